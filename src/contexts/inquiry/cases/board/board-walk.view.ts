import { holding, nowHolds, pastHolds } from '../../../../kernel/history';
import type { Id, Position } from '../../../../kernel/ids';
import type { Moment } from '../../../../kernel/time/moments';
import type { Reader, RowReader, SqlValue } from '../../../../kernel/view';
import { visibleCases } from '../case-sight.rules';
import { among, both, type Condition } from '../../../../kernel/reading/condition';
import { bucketOf } from './board-row.rules';
import type { Place } from '../../../../kernel/reading/cursor';

/** `due`: the default order (open ones by due instant first). `newest`: by registration. */
export type BoardSort = 'due' | 'newest';

export interface Found {
  readonly at: number;
  readonly first: Position;
  readonly doc: string;
}

/** Which rows to walk: those of a moment that meet a condition, from a starting point, up to a limit. */
export interface Walk {
  readonly rows: RowReader;
  readonly moment: Moment;
  readonly condition: Condition;
  readonly sort: BoardSort;
  readonly after: Place | undefined;
  readonly limit: number;
}

const orders = {
  due: { column: 'rank', index: 'now_walk', next: '>', by: 'rank, first', start: [-1, -1] },
  newest: {
    column: 'registered',
    index: 'now_registered',
    next: '<',
    by: 'registered DESC, first DESC',
    start: [9e15, 0],
  },
} as const;

const inOrder =
  (sort: BoardSort) =>
  (a: Found, b: Found): number =>
    (sort === 'due' ? 1 : -1) * (a.at - b.at || a.first - b.first);

const merged = (lists: readonly (readonly Found[])[], { sort, limit }: Walk): readonly Found[] => {
  if (lists.length === 1) return lists[0]!;
  const unique = new Map(lists.flat().map((found) => [found.first, found]));
  return [...unique.values()].sort(inOrder(sort)).slice(0, limit);
};

/** The newest rows of one jurisdiction: one walk along an index. */
const nowOfJurisdiction = (walk: Walk, jurisdiction: Id, history: number): readonly Found[] => {
  const { column, index, next, by, start } = orders[walk.sort];
  return walk.rows.all<Found>(
    `SELECT ${column} AS at, first, doc FROM now INDEXED BY ${index}
     WHERE jurisdiction = ? AND history = ? AND (${column}, first) ${next} (?, ?) AND ${walk.condition.sql}
     ORDER BY ${by} LIMIT ?`,
    ...[jurisdiction, history, ...(walk.after ?? start), ...walk.condition.values, walk.limit],
  );
};

/** The next few days of the order that had a row at the moment, starting at `from`. Empty days cost one seek each. */
const livingDays = (walk: Walk, jurisdiction: Id, history: number, from: number, count: number): readonly number[] => {
  const none = 9e15;
  const next = (table: string, condition: string): string =>
    `ifnull((SELECT min(bucket) FROM ${table} INDEXED BY ${table}_day
       WHERE jurisdiction = ?1 AND history = ?2 AND bucket ${condition}), ${none})`;
  const holds = (table: string, condition: string): string =>
    `EXISTS (SELECT 1 FROM ${table} INDEXED BY ${table}_day
       WHERE jurisdiction = ?1 AND history = ?2 AND bucket = n AND ${condition})`;
  const { now } = holding(walk.moment);
  return walk.rows
    .all<{ n: number }>(
      `WITH RECURSIVE day(n) AS (
         SELECT min(${next('now', '>= ?3')}, ${next('past', '>= ?3')})
         UNION ALL SELECT min(${next('now', '> n')}, ${next('past', '> n')}) FROM day WHERE n < ${none})
       SELECT n FROM day WHERE n < ${none} AND (
         ${holds('past', 't_to > ?4 AND t_from <= ?4 AND k_from <= ?5 AND k_to > ?5')} OR
         ${holds('now', 't_from <= ?4 AND k_from <= ?5')}) LIMIT ?6`,
      ...[jurisdiction, history, from, ...now, count],
    )
    .map(({ n }) => n);
};

/**
 * The rows of a past moment of one jurisdiction in the default order, until the page is full. It takes the first
 * eight days that have rows, which is enough in a large office, then more at a time.
 */
const pastOfJurisdiction = (walk: Walk, jurisdiction: Id, history: number): readonly Found[] => {
  const { condition, rows } = walk;
  const after = walk.after ?? orders.due.start;
  const { now, past } = holding(walk.moment);
  const read = (table: 'now' | 'past', holds: string, buckets: string, moment: readonly SqlValue[]) =>
    rows.all<Found>(
      `SELECT rank AS at, first, doc FROM ${table} WHERE rowid IN (
         SELECT rowid FROM ${table} INDEXED BY ${table}_day
         WHERE jurisdiction = ? AND history = ? AND bucket IN (SELECT value FROM json_each(?)) AND ${holds}
           AND (rank, first) > (?, ?) AND ${condition.sql} ORDER BY rank, first LIMIT ?)`,
      ...[jurisdiction, history, buckets, ...moment, ...after, ...condition.values, walk.limit],
    );
  const found: Found[] = [];
  let from = after[0] < 0 ? -1 : bucketOf(after[0]);
  for (let count = 8; found.length < walk.limit; count *= 3) {
    const days = livingDays(walk, jurisdiction, history, from, count);
    if (days.length > 0) {
      const buckets = JSON.stringify(days);
      const here = [...read('now', nowHolds, buckets, now), ...read('past', pastHolds, buckets, past)];
      found.push(...here.sort(inOrder('due')));
    }
    if (days.length < count) break;
    from = days.at(-1)! + 1;
  }
  return found.slice(0, walk.limit);
};

