import type { Metadata, RecordedEvent } from '../../../kernel/message';
import { digestStream, type DaySealed } from '../digest';
import type { Head } from '../head';
import { LogDamaged } from '../errors';
import { type CheckedLog, findingAt, type Finding, LogCheck } from '../log-check';
import { fullPath, openForReading, type Database } from './files';
import { genesis, rowHash, type LogRow, type RowHash } from './schema';
import { isDamage, messageOf } from './sqlite-errors';

type StoredRow = LogRow & { readonly hash: RowHash };

const pageSize = 1_000;

const unreadable = (position: number, cause: string): Finding => ({
  problem: 'unreadable',
  position,
  words: {
    zh: `第 ${position} 个位置的事件无法读取（${cause}）。`,
    en: `The event at position ${position} cannot be read (${cause}).`,
  },
});

const decoded = (row: StoredRow): RecordedEvent => ({
  id: row.id,
  stream: row.stream,
  revision: row.revision,
  position: row.position,
  type: row.type,
  data: JSON.parse(row.data) as unknown,
  metadata: JSON.parse(row.metadata) as Metadata,
});

/** Follows the rows from the first one, each chained to the one before it, and hands them to the check. */
const firstFinding = (db: Database, check: LogCheck, looked: (events: number) => void): Finding | null => {
  const page = db.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const firsts = new Map<string, number>();
  let [position, hash] = [0, genesis];
  try {
    for (;;) {
      const rows = page.all(position, pageSize) as StoredRow[];
      for (const row of rows) {
        const expected = rowHash(hash, row);
        if (row.position !== position + 1) return unreadableGap(position + 1);
        ({ position } = row);
        let event: RecordedEvent;
        try {
          event = decoded(row);
        } catch {
          return unreadable(position, 'JSON');
        }
        if (row.revision === 0) firsts.set(row.stream, position);
        if (Buffer.compare(expected, row.hash) !== 0 || firsts.get(row.stream) !== row.first) {
          return findingAt('log-chain', event, '与写入时不同。', 'is not what was written.');
        }
        const finding = check.next(event);
        if (finding !== null) return finding;
        ({ hash } = row);
      }
      looked(check.events);
      if (rows.length < pageSize) return check.end();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return unreadable(position + 1, messageOf(error));
  }
};

const unreadableGap = (position: number): Finding => ({
  problem: 'missing',
  position,
  words: { zh: `缺少第 ${position} 个位置的事件。`, en: `The event at position ${position} is missing.` },
});

const sealedDays = (db: Database): DaySealed[] => {
  try {
    // Looked up by its name in every row, not through an index: indexes are among the things being checked.
    const rows = db.prepare('SELECT data FROM events WHERE +stream = ? ORDER BY position').all(digestStream);
    return (rows as { data: string }[]).map((row) => JSON.parse(row.data) as DaySealed);
  } catch {
    // A digest that cannot be read is found, and named, when its own row is checked.
    return [];
  }
};

const integrity = (db: Database): string[] => {
  try {
    const rows = db.prepare('PRAGMA integrity_check(20)').all() as { integrity_check: string }[];
    return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  } catch (error) {
    return [messageOf(error)];
  }
};

/**
 * Recomputes every hash of a log file from its first row on, beside a running server if need be, and has SQLite check
 * the file's own structure.
 *
 * @param looked told now and then how many events were checked
 * @throws StoreRefused when the file is missing or not ours
 */
export const verifySqliteFile = (
  path: string,
  secret?: Uint8Array,
  heads: readonly Head[] = [],
  looked: (events: number) => void = () => undefined,
): CheckedLog => {
  let db: Database;
  try {
    db = openForReading(fullPath(path));
  } catch (error) {
    if (!(error instanceof LogDamaged)) throw error;
    return { ok: false, events: 0, lastSealedDay: null, first: null, file: [error.message], headsSealed: 0 };
  }
  try {
    const check = new LogCheck(sealedDays(db), secret, heads);
    const first = firstFinding(db, check, looked);
    const file = integrity(db);
    const { events, lastSealedDay, headsSealed } = check;
    return { ok: first === null && file.length === 0, events, lastSealedDay, first, file, headsSealed };
  } finally {
    db.close();
  }
};
