import type { Context } from './context';
import type { Id } from './ids';
import type { Fact, Intent, Of, Recorded, RecordedEvent } from './message';
import type { Permission } from './permission';
import { Rejection } from './rejection';

/**
 * Of a command, what no payload can change: where the thing stands, who asks, and how that person stands to it.
 * Throws the refusal. Answers the items that the command may concern, where it concerns one of several; with none, every
 * one would be refused, and the decision says why of the one that is named.
 */
export type May<State> = (state: State, context: Context) => void | readonly Id[];

/** One decision: what follows from a command in this state, or a refusal thrown. No events: nothing changes. */
export interface Decide<State, Data, Event extends Fact> {
  (state: State, data: Data, context: Context): readonly Event[];
  /** Asked first by the decision; by itself it tells a page whether to offer the command. */
  readonly may?: May<State>;
}

/** A decision that asks first whether the command may be given at all, whatever it says. */
export const after = <State, Data, Event extends Fact>(
  may: May<State>,
  decide: Decide<State, Data, Event>,
): Decide<State, Data, Event> =>
  Object.assign(
    (state: State, data: Data, context: Context): readonly Event[] => {
      may(state, context);
      return decide(state, data, context);
    },
    { may },
  );

/** Does this check refuse nothing? */
export const passes = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Rejection) return false;
    throw error;
  }
};

/** Of these items, those that the check does not refuse. */
export const passing = <Item>(items: readonly Item[], check: (item: Item) => unknown): readonly Item[] =>
  items.filter((item) => passes(() => check(item)));

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
  may(state: unknown, context: Context): void | readonly Id[];
}

/**
 * Any decider, for lists and for code that only passes it on. Written with methods, whose parameters the compiler
 * compares in both directions, so that every decider is one of these although each takes only its own.
 */
export interface AnyDecider {
  readonly category: string;
  readonly initial: unknown;
  evolve(state: unknown, event: RecordedEvent): unknown;
  readonly on: Readonly<Record<string, Erased['decide'] & { readonly may?: Erased['may'] }>>;
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