/** Orders of the past that have no index: reads all rows of the moment and sorts them. */
const pastOfJurisdictionSorted = (walk: Walk, jurisdiction: Id, history: number): readonly Found[] => {
  const { column, next, by, start } = orders[walk.sort];
  const { now, past } = holding(walk.moment);
  const read = (table: string, holds: string, moment: readonly SqlValue[]) =>
    walk.rows.all<Found>(
      `SELECT ${column} AS at, first, doc FROM ${table} INDEXED BY ${table}_day
       WHERE jurisdiction = ? AND history = ? AND ${holds} AND (${column}, first) ${next} (?, ?)
         AND ${walk.condition.sql} ORDER BY ${by} LIMIT ?`,
      ...[jurisdiction, history, ...moment, ...(walk.after ?? start), ...walk.condition.values, walk.limit],
    );
  return merged([read('now', nowHolds, now), read('past', pastHolds, past)], walk);
};

/** The rows of one unit, found through the cases it ever took part in. */
const ofUnit = (walk: Walk, unit: Id, history: number, role: 'led' | 'joined'): readonly Found[] => {
  const { column, next, by, start } = orders[walk.sort];
  const { now, past } = holding(walk.moment);
  const has = role === 'led' ? 'lead_unit = u.unit' : 'EXISTS (SELECT 1 FROM json_each(co_units) WHERE value = u.unit)';
  const read = (table: string, holds: string, moment: readonly SqlValue[]) =>
    walk.rows.all<Found>(
      `SELECT ${column} AS at, t.first, doc FROM unit_case u CROSS JOIN ${table} t ON t.first = u.first
       WHERE u.unit = ? AND u.role = ? AND ${has} AND history = ? AND ${holds}
         AND (${column}, t.first) ${next} (?, ?) AND ${walk.condition.sql} ORDER BY ${by.replaceAll('first', 't.first')} LIMIT ?`,
      ...[unit, role, history, ...moment, ...(walk.after ?? start), ...walk.condition.values, walk.limit],
    );
  if (walk.moment.isNow) return read('now', 'TRUE', []);
  return merged([read('now', nowHolds, now), read('past', pastHolds, past)], walk);
};

/** The newest rows that a unit leads, in the default order: one walk along an index. */
const nowLedBy = (walk: Walk, unit: Id, history: number): readonly Found[] =>
  walk.rows.all<Found>(
    `SELECT rank AS at, first, doc FROM now INDEXED BY now_unit
     WHERE lead_unit = ? AND history = ? AND (rank, first) > (?, ?) AND ${walk.condition.sql}
     ORDER BY rank, first LIMIT ?`,
    ...[unit, history, ...(walk.after ?? orders.due.start), ...walk.condition.values, walk.limit],
  );

/** The next rows that the reader may see, in order: each part of the scope is walked separately, then merged. */
export const walkBoard = (walk: Walk, { scope }: Reader, flags: readonly number[]): readonly Found[] => {
  const { isNow } = walk.moment;
  const ofJurisdiction = isNow
    ? nowOfJurisdiction
    : walk.sort === 'due'
      ? pastOfJurisdiction
      : pastOfJurisdictionSorted;
  const lists = flags.flatMap((history) => [
    ...scope.jurisdictions.map((id) => ofJurisdiction(walk, id, history)),
    ...scope.units.flatMap((id) => [
      isNow && walk.sort === 'due' ? nowLedBy(walk, id, history) : ofUnit(walk, id, history, 'led'),
      ofUnit(walk, id, history, 'joined'),
    ]),
  ]);
  return merged(lists, walk);
};

/** The newest rows among those that a search has found. */
export const walkHits = (
  walk: Walk,
  reader: Reader,
  flags: readonly number[],
  hits: readonly Id[],
): readonly Found[] => {
  const { column, next, by, start } = orders[walk.sort];
  const condition = both(visibleCases(reader), among('history', flags), walk.condition);
  return walk.rows.all<Found>(
    `SELECT ${column} AS at, first, doc FROM json_each(?) hit CROSS JOIN now ON now.key = hit.value
     WHERE (${column}, first) ${next} (?, ?) AND ${condition.sql} ORDER BY ${by} LIMIT ?`,
    ...[JSON.stringify(hits), ...(walk.after ?? start), ...condition.values, walk.limit],
  );
};
