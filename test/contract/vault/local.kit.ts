import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Id } from '../../../src/kernel/ids';

/** Every byte of every file below this folder: database, journal, lock, uploads. */
export const bytesBelow = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

/** The keys themselves, read past the vault. Opened for writing: after a kill SQLite first rolls back what was half. */
export const keysIn = (folder: string): Map<Id, Buffer> => {
  const db = new DatabaseSync(join(folder, 'vault.db'));
  try {
    const rows = db.prepare('SELECT person, key FROM keys').all() as { person: Id; key: Uint8Array }[];
    return new Map(rows.map(({ person, key }) => [person, Buffer.from(key)]));
  } finally {
    db.close();
  }
};
