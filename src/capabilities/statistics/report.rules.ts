import type { LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import { inNameOrder } from '../../kernel/plain/name-order';
import { addDays, addMonths, isLocalDate } from '../../kernel/time/local-date';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../kernel/time/moments';
import type { Reader, RowsOf } from '../../kernel/view';
import type { CountingRules, Dimension, MergedUnits, Metric, Period } from './counter.part';
import { broughtForward, type Counting, type StatisticsFilter } from './counting.rules';
import { type Counts, type Figure, figureOf } from './metrics.rules';
import { askedBy, knowing, mayBeAsked, noSuchDimension, tallied } from './tally.rules';
import { countingRules } from './ways-of-counting.rules';

/** What every question of this folder may be asked with. */
export interface StatisticsParams extends StatisticsFilter, MomentParams {
  /** The statistics' year by the rules; without anything the one of the moment. */
  readonly year?: number | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** How merged units count; left out: by the rules. */
  readonly mergedUnits?: MergedUnits | undefined;
}

/** What is counted, when, and by which rules: all that must be kept to get the same figures again. */
export interface Frame {
  readonly moment: Moment;
  readonly period: Period;
  readonly rules: CountingRules;
}

/** The year that begins in that month of the calendar year. */
const yearOf = (year: number, { yearStartsInMonth }: CountingRules): Period => {
  const from = `${year}-${String(yearStartsInMonth).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 12), -1) };
};

const yearAround = (day: LocalDate, rules: CountingRules): Period => {
  const year = Number(day.slice(0, 4));
  const here = yearOf(year, rules);
  return here.from <= day ? here : yearOf(year - 1, rules);
};

const periodOf = ({ year, from, to }: StatisticsParams, today: LocalDate, rules: CountingRules): Period => {
  if (from === undefined && to === undefined)
    return year === undefined ? yearAround(today, rules) : yearOf(year, rules);
  if (year !== undefined)
    invalid('statistics.period', '年度与起止日期只能填一种', 'A year or two days, not both', 'year');
  const last = to ?? today;
  const first = from ?? yearAround(last, rules).from;
  if (!isLocalDate(first) || !isLocalDate(last) || first > last)
    invalid('statistics.period', '起始日期不能晚于截止日期', 'It begins after it ends', 'from');
  return { from: first, to: last };
};

/**
 * The frame of a report. A finished period is reported as of its last day (DOMAIN 5, row 54) unless another moment is
 * asked for, and with everything known by now unless that is specified too.
 *
 * @throws Rejection `statistics.period`, `moment.unreadable`, `moment.in-future`
 */
export const frameOf = (params: StatisticsParams, reader: Reader): Frame => {
  const { asOf, knownAt } = params;
  const asked = momentOf({ asOf, knownAt }, reader.now);
  const today = localDayOf(asked.trueAt);
  const period = periodOf(params, today, countingRules(reader, today));
  const moment = asOf === undefined && period.to < today ? momentOf({ asOf: period.to, knownAt }, reader.now) : asked;
  const rules = countingRules(reader, localDayOf(moment.trueAt));
  return { moment, period, rules: { ...rules, mergedUnits: params.mergedUnits ?? rules.mergedUnits } };
};

/** A line of a breakdown; null: bears none, `several`: several units, `broughtForward`: from before there were records. */
export interface BreakdownRow {
  readonly value: string | null;
  readonly name: string | null;
  readonly figures: readonly Figure[];
}

export interface Report {
  readonly moment: Moment['shown'];
  readonly period: Period;
  readonly rules: CountingRules;
  readonly figures: readonly Figure[];
  readonly breakdown: { readonly by: Dimension; readonly rows: readonly BreakdownRow[] } | null;
}

export interface ReportParams extends StatisticsParams {
  readonly by?: Dimension | undefined;
  /** Codes of metrics; all where left out. */
  readonly metric?: readonly string[] | undefined;
}

/** @throws Rejection `statistics.metric-missing` */
export const metricOf = ({ metrics }: Counting, code: string): Metric =>
  metrics.find((metric) => metric.code === code) ??
  invalid('statistics.metric-missing', '没有这个指标', 'There is no such metric', 'metric');

/** What a value of a breakdown is called; null where it is its own name. */
export const nameOf = ({ counters }: Counting, by: Dimension, value: string | null, reader: Reader): string | null => {
  if (value === null) return null;
  const { directory } = reader;
  switch (by) {
    case 'unit':
      return directory.unit(value)?.name ?? null;
    case 'community':
    case 'grid':
      return directory.place(value)?.name ?? null;
    case 'topic':
      return directory.topic(value)?.name ?? null;
    case 'keyWork':
      return directory.keyWork(value)?.name ?? null;
    case 'person':
      return directory.person(value)?.label ?? null;
    default:
      for (const counter of counters) {
        const name = counter.nameOf?.(by, value, reader) ?? null;
        if (name !== null) return name;
      }
      return null;
  }
};

/**
 * The metrics that are asked for: those that are named, or all that can be asked in this way.
 *
 * @throws Rejection `statistics.metric-missing`, `statistics.dimension`
 */
const wantedOf = (
  counting: Counting,
  codes: readonly string[] | undefined,
  asked: readonly Dimension[],
  rules: CountingRules,
): readonly Metric[] => {
  const isFit = (metric: Metric): boolean => mayBeAsked(counting, metric, asked, rules);
  if (codes !== undefined) {
    const named = codes.map((code) => metricOf(counting, code));
    return named.every(isFit) ? named : noSuchDimension();
  }
  const fit = counting.metrics.filter(isFit);
  return fit.length > 0 || counting.metrics.length === 0 ? fit : noSuchDimension();
};

/** By name what stands in a register, months and the like by their value; balances brought forward near the end, lines without a value last. */
const rank = (value: string | null): number => (value === null ? 2 : value === broughtForward ? 1 : 0);
const inOrder = (a: BreakdownRow, b: BreakdownRow): number =>
  rank(a.value) - rank(b.value) ||
  (a.name === null || b.name === null ? 0 : inNameOrder(a.name, b.name)) ||
  (a.value === b.value ? 0 : (a.value ?? '') < (b.value ?? '') ? -1 : 1);

/**
 * The figures of a period, and by the values of one dimension.
 *
 * @throws Rejection `statistics.period`, `statistics.metric-missing`, `statistics.dimension`, `moment.…`
 */
export const reportOf = (
  counting: Counting,
  rowsOf: RowsOf,
  { by, metric, ...params }: ReportParams,
  reader: Reader,
): Report => {
  const frame = frameOf(params, reader);
  const { moment, period, rules } = frame;
  const asked = askedBy(params, by);
  const wanted = wantedOf(counting, metric, asked, rules);
  const counted = { moment, period, rules, filter: params };
  const { all, rows } = tallied(knowing(counting, asked), rowsOf, counted, by, reader);
  const figures = (counts: Counts): readonly Figure[] => wanted.map((one) => figureOf(one, counts, rules));
  const lines = [...rows].map(([value, counts]): BreakdownRow => ({
    value,
    name: by === undefined ? null : nameOf(counting, by, value, reader),
    figures: figures(counts),
  }));
  return {
    moment: moment.shown,
    period,
    rules,
    figures: figures(all),
    breakdown: by === undefined ? null : { by, rows: lines.sort(inOrder) },
  };
};
