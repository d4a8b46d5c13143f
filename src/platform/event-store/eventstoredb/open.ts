import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Expected, Id, Position } from '../../../kernel/ids';
import type { NewEvent, RecordedEvent } from '../../../kernel/message';
import { type Clock, systemClock } from '../../clock/clock';
import { commandBudget, deadlineIn, remaining, withinStoreBudget } from '../budget';
import type { CheckpointStore, EventStoreWithCheckpoints } from '../checkpoint-store';
import type { Shapes } from '../codec';
import { OutcomeUnknown, StoreRefused, StoreUnavailable, WrongRevision } from '../errors';
import type { Appended, Batch, Checkpoint, ReadOptions } from '../event-store';
import type { Lease } from '../lease';
import { storeCreated, storeStream } from '../system-events';
import { Appender, openAppendStream } from './appender';
import { StreamCheckpoints } from './checkpoints';
import { Connection } from './connection';
import { diagnose } from './diagnosis';
import { StreamLease } from './lease';
import { Reader } from './reader';
import { follow, type SubscriptionTools } from './subscription';
import { type Address, addressOf } from './vendor';

export interface EventStoreDbOptions extends Shapes {
  /** Which streams of the server are ours: those whose names begin with one of these and a dash. */
  readonly categories: readonly string[];
  readonly clock?: Clock;
  /** How long one call may take before its connection is given up; 2 s. All times in milliseconds. */
  readonly callWithin?: number;
  /** How long a call may take with its repetitions, where no command's budget says otherwise; 2.5 s. */
  readonly budget?: number;
  /** How long a subscription may be silent before it is asked whether it is alive; 5 s. */
  readonly quietFor?: number;
  /** How long to wait at start for a server that is not there yet; 30 s. */
  readonly startWithin?: number;
}

/** The log on an EventStoreDB server, with what stands beside it in technical streams. */
export interface EventStoreDb extends EventStoreWithCheckpoints {
  readonly lease: Lease;
}

class Store implements EventStoreDb {
  readonly checkpoints: CheckpointStore;
  readonly lease: Lease;
  private readonly writing: Connection;
  private readonly reading: Connection;
  private readonly reader: Reader;
  private readonly appender: Appender;
  private readonly tools: SubscriptionTools;
  private readonly clock: Clock;
  private readonly closing = new AbortController();
  private closed: Promise<void> | null = null;

  constructor(
    address: Address,
    private readonly options: EventStoreDbOptions,
  ) {
    const { callWithin = 2_000, budget = commandBudget, quietFor = 5_000 } = options;
    this.clock = options.clock ?? systemClock;
    // Separate, because the vendor's error in a read ends the connection of the appends that share it.
    this.writing = new Connection(address, { callWithin, prepare: openAppendStream });
    this.reading = new Connection(address, { callWithin });
    const prefixes = options.categories.map((category) => `${category}-`);
    const isOurs = (stream: string): boolean => prefixes.some((prefix) => stream.startsWith(prefix));
    this.reader = new Reader(this.reading, options, isOurs, budget);
    this.appender = new Appender(this.writing, this.reader, budget);
    const technical = {
      reader: this.reader,
      appender: this.appender,
      connection: this.writing,
      clock: this.clock,
    };
    this.checkpoints = new StreamCheckpoints(technical);
    this.lease = new StreamLease(technical);
    const identity = (): Promise<Id> => this.identity();
    this.tools = { address, reader: this.reader, shapes: options, identity, callWithin, quietFor };
  }

  append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    return this.appender.append(stream, expected, events);
  }

  read(stream: string, options: ReadOptions = {}): Promise<readonly RecordedEvent[]> {
    return this.reader.stream(stream, options);
  }

  readAll(after: Position | null, max: number): Promise<readonly RecordedEvent[]> {
    return this.reader.log(after, max);
  }

  subscribe(
    checkpoint: Checkpoint | null,
    signal: AbortSignal,
    only: readonly string[] = this.options.categories,
  ): AsyncIterable<Batch> {
    return follow(this.tools, checkpoint, only, AbortSignal.any([signal, this.closing.signal]));
  }

  head(): Promise<Position | null> {
    return this.reader.head();
  }

  async identity(): Promise<Id> {
    const first = async (): Promise<Id | undefined> => (await this.reader.stream(storeStream, { max: 1 }))[0]?.id;
    const known = await first();
    if (known !== undefined) return known;
    const created = storeCreated(randomUUID(), this.clock.now());
    try {
      await this.appender.append(storeStream, 'no-stream', [created]);
      return created.id;
    } catch (error) {
      const other = error instanceof WrongRevision ? await first() : undefined;
      if (other === undefined) throw error;
      return other;
    }
  }

  close(): Promise<void> {
    this.closed ??= (async () => {
      this.closing.abort();
      await this.appender.close();
      await Promise.all([this.writing.close(), this.reading.close()]);
    })();
    return this.closed;
  }
}

/**
 * Opens the log on the EventStoreDB server of this URL (`esdb://…`, `esdb+discover://…`) and gives it its identity
 * where it is new. Waits for a server that is not there yet.
 *
 * @throws StoreRefused when settings and server do not go together: TLS on one side only, a certificate that is not
 * trusted, a wrong password, a malformed URL; StoreUnavailable when no server answers in time
 */
export const openEventStoreDb = async (url: string, options: EventStoreDbOptions): Promise<EventStoreDb> => {
  const address = addressOf(url);
  const deadline = deadlineIn(options.startWithin ?? 30_000);
  const store = new Store(address, options);
  for (;;) {
    try {
      // Short tries, so that a mistake in the settings is soon told apart from a server that is not up yet.
      await withinStoreBudget(Math.min(1_000, remaining(deadline)), () => store.identity());
      return store;
    } catch (error) {
      const mayPass = error instanceof StoreUnavailable || error instanceof OutcomeUnknown;
      const words = mayPass ? await diagnose(address) : null;
      if (words !== null || !mayPass || remaining(deadline) === 0) {
        await store.close();
        throw words === null ? error : new StoreRefused(words);
      }
      await pause(Math.min(250, remaining(deadline)));
    }
  }
};
