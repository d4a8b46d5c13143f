import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { concatMap, first, firstValueFrom, takeUntil, tap, timer } from 'rxjs';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, Position } from '../../../kernel/ids';
import type { Unsealed } from '../../../kernel/personal';
import { Rejection } from '../../../kernel/rejection';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../../platform/messaging/request';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { mustBeStored } from '../../../capabilities/attachments/attachment-check';
import { casePage } from './case-page.view';
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

  /** @throws Rejection `case.not-found` where the reader may see no such case */
  async mustBeInSight(id: Id, request: CommandRequest): Promise<void> {
    await this.queries.execute(new Ask(casePage, { id }, readerOf(request)));
  }

  /** Waits until the views of this node show what was stored there, and no longer than for a number. */
  async shown(position: Position): Promise<void> {
    await this.positions.waitFor(position, patience);
  }

  /** The number that a reaction gives the case, as soon as the views show it; null where it takes longer. */
  async numberOf({ id }: Committed, request: CommandRequest): Promise<string | null> {
    const reader = readerOf(request);
    const shown = this.positions.moves.pipe(
      takeUntil(timer(patience)),
      // The number comes behind the case, nobody knows at which position.
      tap((position) => this.positions.hurry(position + 1)),
      concatMap(() => this.shownNumber(id, reader)),
      first((number) => number !== null, null),
    );
    return firstValueFrom(shown);
  }

  /** Null as well where the views do not show the case yet. */
  private async shownNumber(id: Id, reader: QuestionRequest): Promise<string | null> {
    try {
      return (await this.queries.execute(new Ask(casePage, { id }, reader))).case.number;
    } catch (error) {
      if (error instanceof Rejection && error.kind === 'not-found') return null;
      throw error;
    }
  }
}
