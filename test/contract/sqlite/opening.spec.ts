import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync } from 'node:fs';
import { StoreRefused } from '../../../src/platform/event-store/errors';
import { openEventStore } from '../../../src/platform/event-store/open';
import { requireSettings, requireVersion } from '../../../src/platform/event-store/sqlite/gates';
import { openSqliteEventStore } from '../../../src/platform/event-store/sqlite/sqlite.event-store';
import { newFolder } from '../../support/folder';
import { failureOf } from '../event-store/kit';

describe('opening a SQLite log', () => {
  const folder = newFolder();
  afterAll(folder.remove);
  const options = { upcasters: {}, categories: [] };

  it.each(['3.44.2', '3.51.2', '2.99.99', '3.9.0'])('refuses SQLite %s', (version) => {
    expect(() => requireVersion(version)).toThrow(StoreRefused);
  });

  it.each(['3.51.3', '3.53.0', '4.0.0', '3.52'])('takes SQLite %s', (version) => {
    expect(() => requireVersion(version)).not.toThrow();
  });

  it.each([
    ['delete', 2],
    ['wal', 1],
    ['wal', 0],
    [undefined, undefined],
  ])('refuses journal mode %s with synchronous %s', (journalMode, synchronous) => {
    expect(() => requireSettings({ journalMode, synchronous })).toThrow(StoreRefused);
  });

  it('makes the file and its folders', async () => {
    const path = `${folder.path}/a/b/events.db`;
    const store = await openEventStore(`sqlite:${path}`, options);
    expect(existsSync(path)).toBe(true);
    expect(await store.head()).toBeNull();
    await store.close();
  });

  it('refuses a file of another program, and one of a newer release, and leaves it free', async () => {
    const other = `${folder.path}/other.db`;
    const db = new DatabaseSync(other);
    db.exec('CREATE TABLE t (a)');
    db.close();
    for (let n = 0; n < 2; n++) {
      const refused = await failureOf(openSqliteEventStore(other, options));
      expect(refused).toBeInstanceOf(StoreRefused);
      expect((refused as Error).message).toContain('not an event store');
    }
    const newer = `${folder.path}/newer.db`;
    await (await openSqliteEventStore(newer, options)).close();
    const later = new DatabaseSync(newer);
    later.exec('PRAGMA user_version = 99');
    later.close();
    expect((await failureOf(openSqliteEventStore(newer, options))) as Error).toMatchObject({ name: 'StoreRefused' });
  });

  it('refuses to read a missing file and to live in memory', async () => {
    const missing = `${folder.path}/missing.db`;
    expect(await failureOf(openSqliteEventStore(missing, { ...options, readOnly: true }))).toBeInstanceOf(StoreRefused);
    expect(existsSync(missing)).toBe(false);
    expect(await failureOf(openSqliteEventStore(':memory:', options))).toBeInstanceOf(StoreRefused);
  });

  it.each(['', 'sqlite:', './events.db', 'mysql://x', 'postgres://user:password@host/db'])(
    'refuses the URL %j without repeating what it holds',
    async (url) => {
      const refused = await failureOf(openEventStore(url, options));
      expect(refused).toBeInstanceOf(StoreRefused);
      expect((refused as Error).message).not.toContain('password');
    },
  );
});
