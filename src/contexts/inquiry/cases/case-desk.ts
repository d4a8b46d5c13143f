import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { filter, firstValueFrom, race, timer } from 'rxjs';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id } from '../../../kernel/ids';
import type { Unsealed } from '../../../kernel/personal';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { mustBeStored } from '../attachment-check';
import { casePage } from '../views/case-page.view';
import { type CaseCommand, caseDecider } from './case.decider';

/** How long a registration waits for its number, in milliseconds. */
const patience = 2_000;

/** What the cases' routes have in common. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(POSITIONS) private readonly positions: Positions,
  ) {}

  /** `id` null: a new case, whose id follows from the command. */
  do(id: Id | null, command: Unsealed<CaseCommand>, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(caseDecider, id, command, request));
  }

  /** @throws Rejection `attachment.missing` */
  async mustHaveFiles(files: readonly AttachmentRef[]): Promise<void> {
    await mustBeStored(this.vault.attachments, files);
  }

  /** The number that a reaction gives the case, as soon as the views show it; null where it takes longer. */
  async numberOf(committed: Committed, { account, grant }: CommandRequest): Promise<string | null> {
    const reader: QuestionRequest = grant === undefined ? { account } : { account, grant };
    const end = timer(patience);
    let over = false;
    const watch = end.subscribe(() => (over = true));
    await this.positions.waitFor(committed.position ?? 0, patience);
    try {
      for (;;) {
        const seen = this.positions.current ?? -1;
        const page = await this.queries.execute(new Ask(casePage, { id: committed.id }, reader));
        if (page.case.number !== null || over) return page.case.number;
        // Only what comes after what was just read is worth another look; the last move is told to every newcomer.
        await firstValueFrom(race(this.positions.moves.pipe(filter((position) => position > seen)), end));
      }
    } finally {
      watch.unsubscribe();
    }
  }
}
