import { DemoBrowser } from './browser';
import { demoPeople, demoUnits } from './people';

interface Made extends Record<string, unknown> {
  readonly id: string;
}

/** The registers of a made-up street and the ids by which its demo data is written. */
export interface DemoOffice {
  readonly jurisdiction: string;
  readonly units: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly estates: readonly string[];
  readonly topics: ReadonlyMap<string, string>;
}

/** Registers units, places, people and their accounts, as an administrator does it. */
export const openOffice = async (admin: DemoBrowser, jurisdiction: string, password: string): Promise<DemoOffice> => {
  const units = new Map<string, string>();
  for (const { code, name } of demoUnits) {
    units.set(code, (await admin.post<Made>('/units', { jurisdiction, code, name })).id);
  }
  const estates: string[] = [];
  for (const name of ['河堤社区', '长西社区']) {
    const community = await admin.post<Made>('/places', { jurisdiction, kind: 'community', name });
    const grid = await admin.post<Made>('/places', {
      jurisdiction,
      kind: 'grid',
      name: `${name.slice(0, 2)}第一网格`,
      parent: community.id,
    });
    const estate = { jurisdiction, kind: 'estate', name: `${name.slice(0, 2)}花园`, parent: grid.id };
    estates.push((await admin.post<Made>('/places', estate)).id);
  }
  const people = new Map<string, string>();
  for (const { label, signIn, roles } of demoPeople) {
    const person = await admin.post<Made>('/people', { jurisdiction, label });
    people.set(signIn, person.id);
    const account = await admin.post<Made>('/accounts', { person: person.id, name: signIn, password, jurisdiction });
    for (const { role, unit } of roles) {
      const grant = { role, jurisdiction, ...(unit === undefined ? {} : { unit: units.get(unit) }) };
      await admin.post(`/accounts/${account.id}/grants`, grant);
    }
  }
  const topics = new Map<string, string>();
  const list = await admin.get(`/lists/topic?jurisdiction=${jurisdiction}`);
  for (const { id, name } of Object.values(list) as unknown as { id: string; name: string }[]) topics.set(name, id);
  return { jurisdiction, units, people, estates, topics };
};
