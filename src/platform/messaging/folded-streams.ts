import { foldStored } from '../../kernel/decider';
import { type Id, type Revision, streamOf } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import type { EventStore } from '../event-store/event-store';
import { holdsNewer } from './newer-records';

/** A stream as far as this node has read it. */
export interface Folded<S> {
  readonly state: S;
  /** Its last event; undefined where there is none. */
  readonly last: RecordedEvent | undefined;
  readonly next: Revision;
  /** Facts of a newer release stand in it: the state is without them. */
  readonly newer: boolean;
}

interface Foldable<S> {
  readonly category: string;
  readonly initial: S;
  evolve(state: S, event: RecordedEvent): S;
}

/**
 * States of streams at the moment of the question. What was folded is kept, and only new events are read each time: so
 * a state is never stale, on whichever node, and a long stream is read once.
 */
export class FoldedStreams {
  private readonly kept = new Map<string, Folded<unknown>>();

  /** @param keptAtMost beyond that the one that was asked for least recently is dropped */
  constructor(
    private readonly store: Pick<EventStore, 'read'>,
    private readonly keptAtMost: number,
  ) {}

  async of<S>(decider: Foldable<S>, id: Id): Promise<Folded<S>> {
    const stream = streamOf(decider.category, id);
    const blank: Folded<S> = { state: decider.initial, last: undefined, next: 0, newer: false };
    const before = (this.kept.get(stream) as Folded<S> | undefined) ?? blank;
    const events = await this.store.read(stream, { from: before.next });
    const last = events.at(-1) ?? before.last;
    if (last === undefined) return blank;
    const further = {
      initial: before.state,
      evolve: (state: S, event: RecordedEvent): S => decider.evolve(state, event),
    };
    const state = foldStored(further, events);
    const newer = before.newer || holdsNewer(events);
    const folded = { state, last, newer, next: (events.at(-1)?.revision ?? before.next - 1) + 1 };
    this.keep(stream, folded);
    return folded;
  }

  private keep(stream: string, folded: Folded<unknown>): void {
    const now = this.kept.get(stream);
    this.kept.delete(stream);
    // If two reads overlap, keep the one that saw more.
    this.kept.set(stream, now !== undefined && now.next > folded.next ? now : folded);
    if (this.kept.size <= this.keptAtMost) return;
    const oldest = this.kept.keys().next();
    if (oldest.done !== true) this.kept.delete(oldest.value);
  }
}
