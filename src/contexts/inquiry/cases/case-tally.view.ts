import { type Column, historyView } from '../../../kernel/history';
import type { Instant, LocalDate } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { CaseEvent } from './case.events';
import { toldBy } from '../../../kernel/act';
import { dueOnOf } from './case-standing.state';
import { type CaseTally, tallyAfter } from './case-tally.state';
import { hasMissed } from './lateness.rules';
import { smallest } from '../../../kernel/places-above';
import type { PromisesMade } from '../promises/promise.state';
import type { Mark } from '../../../capabilities/statistics/counter.part';
import { packed, unitsIn } from './packed-marks.rules';

const dayOf = (instant: Instant): LocalDate => localDayOf(Date.parse(instant));

const promiseMarks = ({ made }: PromisesMade): readonly Mark[] =>
  made.map(({ dueOn, unit, keptAt }): Mark => {
    const kind = keptAt === null ? 'PROMISE_NOT_KEPT' : dayOf(keptAt) <= dueOn ? 'PROMISE_KEPT' : 'PROMISE_KEPT_LATE';
    return { kind, on: dueOn, unit };
  });

/** All marks of a case. A withdrawn case no longer counts, and imported history is counted separately. */
const everyMark = ({ standing, promises, marks }: CaseTally): readonly Mark[] => {
  const { reportedAt, leadUnit, state, closedAt, history } = standing;
  if (reportedAt === null) return [];
  const registered = dayOf(reportedAt);
  if (state === 'WITHDRAWN')
    return history || closedAt === null ? [] : [{ kind: 'WITHDRAWN', on: dayOf(closedAt), unit: leadUnit }];
  if (history) return [{ kind: 'HISTORY_REGISTERED', on: registered, unit: leadUnit }];
  const all: readonly Mark[] = [
    { kind: 'REGISTERED', on: registered, unit: leadUnit },
    ...marks,
    ...promiseMarks(promises),
  ];
  return all.map((mark) => (mark.unit === null ? { ...mark, unit: leadUnit } : mark));
};

/** A cache, because several columns of a row use its marks. It is safe: states are never changed in place. */
const known = new WeakMap<CaseTally, readonly Mark[]>();
export const marksOfCase = (tally: CaseTally): readonly Mark[] => {
  let marks = known.get(tally);
  if (marks === undefined) known.set(tally, (marks = everyMark(tally)));
  return marks;
};

const days = (tally: CaseTally): readonly LocalDate[] =>
  marksOfCase(tally)
    .map(({ on }) => on)
    .sort();
const isOpen = ({ standing }: CaseTally): boolean => standing.phase === 'open';

const text = (of: (tally: CaseTally) => string | null): Column<CaseTally> => ({ type: 'TEXT', of });

/** Later than any real day. */
const openDay = '9999-12-31';

/** Cases for counting, one row per case and moment. Counting reads only the columns. */
export const caseTallies = historyView<CaseTally, CaseEvent>({
  name: 'case_tallies',
  version: 6,
  category: 'case',
  evolve: (tally, event) => tallyAfter(tally, toldBy(event)),
  columns: {
    id: text(({ standing }) => standing.id),
    jurisdiction: text(({ standing }) => standing.jurisdiction),
    units: text((tally) => JSON.stringify(unitsIn(marksOfCase(tally)))),
    origin: text(({ standing }) => standing.origin),
    topic: text(({ standing }) => standing.topic),
    key_work: text(({ standing }) => standing.keyWork),
    place: text(({ standing }) => smallest(standing.place)),
    lead_unit: text(({ standing }) => standing.leadUnit),
    state: text(({ standing }) => standing.state),
    phase: text(({ standing }) => standing.phase),
    due_on: text(({ standing }) => dueOnOf(standing)),
    policy: { type: 'INTEGER', of: ({ standing }) => standing.clock?.policyVersion ?? null },
    /** When the office is to look at it again, if no unit is awaited. */
    review_on: text(({ standing }) => (dueOnOf(standing) === null ? standing.reviewOn : null)),
    /** Whether the unit that has it now missed a day. */
    late: { type: 'INTEGER', of: ({ standing }) => Number(hasMissed(standing.missed, standing.leadUnit)) },
    /** The first and last day on which it has something to count; an open case has no last day yet. */
    from_on: text((tally) => days(tally)[0] ?? openDay),
    until_on: text((tally) => (isOpen(tally) ? openDay : (days(tally).at(-1) ?? ''))),
    marks: text((tally) => packed(marksOfCase(tally))),
  },
  // The first index holds everything that counting reads, so that it never touches the wide rows.
  indexes: `
    CREATE INDEX now_period ON now (jurisdiction, until_on, from_on, id, origin, topic, key_work, place, lead_unit, state,
      phase, due_on, review_on, policy, late, units, marks);
    CREATE INDEX past_moment ON past (jurisdiction, t_to, t_from, k_from, k_to, until_on, from_on);`,
});
