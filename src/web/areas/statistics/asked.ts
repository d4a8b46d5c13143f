import type { operations } from '../../api/schema';
import type { components } from '../../api/schema';
import { lastDayOf } from '../../ui/months';
import { isDay } from '../../ui/page-address';

export type StatisticsQuery = NonNullable<operations['StatisticsController_report']['parameters']['query']>;
export type Dimension = NonNullable<StatisticsQuery['by']>;
export type Figure = components['schemas']['Figure'];
export type Metric = components['schemas']['ShownMetric'];
export type Report = components['schemas']['Report'];
export type Part = 'numerator' | 'denominator';

export const dimensions: readonly Dimension[] = ['unit', 'topic', 'community', 'month', 'origin', 'state', 'keyWork'];
const narrowings = ['unit', 'topic', 'community'] as const;
export type Narrowing = (typeof narrowings)[number];
/** How units that were merged count; else by the rules of the office. */
export const mergedUnits = ['OWN', 'SUCCESSOR'] as const;

const isYear = (text: string | null): text is string => text !== null && /^2\d{3}$/.test(text);
const isMoment = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}/.test(text);

/** What the address asks for: the same link gives the same report. */
export interface Asked {
  readonly query: StatisticsQuery;
  readonly by: Dimension;
  readonly compare: boolean;
  readonly against: { readonly againstFrom?: string; readonly againstTo?: string };
  readonly ranking: string;
  readonly metrics: readonly string[];
  /** The list that is open over the page. */
  readonly list: { readonly metric: string; readonly part: Part; readonly cell: string | null } | null;
}

const shownByDefault = ['casesRegistered', 'casesClosed', 'casesOverdue', 'onTimeRate', 'satisfactionRate'];

export const askedIn = (address: URLSearchParams): Asked => {
  const query: Record<string, unknown> = {};
  for (const name of ['from', 'to'] as const) {
    const day = address.get(name);
    if (isDay(day)) query[name] = day;
  }
  const year = address.get('year');
  if (isYear(year) && Object.keys(query).length === 0) query.year = Number(year);
  for (const name of ['asOf', 'knownAt'] as const) {
    const moment = address.get(name);
    if (isMoment(moment)) query[name] = moment;
  }
  for (const name of narrowings) {
    const values = (address.get(name) ?? '').split(',').filter((value) => value !== '');
    if (values.length > 0) query[name] = values;
  }
  const merged = mergedUnits.find((one) => one === address.get('mergedUnits'));
  if (merged !== undefined) query.mergedUnits = merged;
  const by = dimensions.find((one) => one === address.get('by')) ?? 'unit';
  const [againstFrom, againstTo] = [address.get('againstFrom'), address.get('againstTo')];
  const metric = address.get('list');
  return {
    query,
    by,
    compare: address.get('compare') === 'yes',
    against: { ...(isDay(againstFrom) ? { againstFrom } : {}), ...(isDay(againstTo) ? { againstTo } : {}) },
    ranking: address.get('ranking') ?? 'onTimeRate',
    metrics: address.get('metrics')?.split(',').filter(Boolean) ?? shownByDefault,
    list:
      metric === null
        ? null
        : {
            metric,
            cell: address.get('cell'),
            part: address.get('part') === 'denominator' ? 'denominator' : 'numerator',
          },
  };
};

/** The days of a month as far as they lie in the period. */
const monthWithin = (month: string, { from, to }: Report['period']): { from: string; to: string } => {
  const last = lastDayOf(month);
  return { from: from > `${month}-01` ? from : `${month}-01`, to: to < last ? to : last };
};

/** Marks that are judged at the moment of the question, in whatever month they began. */
const standing: ReadonlySet<string> = new Set([
  'OPEN',
  'OPEN_OVERDUE',
  'UNANSWERED_OVERDUE',
  'OPEN_LATE',
  'REVIEW_OVERDUE',
]);

/** Whether the number in a line of a month has a list of its own. */
export const hasList = (metric: Metric | undefined, by: Dimension): boolean =>
  by !== 'month' ||
  metric === undefined ||
  ![...metric.numerator, ...(metric.denominator ?? [])].some((kind) => standing.has(kind));

/** The question for the list behind a number of this report: at its moment, in its period, in its line. */
export const listQuery = (
  { query, by }: Pick<Asked, 'query' | 'by'>,
  { period, moment }: Pick<Report, 'period' | 'moment'>,
  cell: string | null,
): StatisticsQuery => {
  const { year: _, ...narrowed } = query;
  const framed = { ...narrowed, ...period, asOf: moment.asOf, knownAt: moment.knownAt };
  if (cell === null) return framed;
  return by === 'month' ? { ...framed, ...monthWithin(cell, period) } : { ...framed, [by]: [cell] };
};
