import type { DatabaseSync } from '@photostructure/sqlite';
import { statSync } from 'node:fs';
import type { Expected, Position, Revision } from '../../../kernel/ids';
import type { EncodedEvent } from '../check';
import { openForWriting, pragma, type WritableFile } from './files';
import { tailDamaged } from './gates';
import type { WriteReply, WriteRequest } from './protocol';
import { firstOfStream, genesis, rowHash, type LogRow, type RowHash } from './schema';
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

/** Where a stream begins in the log, and its last revision. */
interface StreamEnd {
  readonly first: Position;
  readonly last: Revision;
}

const columns = ['position', 'first', 'stream', 'revision', 'id', 'type', 'data', 'metadata', 'hash'];
const rowsAtOnce = 8;
/** A few megabytes at most. */
const streamsRemembered = 20_000;

/**
 * The one writer of a log file; synchronous, made for a thread of its own. Many requests share one transaction, and
 * each is answered for itself: one that conflicts writes nothing and leaves the others alone.
 */
export class LogWriter {
  private readonly file: WritableFile;
  private readonly insertOne: Statement;
  private readonly insertMany: Statement;
  private readonly endOfStream: Statement;
  private readonly idsBehind: Statement;
  private readonly saveCheckpoint: Statement;
  private readonly ends = new Map<string, StreamEnd>();
  private unwritten: (string | number | RowHash)[] = [];
  private tail: Tail;
  private commits = 0;
  private clean = true;

  constructor(private readonly path: string) {
    this.file = openForWriting(path);
    const { db } = this.file;
    const insert = `INSERT INTO events (${columns.join(', ')}) VALUES`;
    const row = `(${columns.map(() => '?').join(', ')})`;
    this.insertOne = db.prepare(`${insert} ${row}`);
    this.insertMany = db.prepare(`${insert} ${Array<string>(rowsAtOnce).fill(row).join(', ')}`);
    this.endOfStream = db.prepare(`SELECT first, max(revision) FROM events WHERE first = ${firstOfStream}`, {
      returnArrays: true,
    });
    this.idsBehind = db.prepare(
      'SELECT id, position FROM events WHERE first = ? AND revision > ? ORDER BY revision LIMIT ?',
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
      this.flush();
      committing = true;
      db.exec('COMMIT');
      this.clean = false;
      return replies;
    } catch (error) {
      this.tail = before;
      this.ends.clear();
      this.unwritten = [];
      if (db.isTransaction) db.exec('ROLLBACK');
      // A failure that does not concern the whole database belongs to one request: find it by taking them one at a
      // time.
      if (requests.length > 1 && !concernsAll(error)) return requests.flatMap((request) => this.write([request]));
      const kind = committing && isIoError(error) ? 'unknown' : 'unavailable';
      return requests.map(() => ({ kind, message: messageOf(error) }));
    }
  }

  /** Checks now and then whether the write-ahead log has outgrown its bound, and then waits for readers to empty it. */
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
    const end = this.endOf(stream);
    const behind = expected === 'no-stream' ? -1 : expected;
    if ((end?.last ?? -1) !== behind) return this.repeated(end, behind, events) ?? conflict(end);
    const first = end?.first ?? this.tail.position + 1;
    let last = behind;
    for (const { id, type, data, metadata } of events) {
      this.store({ position: this.tail.position + 1, first, stream, revision: ++last, id, type, data, metadata });
    }
    this.remember(stream, { first, last });
    return { kind: 'stored', revision: last, position: this.tail.position };
  }

  /** The first answer, if these very ids already follow the expected revision. */
  private repeated(
    end: StreamEnd | undefined,
    behind: Revision,
    events: readonly EncodedEvent[],
  ): WriteReply | undefined {
    const last = behind + events.length;
    if (end === undefined || end.last < last) return undefined;
    this.flush();
    const stored = this.idsBehind.all(end.first, behind, events.length) as [string, Position][];
    if (!events.every((event, n) => stored[n]?.[0] === event.id)) return undefined;
    return { kind: 'stored', revision: last, position: stored.at(-1)?.[1] ?? 0 };
  }

  private endOf(stream: string): StreamEnd | undefined {
    const known = this.ends.get(stream);
    if (known !== undefined) return known;
    const [first, last] = this.endOfStream.get(stream) as [Position | null, Revision | null];
    return first === null || last === null ? undefined : { first, last };
  }

  /** This is the only writer, so what it remembers of a stream is true until a transaction fails. */
  private remember(stream: string, end: StreamEnd): void {
    if (this.ends.size >= streamsRemembered && !this.ends.has(stream)) this.ends.clear();
    this.ends.set(stream, end);
  }

  private store(row: LogRow): void {
    const hash = rowHash(this.tail.hash, row);
    const { position, first, stream, revision, id, type, data, metadata } = row;
    this.unwritten.push(position, first, stream, revision, id, type, data, metadata, hash);
    this.tail = { position, hash };
  }

  /** Hands the rows made so far to the database, several per call: a call costs nearly as much as a row. */
  private flush(): void {
    const { unwritten } = this;
    this.unwritten = [];
    const [one, many] = [columns.length, columns.length * rowsAtOnce];
    let at = 0;
    for (; at + many <= unwritten.length; at += many) this.insertMany.run(...unwritten.slice(at, at + many));
    for (; at < unwritten.length; at += one) this.insertOne.run(...unwritten.slice(at, at + one));
  }

  private checkedTail(): Tail {
    const rows = this.file.db
      .prepare('SELECT * FROM events ORDER BY position DESC LIMIT ?')
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

const conflict = (end: StreamEnd | undefined): WriteReply => ({ kind: 'conflict', actual: end?.last ?? 'no-stream' });
