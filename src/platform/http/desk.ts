import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Fact, Intent } from '../../kernel/message';
import type { Unsealed } from '../../kernel/personal';
import type { Committed } from '../messaging/committed';
import { Execute, type NextStep } from '../messaging/execute';
import type { CommandRequest } from '../messaging/request';

/** What every route that gives a command does: hand it over. */
@Injectable()
export class Desk {
  constructor(private readonly commands: CommandBus) {}

  /** `id` null: a new aggregate, whose id follows from the command. `then`: what is stored with it, or nothing is. */
  do<S, C extends Intent, E extends Fact>(
    decider: Decider<S, C, E>,
    id: Id | null,
    command: NoInfer<Unsealed<C>>,
    request: CommandRequest,
    then: readonly NextStep<NoInfer<C>>[] = [],
  ): Promise<Committed> {
    return this.commands.execute(new Execute(decider, id, command, request, then));
  }
}
