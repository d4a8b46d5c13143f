import type { LocalDate } from '../ids';
import type { PolicyVersion } from '../policy';
import type { Calendar } from './calendar';
import { addWorkingDays, type CountingRule, dueDate, rolled, workingDaysBetween } from './deadline';
import { addDays, daysBetween } from './local-date';
import type { Term } from './term';

/** A clock as it is started and stored: it keeps the rules and the calendar that were in force then. */
export interface StartedClock {
  /** The day of hand-over, which is not counted (民法典第201条). */
  readonly startedOn: LocalDate;
  readonly term: Term;
  readonly dueOn: LocalDate;
  readonly policyVersion: number;
  readonly calendarVersion: number;
}

/** A clock by the rules of today. */
export const startClock = (on: LocalDate, term: Term, policy: PolicyVersion, calendar: Calendar): StartedClock => ({
  startedOn: on,
  term,
  dueOn: dueDate(on, term, calendar, policy.settings),
  policyVersion: policy.version,
  calendarVersion: calendar.version,
});

/** Moves a day on by a number of days of the term's kind: workdays, or days of which the last one rolls. */
const later = (dueOn: LocalDate, days: number, { unit }: Term, calendar: Calendar, rule: CountingRule): LocalDate => {
  if (days === 0) return dueOn;
  return unit === 'workingDay' ? addWorkingDays(dueOn, days, calendar) : rolled(addDays(dueOn, days), calendar, rule);
};

/**
 * The due day after a pause. The day of the pause is the first that does not count, the day of resuming counts
 * again. A term in workdays gets back the workdays it stood still, any other the days.
 */
export const resumedDueOn = (
  dueOn: LocalDate,
  pausedOn: LocalDate,
  resumedOn: LocalDate,
  term: Term,
  calendar: Calendar,
  rule: CountingRule,
): LocalDate => {
  if (resumedOn < pausedOn) throw new Error(`A clock paused on ${pausedOn} cannot resume on ${resumedOn}`);
  const stood =
    term.unit === 'workingDay'
      ? workingDaysBetween(addDays(pausedOn, -1), addDays(resumedOn, -1), calendar)
      : daysBetween(pausedOn, resumedOn);
  return later(dueOn, stood, term, calendar, rule);
};

/** The due day after an extension, which is counted from the old due day. */
export const extendedDueOn = (dueOn: LocalDate, extension: Term, calendar: Calendar, rule: CountingRule): LocalDate =>
  dueDate(dueOn, extension, calendar, rule);

/**
 * The due day under a revised calendar: counted again from the start, then moved on by as many days (workdays for a
 * term in workdays) as pauses and extensions had moved it under the earlier calendar.
 */
export const movedDueOn = (
  { startedOn, term, dueOn }: Pick<StartedClock, 'startedOn' | 'term' | 'dueOn'>,
  before: Calendar,
  after: Calendar,
  rule: CountingRule,
): LocalDate => {
  const counted = dueDate(startedOn, term, before, rule);
  const moved = term.unit === 'workingDay' ? workingDaysBetween(counted, dueOn, before) : daysBetween(counted, dueOn);
  return later(dueDate(startedOn, term, after, rule), moved, term, after, rule);
};
