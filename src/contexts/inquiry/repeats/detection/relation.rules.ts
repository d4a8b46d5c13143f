import type { PolicySettings } from '../../../../kernel/policy';
import type { Instant } from '../../../../kernel/ids';
import type { Calendar } from '../../../../kernel/time/calendar';
import { dueDate } from '../../../../kernel/time/deadline';
import { localDayOf } from '../../../../kernel/time/moments';
import type { Relation } from '../repeat.events';

/** The state of the earlier case when the later one was reported. */
export interface Standing {
  readonly closedAt: Instant | null;
  readonly reportedAt: Instant | null;
}

const dayOf = (instant: Instant): string => localDayOf(Date.parse(instant));

/** Was it reported so soon after the earlier one that it counts as a repeat (policy 33)? */
export const isToldAgain = (
  { reportedAt }: Pick<Standing, 'reportedAt'>,
  at: Instant,
  settings: PolicySettings,
  calendar: Calendar,
): boolean =>
  reportedAt !== null && dayOf(at) <= dueDate(dayOf(reportedAt), settings.repeats.duplicate, calendar, settings);

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
  const { closedAt } = earlier;
  if (closedAt !== null && closedAt <= reportedAt) {
    const until = dueDate(dayOf(closedAt), settings.repeats.recurrence, calendar, settings);
    return dayOf(reportedAt) <= until ? 'RECURRENCE' : null;
  }
  return sameReporter && isToldAgain(earlier, reportedAt, settings, calendar) ? 'REPEAT_CALLER' : 'DUPLICATE';
};
