import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Id } from '../../../kernel/ids';
import { ACTOR_SOURCE, type ActorSource } from '../../../platform/access/actor-source';
import { activeAccount } from '../../../platform/access/capacity';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { type CommandRequest, readerOf } from '../../../platform/messaging/request';
import { inboxDecider } from './inbox.decider';
import { message } from './inbox-questions.view';

/**
 * What people say about their own messages. Whether a message exists and is theirs is known by the view that made it.
 */
@Injectable()
export class InboxDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  /** @throws Rejection `inbox.missing` */
  async seen(id: Id, request: CommandRequest): Promise<Committed> {
    const person = await this.ownerOf(id, request);
    const command = { type: 'MarkSeen', data: { person, messages: [id] } } as const;
    return this.commands.execute(new Execute(inboxDecider, person, command, request));
  }

  /** @throws Rejection `inbox.missing` */
  async seenUntil(until: Id, request: CommandRequest): Promise<Committed> {
    const person = await this.ownerOf(until, request);
    const command = { type: 'MarkAllSeen', data: { person, until } } as const;
    return this.commands.execute(new Execute(inboxDecider, person, command, request));
  }

  private async ownerOf(id: Id, request: CommandRequest): Promise<Id> {
    await this.queries.execute(new Ask(message, { id }, readerOf(request)));
    return (await activeAccount(this.actors, request.account)).person;
  }
}
