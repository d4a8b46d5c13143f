import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { StartedClock } from '../../../kernel/time/clock';
import type { Commitment } from '../../../kernel/commitment';
import { isOverdue } from '../../../kernel/time/deadline';
import { daysBetween } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';

/** A day that a unit did not keep in a case. It stays on the record, whatever happens to the clock afterwards. */
export interface Missed {
  readonly unit: Id;
  readonly dueOn: LocalDate;
}

/**
 * In months: what waits for conditions (a C reply) is looked at again within a year, because it waits for the next
 * budget.
 */
export const longestDeferral = 12;

export const withMissed = (missed: readonly Missed[], unit: Id | null, dueOn: LocalDate): readonly Missed[] =>
  unit === null || missed.some((one) => one.unit === unit && one.dueOn === dueOn)
    ? missed
    : [...missed, { unit, dueOn }];

/** A wrong assignment leaves no lateness on the unit. */
export const withoutMissed = (missed: readonly Missed[], unit: Id): readonly Missed[] =>
  missed.filter((one) => one.unit !== unit);

/** The day of a reply's promise after a promise was corrected: it follows where it was this one. */
export const promisedAfter = (
  promisedOn: LocalDate | null,
  { before, commitment }: { readonly before: Commitment; readonly commitment: Commitment },
): LocalDate | null => (before.dueOn === promisedOn ? commitment.dueOn : promisedOn);

/** Has the unit missed a day of the case, or a day since then? */
export const hasMissed = (missed: readonly Missed[], unit: Id | null, since: LocalDate = ''): boolean =>
  missed.some((one) => one.unit === unit && one.dueOn >= since);

/**
 * Was the day over at that moment, by the end of day with which its clock was started? A promise is a day without a
 * clock: it lasts until midnight.
 */
export const wasOver = (dueOn: LocalDate | null, clock: Pick<StartedClock, 'endOfDay'> | null, at: Instant): boolean =>
  dueOn !== null && isOverdue(dueOn, at, clock?.endOfDay ?? '24:00');

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
