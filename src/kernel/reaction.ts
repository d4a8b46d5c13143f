import type { AnyDecider, Decider } from './decider';
import type { Id, Instant } from './ids';
import type { Fact, Intent, RecordedEvent } from './message';

/** An errand that a reaction asks for; the runner carries it out and hands the result back to the generator. */
export type Errand =
  | {
      readonly kind: 'send';
      readonly decider: AnyDecider;
      readonly id: Id;
      readonly command: Intent;
      /** Left out: the cause's `occurredAt`, unless the rule starts a clock, which runs from now. */
      readonly occurredAt?: Instant;
      readonly startsClock?: boolean;
      /** The jurisdiction a new aggregate belongs to; left out: that of the cause. */
      readonly jurisdiction?: Id;
    }
  | { readonly kind: 'stateOf'; readonly decider: AnyDecider; readonly id: Id };

/** What a `send` answers: the events it made (none: nothing to do) or the code of its refusal. */
export interface Sent {
  readonly events: readonly Fact[];
  readonly refused?: string;
}

/** The runner hands back to each errand what it asked for: `Sent` to a `send`, the state to a `stateOf`. */
export type Errands = Generator<Errand, void, unknown>;

/**
 * Event → commands, in order. Each is sent at least once and takes effect once, because its id is derived from the
 * reaction, the event, the target stream and the index. Named `<then>-when-<event>`.
 */
export interface Reaction {
  readonly name: string;
  readonly categories: readonly string[];
  /** Where a reaction that has no checkpoint yet begins: with the first event, or with the next one. */
  readonly begins: 'first-event' | 'deployment';
  readonly react: (event: RecordedEvent, derive: (...parts: readonly string[]) => Id) => Errands;
}

/** Ask for one of the decider's own commands; the result is what it decided. */
export function* send<S, C extends Intent, E extends Fact>(
  decider: Decider<S, C, E>,
  id: Id,
  command: NoInfer<C>,
  when: { readonly occurredAt?: Instant; readonly startsClock?: boolean; readonly jurisdiction?: Id } = {},
): Generator<Errand, Sent, unknown> {
  const sent = yield { kind: 'send', decider, id, command, ...when };
  return sent as Sent;
}

/** Ask for an aggregate's state, folded from its own stream. */
export function* stateOf<S, C extends Intent, E extends Fact>(
  decider: Decider<S, C, E>,
  id: Id,
): Generator<Errand, S, unknown> {
  const state = yield { kind: 'stateOf', decider, id };
  return state as S;
}
