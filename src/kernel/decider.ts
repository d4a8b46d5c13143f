import type { Context } from './context';
import type { Id } from './ids';
import type { Fact, Intent, Of, Recorded, RecordedEvent } from './message';
import type { Permission } from './permission';
import { Rejection } from './rejection';

/**
 * Checks what no payload can change about a command: the state of the thing, who asks, and how that person relates to
 * it. Throws the refusal. For a command about one of several items, returns the items that would be accepted; an empty
 * list means every item would be refused, and the decision gives the reason for the one named.
 */
export type May<State> = (state: State, context: Context) => void | readonly Id[];

/** One decision: the events a command leads to in this state, or a thrown refusal. No events means nothing changes. */
export interface Decide<State, Data, Event extends Fact> {
  (state: State, data: Data, context: Context): readonly Event[];
  /** Run first by the decision; on its own it tells a page whether to offer the command. */
  readonly may?: May<State>;
}

/** A decision that first checks whether the command is allowed at all, whatever its payload. */
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

/** The decision with one more check, which comes after its own and answers the same items. */
export const checkedToo = <State, Data, Event extends Fact>(
  decide: Decide<State, Data, Event>,
  check: (state: State, context: Context) => void,
): Decide<State, Data, Event> =>
  after((state, context) => {
    const items = decide.may?.(state, context);
    check(state, context);
    return items;
  }, decide);

/** Does this check pass? */
export const passes = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Rejection) return false;
    throw error;
  }
};

/** The items that pass the check. */
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
   * `last`: the last event alone holds the state (a register of numbers), so a long stream need not be folded. A
   * repeated command is then recognised only in the last event; the decision must handle older repeats itself.
   */
  readonly reads?: 'whole' | 'last';
  /**
   * Facts that change nothing of what people decide on, such as a reminder, each with the commands for which it matters
   * all the same. What somebody decided before he saw such a fact is no conflict with it.
   */
  readonly aside?: { readonly [T in Event['type']]?: readonly Command['type'][] };
}

interface Erased {
  decide(state: unknown, data: unknown, context: Context): readonly Fact[];
  may(state: unknown, context: Context): void | readonly Id[];
}

/**
 * Any decider, for lists and for code that only passes it on. Written with methods because the compiler compares their
 * parameters in both directions: every decider fits this type although each takes only its own.
 */
export interface AnyDecider {
  readonly category: string;
  readonly initial: unknown;
  evolve(state: unknown, event: RecordedEvent): unknown;
  readonly on: Readonly<Record<string, Erased['decide'] & { readonly may?: Erased['may'] }>>;
  readonly permission: Readonly<Record<string, Permission>>;
  readonly reads?: 'whole' | 'last';
  readonly aside?: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Fold events to a state. What only a newer release can read is passed over: the door refuses to decide on it. */
export const fold = <S, E extends RecordedEvent>(
  decider: { readonly initial: S; readonly evolve: (state: S, event: E) => S },
  events: Iterable<E>,
): S => {
  let state = decider.initial;
  for (const event of events) if (event.newer !== true) state = decider.evolve(state, event);
  return state;
};

/** Fold what a store holds of a stream in the decider's own category, which contains no other events. */
export const foldStored = <S>(
  decider: { readonly initial: S; evolve(state: S, event: RecordedEvent): S },
  events: Iterable<RecordedEvent>,
): S =>
  fold<S, RecordedEvent>({ initial: decider.initial, evolve: (state, event) => decider.evolve(state, event) }, events);
