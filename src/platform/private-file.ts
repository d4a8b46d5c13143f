import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';

const mine = 0o600;
const mineAlone = 0o700;

/** Makes a folder that nobody else on the machine gets into, whatever the files in it say; one that was open is closed. */
export const keepFolderPrivate = (path: string): void => {
  mkdirSync(path, { recursive: true, mode: mineAlone });
  if ((statSync(path).mode & 0o777) !== mineAlone) chmodSync(path, mineAlone);
};

/**
 * Makes a database's file readable by this user alone, with whatever SQLite keeps beside it; what it makes later takes
 * its rights from the file. Files that an earlier release left open to others are closed to them.
 */
export const keepPrivate = (path: string): void => {
  closeSync(openSync(path, 'a', mine));
  for (const suffix of ['', '-wal', '-shm', '-journal', '-lock'])
    if (existsSync(path + suffix)) chmodSync(path + suffix, mine);
};
