import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Rejection } from '../../../kernel/rejection';
import { Ask } from '../../../platform/messaging/ask';
import { Execute } from '../../../platform/messaging/execute';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { caseDecider } from '../cases/case.decider';
import { type ImportedCase, importedCasesQuestion } from './imported-cases.view';
import { type ImportJob, type KeptCase, listed, type Refusal, type Reversal } from './import-job';
import { outlasting } from './outage';
import { refusalOf } from './row-importer';

/** How many cases are withdrawn in parallel. */
const width = 32;

const amendedOnly: Refusal = {
  code: 'import.amended-only',
  zh: '此事项由另一批导入，本批只修改了内容',
  en: 'Another import brought this case, this one only changed it',
  field: null,
};

/** Reverses an import: cases that nobody has touched since are withdrawn, the others are listed. */
@Injectable()
export class Reverser {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(POSITIONS) private readonly positions: Positions,
  ) {}

  /** Always starts with the first case, even after an earlier try; reports progress after each step. */
  async *reverse(job: ImportJob, begun: Reversal, signal: AbortSignal): AsyncGenerator<Reversal> {
    // The list of cases comes from a view, which must have caught up with all of them.
    while (!(await this.positions.waitFor(job.position, 1_000))) signal.throwIfAborted();
    let reversal: Reversal = { ...begun, withdrawn: 0, kept: 0, keptCases: [] };
    for (let after = 0; ;) {
      const cases = await outlasting(() => this.casesOf(job, begun, after), signal);
      if (cases.length === 0) return;
      const kept = await Promise.all(cases.map((one) => outlasting(() => this.withdraw(job, begun, one), signal)));
      const refused = kept.filter((one) => one !== null);
      reversal = {
        ...reversal,
        withdrawn: reversal.withdrawn + cases.length - refused.length,
        kept: reversal.kept + refused.length,
        keptCases: [...reversal.keptCases, ...refused].slice(0, listed),
      };
      yield reversal;
      after = cases.at(-1)!.first;
    }
  }

  private casesOf({ id }: ImportJob, { account, grant }: Reversal, after: number): Promise<readonly ImportedCase[]> {
    const reader = grant === null ? { account } : { account, grant };
    return this.queries.execute(new Ask(importedCasesQuestion, { batch: id, after, limit: width }, reader));
  }

  /** Null if the case was withdrawn, otherwise why it stays. */
  private async withdraw(
    { id: batch, jurisdiction }: ImportJob,
    { account, grant, reason }: Reversal,
    { id, ticketNumber, opened }: ImportedCase,
  ): Promise<KeptCase | null> {
    if (!opened) return { case: id, ticketNumber, ...amendedOnly };
    const request = {
      account,
      jurisdiction,
      channel: 'import' as const,
      idempotencyKey: `reverse:${batch}:${id}`,
      ...(grant === null ? {} : { grant }),
    };
    try {
      const command = { type: 'WithdrawImportedCase', data: { batch, reason } } as const;
      await this.commands.execute(new Execute(caseDecider, id, command, request));
      return null;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      return { case: id, ticketNumber, ...refusalOf(error) };
    }
  }
}
