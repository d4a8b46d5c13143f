import type { Context } from './context';
import type { Fact, Intent, Of, Recorded, RecordedEvent } from './message';
import type { Permission } from './permission';

/** One decision: what follows from a command in this state, or a refusal thrown. No events: nothing changes. */
export type Decide<State, Data, Event extends Fact> = (state: State, data: Data, context: Context) => readonly Event[];

/**
 * One kind of aggregate: its states, its commands, its events. A command without a decision or without a
 * permission does not compile.
 */
export interface Decider<State, Command extends Intent, Event extends Fact> {
  /** Streams are named `<category>-<id>`; no dash in it. */
  readonly category: string;
  readonly initial: State;
  /** Gets the event as it is recorded: who did it and when is never in doubt. */
  readonly evolve: (state: State, event: Recorded<Event>) => State;
  readonly on: { readonly [T in Command['type']]: Decide<State, Of<Command, T>['data'], Event> };
  readonly permission: { readonly [T in Command['type']]: Permission };
  /**
   * `last`: the last event alone tells the state (a register of numbers), so that a long stream is not folded.
   * A repeated command is then recognised in the last event only; the decision itself must answer the rest.
   */
  readonly reads?: 'whole' | 'last';
}

interface Erased {
  decide(state: unknown, data: unknown, context: Context): readonly Fact[];
}

/**
 * Any decider, for lists and for code that only passes it on. Written with methods, whose parameters the compiler
 * compares in both directions, so that every decider is one of these although each takes only its own.
 */
export interface AnyDecider {
  readonly category: string;
  readonly initial: unknown;
  evolve(state: unknown, event: RecordedEvent): unknown;
  readonly on: Readonly<Record<string, Erased['decide']>>;
  readonly permission: Readonly<Record<string, Permission>>;
  readonly reads?: 'whole' | 'last';
}

/** Fold events to a state. */
export const fold = <S, E extends RecordedEvent>(
  decider: { readonly initial: S; readonly evolve: (state: S, event: E) => S },
  events: Iterable<E>,
): S => {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
};

/** Fold what a store holds of a stream of the decider's own category, where no other events are. */
export const foldStored = <S>(
  decider: { readonly initial: S; evolve(state: S, event: RecordedEvent): S },
  events: Iterable<RecordedEvent>,
): S =>
  fold<S, RecordedEvent>({ initial: decider.initial, evolve: (state, event) => decider.evolve(state, event) }, events);
