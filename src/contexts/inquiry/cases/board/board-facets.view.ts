import { holding, nowHolds, pastHolds } from '../../../../kernel/history';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { type Moment, momentOf, type MomentParams, refuseMoments } from '../../../../kernel/time/moments';
import type { Question, Reader, RowReader } from '../../../../kernel/view';
import { caseBoard } from './board.view';
import { type BoardFilter, Palette } from './board-filter.rules';
import { visibleCases } from '../case-sight.rules';
import { both, type Condition } from '../../../../kernel/reading/condition';
import { facetColumns } from './board-row.rules';
import { caseSearch, searched } from '../case-search.view';
import { placesAbove } from '../../../../kernel/places-above';

export type BoardFacetsParams = BoardFilter & MomentParams;

/** How many cases have a value; `null` counts the cases that have none. */
export interface Count {
  readonly value: string | number | null;
  readonly count: number;
}

const facetNames = [
  'phase',
  'state',
  'unit',
  'jurisdiction',
  'topic',
  'keyWork',
  'origin',
  'community',
  'grid',
  'urgency',
  'round',
  'colour',
  'deadline',
  'late',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Counts are exact. A facet ignores its own filter, so that the user can see and choose other values. */
export interface BoardFacets {
  readonly moment: Moment['shown'];
  /** Cases that match the whole filter. */
  readonly total: number;
  /** Imported history that matches the same filter; counted separately, whether or not it is shown. */
  readonly history: number;
  readonly facets: Readonly<Record<FacetName, readonly Count[]>>;
}

/** Cases that have the same value for everything that is counted. */
interface Group {
  readonly jurisdiction: Id;
  readonly history: number;
  readonly phase: string;
  readonly state: string;
  readonly lead_unit: Id | null;
  readonly co_units: string | null;
  readonly topic: Id | null;
  readonly key_work: Id | null;
  readonly origin: string | null;
  readonly place: Id | null;
  readonly urgency: string | null;
  readonly round: number;
  readonly due_on: LocalDate | null;
  readonly policy: number | null;
  readonly late: number;
  readonly count: number;
}

const groupsOf = (rows: RowReader, moment: Moment, seen: Condition, hint: string): readonly Group[] => {
  const counted = `SELECT ${facetColumns}, count(*) AS count FROM`;
  if (moment.isNow)
    return rows.all<Group>(`${counted} now ${hint} WHERE ${seen.sql} GROUP BY ${facetColumns}`, ...seen.values);
  const { now, past } = holding(moment);
  return rows.all<Group>(
    `${counted} (SELECT ${facetColumns} FROM now WHERE ${nowHolds} AND ${seen.sql}
       UNION ALL SELECT ${facetColumns} FROM past WHERE ${pastHolds} AND ${seen.sql}) GROUP BY ${facetColumns}`,
    ...[...now, ...seen.values, ...past, ...seen.values],
  );
};

type Values = Readonly<Record<FacetName, readonly (string | number | null)[]>>;

const valuesOf = (group: Group, palette: Palette, { directory }: Reader): Values => {
  const { jurisdiction, phase, late, due_on: dueOn, policy: policyVersion, lead_unit: lead } = group;
  const dated = { jurisdiction, phase, dueOn, policyVersion, late: late === 1 };
  const { community, grid } = placesAbove(group.place, directory);
  const co = group.co_units === null ? [] : (JSON.parse(group.co_units) as readonly Id[]);
  return {
    phase: [phase],
    state: [group.state],
    unit: [...new Set([lead, ...co])],
    jurisdiction: [jurisdiction],
    topic: [group.topic],
    keyWork: [group.key_work],
    origin: [group.origin],
    community: [community],
    grid: [grid],
    urgency: [group.urgency],
    round: [group.round],
    colour: [palette.colour(dated)],
    deadline: [palette.deadline(dated)],
    late: [late],
  };
};

type Part = FacetName | 'place' | 'due';

/** The parts of the filter that a group does not meet. */
const failing = (filter: BoardFilter, { directory }: Reader): ((group: Group, values: Values) => readonly Part[]) => {
  const lists: [FacetName, ReadonlySet<unknown>][] = [];
  const jurisdiction = filter.jurisdiction?.flatMap((id) => directory.within(id));
  const wanted = { ...filter, jurisdiction, late: filter.late === undefined ? undefined : [Number(filter.late)] };
  for (const name of facetNames) {
    const list = name === 'community' || name === 'grid' ? undefined : wanted[name];
    if (list !== undefined) lists.push([name, new Set<unknown>(list)]);
  }
  const { dueFrom, dueTo } = filter;
  const places = filter.place && new Set(filter.place.flatMap((id) => directory.placesWithin(id)));
  return (group, values) => {
    const parts: Part[] = [];
    for (const [name, list] of lists) if (!values[name].some((value) => list.has(value))) parts.push(name);
    if (places !== undefined && !(group.place !== null && places.has(group.place))) parts.push('place');
    const { due_on: due } = group;
    const early = dueFrom !== undefined && (due === null || due < dueFrom);
    if (early || (dueTo !== undefined && (due === null || due > dueTo))) parts.push('due');
    return parts;
  };
};

/** Whether a facet counts a group: only if the group fails no part of the filter, or just that facet's own. */
const counts = (facet: FacetName, parts: readonly Part[]): boolean =>
  parts.length === 0 ||
  (parts.length === 1 && (parts[0] === facet || (parts[0] === 'place' && (facet === 'community' || facet === 'grid'))));

const largestFirst = (a: Count, b: Count): number => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1);

export const boardFacets: Question<BoardFacetsParams, BoardFacets> = {
  name: 'board.facets',
  permission: 'case.read',
  views: [caseBoard.view, caseSearch],
  answer: (rowsOf, params, reader) => {
    if (params.search !== undefined) refuseMoments(params);
    const moment = momentOf(params, reader.now);
    const palette = new Palette(moment, reader);
    const plain = params.search === undefined && reader.scope.units.length === 0;
    const seen = both(visibleCases(reader), searched(rowsOf, params));
    const groups = groupsOf(rowsOf(caseBoard.view), moment, seen, plain ? 'INDEXED BY now_facets' : '');
    const missing = failing(params, reader);
    const shown = (history: number): boolean =>
      params.history === 'with' || history === (params.history === 'only' ? 1 : 0);

    const sums = new Map(facetNames.map((name) => [name, new Map<Count['value'], number>()]));
    let total = 0;
    let history = 0;
    for (const group of groups) {
      const values = valuesOf(group, palette, reader);
      const parts = missing(group, values);
      if (parts.length === 0 && group.history === 1) history += group.count;
      if (!shown(group.history)) continue;
      if (parts.length === 0) total += group.count;
      for (const [name, sum] of sums) {
        if (!counts(name, parts)) continue;
        for (const value of values[name]) sum.set(value, (sum.get(value) ?? 0) + group.count);
      }
    }
    const facet = (name: FacetName): readonly Count[] =>
      [...sums.get(name)!].map(([value, count]) => ({ value, count })).sort(largestFirst);
    const facets = Object.fromEntries(facetNames.map((name) => [name, facet(name)])) as Record<
      FacetName,
      readonly Count[]
    >;
    return { moment: moment.shown, total, history, facets };
  },
};
