import type { DatabaseSync } from '@photostructure/sqlite';
import { statSync } from 'node:fs';
import type { Expected, Position, Revision } from '../../../kernel/ids';
import type { EncodedEvent } from '../check';
import { openForWriting, pragma, type WritableFile } from './files';
import { tailDamaged } from './gates';
import type { WriteReply, WriteRequest } from './protocol';
import { genesis, rowHash, type LogRow, type RowHash } from './schema';
import { concernsAll, isIoError, messageOf } from './sqlite-errors';

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;

/** How many rows at the end are checked before anything is written behind them. */
const tailChecked = 256;
/** Above this the write-ahead log is emptied even while writes go on. */
const walLimitBytes = 64 * 1024 * 1024;
const commitsBetweenLooks = 500;

/** Where the log ends: the next row is chained to this. */
interface Tail {
  readonly position: Position;
  readonly hash: RowHash;
}

/**
 * The one writer of a log file; synchronous, made for a thread of its own. Many requests share one transaction, and
 * each is answered for itself: one that conflicts writes nothing and leaves the others alone.
 */
export class LogWriter {
  private readonly file: WritableFile;
  private readonly insert: Statement;
  private readonly lastRevision: Statement;
  private readonly idsBehind: Statement;
  private readonly saveCheckpoint: Statement;
  private tail: Tail;
  private commits = 0;
  private clean = true;

  constructor(private readonly path: string) {
    this.file = openForWriting(path);
    const { db } = this.file;
    this.insert = db.prepare(
      'INSERT INTO events (position, stream, revision, id, type, data, metadata, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.lastRevision = db.prepare('SELECT max(revision) FROM events WHERE stream = ?', { returnArrays: true });
    this.idsBehind = db.prepare(
      'SELECT id, position FROM events WHERE stream = ? AND revision > ? ORDER BY revision LIMIT ?',
      { returnArrays: true },
    );
    this.saveCheckpoint = db.prepare(
      'INSERT INTO checkpoints VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET checkpoint = excluded.checkpoint',
    );
    try {
      this.tail = this.checkedTail();
    } catch (error) {
      this.file.close();
      throw error;
    }
  }

  /** The position of the last event, 0 in an empty log. */
  get head(): Position {
    return this.tail.position;
  }

  /** Stores what can be stored in one durable transaction; the replies are true once this returns. */
  write(requests: readonly WriteRequest[]): readonly WriteReply[] {
    const { db } = this.file;
    const before = this.tail;
    let committing = false;
    try {
      db.exec('BEGIN IMMEDIATE');
      const replies = requests.map((request) => this.carryOut(request));
      committing = true;
      db.exec('COMMIT');
      this.clean = false;
      return replies;
    } catch (error) {
      this.tail = before;
      if (db.isTransaction) db.exec('ROLLBACK');
      // A failure that is not of the whole database belongs to one request: find out which by taking them singly.
      if (requests.length > 1 && !concernsAll(error)) return requests.flatMap((request) => this.write([request]));
      const kind = committing && isIoError(error) ? 'unknown' : 'unavailable';
      return requests.map(() => ({ kind, message: messageOf(error) }));
    }
  }

  /** Looks now and then whether the write-ahead log has outgrown its bound, and then waits for readers to empty it. */
  keepBounds(): void {
    if (++this.commits % commitsBetweenLooks !== 0) return;
    const bytes = statSync(`${this.path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes > walLimitBytes) this.checkpoint('RESTART');
  }

  /** Moves everything into the main file and empties the write-ahead log: for quiet times. */
  tidy(): void {
    if (this.clean) return;
    this.checkpoint('TRUNCATE');
    this.clean = true;
  }

  close(): void {
    this.tidy();
    this.file.close();
  }

  private checkpoint(mode: 'RESTART' | 'TRUNCATE'): void {
    const { db } = this.file;
    try {
      db.exec('PRAGMA busy_timeout = 100');
      pragma(db, `wal_checkpoint(${mode})`);
    } catch {
      // The events are durable in the write-ahead log; a full disk or a long reader only puts this off.
    } finally {
      db.exec('PRAGMA busy_timeout = 5000');
    }
  }

  private carryOut(request: WriteRequest): WriteReply {
    if (request.kind === 'append') return this.append(request.stream, request.expected, request.events);
    this.saveCheckpoint.run(request.name, request.checkpoint);
    return { kind: 'stored', revision: 0, position: this.tail.position };
  }

  private append(stream: string, expected: Expected, events: readonly EncodedEvent[]): WriteReply {
    const [last] = this.lastRevision.get(stream) as [Revision | null];
    const behind = expected === 'no-stream' ? -1 : expected;
    if ((last ?? -1) !== behind) return this.repeated(stream, behind, events, last) ?? conflict(last);
    for (const [n, event] of events.entries()) this.store({ ...event, stream, revision: behind + 1 + n });
    return { kind: 'stored', revision: behind + events.length, position: this.tail.position };
  }

  /** The first answer, where these very ids stand right behind the expected revision. */
  private repeated(
    stream: string,
    behind: Revision,
    events: readonly EncodedEvent[],
    last: Revision | null,
  ): WriteReply | undefined {
    if (last === null || last < behind + events.length) return undefined;
    const stored = this.idsBehind.all(stream, behind, events.length) as [string, Position][];
    if (!events.every((event, n) => stored[n]?.[0] === event.id)) return undefined;
    return { kind: 'stored', revision: behind + events.length, position: stored.at(-1)?.[1] ?? 0 };
  }

  private store(content: Omit<LogRow, 'position'>): void {
    const row = { ...content, position: this.tail.position + 1 };
    const hash = rowHash(this.tail.hash, row);
    this.insert.run(row.position, row.stream, row.revision, row.id, row.type, row.data, row.metadata, hash);
    this.tail = { position: row.position, hash };
  }

  private checkedTail(): Tail {
    const rows = this.file.db
      .prepare(
        'SELECT position, stream, revision, id, type, data, metadata, hash FROM events ORDER BY position DESC LIMIT ?',
      )
      .all(tailChecked + 1)
      .reverse() as (LogRow & { hash: RowHash })[];
    const [first, ...rest] = rows;
    if (first === undefined) return { position: 0, hash: genesis };
    if (first.position === 1 && !sameHash(rowHash(genesis, first), first.hash)) throw tailDamaged(this.path, 1);
    let { hash } = first;
    for (const row of rest) {
      if (!sameHash(rowHash(hash, row), row.hash)) throw tailDamaged(this.path, row.position);
      ({ hash } = row);
    }
    return { position: rows.at(-1)?.position ?? 0, hash };
  }
}

const sameHash = (one: RowHash, other: RowHash): boolean => Buffer.compare(one, other) === 0;

const conflict = (last: Revision | null): WriteReply => ({ kind: 'conflict', actual: last ?? 'no-stream' });
