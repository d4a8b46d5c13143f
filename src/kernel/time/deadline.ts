import type { Instant, LocalDate } from '../ids';
import { type Calendar, isWorkday } from './calendar';
import { addDays, addMonths } from './local-date';
import { localDayOf, localTimeOf } from './moments';
import type { Term } from './term';

/** The rules of counting that vary by place; set in the policy. */
export interface CountingRule {
  /** A last day that is a rest day rolls to the next working day (民法典第203条). */
  readonly rollLastDay: boolean;
}

/** No holiday is nearly as long; a calendar without workdays must not hang the server. */
const longestRest = 366;

const nextWorkday = (date: LocalDate, calendar: Calendar, step: 1 | -1): LocalDate => {
  let day = date;
  for (let tries = 0; tries < longestRest; tries += 1) {
    day = addDays(day, step);
    if (isWorkday(calendar.day(day))) return day;
  }
  throw new Error(`Calendar version ${calendar.version} has no working day within a year of ${date}`);
};

const isRest = (date: LocalDate, calendar: Calendar): boolean => !isWorkday(calendar.day(date));

/** The day itself, or the next workday where it is a rest day and the rule says so (民法典第203条). */
export const rolled = (date: LocalDate, calendar: Calendar, { rollLastDay }: CountingRule): LocalDate =>
  rollLastDay && isRest(date, calendar) ? nextWorkday(date, calendar, 1) : date;

/** The day this many workdays later, or earlier for a negative number; the day itself for 0. */
export const addWorkingDays = (date: LocalDate, days: number, calendar: Calendar): LocalDate => {
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = nextWorkday(day, calendar, days < 0 ? -1 : 1);
  return day;
};

/** How many workdays lie after `from` up to and with `to`; negative where `to` comes first. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: Calendar): number => {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkday(calendar.day(day))) count += 1;
  }
  return count;
};

/** The last day by the term alone, before it rolls. */
export const lastDay = (startedOn: LocalDate, { amount, unit }: Term, calendar: Calendar): LocalDate => {
  if (!Number.isInteger(amount) || amount < 0) throw new Error(`A term of ${amount} cannot be counted`);
  switch (unit) {
    case 'workingDay':
      return addWorkingDays(startedOn, amount, calendar);
    case 'calendarDay':
      return addDays(startedOn, amount);
    case 'month':
      return addMonths(startedOn, amount);
  }
};

/**
 * The last day of a term. The day on which it starts is not counted (民法典第201条); months end on the
 * corresponding day, else on the month's last (第202条); a last rest day rolls on (第203条).
 *
 * @throws Error on a calendar without workdays, and on a negative or broken amount
 */
export const dueDate = (startedOn: LocalDate, term: Term, calendar: Calendar, rule: CountingRule): LocalDate =>
  rolled(lastDay(startedOn, term, calendar), calendar, rule);

/** The moment at which a day ends by the policy, local time: `24:00`, or close of business, `17:30` (民法典第203条). */
export const endOf = (date: LocalDate, endOfDay: string): Instant => {
  const [hours, minutes] = endOfDay.split(':').map(Number) as [number, number];
  const midnight = Date.parse(`${date}T00:00:00.000+08:00`);
  return new Date(midnight + (hours * 60 + minutes) * 60_000).toISOString();
};

/** The first moment of a day. */
export const beginningOf = (date: LocalDate): Instant => endOf(addDays(date, -1), '24:00');

/** Is the due day over? Its last moment is still in time; 24:00 already belongs to the next day. */
export const isOverdue = (dueOn: LocalDate, at: Instant, endOfDay: string): boolean => {
  const today = localDayOf(Date.parse(at));
  return today > dueOn || (today === dueOn && localTimeOf(Date.parse(at)) > `${endOfDay}:00.000`);
};
