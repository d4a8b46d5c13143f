import type { Context } from '../../../../kernel/context';
import type { Id, Instant } from '../../../../kernel/ids';
import type { Urgency } from '../../../../kernel/policy';
import { conflict, invalid } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { knownUnit, openUnit } from '../../../../kernel/registers';
import type { CaseContent, TicketRef } from '../case-shapes.events';
import type { CaseEvent } from '../case.events';
import type { CaseState } from '../case.state';
import { asOfNow, type On } from './acting';
import { contentOf, type StatedContent } from './register';
import { afterWithdrawal } from './oversee';
import { assigned } from './screen';

export interface ImportCase extends StatedContent {
  /** `history`: as past, without a clock; `live`: handled from today, by its unit where the row names one. */
  readonly mode: 'history' | 'live';
  readonly ticket: TicketRef;
  readonly unit: Id | null;
  /** The unit's name in the row, if the register has no unit of that name. */
  readonly unitName: string | null;
  readonly urgency: Urgency;
  /** The time of the report, according to the row. */
  readonly reportedAt: Instant;
  readonly reply: { readonly text: string; readonly repliedAt: Instant } | null;
  readonly closedAt: Instant | null;
  /** Whether a ticket with changed content amends its case; otherwise it is refused as changed. */
  readonly amend: boolean;
}

const mustBePast = (at: Instant, field: string, { now }: Context): void => {
  if (at > now) invalid('case.import-future', '日期晚于今天', 'This lies in the future', field);
};

const checkDates = ({ reportedAt, reply, closedAt }: ImportCase, context: Context): void => {
  mustBePast(reportedAt, 'reportedAt', context);
  if (reply !== null) mustBePast(reply.repliedAt, 'repliedAt', context);
  if (closedAt !== null) mustBePast(closedAt, 'closedAt', context);
};

/** A topic must be valid on the day of the report or today: old rows are mostly older than the topic lists. */
const contentOfRow = (row: ImportCase, context: Context): CaseContent =>
  contentOf(
    row,
    context,
    [row.reportedAt, context.now].map((at) => localDayOf(Date.parse(at))),
  );

/** The past events in the row that the case does not have yet. */
const past = (state: CaseState, { unit, unitName, reply, closedAt }: ImportCase): readonly CaseEvent[] => [
  ...(reply === null || state.pastReply || state.pastCloseOff
    ? []
    : [
        {
          type: 'PastReplyRecorded',
          data: { unit, unitName, text: reply.text, repliedAt: reply.repliedAt },
          occurredAt: reply.repliedAt,
        } as const,
      ]),
  ...(closedAt === null || state.pastCloseOff
    ? []
    : [{ type: 'PastCloseOffRecorded', data: { unit, closedAt }, occurredAt: closedAt } as const]),
];

/** Handled from today: if its profile screens it, it goes to its unit at once, and the clock starts now. */
const handedOver = (state: CaseState, row: ImportCase, context: Context): readonly CaseEvent[] => {
  const { unit, topic, keyWork, urgency } = row;
  if (unit === null) return [];
  openUnit(context, unit);
  return [
    { type: 'CaseScreened', data: { topic, keyWork, urgency }, occurredAt: context.now },
    { ...assigned(state, { unit, coUnits: [], urgency }, asOfNow(context)), occurredAt: context.now },
  ];
};

const registered = (state: CaseState, row: ImportCase, context: Context): readonly CaseEvent[] => {
  const { mode, ticket, unit, urgency, reportedAt, closedAt } = row;
  // A closed matter is always history, whatever the mode of its profile.
  const history = mode === 'history' || closedAt !== null;
  const registration: CaseEvent = {
    type: 'CaseRegistered',
    data: {
      ...contentOfRow(row, context),
      origin: 'HOTLINE',
      interview: null,
      matter: null,
      ticket,
      history,
      filers: [],
      proposedUnit: unit,
      urgency,
      commitment: null,
    },
    occurredAt: reportedAt,
  };
  return [registration, ...(history ? past(state, row) : handedOver(state, row, context))];
};

const amended = (state: CaseState, row: ImportCase, context: Context): readonly CaseEvent[] => [
  { type: 'TicketAmended', data: { ...contentOfRow(row, context), ticket: row.ticket }, occurredAt: context.now },
  ...(state.history ? past(state, row) : []),
];

/**
 * A row of a hotline's or complaint office's list. The same ticket again changes nothing. With other content it is
 * refused unless it may be amended. A withdrawn case is reinstated with the content of the row.
 *
 * @throws Rejection `case.import-changed`, `case.import-future`, and what registration refuses
 */
export const importCase: On<ImportCase> = (state, row, context) => {
  checkDates(row, context);
  if (row.unit !== null) knownUnit(context, row.unit);
  const same = state.contentHash === row.ticket.contentHash;
  if (state.phase === 'NONE') return registered(state, row, context);
  if (state.contentHash === null)
    conflict('case.not-imported', '该事项不是导入的', 'This case was not imported', 'ticket');
  if (state.phase === 'WITHDRAWN') {
    const reinstated: CaseEvent = {
      type: 'CaseReinstated',
      data: { reason: '再次导入', ticket: row.ticket },
      occurredAt: context.now,
    };
    const resumed = afterWithdrawal(state, asOfNow(context)).map((event) => ({ ...event, occurredAt: context.now }));
    return [reinstated, ...resumed, ...(same ? [] : amended(state, row, context))];
  }
  if (same) return [];
  if (!row.amend)
    conflict('case.import-changed', '同一工单的内容已变更', 'The same ticket with other content', 'ticketNumber');
  return amended(state, row, context);
};
