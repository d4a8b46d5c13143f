import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { keepPrivate } from '../../private-file';
import { StoreRefused } from '../errors';
import { heldByAnother, requireOurs, requireSettings, requireVersion } from './gates';
import { applicationId, schema, schemaVersion } from './schema';
import { isBusy, isMissing, translated } from './sqlite-errors';

export type Database = InstanceType<typeof DatabaseSync>;

/** How long to wait for another connection that is opening, closing or recovering the file. */
const patienceMs = 5_000;

/** One value of one row: what a PRAGMA answers. */
export const pragma = (db: Database, text: string): unknown =>
  Object.values((db.prepare(`PRAGMA ${text}`).get() ?? {}) as Record<string, unknown>)[0];

/** Gives the same file always the same name, so that its lock and its announcements are the same too. */
export const fullPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/**
 * The right to write, held by an open exclusive transaction on a file of its own: the system takes it back when the
 * process ends, however it ends, and it means the same in two containers that share the folder.
 */
const lockFor = (path: string): Database => {
  keepPrivate(`${path}-lock`);
  const lock = new DatabaseSync(`${path}-lock`);
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw isBusy(error) ? heldByAnother(path) : translated(error);
  }
};

/** Looks before anything is changed, so that another program's file stays as it is. */
const requireOurTables = (db: Database, path: string): void =>
  requireOurs(
    path,
    { applicationId: pragma(db, 'application_id'), version: pragma(db, 'user_version') },
    { applicationId, version: schemaVersion },
  );

/** A connection that may write, and the lock that lets no other process have one. */
export interface WritableFile {
  readonly db: Database;
  readonly close: () => void;
}

/**
 * Opens the file for writing, making it where it is missing.
 *
 * @throws StoreRefused (held by another process, SQLite too old, settings not taken on, not ours)
 */
export const openForWriting = (path: string): WritableFile => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = lockFor(path);
  keepPrivate(path);
  const db = new DatabaseSync(path, { timeout: patienceMs });
  const close = (): void => {
    db.close();
    lock.exec('ROLLBACK');
    lock.close();
  };
  try {
    requireVersion(String(Object.values(db.prepare('SELECT sqlite_version()').get() as object)[0]));
    const isNew = pragma(db, 'schema_version') === 0;
    if (!isNew) requireOurTables(db, path);
    const journalMode = pragma(db, 'journal_mode = WAL');
    db.exec(`
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 8000;
      PRAGMA journal_size_limit = 67108864;
      PRAGMA cache_size = -32000;
    `);
    requireSettings({ journalMode, synchronous: pragma(db, 'synchronous') });
    if (isNew) db.exec(`BEGIN IMMEDIATE; ${schema}; COMMIT`);
    return { db, close };
  } catch (error) {
    close();
    throw error instanceof StoreRefused ? error : translated(error);
  }
};

/**
 * Opens the file for reading alone; any number of threads and processes may.
 *
 * @throws StoreRefused when it is missing or not ours
 */
export const openForReading = (path: string): Database => {
  let db: Database | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: patienceMs });
    db.exec('PRAGMA cache_size = -16000');
    requireOurTables(db, path);
    return db;
  } catch (error) {
    db?.close();
    if (isMissing(error)) throw new StoreRefused(`事件库 ${path} 打不开。The event store ${path} cannot be opened.`);
    throw error instanceof StoreRefused ? error : translated(error);
  }
};
