import type { Id, LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import { addDays, addMonths, isLocalDate } from '../../kernel/time/local-date';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../kernel/view';
import { countedIn, type Dimension, type StatisticsFilter, Values } from './counting.rules';
import { type CountingRules, countingRules } from './ways-of-counting.rules';
import type { MarkKind } from './mark.rules';
import { type Counts, type Figure, figureOf, type Metric, metrics, rankedFigureOf } from './metrics.rules';
import { countedViews, type Period, subjectsAt } from './subjects.view';

/** What every question of this folder may be asked with. */
export interface StatisticsParams extends StatisticsFilter, MomentParams {
  /** The statistics' year by the rules; without anything the one of the moment. */
  readonly year?: number | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
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
 * The frame of a report. A period that is over is reported as of its last day (DOMAIN 5, row 54) unless another moment
 * is asked for, and with all that is known by now unless that is.
 *
 * @throws Rejection `statistics.period`, `moment.unreadable`, `moment.in-future`
 */
export const frameOf = (params: StatisticsParams, reader: Reader): Frame => {
  const { asOf, knownAt } = params;
  const asked = momentOf({ asOf, knownAt }, reader.now);
  const today = localDayOf(asked.trueAt);
  const period = periodOf(params, today, countingRules(reader, today));
  const moment = asOf === undefined && period.to < today ? momentOf({ asOf: period.to, knownAt }, reader.now) : asked;
  return { moment, period, rules: countingRules(reader, localDayOf(moment.trueAt)) };
};

/** A line of a breakdown; null: bears none, `several`: has to do with several units. */
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
export const metricOf = (code: string): Metric =>
  metrics.find((metric) => metric.code === code) ??
  invalid('statistics.metric-missing', '没有这个指标', 'There is no such metric', 'metric');

/** What a value of a breakdown is called; null where it is its own name. */
export const nameOf = (by: Dimension, value: string | null, { directory }: Reader): string | null => {
  if (value === null) return null;
  switch (by) {
    case 'unit':
      return directory.unit(value)?.name ?? null;
    case 'community':
      return directory.place(value)?.name ?? null;
    case 'topic':
      return directory.topic(value)?.name ?? null;
    case 'keyWork':
      return directory.keyWork(value)?.name ?? null;
    default:
      return null;
  }
};

class Tally {
  readonly counts = new Map<MarkKind, number>();

  add(kind: MarkKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

/** Everything counted once over: altogether, and by the values of a dimension. */
const tallied = (
  rowsOf: RowsOf,
  frame: Frame,
  filter: StatisticsFilter,
  by: Dimension | undefined,
  reader: Reader,
): { readonly all: Counts; readonly rows: ReadonlyMap<string | null, Counts> } => {
  const all = new Tally();
  const rows = new Map<string | null, Tally>();
  const values = new Values(reader);
  const subjects = subjectsAt(rowsOf, frame.moment, frame.period, reader);
  for (const { subject, mark } of countedIn(subjects, { ...frame, filter }, reader)) {
    all.add(mark.kind);
    if (by === undefined) continue;
    const value = values.of(by, subject, mark);
    let row = rows.get(value);
    if (row === undefined) rows.set(value, (row = new Tally()));
    row.add(mark.kind);
  }
  return { all: all.counts, rows: new Map([...rows].map(([value, { counts }]) => [value, counts])) };
};

/** Months in order, all else by its value; what bears none comes last. */
const inOrder = ([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

export const reportOf = (rowsOf: RowsOf, { by, metric, ...params }: ReportParams, reader: Reader): Report => {
  const frame = frameOf(params, reader);
  const wanted = metric === undefined ? metrics : metric.map(metricOf);
  const { all, rows } = tallied(rowsOf, frame, params, by, reader);
  const figures = (counts: Counts): readonly Figure[] => wanted.map((one) => figureOf(one, counts, frame.rules));
  const lines = [...rows].sort(inOrder).map(([value, counts]): BreakdownRow => ({
    value,
    name: by === undefined ? null : nameOf(by, value, reader),
    figures: figures(counts),
  }));
  return {
    moment: frame.moment.shown,
    period: frame.period,
    rules: frame.rules,
    figures: figures(all),
    breakdown: by === undefined ? null : { by, rows: lines },
  };
};

/** The figures of a period, and by the values of one dimension: each line's counts sum to those of the whole. */
export const statisticsReport: Question<ReportParams, Report> = {
  name: 'statistics.report',
  permission: 'statistics.read',
  views: countedViews,
  answer: reportOf,
};

export interface CompareParams extends ReportParams {
  /** The period to compare with; left out: the same days a year before. */
  readonly againstFrom?: LocalDate | undefined;
  readonly againstTo?: LocalDate | undefined;
}

/** How far a figure moved: by how much, and by which share of what it was before (null from nothing). */
export interface Difference {
  readonly code: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly relative: number | null;
}

export interface Comparison {
  readonly report: Report;
  readonly against: Report;
  readonly differences: readonly Difference[];
}

const differences = (figures: readonly Figure[], against: readonly Figure[]): readonly Difference[] =>
  figures.map(({ code, value: after }, index): Difference => {
    const before = against[index]!.value;
    if (before === null || after === null) return { code, before, after, change: null, relative: null };
    const change = Math.round((after - before) * 10_000) / 10_000;
    const relative = before === 0 ? null : Math.round((change / before) * 10_000) / 10_000;
    return { code, before, after, change, relative };
  });

/** Two periods beside each other, each as of its own end and both as known at the same moment. */
export const statisticsComparison: Question<CompareParams, Comparison> = {
  name: 'statistics.compare',
  permission: 'statistics.read',
  views: countedViews,
  answer: (rowsOf, { againstFrom, againstTo, ...params }, reader) => {
    const report = reportOf(rowsOf, params, reader);
    const { from, to } = report.period;
    const until = params.asOf === undefined ? report.moment.asOf : params.asOf;
    const last = localDayOf(Date.parse(until)) < to ? localDayOf(Date.parse(until)) : to;
    const before = {
      from: againstFrom ?? addMonths(from, -12),
      to: againstTo ?? addMonths(last, -12),
    };
    const against = reportOf(rowsOf, { ...params, ...before, year: undefined, asOf: before.to }, reader);
    return { report, against, differences: differences(report.figures, against.figures) };
  },
};

export interface RankingParams extends StatisticsParams {
  readonly metric: string;
}

export interface RankedUnit {
  readonly unit: Id;
  readonly name: string | null;
  /** From 1; equal figures share a place. Null: too few to be ranked. */
  readonly place: number | null;
  readonly figure: Figure;
}

export interface Ranking {
  readonly moment: Moment['shown'];
  readonly period: Period;
  readonly rules: CountingRules;
  readonly metric: string;
  readonly units: readonly RankedUnit[];
}

/** How many it was judged by. */
const sizeOf = ({ numerator, denominator }: Figure): number => denominator ?? numerator;

/**
 * Units by one figure, the best first. Those with fewer than the rules' minimum stand below without a place, and what
 * is not yet due may be left out (DOMAIN 5, row 49: recent matters must not hurt).
 */
export const statisticsRanking: Question<RankingParams, Ranking> = {
  name: 'statistics.ranking',
  permission: 'statistics.read',
  views: countedViews,
  answer: (rowsOf, { metric: code, ...params }, reader) => {
    const metric = metricOf(code);
    const { better } = metric;
    if (better === null)
      return invalid('statistics.not-ranked', '此指标不分高下，不作排名', 'Neither more nor less is better', 'metric');
    const frame = frameOf(params, reader);
    const { rows } = tallied(rowsOf, frame, params, 'unit', reader);
    const units = [...rows].flatMap(([unit, counts]) => {
      if (unit === null || reader.directory.unit(unit) === undefined) return [];
      const figure = rankedFigureOf(metric, counts, frame.rules);
      return sizeOf(figure) === 0 ? [] : [{ unit, name: nameOf('unit', unit, reader), figure }];
    });
    const sign = better === 'higher' ? -1 : 1;
    const enough = (figure: Figure): boolean => sizeOf(figure) >= frame.rules.minimum;
    const byValue = (a: { figure: Figure; unit: Id }, b: { figure: Figure; unit: Id }): number =>
      sign * ((a.figure.value ?? 0) - (b.figure.value ?? 0)) ||
      sizeOf(b.figure) - sizeOf(a.figure) ||
      (a.unit < b.unit ? -1 : 1);
    const ranked = units.filter(({ figure }) => enough(figure)).sort(byValue);
    const placeOf = ({ value }: Figure): number => ranked.findIndex((one) => one.figure.value === value) + 1;
    const rest = units.filter(({ figure }) => !enough(figure)).sort(byValue);
    return {
      moment: frame.moment.shown,
      period: frame.period,
      rules: frame.rules,
      metric: code,
      units: [
        ...ranked.map((one): RankedUnit => ({ ...one, place: placeOf(one.figure) })),
        ...rest.map((one): RankedUnit => ({ ...one, place: null })),
      ],
    };
  },
};
