import type { Expected, Id, Position, Revision } from '../../kernel/ids';
import type { NewEvent, RecordedEvent } from '../../kernel/message';

export const EVENT_STORE = Symbol('EventStore');

/** What an append answers: the revision and position of the last event of the batch. */
export interface Appended {
  readonly revision: Revision;
  readonly position: Position;
}

/**
 * How far a reader of the log has come.
 * `last` is the last event of ours that it handled and is verified against the log before reading goes on;
 * `scannedTo` is where reading goes on (others' events may lie between the two).
 */
export interface Checkpoint {
  readonly storeId: Id;
  readonly last: { readonly position: Position; readonly eventId: Id; readonly chain: string } | null;
  readonly scannedTo: Position | null;
  /** Reactions: what they could not answer, because a newer release wrote there. */
  readonly aside?: readonly Aside[];
}

/** An event that waits to be answered, or (`onwards`) all of its stream from that one on. */
export interface Aside {
  readonly stream: string;
  readonly position: Position;
  readonly onwards?: true;
}

/** What a subscription delivers: the next events in log order, perhaps none, and how far it has looked. */
export interface Batch {
  readonly events: readonly RecordedEvent[];
  readonly checkpoint: Checkpoint;
  /** Nothing more was in the log when this was read. */
  readonly caughtUp: boolean;
}

export interface ReadOptions {
  /** The first revision wanted (backwards: the last one). Left out: from that end of the stream. */
  readonly from?: Revision;
  readonly backwards?: boolean;
  readonly max?: number;
}

/**
 * The log. Nothing is ever deleted. Every adapter keeps the promises of `test/contract/event-store.contract.ts`.
 *
 * Names: a stream is `<category>-<id>`, the category letters and digits without a dash; ids are UUIDs. Errors: those of
 * `./errors`, never a vendor's.
 */
export interface EventStore {
  /**
   * Durable when it resolves, whole or not at all. The same event ids right after the same expected revision get the
   * same answer as the first time; the same ids elsewhere are other events. An empty batch stores nothing and asks
   * nothing: it answers `{revision: expected (-1 for no-stream), position: 0}`.
   *
   * @throws WrongRevision, BadEvent (name, id, an id twice, over 1,048,576 bytes), StoreBusy (queue full),
   * StoreUnavailable (nothing was stored), OutcomeUnknown (it may have been: append the very same again)
   */
  append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended>;

  /** A stream's events in order; a missing stream reads as empty. */
  read(stream: string, options?: ReadOptions): Promise<readonly RecordedEvent[]>;

  /**
   * Up to `max` events of ours behind `after` (exclusive; null: from the first), in log order. Streams of category
   * `system` are technical and never shown here.
   *
   * @throws CheckpointNotInThisLog when `after` lies beyond the end of the log
   */
  readAll(after: Position | null, max: number): Promise<readonly RecordedEvent[]>;

  /**
   * Follows the log from the checkpoint (null: from the first event), without gap or repeat, until `signal`
   * aborts. Pull: the next batch is read when the caller asks for it, so a slow caller costs no memory. Drops of
   * the connection are mended inside. `only` narrows to these categories; what lies between is passed over.
   *
   * @throws CheckpointNotInThisLog when the checkpoint does not belong to this log or lies beyond its end
   */
  subscribe(checkpoint: Checkpoint | null, signal: AbortSignal, only?: readonly string[]): AsyncIterable<Batch>;

  /** The position of the last event of ours, null in an empty log. */
  head(): Promise<Position | null>;

  /** The id of this log: the first event of `system-store`, written once. */
  identity(): Promise<Id>;

  close(): Promise<void>;
}
