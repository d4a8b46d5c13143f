import { Command } from '@nestjs/cqrs';
import type { Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Fact, Intent } from '../../kernel/message';
import type { Unsealed } from '../../kernel/personal';
import type { Committed } from './committed';
import type { CommandRequest, SystemRequest } from './request';

/** What is decided after a command on the same aggregate; stored with it or, if it is refused, nothing is. */
export interface NextStep<C extends Intent> {
  readonly command: Unsealed<C>;
  readonly request: CommandRequest;
  /** The part of the body that holds it: refusals name its fields with it. */
  readonly part: string;
}

/**
 * The one command of the bus: let this decider decide this intent on this aggregate. `id` null: a new aggregate,
 * whose id follows from the command's own.
 */
export class Execute<S, C extends Intent, E extends Fact> extends Command<Committed> {
  constructor(
    readonly decider: Decider<S, C, E>,
    readonly id: Id | null,
    readonly command: NoInfer<Unsealed<C>>,
    readonly request: CommandRequest | SystemRequest,
    readonly then: readonly NextStep<NoInfer<C>>[] = [],
  ) {
    super();
  }
}
