import type { Instant, LocalDate } from '../ids';
import type { PolicyVersion } from '../policy';
import type { Calendar } from './calendar';
import { addWorkingDays, type CountingRule, dueDate, isOverdue, rolled, workingDaysBetween } from './deadline';
import { addDays, daysBetween } from './local-date';
import { type Course, courseDueOn, type Pause } from './course';
import type { Term, TermUnit } from './term';

/** A clock as it is started and stored: it keeps the rules and the calendar that were in force then. */
export interface StartedClock {
  /** The day of hand-over, which is not counted (民法典第201条). */
  readonly startedOn: LocalDate;
  readonly term: Term;
  readonly dueOn: LocalDate;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  /** When its days end, if not at 24:00. */
  readonly endOfDay?: string;
}

/** A clock by the rules of today. */
export const startClock = (on: LocalDate, term: Term, policy: PolicyVersion, calendar: Calendar): StartedClock => ({
  startedOn: on,
  term,
  dueOn: dueDate(on, term, calendar, policy.settings),
  policyVersion: policy.version,
  calendarVersion: calendar.version,
  ...(policy.settings.endOfDay === '24:00' ? {} : { endOfDay: policy.settings.endOfDay }),
});

/** A course and the due day that stands on record for it. */
export interface Recorded {
  readonly course: Course;
  readonly dueOn: LocalDate;
}

const daysLeft = (from: LocalDate, dueOn: LocalDate, unit: TermUnit, calendar: Calendar): Term =>
  unit === 'workingDay'
    ? { amount: Math.max(0, workingDaysBetween(from, dueOn, calendar)), unit }
    : { amount: Math.max(0, daysBetween(from, dueOn)), unit: 'calendarDay' };

/**
 * The due day after a further pause, counted day by day. The day of the pause is the first that does not count, the
 * day of resuming counts again. A due day on record that is no such count (as earlier versions wrote it) is never
 * taken back: it moves on by the days of the pause.
 */
export const resumedDueOn = (
  { course, dueOn }: Recorded,
  pause: Pause,
  calendar: Calendar,
  rule: CountingRule,
): LocalDate => {
  const { on, until } = pause;
  if (until < on) throw new Error(`A clock paused on ${on} cannot resume on ${until}`);
  if (courseDueOn(course, calendar, rule) === dueOn)
    return courseDueOn({ ...course, pauses: [...course.pauses, pause] }, calendar, rule);
  const from = on > course.startedOn ? addDays(on, -1) : course.startedOn;
  const left = daysLeft(from, dueOn, course.terms.at(-1)?.unit ?? 'calendarDay', calendar);
  const counted = courseDueOn({ startedOn: from, terms: [left], pauses: [pause] }, calendar, rule);
  return counted > dueOn ? counted : dueOn;
};

/** The due day after an extension, which is counted from the old due day. */
export const extendedDueOn = (dueOn: LocalDate, extension: Term, calendar: Calendar, rule: CountingRule): LocalDate =>
  dueDate(dueOn, extension, calendar, rule);

/**
 * The due day under a revised calendar: the whole course counted again. Where the day on record is no such count, it
 * stays as many days (workdays for a term in workdays) away from it as it was.
 */
export const movedDueOn = (
  { course, dueOn }: Recorded,
  before: Calendar,
  after: Calendar,
  rule: CountingRule,
): LocalDate => {
  const counted = courseDueOn(course, before, rule);
  const again = courseDueOn(course, after, rule);
  const inWorkdays = course.terms.at(-1)?.unit === 'workingDay';
  const moved = inWorkdays ? workingDaysBetween(counted, dueOn, before) : daysBetween(counted, dueOn);
  if (moved === 0) return again;
  return inWorkdays ? addWorkingDays(again, moved, after) : rolled(addDays(again, moved), after, rule);
};

/** Would a clock that is in time (or stands still) be overdue at once on another due day? */
export const becomesOverdue = (
  { dueOn, pausedOn }: { readonly dueOn: LocalDate; readonly pausedOn: LocalDate | null },
  dueThen: LocalDate,
  at: Instant,
  endOfDay: string,
): boolean => {
  if (pausedOn !== null) return dueThen < pausedOn && dueOn >= pausedOn;
  return isOverdue(dueThen, at, endOfDay) && !isOverdue(dueOn, at, endOfDay);
};
