/** The browser's database of this device, as it is: what goes in and out sealed is the affair of `kept.ts`. */
export type Shelf = 'drafts' | 'photos' | 'outbox' | 'forms';
type Store = Shelf | 'keys';
const stores: readonly Store[] = ['drafts', 'photos', 'outbox', 'forms', 'keys'];

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

let opened: Promise<IDBDatabase> | undefined;

const database = (): Promise<IDBDatabase> => {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('yuexun', 2);
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames;
      for (const store of stores)
        if (!there.contains(store)) request.result.createObjectStore(store, { keyPath: 'id' });
    };
    request.onsuccess = () => {
      // A window with a later version of the pages goes first.
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    // A window with an earlier version of the pages keeps it: this page keeps to itself until that is closed.
    request.onblocked = () => reject(new Error('IndexedDB is in use by an earlier version'));
  }).catch((error: unknown) => {
    // Not for good: a full or locked device may open it the next time.
    opened = undefined;
    throw error;
  });
  return opened;
};

export interface Row {
  readonly id: string;
}

export const put = async (store: Store, row: Row): Promise<void> => {
  const transaction = (await database()).transaction(store, 'readwrite');
  await done(transaction.objectStore(store).put(row));
};

export const get = async <T extends Row>(store: Store, id: string): Promise<T | undefined> => {
  const found = (await database()).transaction(store).objectStore(store).get(id) as IDBRequest<T | undefined>;
  return done(found);
};

export const all = async <T extends Row>(store: Store): Promise<readonly T[]> => {
  const found = (await database()).transaction(store).objectStore(store).getAll() as IDBRequest<T[]>;
  return done(found);
};

export const remove = async (store: Store, id: string): Promise<void> => {
  await done((await database()).transaction(store, 'readwrite').objectStore(store).delete(id));
};

/** Several things at once, or none of them: what leaves one shelf stands on the other. */
export const moveRow = async (from: { shelf: Shelf; id: string }, to: { shelf: Shelf; row: Row }): Promise<void> => {
  const transaction = (await database()).transaction([from.shelf, to.shelf], 'readwrite');
  transaction.objectStore(to.shelf).put(to.row);
  await done(transaction.objectStore(from.shelf).delete(from.id));
};
