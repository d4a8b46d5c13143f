import type { Id, LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import { addMonths } from '../../kernel/time/local-date';
import { localDayOf, type Moment } from '../../kernel/time/moments';
import type { Asked, Question } from '../../kernel/view';
import type { CountingRules, Period } from './counter.part';
import type { Counting } from './counting.rules';
import { type Figure, rankedFigureOf } from './metrics.rules';
import {
  frameOf,
  metricOf,
  nameOf,
  type Report,
  reportOf,
  type ReportParams,
  type StatisticsParams,
} from './report.rules';
import { askedBy, knowing, mayBeAsked, noSuchDimension, tallied } from './tally.rules';

/** The figures of a period, and by the values of one dimension: each line's counts sum to those of the whole. */
export const statisticsReport: Asked<ReportParams, Report> = {
  name: 'statistics.report',
  permission: 'statistics.read',
};

export const reportQuestion = (counting: Counting): Question<ReportParams, Report> => ({
  ...statisticsReport,
  views: counting.views,
  answer: (rowsOf, params, reader) => reportOf(counting, rowsOf, params, reader),
});

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
export const statisticsComparison: Asked<CompareParams, Comparison> = {
  name: 'statistics.compare',
  permission: 'statistics.read',
};

export const comparisonQuestion = (counting: Counting): Question<CompareParams, Comparison> => ({
  ...statisticsComparison,
  views: counting.views,
  answer: (rowsOf, { againstFrom, againstTo, ...params }, reader) => {
    const report = reportOf(counting, rowsOf, params, reader);
    const { from, to } = report.period;
    const until = params.asOf === undefined ? report.moment.asOf : params.asOf;
    const last = localDayOf(Date.parse(until)) < to ? localDayOf(Date.parse(until)) : to;
    const before = {
      from: againstFrom ?? addMonths(from, -12),
      to: againstTo ?? addMonths(last, -12),
    };
    const against = reportOf(counting, rowsOf, { ...params, ...before, year: undefined, asOf: before.to }, reader);
    return { report, against, differences: differences(report.figures, against.figures) };
  },
});

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
export const statisticsRanking: Asked<RankingParams, Ranking> = {
  name: 'statistics.ranking',
  permission: 'statistics.read',
};

export const rankingQuestion = (counting: Counting): Question<RankingParams, Ranking> => ({
  ...statisticsRanking,
  views: counting.views,
  answer: (rowsOf, { metric: code, ...params }, reader) => {
    const metric = metricOf(counting, code);
    const { better } = metric;
    if (better === null)
      return invalid('statistics.not-ranked', '此指标不分高下，不作排名', 'Neither more nor less is better', 'metric');
    const frame = frameOf(params, reader);
    const asked = askedBy(params, 'unit');
    if (!mayBeAsked(counting, metric, asked, frame.rules)) return noSuchDimension();
    const { rows } = tallied(knowing(counting, asked), rowsOf, { ...frame, filter: params }, 'unit', reader);
    const units = [...rows].flatMap(([unit, counts]) => {
      if (unit === null || reader.directory.unit(unit) === undefined) return [];
      const figure = rankedFigureOf(metric, counts, frame.rules);
      return sizeOf(figure) === 0 ? [] : [{ unit, name: nameOf(counting, 'unit', unit, reader), figure }];
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
});
