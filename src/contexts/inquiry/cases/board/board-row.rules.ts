import type { Column } from '../../../../kernel/history';
import type { Id, Instant } from '../../../../kernel/ids';
import { awaitedOn, type CaseStanding } from '../case-standing.state';
import { smallest } from '../../../../kernel/places-above';

/**
 * A case as the board stores it. Whether it is overdue, and its colour, depend on the moment of the question, so
 * neither is stored here.
 */
export interface BoardCase extends CaseStanding {
  /** Every unit that ever led or took part, to find the rows of a unit at any moment. */
  readonly everLed: readonly Id[];
  readonly everJoined: readonly Id[];
}

/**
 * Where a row stands in the default order, smaller first: open cases by due day, then open ones without a clock
 * (oldest first), then closed ones (newest first).
 */
export const rankOf = (row: CaseStanding): number => {
  const since = (instant: Instant | null): number => (instant === null ? 0 : Date.parse(instant));
  if (row.phase === 'closed') return 1e14 - since(row.closedAt);
  const dueOn = awaitedOn(row);
  return dueOn === null ? 1e13 + since(row.registeredAt) : Date.parse(dueOn);
};

/** Open cases rank below this number, closed ones above. */
export const closedFrom = 5e13;

const day = 24 * 3_600_000;

/** The day in the default order: a page of the past is found through the few days that it spans. */
export const bucketOf = (rank: number): number => Math.floor(rank / day);

const integer = (of: (row: BoardCase) => number | null): Column<BoardCase> => ({ type: 'INTEGER', of });
const text = (of: (row: BoardCase) => string | null): Column<BoardCase> => ({ type: 'TEXT', of });

/** What the board filters, counts and sorts by. */
export const boardColumns = {
  jurisdiction: text((c) => c.jurisdiction),
  history: integer((c) => Number(c.history)),
  rank: integer(rankOf),
  bucket: integer((c) => bucketOf(rankOf(c))),
  phase: text((c) => c.phase),
  state: text((c) => c.state),
  lead_unit: text((c) => c.leadUnit),
  co_units: text((c) => (c.coUnits.length === 0 ? null : JSON.stringify(c.coUnits))),
  topic: text((c) => c.topic),
  key_work: text((c) => c.keyWork),
  origin: text((c) => c.origin),
  place: text((c) => smallest(c.place)),
  urgency: text((c) => c.urgency),
  round: integer((c) => c.round),
  due_on: text(awaitedOn),
  policy: integer((c) => c.clock?.policyVersion ?? null),
  late: integer((c) => Number(c.late)),
  registered: integer((c) => (c.registeredAt === null ? 0 : Date.parse(c.registeredAt))),
} as const;

/** `led` and `joined` hold every unit a case ever had, so the row itself must still be checked. */
export const boardTables = `
  CREATE TABLE unit_case (unit TEXT NOT NULL, role TEXT NOT NULL, first INTEGER NOT NULL,
    PRIMARY KEY (unit, role, first)) WITHOUT ROWID;`;

/** The columns that facet counts read. */
export const facetColumns = `jurisdiction, history, phase, state, lead_unit, co_units, topic, key_work, origin, place,
  urgency, round, due_on, policy, late`;

/**
 * `now_walk`: the page of now in the default order. `now_day` and `past_day`: the page of a past moment,
 * by day in that order; rows that had ended by then come before the starting point. `now_facets`: counts, read in
 * index order, so that equal rows are adjacent without sorting.
 */
export const boardIndexes = `
  CREATE INDEX now_walk ON now (jurisdiction, history, rank, first);
  CREATE INDEX now_registered ON now (jurisdiction, history, registered, first);
  CREATE INDEX now_unit ON now (lead_unit, history, rank, first);
  CREATE INDEX now_facets ON now (${facetColumns});
  CREATE INDEX now_day ON now (jurisdiction, history, bucket, t_from, k_from, rank, first);
  CREATE INDEX past_day ON past (jurisdiction, history, bucket, t_to, t_from, k_from, k_to, rank, first);`;
