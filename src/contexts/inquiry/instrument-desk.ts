import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { AttachmentRef } from '../../kernel/attachment';
import type { Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Fact, Intent } from '../../kernel/message';
import type { Unsealed } from '../../kernel/personal';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import { Execute } from '../../platform/messaging/execute';
import { type CommandRequest, readerOf } from '../../platform/messaging/request';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { mustBeStored } from '../../capabilities/attachments/attachment-check';
import { casePage } from './cases/case-page.view';

/** What the routes of sessions, visits and repeat issues have in common. */
@Injectable()
export class InstrumentDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** `id` null: a new aggregate, whose id follows from the command. */
  do<S, C extends Intent, E extends Fact>(
    decider: Decider<S, C, E>,
    id: Id | null,
    command: Unsealed<C>,
    request: CommandRequest,
  ): Promise<Committed> {
    return this.commands.execute(new Execute(decider, id, command, request));
  }

  /** @throws Rejection `attachment.missing` */
  mustHaveFiles(files: readonly AttachmentRef[]): Promise<void> {
    return mustBeStored(this.vault.attachments, files);
  }

  /** @throws Rejection `case.not-found` where the sender cannot see one of them */
  async mustSeeCases(ids: readonly (Id | null | undefined)[], request: CommandRequest): Promise<void> {
    for (const id of ids) if (id != null) await this.queries.execute(new Ask(casePage, { id }, readerOf(request)));
  }
}
