import type { Instant, LocalDate } from '../../../../kernel/ids';
import { localDayOf, type Moment, momentOf, type MomentParams, refuseMoments } from '../../../../kernel/time/moments';
import type { Question, Reader } from '../../../../kernel/view';
import { caseBoard } from './board.view';
import { type BoardFilter, type Colour, conditionOf, type Deadline, historyFlags, Palette } from './board-filter.rules';
import type { BoardCase } from './board-row.rules';
import { awaitedOn } from '../case-standing.state';
import { type BoardSort, type Found, walkBoard, walkHits } from './board-walk.view';
import { wholeDaysOf } from '../lateness.rules';
import { cursorAt, placeIn } from '../../../../kernel/reading/cursor';
import { caseSearch, hitsOf } from '../case-search.view';
import { placesAbove, type PlacesAbove, smallest } from '../../../../kernel/places-above';

export interface BoardPageParams extends BoardFilter, MomentParams {
  readonly sort?: BoardSort | undefined;
  /** `next` of the page before, with the same other parameters. */
  readonly cursor?: string | undefined;
  /** Rows wanted, at most 200; 50 by default. */
  readonly limit?: number | undefined;
}

/** One line of the board. Community, grid and estate as the directory has them now. */
export interface BoardRow extends Omit<BoardCase, 'everLed' | 'everJoined' | 'withdrawnFrom'>, PlacesAbove {
  /** When somebody is awaited: by the clock, by a promise, or for a review; null if nobody is. */
  readonly dueOn: LocalDate | null;
  /** 全程用时: the days from when it was raised to its end, or until the moment. */
  readonly wholeDays: number | null;
  readonly deadline: Deadline;
  readonly colour: Colour;
  readonly overdue: boolean;
}

export interface BoardPage {
  readonly moment: { readonly asOf: Instant; readonly knownAt: Instant };
  readonly rows: readonly BoardRow[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Copied field by field: spreading such wide objects would take most of the time of a page. */
const shown = ({ doc }: Found, moment: Moment, palette: Palette, { directory }: Reader): BoardRow => {
  const c = JSON.parse(doc) as BoardCase;
  const dueOn = awaitedOn(c);
  const dated = {
    jurisdiction: c.jurisdiction,
    phase: c.phase,
    late: c.late,
    dueOn,
    policyVersion: c.clock?.policyVersion ?? null,
  };
  const deadline = palette.deadline(dated);
  const { community, grid, estate } = placesAbove(smallest(c.place), directory);
  return {
    id: c.id,
    jurisdiction: c.jurisdiction,
    number: c.number,
    title: c.title,
    ticket: c.ticket,
    origin: c.origin,
    history: c.history,
    state: c.state,
    phase: c.phase,
    leadUnit: c.leadUnit,
    coUnits: c.coUnits,
    topic: c.topic,
    keyWork: c.keyWork,
    place: c.place,
    community,
    grid,
    estate,
    urgency: c.urgency,
    round: c.round,
    clock: c.clock,
    pausedOn: c.pausedOn,
    dueOn,
    deadline,
    colour: palette.colour(dated),
    overdue: deadline === 'overdue',
    promisedOn: c.promisedOn,
    reviewOn: c.reviewOn,
    supervision: c.supervision,
    referredUpward: c.referredUpward,
    disputed: c.disputed,
    late: c.late,
    missed: c.missed,
    wholeDays: wholeDaysOf(c, localDayOf(moment.trueAt)),
    reportedAt: c.reportedAt,
    registeredAt: c.registeredAt,
    closedAt: c.closedAt,
  };
};

/** A page of the board. Search works only for now (400 if a moment is given). */
export const boardPage: Question<BoardPageParams, BoardPage> = {
  name: 'board.page',
  permission: 'case.read',
  views: [caseBoard.view, caseSearch],
  answer: (rowsOf, params, reader) => {
    const moment: Moment = momentOf(params, reader.now);
    const palette = new Palette(moment, reader);
    const limit = Math.min(Math.max(params.limit ?? 50, 1), 200);
    const walk = {
      rows: rowsOf(caseBoard.view),
      moment,
      condition: conditionOf(params, palette, reader),
      sort: params.sort ?? 'due',
      after: params.cursor === undefined ? undefined : placeIn(params.cursor),
      limit: limit + 1,
    };
    let found: readonly Found[];
    if (params.search === undefined) found = walkBoard(walk, reader, historyFlags(params));
    else {
      refuseMoments(params);
      found = walkHits(walk, reader, historyFlags(params), hitsOf(rowsOf(caseSearch), params.search));
    }
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      moment: moment.shown,
      rows: page.map((row) => shown(row, moment, palette, reader)),
      next: found.length > limit && last !== undefined ? cursorAt([last.at, last.first]) : null,
    };
  },
};
