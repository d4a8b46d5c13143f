import type { Id, LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import { localDayOf, type Moment } from '../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../kernel/view';
import { interviews } from '../../contexts/inquiry/interviews/interviews.view';
import { caseTallies } from '../../contexts/inquiry/cases/case-tally.view';
import { type Counted, countedIn, Values } from './counting.rules';
import { type CountingRules, countingRules } from './ways-of-counting.rules';
import { titleOf } from '../../contexts/inquiry/interviews/interview-tally.rules';
import type { MarkKind, SubjectKind } from './mark.rules';
import { type Metric, metrics, type UnitOfCount } from './metrics.rules';
import { frameOf, metricOf, type StatisticsParams } from './report.view';
import { sessionTallies } from '../../contexts/inquiry/sessions/session-tally.view';
import { countedViews, type Period, subjectsAt } from './subjects.view';
import { visitTallies } from '../../contexts/inquiry/visits/visit-tally.view';

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

export const metricList: Question<object, readonly ShownMetric[]> = {
  name: 'statistics.metrics',
  permission: 'statistics.read',
  views: [],
  answer: (_rows, _params, reader) => {
    const rules = countingRules(reader, localDayOf(Date.parse(reader.now)));
    return metrics.map((metric) => shownMetric(metric, rules));
  },
};

/** One thing behind a figure. */
export interface Behind {
  readonly of: SubjectKind;
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
}

export interface DrillDown {
  readonly moment: Moment['shown'];
  readonly period: Period;
  readonly rules: CountingRules;
  readonly metric: string;
  /** As many as the figure says. */
  readonly total: number;
  readonly rows: readonly Behind[];
  readonly next: string | null;
}

export interface DrillDownParams extends StatisticsParams {
  readonly metric: string;
  /** Behind the count itself, or behind what it is a share of. */
  readonly part?: 'numerator' | 'denominator' | undefined;
  readonly cursor?: string | undefined;
  /** At most 200; 50 where left out. */
  readonly limit?: number | undefined;
}

type Place = readonly [on: LocalDate, id: Id, ordinal: number];

/** Newest first, and within a day in an order that stays. */
const compare = ([dayA, idA, a]: Place, [dayB, idB, b]: Place): number =>
  dayA !== dayB ? (dayA < dayB ? 1 : -1) : idA !== idB ? (idA < idB ? -1 : 1) : a - b;

const placeOf = ({ subject, mark, ordinal }: Counted): Place => [mark.on, subject.id, ordinal];

const placeIn = (cursor: string): Place => {
  const [, on, id, ordinal] = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})\.(\d{1,6})$/.exec(cursor) ?? [];
  if (on === undefined || id === undefined)
    return invalid('page.cursor', '翻页标记无法识别', 'The cursor is not one of ours', 'cursor');
  return [on, id, Number(ordinal)];
};

const labelOf = (
  rowsOf: RowsOf,
  { of, id }: Counted['subject'],
  moment: Moment,
): { readonly number: string | null; readonly title: string } => {
  switch (of) {
    case 'case': {
      const standing = caseTallies.find(rowsOf(caseTallies.view), id, moment)?.standing;
      return { number: standing?.number ?? null, title: standing?.title ?? '' };
    }
    case 'interview': {
      const record = interviews.find(rowsOf(interviews.view), id, moment);
      return { number: null, title: record === undefined ? '' : titleOf(record) };
    }
    case 'session':
      return { number: null, title: sessionTallies.find(rowsOf(sessionTallies.view), id, moment)?.title ?? '' };
    case 'visit':
      return { number: null, title: visitTallies.find(rowsOf(visitTallies.view), id, moment)?.title ?? '' };
  }
};

const behind = (rowsOf: RowsOf, { subject, mark }: Counted, moment: Moment, reader: Reader): Behind => {
  const values = new Values(reader);
  const { of, id, origin, state } = subject;
  const { kind, on, unit, item } = mark;
  return {
    of,
    id,
    ...labelOf(rowsOf, subject, moment),
    kind,
    on,
    unit,
    origin,
    state,
    item: item ?? null,
    topic: values.of('topic', subject, mark),
    keyWork: values.of('keyWork', subject, mark),
    community: values.of('community', subject, mark),
  };
};

/** The list behind a figure, by the very marks that it counts. */
export const statisticsCases: Question<DrillDownParams, DrillDown> = {
  name: 'statistics.cases',
  permission: 'statistics.read',
  views: countedViews,
  answer: (rowsOf, { metric: code, part, cursor, limit: wanted, ...params }, reader) => {
    const metric = metricOf(code);
    const { moment, period, rules } = frameOf(params, reader);
    const kinds = part === 'denominator' && metric.denominator !== null ? metric.denominator : metric.numerator(rules);
    const counts = new Set(kinds);
    const found: Counted[] = [];
    const subjects = subjectsAt(rowsOf, moment, period, reader);
    for (const one of countedIn(subjects, { moment, period, filter: params }, reader))
      if (counts.has(one.mark.kind)) found.push(one);
    found.sort((a, b) => compare(placeOf(a), placeOf(b)));
    const after = cursor === undefined ? undefined : placeIn(cursor);
    const rest = after === undefined ? found : found.filter((one) => compare(placeOf(one), after) > 0);
    const page = rest.slice(0, Math.min(Math.max(wanted ?? 50, 1), 200));
    const last = page.at(-1);
    return {
      moment: moment.shown,
      period,
      rules,
      metric: code,
      total: found.length,
      rows: page.map((one) => behind(rowsOf, one, moment, reader)),
      next: last !== undefined && rest.length > page.length ? placeOf(last).join('.') : null,
    };
  },
};
