import type { PolicySettings } from '../../../kernel/policy';
import type { Instant } from '../../../kernel/ids';
import type { Calendar } from '../../../kernel/time/calendar';
import { dueDate } from '../../../kernel/time/deadline';
import { localDayOf } from '../../../kernel/time/moments';
import type { Relation } from '../repeat-issues/repeat.events';

/** How the earlier case stood when the later one was told. */
export interface Standing {
  readonly closedAt: Instant | null;
  readonly reportedAt: Instant | null;
}

const dayOf = (instant: Instant): string => localDayOf(Date.parse(instant));

/**
 * What the later case would be to the earlier one (DOMAIN 1.10), by the windows of the rules; null where the earlier
 * one was closed off longer ago than a recurrence counts. Somebody decides; this only proposes.
 */
export const proposedRelation = (
  earlier: Standing,
  reportedAt: Instant,
  { sameReporter, samePlace }: { readonly sameReporter: boolean; readonly samePlace: boolean },
  settings: PolicySettings,
  calendar: Calendar,
): Relation | null => {
  if (!samePlace) return 'SIMILAR_ELSEWHERE';
  const { duplicate, recurrence } = settings.repeats;
  const day = dayOf(reportedAt);
  const until = (from: Instant, term: typeof duplicate): string => dueDate(dayOf(from), term, calendar, settings);
  const isClosed = earlier.closedAt !== null && earlier.closedAt <= reportedAt;
  if (isClosed) return day <= until(earlier.closedAt, recurrence) ? 'RECURRENCE' : null;
  const isSoon = earlier.reportedAt !== null && day <= until(earlier.reportedAt, duplicate);
  return sameReporter && isSoon ? 'REPEAT_CALLER' : 'DUPLICATE';
};
