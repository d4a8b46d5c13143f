import type { DatabaseSync } from '@photostructure/sqlite';
import type { Id, Position, Revision } from '../../../kernel/ids';
import type { Metadata, RecordedEvent } from '../../../kernel/message';
import { technicalCategory } from '../check';
import { decoded, type Shapes } from '../codec';
import { LogDamaged, StoreUnavailable } from '../errors';
import type { Checkpoint, ReadOptions } from '../event-store';
import { storeStream } from '../system-events';
import { openForReading } from './files';
import { firstOfStream } from './schema';
import { translated } from './sqlite-errors';
import { StreamMemory } from './stream-memory';

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;
type StoredEvent = readonly [Position, string, Revision, Id, string, string, string];

/** A row that was looked at; decoded when somebody first wants it. */
interface Seen {
  readonly row: StoredEvent;
  event?: RecordedEvent;
}

/** What was read after a position. */
interface Page {
  readonly seen: readonly Seen[];
  /** How often the log had rung when it was read: until it rings again, there is nothing new to read. */
  readonly rung: number;
}

/** How many of the latest pages are kept: followers of the log on one thread read it nearly side by side. */
const pagesKept = 2;

const columns = 'position, stream, revision, id, type, data, metadata';
const ours = `stream NOT GLOB '${technicalCategory}-*'`;

/** Reads a log file, on the calling thread, from what is committed at that moment. */
export class LogReader {
  private readonly db: InstanceType<typeof DatabaseSync>;
  private readonly forwards: Statement;
  private readonly backwards: Statement;
  private readonly all: Statement;
  private readonly behind: Statement;
  private readonly lastOfOurs: Statement;
  private readonly last: Statement;
  private readonly byPosition: Statement;
  private readonly checkpoint: Statement;
  private readonly memory = new StreamMemory();
  /** The pages that `scan` looked at last, by the position before them. */
  private readonly pages = new Map<Position, Page>();

  constructor(
    path: string,
    private readonly shapes: Shapes,
  ) {
    this.db = openForReading(path);
    const prepare = (sql: string): Statement => this.db.prepare(sql, { returnArrays: true });
    const from = `SELECT ${columns} FROM events`;
    this.forwards = prepare(`${from} WHERE first = ${firstOfStream} AND revision >= ? ORDER BY revision LIMIT ?`);
    this.backwards = prepare(`${from} WHERE first = ${firstOfStream} AND revision <= ? ORDER BY revision DESC LIMIT ?`);
    this.all = prepare(`${from} WHERE position > ? AND ${ours} ORDER BY position LIMIT ?`);
    this.behind = prepare(`${from} WHERE position > ? ORDER BY position LIMIT ?`);
    this.byPosition = prepare(`${from} WHERE position = ?`);
    this.lastOfOurs = prepare(`SELECT position FROM events WHERE ${ours} ORDER BY position DESC LIMIT 1`);
    this.last = prepare('SELECT max(position) FROM events');
    this.checkpoint = prepare('SELECT checkpoint FROM checkpoints WHERE name = ?');
  }

  /** A stream's events; a missing stream has none. */
  stream(stream: string, { from, backwards = false, max = -1 }: ReadOptions): readonly RecordedEvent[] {
    if (from === undefined && !backwards && max === -1)
      return this.memory.whole(stream, (revision) => this.events(this.forwards, stream, revision, -1));
    return backwards
      ? this.events(this.backwards, stream, from ?? Number.MAX_SAFE_INTEGER, max)
      : this.events(this.forwards, stream, from ?? 0, max);
  }

  /** Events of ours behind a position. */
  ours(after: Position, max: number): RecordedEvent[] {
    return this.events(this.all, after, max);
  }

  /**
   * Looks at up to `max` events after a position and reads those whose stream is wanted; the rest need no decoding, nor
   * do those that another follower has just read. `scanned`: how many were looked at; `end`: the position of the last
   * of them. The events are shared: nobody may change them.
   *
   * @param rung how often the log had rung before this call
   */
  scan(
    after: Position,
    max: number,
    rung: number,
    wanted: (stream: string) => boolean,
  ): { readonly events: RecordedEvent[]; readonly scanned: number; readonly end: Position } {
    const page = this.page(after, max, rung);
    return {
      events: page
        .filter(({ row: [, stream] }) => wanted(stream))
        .map((seen) => (seen.event ??= this.decode(seen.row))),
      scanned: page.length,
      end: page.at(-1)?.row[0] ?? after,
    };
  }

  /** What follows a position: as read before, plus what has come since. */
  private page(after: Position, max: number, rung: number): readonly Seen[] {
    const before = this.pages.get(after);
    const known = before?.seen.slice(0, max) ?? [];
    if (known.length === max || before?.rung === rung) return known;
    const from = known.at(-1)?.row[0] ?? after;
    const rows = this.guarded(() => this.behind.all(from, max - known.length) as StoredEvent[]);
    const page = [...known, ...rows.map((row) => ({ row }))];
    this.pages.delete(after);
    this.pages.set(after, { seen: page, rung });
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= pagesKept) break;
      this.pages.delete(oldest);
    }
    return page;
  }

  at(position: Position): RecordedEvent | undefined {
    return this.events(this.byPosition, position)[0];
  }

  /** The position of the last event of ours. */
  head(): Position | null {
    return (this.row(this.lastOfOurs) as [Position] | undefined)?.[0] ?? null;
  }

  /** The position of the last event of all, 0 in an empty log. */
  end(): Position {
    return (this.row(this.last) as [Position | null] | undefined)?.[0] ?? 0;
  }

  identity(): Id | undefined {
    return this.stream(storeStream, { max: 1 })[0]?.id;
  }

  savedCheckpoint(name: string): Checkpoint | null {
    const row = this.row(this.checkpoint, name) as [string] | undefined;
    return row === undefined ? null : (JSON.parse(row[0]) as Checkpoint);
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private row(statement: Statement, ...values: (string | number)[]): unknown {
    return this.guarded(() => statement.get(...values) as unknown);
  }

  private events(statement: Statement, ...values: (string | number)[]): RecordedEvent[] {
    return this.guarded(() => statement.all(...values) as StoredEvent[]).map((row) => this.decode(row));
  }

  private guarded<T>(read: () => T): T {
    if (!this.db.isOpen) throw new StoreUnavailable('The event store is closed');
    try {
      return read();
    } catch (error) {
      throw translated(error);
    }
  }

  private decode([position, stream, revision, id, type, data, metadata]: StoredEvent): RecordedEvent {
    try {
      return decoded(this.shapes, {
        id,
        stream,
        revision,
        position,
        type,
        data: JSON.parse(data) as unknown,
        metadata: JSON.parse(metadata) as Metadata,
      });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new LogDamaged(
        `第 ${position} 个事件的内容无法读取，请运行 yuexun verify。Event ${position} cannot be read; run "yuexun verify".`,
      );
    }
  }
}
