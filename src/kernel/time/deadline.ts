import type { Instant, LocalDate } from '../ids';
import type { Words } from '../rejection';
import { type Calendar, type DayKind, isWorkday } from './calendar';
import { addDays, addMonths, daysBetween } from './local-date';
import { localDayOf, localTimeOf } from './moments';
import type { Term } from './term';

/** The rules of counting that vary by place; set in the policy. */
export interface CountingRule {
  /** A last day that is a rest day rolls to the next working day (民法典第203条). */
  readonly rollLastDay: boolean;
}

export interface ExplainedDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly reason: string;
  /** Which day of the term it is, counted from 1 (for months, which month); null if it does not count. */
  readonly counted: number | null;
  readonly provisional: boolean;
}

/** Why a day is the due day. */
export interface Explanation {
  /**
   * The days from the first, uncounted one to the due day; for months only the first, the corresponding and the rolled
   * days.
   */
  readonly days: readonly ExplainedDay[];
  readonly dueOn: LocalDate;
  /** The last day as counted, where it was a rest day; null where nothing rolled. */
  readonly rolledFrom: LocalDate | null;
  /** The rules that were applied, in order. */
  readonly rule: readonly Words[];
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
const lastDay = (startedOn: LocalDate, { amount, unit }: Term, calendar: Calendar): LocalDate => {
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

const rules = {
  first: { zh: '开始的当日不计入（民法典第二百零一条）', en: 'The first day is not counted (Civil Code art. 201)' },
  workingDay: {
    zh: '按工作日计算，法定节假日和休息日不计，调休上班日计入',
    en: 'Only working days count, weekends worked by adjustment among them',
  },
  calendarDay: { zh: '按自然日计算，休息日也计入', en: 'All days count, rest days among them' },
  month: {
    zh: '按月计算，到期月的对应日为最后一日，没有对应日的，月末日为最后一日（民法典第二百零二条）',
    en: 'Months end on the corresponding day, or on the last day of a month without one (Civil Code art. 202)',
  },
  roll: {
    zh: '最后一日是休息日的，以其后第一个工作日为最后一日（民法典第二百零三条）',
    en: 'A last day that is a rest day rolls to the next working day (Civil Code art. 203)',
  },
  provisional: {
    zh: '部分日期的放假安排尚未公布，到期日可能变动',
    en: 'The holidays of some of these days are not yet published; the due day may move',
  },
} satisfies Record<string, Words>;

const daysFrom = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));

/** The same as `dueDate`, day by day. */
export const explainDeadline = (
  startedOn: LocalDate,
  term: Term,
  calendar: Calendar,
  rule: CountingRule,
): Explanation => {
  const last = lastDay(startedOn, term, calendar);
  const dueOn = rolled(last, calendar, rule);
  let count = 0;
  const counts = (date: LocalDate): boolean =>
    date > startedOn && date <= last && (term.unit !== 'workingDay' || !isRest(date, calendar));
  const listed =
    term.unit === 'month' && last > startedOn ? [startedOn, ...daysFrom(last, dueOn)] : daysFrom(startedOn, dueOn);
  const days = listed.map((date): ExplainedDay => {
    if (counts(date)) count = term.unit === 'month' ? term.amount : count + 1;
    return { date, ...calendar.day(date), counted: counts(date) ? count : null };
  });
  return {
    days,
    dueOn,
    rolledFrom: dueOn === last ? null : last,
    rule: [
      rules.first,
      rules[term.unit],
      ...(dueOn === last ? [] : [rules.roll]),
      ...(days.some(({ provisional }) => provisional) ? [rules.provisional] : []),
    ],
  };
};

/** The moment at which a day ends by the policy, local time: `24:00`, or close of business, `17:30` (民法典第203条). */
export const endOf = (date: LocalDate, endOfDay: string): Instant => {
  const [hours, minutes] = endOfDay.split(':').map(Number) as [number, number];
  const midnight = Date.parse(`${date}T00:00:00.000+08:00`);
  return new Date(midnight + (hours * 60 + minutes) * 60_000).toISOString();
};

/** Is the due day over? Its last moment is still in time; 24:00 already belongs to the next day. */
export const isOverdue = (dueOn: LocalDate, at: Instant, endOfDay: string): boolean => {
  const today = localDayOf(Date.parse(at));
  return today > dueOn || (today === dueOn && localTimeOf(Date.parse(at)) > `${endOfDay}:00.000`);
};
