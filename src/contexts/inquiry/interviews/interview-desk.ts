import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id } from '../../../kernel/ids';
import type { Unsealed } from '../../../kernel/personal';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { type CommandRequest, readerOf } from '../../../platform/messaging/request';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { mustBeStored } from '../../../capabilities/attachments/attachment-check';
import { casePage } from '../cases/case-page.view';
import { interviewPage } from './interviews.view';
import { type InterviewCommand, interviewDecider } from './interview.decider';

/** What the interviews' routes have in common: giving a command, and looking first at what it names elsewhere. */
@Injectable()
export class InterviewDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** `id` null: a new interview, whose id follows from the command. */
  do(id: Id | null, command: Unsealed<InterviewCommand>, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(interviewDecider, id, command, request));
  }

  /** @throws Rejection `attachment.missing` */
  async mustHaveFiles(files: readonly AttachmentRef[]): Promise<void> {
    await mustBeStored(this.vault.attachments, files);
  }

  /** @throws Rejection `interview.not-found` where the sender cannot see it */
  async mustSeeInterview(id: Id, request: CommandRequest): Promise<void> {
    await this.queries.execute(new Ask(interviewPage, { id }, readerOf(request)));
  }

  /** @throws Rejection `case.not-found` where the sender cannot see one of them */
  async mustSeeCases(ids: readonly Id[], request: CommandRequest): Promise<void> {
    for (const id of ids) await this.queries.execute(new Ask(casePage, { id }, readerOf(request)));
  }
}
