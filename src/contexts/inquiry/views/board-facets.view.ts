import { holding, nowHolds, pastHolds } from '../../../kernel/history';
import type { Id, LocalDate } from '../../../kernel/ids';
import { momentOf, refuseMoments } from '../../../kernel/time/moments';
import type { Moment, MomentParams } from '../../../kernel/time/moments';
import type { Question, Row, RowReader, SqlValue } from '../../../kernel/view';
import { caseBoard } from './board.view';
import {
  among,
  type BoardFilter,
  both,
  type Condition,
  conditionOf,
  historyFlags,
  Palette,
  visible,
} from './board-filter.view';
import { caseSearch, searched } from './case-search.view';
import { placesAbove } from './places-above.view';

export type BoardFacetsParams = BoardFilter & MomentParams;

/** How many cases bear a value; `null`: they bear none. */
export interface Count {
  readonly value: string | number | null;
  readonly count: number;
}

/** Facets that are a column of their own. */
const plain = {
  phase: 'phase',
  state: 'state',
  topic: 'topic',
  keyWork: 'key_work',
  origin: 'origin',
  urgency: 'urgency',
  round: 'round',
  jurisdiction: 'jurisdiction',
} as const;

export type FacetName = keyof typeof plain | 'unit' | 'colour' | 'deadline' | 'late' | 'community' | 'grid';

/** Counts are exact; each facet counts as if it were not filtered by itself, so that another value can be chosen. */
export interface BoardFacets {
  readonly moment: Moment['shown'];
  /** Under the whole filter. */
  readonly total: number;
  /** Imported history under the same filter, counted apart whether or not it is shown. */
  readonly history: number;
  readonly facets: Readonly<Record<FacetName, readonly Count[]>>;
}

const columns = `jurisdiction, history, phase, state, lead_unit, co_units, topic, key_work, origin, place, urgency,
  round, due_on, policy, late`;

/** The rows of a moment that meet a condition, to be counted. */
const from = (moment: Moment, condition: Condition): Condition => {
  if (moment.isNow) return { sql: `(SELECT ${columns} FROM now WHERE ${condition.sql})`, values: condition.values };
  const { now, past } = holding(moment);
  return {
    sql: `(SELECT ${columns} FROM now WHERE ${nowHolds} AND ${condition.sql}
      UNION ALL SELECT ${columns} FROM past WHERE ${pastHolds} AND ${condition.sql})`,
    values: [...now, ...condition.values, ...past, ...condition.values],
  };
};

const largestFirst = (a: Count, b: Count): number => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1);

const summed = (counts: Iterable<Count>): readonly Count[] => {
  const sums = new Map<Count['value'], number>();
  for (const { value, count } of counts) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count })).sort(largestFirst);
};

interface DatedCount extends Row {
  readonly jurisdiction: Id;
  readonly phase: string;
  readonly due_on: LocalDate | null;
  readonly policy: number | null;
  readonly late: number;
  readonly count: number;
}

export const boardFacets: Question<BoardFacetsParams, BoardFacets> = {
  name: 'board.facets',
  permission: 'case.read',
  views: [caseBoard.view, caseSearch],
  answer: (rowsOf, params, reader) => {
    if (params.search !== undefined) refuseMoments(params);
    const moment = momentOf(params, reader.now);
    const rows: RowReader = rowsOf(caseBoard.view);
    const palette = new Palette(moment, reader);
    const seen = both(visible(reader), searched(rowsOf, params));
    const source = (without?: keyof BoardFilter, history = historyFlags(params)): Condition =>
      from(moment, both(seen, among('history', history), conditionOf(params, palette, reader, without)));
    const all = <R>({ sql, values }: Condition, select: string, group: string, ...more: readonly SqlValue[]): R[] =>
      rows.all<R>(`SELECT ${select} FROM ${sql} ${group}`, ...values, ...more);
    const total = (condition: Condition): number =>
      all<{ count: number }>(condition, 'count(*) AS count', '')[0]!.count;
    const byColumn = (name: keyof typeof plain): readonly Count[] =>
      summed(all<Count>(source(name), `${plain[name]} AS value, count(*) AS count`, 'GROUP BY 1'));

    const units = (): readonly Count[] => {
      const here = source('unit');
      const led = all<Count>(here, 'lead_unit AS value, count(*) AS count', 'GROUP BY 1');
      const joined = all<Count>(
        { sql: `${here.sql} c, json_each(c.co_units) j WHERE j.value IS NOT c.lead_unit`, values: here.values },
        'j.value AS value, count(*) AS count',
        'GROUP BY 1',
      );
      return summed([...led, ...joined]);
    };
    const dated = (name: 'colour' | 'deadline'): readonly Count[] =>
      summed(
        all<DatedCount>(
          source(name),
          'jurisdiction, phase, due_on, policy, late, count(*) AS count',
          'GROUP BY 1, 2, 3, 4, 5',
        ).map(({ count, due_on: dueOn, policy: policyVersion, late, ...row }) => ({
          value: palette[name]({ ...row, dueOn, policyVersion, late: late === 1 }),
          count,
        })),
      );
    const places = all<Count>(source('place'), 'place AS value, count(*) AS count', 'GROUP BY 1');
    const placed = (kind: 'community' | 'grid'): readonly Count[] =>
      summed(
        places.map(({ value, count }) => ({
          value: placesAbove(value as Id | null, reader.directory)[kind],
          count,
        })),
      );

    return {
      moment: moment.shown,
      total: total(source()),
      history: total(source(undefined, [1])),
      facets: {
        phase: byColumn('phase'),
        state: byColumn('state'),
        topic: byColumn('topic'),
        keyWork: byColumn('keyWork'),
        origin: byColumn('origin'),
        urgency: byColumn('urgency'),
        round: byColumn('round'),
        jurisdiction: byColumn('jurisdiction'),
        unit: units(),
        colour: dated('colour'),
        deadline: dated('deadline'),
        late: summed(all<Count>(source('late'), 'late AS value, count(*) AS count', 'GROUP BY 1')),
        community: placed('community'),
        grid: placed('grid'),
      },
    };
  },
};
