import type { LocalDate } from '../ids';
import { type Calendar, isWorkday } from './calendar';
import { type CountingRule, lastDay } from './deadline';
import { addDays } from './local-date';
import type { Term, TermUnit } from './term';

/** A time for which a clock stood still; the day `until` counts again. */
export interface Pause {
  readonly on: LocalDate;
  readonly until: LocalDate;
}

/** All that decides on which day a clock is due, besides the calendar and the rules. */
export interface Course {
  /** The day of hand-over, which is not counted. */
  readonly startedOn: LocalDate;
  /** The first term, then each extension, which is counted from the due day before it. */
  readonly terms: readonly Term[];
  readonly pauses: readonly Pause[];
}

/** One term of a course: the days after `from` up to and with `last` are its own, then it may roll to `dueOn`. */
export interface Leg {
  readonly from: LocalDate;
  readonly term: Term;
  /** The last day by the term alone, as if the clock had never stood still. */
  readonly unpaused: LocalDate;
  readonly last: LocalDate;
  readonly dueOn: LocalDate;
}

/** No holiday and no pause is nearly as long; a calendar without workdays must not hang the server. */
const longestRest = 3660;

export const standsStillOn = (date: LocalDate, pauses: readonly Pause[]): boolean =>
  pauses.some(({ on, until }) => date >= on && date < until);

/** Does this day take one from what is left, were the clock to run? Months are days once their end is known. */
const isOfTerm = (date: LocalDate, unit: TermUnit, calendar: Calendar): boolean =>
  unit !== 'workingDay' || isWorkday(calendar.day(date));

/** The first day after this one of which `counts` is true. */
const nextDay = (date: LocalDate, counts: (date: LocalDate) => boolean): LocalDate => {
  let day = date;
  for (let tries = 0; tries < longestRest; tries += 1) {
    day = addDays(day, 1);
    if (counts(day)) return day;
  }
  throw new Error(`No day after ${date} counts`);
};

/** The days of the term on which the clock stood still. */
const lostIn = (from: LocalDate, last: LocalDate, pauses: readonly Pause[], counts: (date: LocalDate) => boolean) => {
  const lost = new Set<LocalDate>();
  for (const { on, until } of pauses)
    for (let day = on > from ? on : addDays(from, 1); day < until && day <= last; day = addDays(day, 1))
      if (counts(day)) lost.add(day);
  return lost.size;
};

const legOf = (
  from: LocalDate,
  term: Term,
  pauses: readonly Pause[],
  calendar: Calendar,
  { rollLastDay }: CountingRule,
): Leg => {
  const unpaused = lastDay(from, term, calendar);
  const isOwn = (date: LocalDate): boolean => isOfTerm(date, term.unit, calendar);
  const runs = (date: LocalDate): boolean => !standsStillOn(date, pauses);
  let last = unpaused;
  for (let left = lostIn(from, unpaused, pauses, isOwn); left > 0; left -= 1)
    last = nextDay(last, (date) => isOwn(date) && runs(date));
  // A day on which the clock stands still is no day on which it could end.
  const rolls = rollLastDay && !isWorkday(calendar.day(last));
  const dueOn = rolls ? nextDay(last, (date) => isWorkday(calendar.day(date)) && runs(date)) : last;
  return { from, term, unpaused, last, dueOn };
};

/** The terms one after the other. */
export const legsOf = (course: Course, calendar: Calendar, rule: CountingRule): readonly Leg[] => {
  let from = course.startedOn;
  return course.terms.map((term) => {
    const leg = legOf(from, term, course.pauses, calendar, rule);
    from = leg.dueOn;
    return leg;
  });
};

/**
 * The due day, counted day by day: the days on which the clock stood still count nothing, and each term rolls once, at
 * its end.
 */
export const courseDueOn = (course: Course, calendar: Calendar, rule: CountingRule): LocalDate =>
  legsOf(course, calendar, rule).at(-1)?.dueOn ?? course.startedOn;
