import type { Checkpoint, EventStore } from './event-store';
import type { Lease } from './lease';

/** Where reactions keep how far they have come: with the log itself, never with the views. */
export interface CheckpointStore {
  /** The checkpoint last saved under this name; null where none was. */
  load(name: string): Promise<Checkpoint | null>;
  /** Durable when it resolves. Replaces the one before. */
  save(name: string, checkpoint: Checkpoint): Promise<void>;
}

/** A log with what stands beside it for those who act on it: what `openEventStore` gives. */
export type EventStoreWithCheckpoints = EventStore & { readonly checkpoints: CheckpointStore; readonly lease: Lease };
