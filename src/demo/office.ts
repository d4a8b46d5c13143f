import type { Id, LocalDate } from '../kernel/ids';
import type { Role } from '../kernel/permission';
import type { Body } from './browser';
import type { DemoPerson } from './street/people';
import type { DemoCommunity } from './street/places';

interface Made extends Record<string, unknown> {
  readonly id: Id;
}

/** Somebody signed in, however the requests go. */
export interface Door {
  post<A extends Body>(path: string, body: Body): Promise<A>;
  get<A extends Body>(path: string): Promise<A>;
}

/** What an office is made of, before it has ids. */
export interface Registers {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly communities: readonly DemoCommunity[];
  readonly people: readonly DemoPerson[];
  readonly keyWorks: readonly string[];
}

export interface DemoAccount {
  readonly account: Id;
  /** The grant of each hat, in the order in which they were given. */
  readonly grants: ReadonlyMap<Role, Id>;
}

/** The registers of an office and the ids by which its data is written. */
export interface DemoOffice {
  readonly jurisdiction: Id;
  /** By code. */
  readonly units: ReadonlyMap<string, Id>;
  /** By sign-in name, also where there is no account. */
  readonly people: ReadonlyMap<string, Id>;
  readonly accounts: ReadonlyMap<string, DemoAccount>;
  readonly estates: readonly Id[];
  readonly estateNames: readonly string[];
  /** By name. */
  readonly topics: ReadonlyMap<string, Id>;
  readonly keyWorks: ReadonlyMap<string, Id>;
}

const ordinals = '一二三四五六七八九';

const openPlaces = async (admin: Door, jurisdiction: Id, communities: readonly DemoCommunity[]) => {
  const estates: [id: Id, name: string][] = [];
  const register = async (kind: string, name: string, parent?: Id): Promise<Id> =>
    (await admin.post<Made>('/places', { jurisdiction, kind, name, ...(parent === undefined ? {} : { parent }) })).id;
  for (const { name, grids } of communities) {
    const community = await register('community', name);
    for (const [index, names] of grids.entries()) {
      const grid = await register('grid', `${name.slice(0, 2)}第${ordinals[index]}网格`, community);
      for (const estate of names) estates.push([await register('estate', estate, grid), estate]);
    }
  }
  return estates;
};

const openAccount = async (
  admin: Door,
  office: Pick<DemoOffice, 'jurisdiction' | 'units'>,
  person: Id,
  { signIn, roles }: Pick<DemoPerson, 'signIn' | 'roles'>,
  password: string,
): Promise<DemoAccount> => {
  const { jurisdiction, units } = office;
  const { id: account } = await admin.post<Made>('/accounts', { person, name: signIn, password, jurisdiction });
  const grants = new Map<Role, Id>();
  for (const { role, unit } of roles) {
    const body = { role, jurisdiction, ...(unit === undefined ? {} : { unit: units.get(unit) }) };
    grants.set(role, (await admin.post<Made & { grant: Id }>(`/accounts/${account}/grants`, body)).grant);
  }
  return { account, grants };
};

/** A list with what is added to it, by name. */
const openList = async (
  admin: Door,
  jurisdiction: Id,
  kind: 'topic' | 'keyWork',
  added: readonly string[],
  from: LocalDate,
): Promise<ReadonlyMap<string, Id>> => {
  for (const name of added) await admin.post(`/lists/${kind}`, { jurisdiction, name, from });
  const list = await admin.get(`/lists/${kind}?jurisdiction=${jurisdiction}`);
  return new Map(Object.values(list as Record<string, { id: Id; name: string }>).map(({ id, name }) => [name, id]));
};

/** The terms of office of those who represent the voters, in the register of people. */
export const enterTerms = async (
  admin: Door,
  { people }: Pick<DemoOffice, 'people'>,
  list: readonly DemoPerson[],
): Promise<void> => {
  for (const { signIn, roles } of list)
    for (const { role } of roles)
      if (role === 'deputy' || role === 'voterRepresentative')
        await admin.post(`/people/${people.get(signIn)}/duties`, { kind: role, from: '2022-01-01' });
};

/** Registers units, places, people and their accounts, as an administrator does it. */
export const openOffice = async (
  admin: Door,
  { units: unitList, communities, people: personList, keyWorks: workList }: Registers,
  jurisdiction: Id,
  password: string,
): Promise<DemoOffice> => {
  const units = new Map<string, Id>();
  for (const { code, name } of unitList)
    units.set(code, (await admin.post<Made>('/units', { jurisdiction, code, name })).id);
  const places = await openPlaces(admin, jurisdiction, communities);
  const people = new Map<string, Id>();
  const accounts = new Map<string, DemoAccount>();
  for (const person of personList) {
    const { id } = await admin.post<Made>('/people', { jurisdiction, label: person.label });
    people.set(person.signIn, id);
    if (person.onPaper === true) continue;
    accounts.set(person.signIn, await openAccount(admin, { jurisdiction, units }, id, person, password));
  }
  const topics = await openList(admin, jurisdiction, 'topic', [], '2024-01-01');
  const keyWorks = await openList(admin, jurisdiction, 'keyWork', workList, '2024-01-01');
  const [estates, estateNames] = [places.map(([id]) => id), places.map(([, name]) => name)];
  return { jurisdiction, units, people, accounts, estates, estateNames, topics, keyWorks };
};
