import { randomUUID } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import type { Expected, Id, Position } from '../../../kernel/ids';
import type { NewEvent, RecordedEvent } from '../../../kernel/message';
import { systemClock, type Clock } from '../../clock/clock';
import { checkBatch, nothingAppended } from '../check';
import type { CheckpointStore, EventStoreWithCheckpoints } from '../checkpoint-store';
import type { Shapes } from '../codec';
import { CheckpointNotInThisLog, StoreRefused, StoreUnavailable, WrongRevision } from '../errors';
import type { Appended, Batch, Checkpoint, ReadOptions } from '../event-store';
import { alwaysGranted } from '../lease';
import { storeCreated, storeStream } from '../system-events';
import { fullPath } from './files';
import { follow } from './follow';
import { LogReader } from './log-reader';
import { channelOf, type WriteReply } from './protocol';
import { Wake } from './wake';
import { LastingWriter } from './lasting-writer';
import type { QueueLimits } from './writer-thread';

export interface SqliteOptions extends Shapes {
  /** Only look: any number of read-only openings may exist beside the one that writes. */
  readonly readOnly?: boolean;
  readonly queue?: QueueLimits;
  readonly clock?: Clock;
}

const defaultQueue: QueueLimits = { requests: 10_000, bytes: 32 * 1024 * 1024 };

/** A reader beside a writer in another process looks this often; one in the same process is told at once. */
const pollMs = 200;

const readOnlyWords = '事件库以只读方式打开。The event store was opened for reading only.';

/** The log in one SQLite file: see `openSqliteEventStore`. */
export class SqliteEventStore implements EventStoreWithCheckpoints {
  readonly checkpoints: CheckpointStore;
  /** One process writes, so it is always the one that acts. */
  readonly lease = alwaysGranted;
  private readonly closing = new AbortController();
  private known: Id | undefined;

  /** Only `openSqliteEventStore` makes one; `writer` is missing in a read-only opening. */
  constructor(
    private readonly reader: LogReader,
    private readonly wake: Wake,
    private readonly channel: BroadcastChannel,
    private readonly writer: LastingWriter | undefined,
  ) {
    channel.onmessage = () => wake.ring();
    channel.unref();
    this.checkpoints = {
      load: (name) => attempt(() => reader.savedCheckpoint(name)),
      save: async (name, checkpoint) => {
        const text = JSON.stringify(checkpoint);
        await this.mustWrite().write({ kind: 'checkpoint', name, checkpoint: text }, text.length);
      },
    };
  }

  async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    const batch = checkBatch(stream, expected, events);
    if (events.length === 0) return nothingAppended(expected);
    const request = { kind: 'append', stream, expected, events: batch.events } as const;
    return answered(stream, expected, await this.mustWrite().write(request, batch.bytes));
  }

  read(stream: string, options: ReadOptions = {}): Promise<readonly RecordedEvent[]> {
    return attempt(() => this.reader.stream(stream, options));
  }

  readAll(after: Position | null, max: number): Promise<readonly RecordedEvent[]> {
    return attempt(() => {
      const events = this.reader.ours(after ?? 0, max);
      if (after !== null && events.length === 0 && after > this.reader.end()) {
        throw new CheckpointNotInThisLog(`Position ${after} lies beyond the end of this log`);
      }
      return events;
    });
  }

  subscribe(checkpoint: Checkpoint | null, signal: AbortSignal, only?: readonly string[]): AsyncIterable<Batch> {
    const { reader, wake } = this;
    const followed = { reader, wake, storeId: () => this.storeId() };
    return follow(
      this.writer === undefined ? { ...followed, pollMs } : followed,
      checkpoint,
      AbortSignal.any([signal, this.closing.signal]),
      only,
    );
  }

  head(): Promise<Position | null> {
    return attempt(() => this.reader.head());
  }

  identity(): Promise<Id> {
    return attempt(() => this.storeId());
  }

  /** Tells waiting subscriptions that another thread has appended. Threads of one process are told without it. */
  notify(): void {
    this.wake.ring();
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.channel.close();
    this.reader.close();
    await this.writer?.close();
  }

  private mustWrite(): LastingWriter {
    if (this.writer === undefined) throw new StoreUnavailable(readOnlyWords);
    return this.writer;
  }

  private storeId(): Id {
    this.known ??= this.reader.identity();
    if (this.known === undefined) throw new StoreUnavailable('The event store has no identity yet');
    return this.known;
  }
}

/** A synchronous read as a promise, so that callers see every refusal in the same way. */
const attempt = <T>(read: () => T): Promise<T> => new Promise((resolve) => resolve(read()));

const answered = (stream: string, expected: Expected, reply: WriteReply): Appended => {
  if (reply.kind === 'conflict') throw new WrongRevision(stream, expected, reply.actual);
  if (reply.kind !== 'stored') throw new StoreUnavailable(reply.message);
  return { revision: reply.revision, position: reply.position };
};

/**
 * Opens the log in the file at `path`; a missing file is made unless `readOnly`. Appends go through one writer
 * thread and are on the disk when they resolve; reads run on the calling thread, from a connection that cannot write.
 *
 * @throws StoreRefused (another process writes, SQLite too old, not our file), LogDamaged (the end of the log is not
 * what was written), StoreUnavailable
 */
export const openSqliteEventStore = async (path: string, options: SqliteOptions): Promise<SqliteEventStore> => {
  if (path === ':memory:') {
    throw new StoreRefused('事件库须是文件。The event store must be a file: its readers and its writer share it.');
  }
  const file = fullPath(path);
  const wake = new Wake();
  const writer = options.readOnly
    ? undefined
    : await LastingWriter.start({ path: file }, options.queue ?? defaultQueue, () => wake.ring());
  try {
    const reader = new LogReader(file, options);
    const store = new SqliteEventStore(reader, wake, new BroadcastChannel(channelOf(file)), writer);
    if (writer !== undefined && reader.identity() === undefined) {
      const now = (options.clock ?? systemClock).now();
      await store.append(storeStream, 'no-stream', [storeCreated(randomUUID(), now)]);
    }
    return store;
  } catch (error) {
    await writer?.close();
    throw error;
  }
};
