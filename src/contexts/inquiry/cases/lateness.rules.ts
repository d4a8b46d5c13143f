import type { Act } from '../../../kernel/act';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { StartedClock } from '../../../kernel/time/clock';
import type { Commitment } from '../../../kernel/commitment';
import type { Of } from '../../../kernel/message';
import { isOverdue } from '../../../kernel/time/deadline';
import { addMonths, daysBetween } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';
import type { CaseEvent } from './case.events';

/** A day that a unit did not keep in a case. It stays on the record, whatever happens to the clock afterwards. */
export interface Missed {
  readonly unit: Id;
  readonly dueOn: LocalDate;
}

/** In months: what is deferred is looked at again within a year, when the next budget is made. */
export const longestDeferral = 12;

export const withMissed = (missed: readonly Missed[], unit: Id | null, dueOn: LocalDate): readonly Missed[] =>
  unit === null || missed.some((one) => one.unit === unit && one.dueOn === dueOn)
    ? missed
    : [...missed, { unit, dueOn }];

export const withAllMissed = (missed: readonly Missed[], more: readonly Missed[]): readonly Missed[] =>
  more.reduce((all, { unit, dueOn }) => withMissed(all, unit, dueOn), missed);

/** A wrong assignment leaves no lateness on the unit. */
export const withoutMissed = (missed: readonly Missed[], unit: Id): readonly Missed[] =>
  missed.filter((one) => one.unit !== unit);

/**
 * The day of a reply's promise after a promise of its unit was corrected: it follows where it was this one. What was
 * stored before it was said whether it was, is told by its day.
 */
export const promisedAfter = (
  promisedOn: LocalDate | null,
  { before, commitment, awaited = before.dueOn === promisedOn }: Of<CaseEvent, 'PromiseCorrected'>['data'],
): LocalDate | null => (awaited ? commitment.dueOn : promisedOn);

/** After a reply that waits for conditions: looked at again on the day that it names, and within a year. */
export const lookedAtOn = (repliedOn: LocalDate, commitment: Commitment | null): LocalDate => {
  const latest = addMonths(repliedOn, longestDeferral);
  return commitment === null || commitment.dueOn > latest ? latest : commitment.dueOn;
};

/** Has the unit missed a day of the case, or a day since then? */
export const hasMissed = (missed: readonly Missed[], unit: Id | null, since: LocalDate = ''): boolean =>
  missed.some((one) => one.unit === unit && one.dueOn >= since);

/**
 * Was the day over at that moment, by the end of day with which its clock was started? A promise is a day without a
 * clock: it lasts until midnight.
 */
export const wasOver = (dueOn: LocalDate | null, clock: Pick<StartedClock, 'endOfDay'> | null, at: Instant): boolean =>
  dueOn !== null && isOverdue(dueOn, at, clock?.endOfDay ?? '24:00');

/** 补录: in time only by its paper's date, since it was entered after the day, which ends as that of its clock does. */
export const isInTimeByEntry = (
  dueOn: LocalDate,
  clock: Pick<StartedClock, 'endOfDay'> | null,
  { occurredAt, recordedAt }: Pick<Act, 'occurredAt' | 'recordedAt'>,
): boolean => !wasOver(dueOn, clock, occurredAt) && wasOver(dueOn, clock, recordedAt);

/**
 * These stop a clock, move it or end it without a reply: if its day was over by then, the unit has missed it. An
 * extension is judged when it is asked for, because the office may take its time to grant it.
 */
export const judging: ReadonlySet<string> = new Set([
  ...['ExtensionRequested', 'CalendarChangeConfirmed', 'CaseDeferred', 'CaseWithdrawn'],
  ...['CaseSettledOnSpot', 'CommitteeReviewOpened', 'ReworkOrdered'],
]);

/** 全程用时: how many days whoever raised it has waited, from that day to the end or until now, whoever had it meanwhile. */
export const wholeDaysOf = (
  { reportedAt, closedAt }: { readonly reportedAt: Instant | null; readonly closedAt: Instant | null },
  today: LocalDate,
): number | null => {
  if (reportedAt === null) return null;
  const until = closedAt === null ? today : localDayOf(Date.parse(closedAt));
  return Math.max(0, daysBetween(localDayOf(Date.parse(reportedAt)), until));
};
