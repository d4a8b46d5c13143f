import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';

const mine = 0o600;

/**
 * Makes a database's file readable by this user alone, with whatever SQLite keeps beside it; what it makes later takes
 * its rights from the file. Files that an earlier release left open to others are closed to them.
 */
export const keepPrivate = (path: string): void => {
  closeSync(openSync(path, 'a', mine));
  for (const suffix of ['', '-wal', '-shm', '-journal', '-lock'])
    if (existsSync(path + suffix)) chmodSync(path + suffix, mine);
};
