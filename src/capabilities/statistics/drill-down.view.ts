import type { Id, LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import { localDayOf, type Moment } from '../../kernel/time/moments';
import type { Asked, Question, Reader, RowsOf } from '../../kernel/view';
import type { CountedKind, CountingRules, MarkKind, Metric, Period, UnitOfCount } from './counter.part';
import { type Counted, type CountedIn, countedIn, type Counting, valuesFor } from './counting.rules';
import { amountOf } from './metrics.rules';
import { frameOf, metricOf, type StatisticsParams } from './report.rules';
import { askedBy, knowing, mayBeAsked, noSuchDimension, Tally } from './tally.rules';
import { countingRules } from './ways-of-counting.rules';

/** A metric as it is shown: what is counted by its marks, of what, and in words. */
export interface ShownMetric extends Omit<Metric, 'numerator' | 'denominator' | 'notYetDue'> {
  readonly unitOfCount: UnitOfCount;
  readonly numerator: readonly MarkKind[];
  readonly denominator: readonly MarkKind[] | null;
  readonly notYetDue: readonly MarkKind[];
}

const shownMetric = ({ notYetDue, ...metric }: Metric, rules: CountingRules): ShownMetric => ({
  ...metric,
  numerator: metric.numerator(rules),
  notYetDue: notYetDue ?? [],
});

export const metricList: Asked<object, readonly ShownMetric[]> = {
  name: 'statistics.metrics',
  permission: 'statistics.read',
};

export const metricListQuestion = ({ metrics }: Counting): Question<object, readonly ShownMetric[]> => ({
  ...metricList,
  views: [],
  answer: (_rows, _params, reader) => {
    const rules = countingRules(reader, localDayOf(Date.parse(reader.now)));
    return metrics.map((metric) => shownMetric(metric, rules));
  },
});

/** One thing behind a figure. */
export interface Behind {
  readonly of: CountedKind;
  readonly id: Id;
  readonly number: string | null;
  readonly title: string;
  readonly kind: MarkKind;
  readonly on: LocalDate;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly keyWork: string | null;
  readonly community: string | null;
  readonly origin: string | null;
  readonly state: string | null;
  readonly item: Id | null;
  /** How many it counts as, its key, who did it and where it belongs; each only if the mark says so. */
  readonly times?: number;
  readonly key?: string;
  readonly by?: readonly Id[];
  readonly station?: Id;
  /** The period of a balance from before there were records. */
  readonly broughtForward?: Period;
}

export interface DrillDown {
  readonly moment: Moment['shown'];
  readonly period: Period;
  readonly rules: CountingRules;
  readonly metric: string;
  /** The same number as the figure: what its rows count as together. */
  readonly total: number;
  /** How many rows there are, where that is another number. */
  readonly lines?: number;
  readonly rows: readonly Behind[];
  readonly next: string | null;
}

export interface DrillDownParams extends StatisticsParams {
  readonly metric: string;
  /** Behind the count itself, or behind the total it is a share of. */
  readonly part?: 'numerator' | 'denominator' | undefined;
  readonly cursor?: string | undefined;
  /** At most 200; 50 where left out. */
  readonly limit?: number | undefined;
}

type Place = readonly [on: LocalDate, id: Id, ordinal: number];

/** Newest first, in a stable order within each day. */
const compare = ([dayA, idA, a]: Place, [dayB, idB, b]: Place): number =>
  dayA !== dayB ? (dayA < dayB ? 1 : -1) : idA !== idB ? (idA < idB ? -1 : 1) : a - b;

const placeOf = ({ subject, mark, ordinal }: Counted): Place => [mark.on, subject.id, ordinal];

const placeIn = (cursor: string): Place => {
  const [, on, id, ordinal] = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})\.(\d{1,6})$/.exec(cursor) ?? [];
  if (on === undefined || id === undefined)
    return invalid('page.cursor', '翻页标记无法识别', 'The cursor is not one of ours', 'cursor');
  return [on, id, Number(ordinal)];
};

const behind = (rowsOf: RowsOf, { counter, subject, mark }: Counted, counted: CountedIn, reader: Reader): Behind => {
  const { moment } = counted;
  const valueOf = valuesFor(counted, reader);
  const { of, id, origin, state } = subject;
  const { kind, on, item, times, key, by, station, broughtForward } = mark;
  return {
    of,
    id,
    ...counter.labelOf(rowsOf, id, moment),
    kind,
    on,
    unit: valueOf('unit', subject, mark),
    origin,
    state,
    item: item ?? null,
    topic: valueOf('topic', subject, mark),
    keyWork: valueOf('keyWork', subject, mark),
    community: valueOf('community', subject, mark),
    ...(times === undefined ? {} : { times }),
    ...(key === undefined ? {} : { key }),
    ...(by === undefined ? {} : { by }),
    ...(station === undefined ? {} : { station }),
    ...(broughtForward === undefined ? {} : { broughtForward }),
  };
};

/** The list behind a figure, by the very marks that it counts. */
export const statisticsCases: Asked<DrillDownParams, DrillDown> = {
  name: 'statistics.cases',
  permission: 'statistics.read',
};

export const casesQuestion = (counting: Counting): Question<DrillDownParams, DrillDown> => ({
  ...statisticsCases,
  views: counting.views,
  answer: (rowsOf, { metric: code, part, cursor, limit: wanted, ...params }, reader) => {
    const metric = metricOf(counting, code);
    const { moment, period, rules } = frameOf(params, reader);
    const asked = askedBy(params);
    if (!mayBeAsked(counting, metric, asked, rules)) return noSuchDimension();
    const kinds = part === 'denominator' && metric.denominator !== null ? metric.denominator : metric.numerator(rules);
    const counts = new Set(kinds);
    const found: Counted[] = [];
    const tally = new Tally();
    const counted = { moment, period, rules, filter: params };
    for (const one of countedIn(knowing(counting, asked), rowsOf, counted, reader)) {
      if (!counts.has(one.mark.kind)) continue;
      found.push(one);
      tally.add(one.mark);
    }
    found.sort((a, b) => compare(placeOf(a), placeOf(b)));
    const after = cursor === undefined ? undefined : placeIn(cursor);
    const rest = after === undefined ? found : found.filter((one) => compare(placeOf(one), after) > 0);
    const page = rest.slice(0, Math.min(Math.max(wanted ?? 50, 1), 200));
    const last = page.at(-1);
    const total = amountOf(metric, tally, kinds);
    return {
      moment: moment.shown,
      period,
      rules,
      metric: code,
      total,
      ...(total === found.length ? {} : { lines: found.length }),
      rows: page.map((one) => behind(rowsOf, one, counted, reader)),
      next: last !== undefined && rest.length > page.length ? placeOf(last).join('.') : null,
    };
  },
});
