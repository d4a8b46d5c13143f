import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Id } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { Ask } from '../../../platform/messaging/ask';
import { derive } from '../../../platform/messaging/names';
import { caseOfTicket } from '../cases/case-shapes.events';
import type { ImportJob } from './import-job';
import { type CaseOfTicket, casesOfTicketQuestion } from './imported-cases.view';

/** The case of a ticket, and how its number was written where the case is known. */
export interface KnownTicket extends CaseOfTicket {
  /** Whether a case has this very number, however others are written. */
  readonly isWritten: boolean;
}

/** Finds the cases of tickets: by the number as it is written, else by one that is plainly the same. */
@Injectable()
export class KnownTickets {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  /**
   * A number that nobody used yet names a new case.
   *
   * @throws Rejection `import.ticket-alike` where it is plainly the same as those of several cases
   */
  async find({ jurisdiction, profile, account, grant }: ImportJob, ticketNumber: string): Promise<KnownTicket> {
    const { source, columns } = profile;
    const id: Id = caseOfTicket(derive, jurisdiction, source, ticketNumber);
    const reader = grant === null ? { account } : { account, grant };
    const known = await this.queries.execute(
      new Ask(casesOfTicketQuestion, { jurisdiction, source, ticketNumber }, reader),
    );
    const isWritten = known.some((one) => one.id === id);
    if (isWritten || known.length === 0) return { id, ticketNumber, isWritten };
    const [only, ...others] = known;
    if (others.length > 0)
      invalid(
        'import.ticket-alike',
        '与几个已有工单的编号写法相近，请照其中一个原样填写',
        'The number is like those of several tickets: write it as one of them is written',
        columns.ticketNumber,
      );
    return { ...only!, isWritten };
  }
}
