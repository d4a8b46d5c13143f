import type { Context } from './context';
import type { Fact, Intent, Of } from './message';
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
  readonly evolve: (state: State, event: Event) => State;
  readonly on: { readonly [T in Command['type']]: Decide<State, Of<Command, T>['data'], Event> };
  readonly permission: { readonly [T in Command['type']]: Permission };
  /**
   * `last`: the last event alone tells the state (a register of numbers), so that a long stream is not folded.
   * A repeated command is then recognised in the last event only; the decision itself must answer the rest.
   */
  readonly reads?: 'whole' | 'last';
}

/** Any decider, for lists and for code that only passes it on. */
// The three type parameters stand in both directions, so no narrower type holds them all.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyDecider = Decider<any, any, any>;

/** Fold events to a state. */
export const fold = <S, E extends Fact>(
  decider: { readonly initial: S; readonly evolve: (state: S, event: E) => S },
  events: Iterable<E>,
): S => {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
};
