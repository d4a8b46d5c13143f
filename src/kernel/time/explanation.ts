import type { LocalDate } from '../ids';
import type { Words } from '../rejection';
import { type Calendar, type DayKind, isWorkday } from './calendar';
import { type Course, type Leg, legsOf, standsStillOn } from './course';
import type { CountingRule } from './deadline';
import { addDays, daysBetween } from './local-date';
import type { Term } from './term';

export interface ExplainedDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly reason: string;
  /** Which day of the term it is, counted from 1 (for months, which month); null if it does not count. */
  readonly counted: number | null;
  readonly provisional: boolean;
  /** The clock stood still. */
  readonly paused?: true;
}

/** Why a day is the due day. */
export interface Explanation {
  /**
   * The days from the first, uncounted one to the due day; for months only the first, those on which the clock stood
   * still, and those from the corresponding day on.
   */
  readonly days: readonly ExplainedDay[];
  readonly dueOn: LocalDate;
  /** The last day as counted, where it was a rest day; null where nothing rolled. */
  readonly rolledFrom: LocalDate | null;
  /** The rules that were applied, in order. */
  readonly rule: readonly Words[];
}

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
  paused: {
    zh: '暂停计时的日子不计入，恢复计时的当日重新计入；按月计算的，在对应日之后补足暂停的天数',
    en: 'Days on which the clock stood still do not count, the day of resuming counts again; months get the days back after the corresponding day',
  },
  extended: { zh: '延期自原到期日起另行计算', en: 'An extension is counted from the due day before it' },
  roll: {
    zh: '最后一日是休息日的，以其后第一个工作日为最后一日（民法典第二百零三条）',
    en: 'A last day that is a rest day rolls to the next working day (Civil Code art. 203)',
  },
  provisional: {
    zh: '部分日期的放假安排尚未公布，到期日可能变动',
    en: 'The holidays of some of these days are not yet published; the due day may move',
  },
} satisfies Record<string, Words>;

/** Beyond what is published: which holidays are known all the same, and what is open. */
const unpublished = (days: readonly ExplainedDay[], { publishedUntil, knowsFixedHolidays }: Calendar): Words => {
  if (knowsFixedHolidays !== true) return rules.provisional;
  const known = days.filter(
    ({ date, kind, provisional }) => kind === 'holiday' && !provisional && date > publishedUntil!,
  );
  const named = known.map(({ date, reason }) => `${reason}（${date}）`).join('、');
  return {
    zh: `法定节假日已按放假办法计入${named === '' ? '' : `：${named}`}；部分日期的调休安排尚未公布，到期日只可能因调休变动`,
    en: `The holidays fixed by law are known${named === '' ? '' : ` (${known.map(({ date }) => date).join(', ')})`}; exchanged days (调休) are not published yet, and they alone may move the due day`,
  };
};

const daysFrom = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));

/** The days of one term after the one it is counted from. */
const daysOf = ({ from, term, unpaused, last, dueOn }: Leg, { pauses }: Course, calendar: Calendar): ExplainedDay[] => {
  const byMonth = term.unit === 'month';
  let count = 0;
  const counts = (date: LocalDate): boolean => {
    if (date > last || standsStillOn(date, pauses)) return false;
    if (byMonth) return date === last;
    return term.unit !== 'workingDay' || isWorkday(calendar.day(date));
  };
  return daysFrom(addDays(from, 1), dueOn)
    .filter((date) => !byMonth || date >= unpaused || standsStillOn(date, pauses))
    .map((date): ExplainedDay => {
      const counted = counts(date);
      if (counted) count = byMonth ? term.amount : count + 1;
      const still = standsStillOn(date, pauses) ? { paused: true as const } : {};
      return { date, ...calendar.day(date), counted: counted ? count : null, ...still };
    });
};

/** The same as `courseDueOn`, day by day. */
export const explainCourse = (course: Course, calendar: Calendar, rule: CountingRule): Explanation => {
  const { startedOn, terms } = course;
  const legs = legsOf(course, calendar, rule);
  const end = legs.at(-1);
  const dueOn = end?.dueOn ?? startedOn;
  const first: ExplainedDay = { date: startedOn, ...calendar.day(startedOn), counted: null };
  const days = [first, ...legs.flatMap((leg) => daysOf(leg, course, calendar))];
  return {
    days,
    dueOn,
    rolledFrom: end === undefined || end.last === dueOn ? null : end.last,
    rule: [
      rules.first,
      ...[...new Set(terms.map(({ unit }) => unit))].map((unit) => rules[unit]),
      ...(days.some(({ paused }) => paused === true) ? [rules.paused] : []),
      ...(terms.length > 1 ? [rules.extended] : []),
      ...(legs.some((leg) => leg.last !== leg.dueOn) ? [rules.roll] : []),
      ...(days.some(({ provisional }) => provisional) ? [unpublished(days, calendar)] : []),
    ],
  };
};

/** The same as `dueDate`, day by day. */
export const explainDeadline = (
  startedOn: LocalDate,
  term: Term,
  calendar: Calendar,
  rule: CountingRule,
): Explanation => explainCourse({ startedOn, terms: [term], pauses: [] }, calendar, rule);
