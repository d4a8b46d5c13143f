import { randomUUID } from 'node:crypto';
import type { Id, Position, Revision } from '../../../src/kernel/ids';
import type { Metadata, NewEvent, RecordedEvent } from '../../../src/kernel/message';
import { chainOf } from '../../../src/platform/event-store/chain';
import type { EventStoreWithCheckpoints } from '../../../src/platform/event-store/checkpoint-store';
import type { EventTypes, Shapes, Upcasters } from '../../../src/platform/event-store/codec';
import type { Batch, Checkpoint, EventStore } from '../../../src/platform/event-store/event-store';

/** A log to run the suite on. Every test opens one of its own; a log that others have written to will do. */
export interface OpenedLog {
  readonly store: EventStoreWithCheckpoints;
  /** Ends the store as a restart of the process would, and opens the same log again. */
  reopen(): Promise<EventStoreWithCheckpoints>;
  /** Cuts every connection behind the store's back, where it has some. */
  dropConnections?(): void | Promise<void>;
  close(): Promise<void>;
}

export type OpenLog = () => Promise<OpenedLog>;

/** A log that is opened anew as often as asked, and closed whole. */
export const reopening = async (
  open: () => Promise<EventStoreWithCheckpoints>,
  end: () => void | Promise<void>,
  more: Pick<OpenedLog, 'dropConnections'> = {},
): Promise<OpenedLog> => {
  const stores = [await open()];
  return {
    ...more,
    store: stores[0]!,
    reopen: async () => {
      await stores.at(-1)!.close();
      stores.push(await open());
      return stores.at(-1)!;
    },
    close: async () => {
      for (const store of stores) await store.close();
      await end();
    },
  };
};

/** Categories that the suite writes to, for adapters that must be told which are ours. */
export const contractCategories: readonly string[] = ['interview', 'case'];

/** `MatterNoted` had another shape once. */
const contractUpcasters: Upcasters = {
  MatterNoted: [(data: { words: string }) => ({ text: data.words, topic: null })],
};

/** What the suite's release can store; a newer one might store more. */
export const contractTypes: EventTypes = {
  interview: new Set(['MatterHeard', 'MatterNoted', 'MatterDropped', 'Begun', 'Added', 'Noted']),
};

/** How openers read the log. */
export const contractShapes: Shapes = { upcasters: contractUpcasters, types: contractTypes };

export const newStream = (category = 'interview'): string => `${category}-${randomUUID()}`;

const metadata = (schema: number): Omit<Metadata, 'chain'> => ({
  actor: { account: randomUUID(), person: randomUUID(), grant: randomUUID(), role: 'deputy', unit: randomUUID() },
  channel: 'web',
  jurisdiction: randomUUID(),
  commandId: randomUUID(),
  requestHash: 'f0',
  correlation: randomUUID(),
  causation: randomUUID(),
  schema,
  recordedAt: '2025-03-01T01:00:00.000Z',
  occurredAt: '2025-02-28T16:00:00.000Z',
  contextPosition: 7,
});

/** An event fit for this place in this stream; its chain is right when `previous` is. */
export const eventFor = (
  stream: string,
  revision: Revision,
  data: unknown = { words: '电梯经常停运' },
  options: { readonly id?: Id; readonly type?: string; readonly schema?: number; readonly previous?: string } = {},
): NewEvent => {
  const { id = randomUUID(), type = 'MatterHeard', schema = 1, previous = '' } = options;
  const meta = metadata(schema);
  return {
    id,
    type,
    data,
    metadata: { ...meta, chain: chainOf(previous, { id, stream, revision, type, data, metadata: meta }) },
  };
};

/** `count` events that follow one another from `first` on, their chains linked. */
export const eventsFor = (stream: string, first: Revision, count: number, previous = ''): NewEvent[] => {
  const events: NewEvent[] = [];
  for (let n = 0; n < count; n++) {
    const before = events.at(-1)?.metadata.chain ?? previous;
    events.push(eventFor(stream, first + n, { words: `第${n}件`, n }, { previous: before }));
  }
  return events;
};

/** What a reader should see of it. */
export const asRecorded = (event: NewEvent, stream: string, revision: Revision, position: Position): RecordedEvent => ({
  id: event.id,
  stream,
  revision,
  position,
  type: event.type,
  data: event.data,
  metadata: event.metadata,
});

export const idsOf = (events: readonly { readonly id: Id }[]): Id[] => events.map((event) => event.id);

/** The error that this call fails with; fails itself when the call does not. */
export const failureOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => {
      throw new Error(`expected a refusal, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );

/** Follows the log from the checkpoint until `count` events of these streams have come. */
export const follow = async (
  store: EventStore,
  checkpoint: Checkpoint | null,
  streams: readonly string[],
  count: number,
  onBatch: (batch: Batch, seen: readonly RecordedEvent[]) => void | Promise<void> = () => undefined,
): Promise<{ events: RecordedEvent[]; checkpoint: Checkpoint }> => {
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const batch of store.subscribe(checkpoint, stop.signal)) {
    events.push(...batch.events.filter((event) => streams.includes(event.stream)));
    await onBatch(batch, events);
    if (events.length >= count) {
      stop.abort();
      return { events, checkpoint: batch.checkpoint };
    }
  }
  throw new Error(`the subscription ended after ${events.length} of ${count} events`);
};

/** The checkpoint of a reader that has read the whole log. */
export const checkpointAtEnd = async (store: EventStore): Promise<Checkpoint> => {
  const stop = new AbortController();
  let at: Checkpoint | null = null;
  for await (const batch of store.subscribe(null, stop.signal)) {
    at = batch.checkpoint;
    if (batch.caughtUp) stop.abort();
  }
  if (at === null) throw new Error('the subscription ended before it had caught up');
  return at;
};
