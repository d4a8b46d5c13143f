import { all, get, moveRow, put, remove, type Row, type Shelf } from './database';
import { safe, type Safe } from './safe';
import { type Sealed, seal, unseal } from './sealing';

/**
 * What this device keeps for its people: drafts, photos, forms and what waits to be sent. Everything names the account
 * it belongs to, and is sealed under that account's key where the browser can: hidden from others, not deleted.
 */
interface KeptRow extends Row {
  readonly account: string;
  readonly sealed?: Sealed;
  /** As it is, where nothing can be sealed and its owner agreed to that. */
  readonly value?: object;
}

/** Of an earlier version of the pages: the thing itself is the row. */
type OldRow = Row & { readonly account?: string; readonly sealed?: undefined; readonly value?: undefined };

/** What the open page alone keeps, by shelf and id. */
const page = new Map<string, Row>();
const onPage = (shelf: Shelf, id: string): string => `${shelf} ${id}`;

const opened = (): Safe => {
  const one = safe.get();
  if (one === null) throw new Error('Nobody is signed in here');
  return one;
};

const rowOf = async ({ account, key }: Safe, shelf: Shelf, value: Row): Promise<KeptRow> => {
  const { id } = value;
  return key === null
    ? { id, account, value }
    : { id, account, sealed: await seal(key, `${shelf} ${id} ${account}`, value) };
};

const valueOf = async <T>({ account, key }: Safe, shelf: Shelf, row: KeptRow | undefined): Promise<T | undefined> => {
  if (row?.account !== account) return undefined;
  if (row.sealed === undefined) return row.value as T | undefined;
  return key === null ? undefined : ((await unseal(key, `${shelf} ${row.id} ${account}`, row.sealed)) as T | undefined);
};

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that an older state never overtakes a newer one while that is being sealed. */
const inOrder = <T>(step: () => Promise<T>): Promise<T> => {
  const next = last.then(step, step);
  last = next;
  return next;
};

/** Rejects on a full device. */
export const keep = <T extends Row>(shelf: Shelf, value: T): Promise<void> =>
  inOrder(async () => {
    const one = opened();
    if (one.keeping === 'page') page.set(onPage(shelf, value.id), value);
    else await put(shelf, await rowOf(one, shelf, value));
  });

export const kept = <T extends Row>(shelf: Shelf, id: string): Promise<T | undefined> =>
  inOrder(async () => {
    const one = opened();
    if (one.keeping === 'page') return page.get(onPage(shelf, id)) as T | undefined;
    return valueOf<T>(one, shelf, await get<KeptRow>(shelf, id));
  });

export const allKept = <T extends Row>(shelf: Shelf): Promise<readonly T[]> =>
  inOrder(async () => {
    const one = opened();
    if (one.keeping === 'page')
      return [...page].filter(([place]) => place.startsWith(`${shelf} `)).map(([, value]) => value as T);
    const rows = await all<KeptRow>(shelf);
    const values = await Promise.all(rows.map((row) => valueOf<T>(one, shelf, row)));
    return values.filter((value) => value !== undefined);
  });

export const discard = (shelf: Shelf, id: string): Promise<void> =>
  inOrder(async () => {
    page.delete(onPage(shelf, id));
    await remove(shelf, id);
  });

/** Several things at once, or none of them: what leaves one shelf stands on the other. */
export const move = (from: { shelf: Shelf; id: string }, to: { shelf: Shelf; value: Row }): Promise<void> =>
  inOrder(async () => {
    const one = opened();
    if (one.keeping !== 'page') return moveRow(from, { shelf: to.shelf, row: await rowOf(one, to.shelf, to.value) });
    page.delete(onPage(from.shelf, from.id));
    page.set(onPage(to.shelf, to.value.id), to.value);
  });

const isOld = (row: KeptRow | OldRow): row is OldRow => row.sealed === undefined && row.value === undefined;

/** Photos of an earlier version name nobody: they belong to whose draft or note names them. */
const ownedBy = (account: string, rows: readonly OldRow[], photos: readonly OldRow[]): readonly OldRow[] => {
  const text = JSON.stringify(rows.filter((row) => row.account === account));
  return photos.filter(({ id }) => text.includes(id));
};

/** What an earlier version of the pages kept of this account is kept as everything else is. */
export const adoptOld = async (): Promise<void> => {
  const { account } = opened();
  const old = async (shelf: Shelf): Promise<readonly OldRow[]> => (await all<KeptRow | OldRow>(shelf)).filter(isOld);
  const [drafts, outbox, photos] = await Promise.all([old('drafts'), old('outbox'), old('photos')]);
  const mine = ownedBy(account, [...drafts, ...outbox], photos);
  for (const row of drafts) if (row.account === account) await keep('drafts', row);
  for (const row of outbox) if (row.account === account) await keep('outbox', row);
  for (const row of mine) await keep('photos', row);
};

/** What was typed on the open page goes on the device, once its owner agreed. */
export const keepPage = async (): Promise<void> => {
  for (const [place, value] of [...page]) {
    await keep(place.slice(0, place.indexOf(' ')) as Shelf, value);
    page.delete(place);
  }
};

/** At sign-out: what is not sealed does not stay. */
export const clearUnsealed = async (): Promise<void> => {
  page.clear();
  const account = safe.get()?.account;
  for (const shelf of ['drafts', 'photos', 'outbox', 'forms'] as const)
    for (const row of await all<KeptRow | OldRow>(shelf))
      if (row.account === account && row.sealed === undefined) await remove(shelf, row.id);
};
