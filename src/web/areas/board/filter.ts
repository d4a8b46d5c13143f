import type { operations } from '../../api/schema';
import { isDay } from '../../ui/page-address';

export type BoardQuery = NonNullable<operations['CasesController_board']['parameters']['query']>;

/** Lists of values that stand in the address, separated by commas. */
const lists = ['phase', 'state', 'colour', 'unit', 'topic', 'place', 'origin', 'urgency', 'round'] as const;
export type FilterName = (typeof lists)[number];

/** What the address says of the board: the same link shows the same to everybody who may see it. */
export interface BoardView {
  readonly kanban: boolean;
  readonly asOf: string | undefined;
  readonly since: string | undefined;
  readonly values: (name: FilterName) => readonly string[];
  /** As the API takes it, without page and moment. */
  readonly query: BoardQuery;
  readonly filtered: boolean;
}

export const boardViewIn = (address: URLSearchParams): BoardView => {
  const values = (name: FilterName): readonly string[] =>
    (address.get(name) ?? '').split(',').filter((value) => value !== '');
  const asOf = address.get('asOf');
  const since = address.get('since');
  const query: Record<string, unknown> = {};
  for (const name of lists) {
    const chosen = values(name);
    if (chosen.length > 0) query[name] = name === 'round' ? chosen.map(Number) : chosen;
  }
  const search = address.get('search')?.trim() ?? '';
  // Search answers for now only.
  if (search !== '' && !isDay(asOf)) query.search = search;
  return {
    kanban: address.get('view') === 'kanban',
    asOf: isDay(asOf) ? asOf : undefined,
    since: isDay(since) ? since : undefined,
    values,
    query: { ...query, ...(address.get('sort') === 'newest' ? { sort: 'newest' } : {}) },
    filtered: Object.keys(query).length > 0,
  };
};
