/**
 * What this device keeps for its people (IndexedDB): drafts, photos and what waits to be sent. Everything names the
 * account it belongs to: at sign-out it is hidden from others, not deleted.
 */
export type Shelf = 'drafts' | 'photos' | 'outbox';
const shelves: readonly Shelf[] = ['drafts', 'photos', 'outbox'];

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

let opened: Promise<IDBDatabase> | undefined;

const database = (): Promise<IDBDatabase> => {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('yuexun', 1);
    request.onupgradeneeded = () => {
      for (const shelf of shelves) request.result.createObjectStore(shelf, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  }).catch((error: unknown) => {
    // Not for good: a full or locked device may open it the next time.
    opened = undefined;
    throw error;
  });
  return opened;
};

interface Kept {
  readonly id: string;
}

export const keep = async <T extends Kept>(shelf: Shelf, value: T): Promise<void> => {
  const transaction = (await database()).transaction(shelf, 'readwrite');
  await done(transaction.objectStore(shelf).put(value));
};

export const kept = async <T extends Kept>(shelf: Shelf, id: string): Promise<T | undefined> => {
  const found = (await database()).transaction(shelf).objectStore(shelf).get(id) as IDBRequest<T | undefined>;
  return done(found);
};

export const allKept = async <T extends Kept>(shelf: Shelf): Promise<readonly T[]> => {
  const found = (await database()).transaction(shelf).objectStore(shelf).getAll() as IDBRequest<T[]>;
  return done(found);
};

export const discard = async (shelf: Shelf, id: string): Promise<void> => {
  await done((await database()).transaction(shelf, 'readwrite').objectStore(shelf).delete(id));
};

/** Several things at once, or none of them: what leaves one shelf stands on the other. */
export const move = async (from: { shelf: Shelf; id: string }, to: { shelf: Shelf; value: Kept }): Promise<void> => {
  const transaction = (await database()).transaction([from.shelf, to.shelf], 'readwrite');
  transaction.objectStore(to.shelf).put(to.value);
  await done(transaction.objectStore(from.shelf).delete(from.id));
};
