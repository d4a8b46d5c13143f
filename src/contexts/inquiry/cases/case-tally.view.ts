import { type Column, historyView } from '../../../kernel/history';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { ReminderKind } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import { type Told, toldBy } from '../../../kernel/act';
import { dueOnOf } from './case-standing.state';
import { type CaseStanding, standingAfter } from './case-standing.state';
import { hasMissed } from './lateness.rules';
import { smallest } from '../../../kernel/places-above';
import { noPromises, promisesAfter, type PromisesMade } from '../promises/promise.state';
import type { Mark, MarkKind } from '../../../capabilities/statistics/counter.part';
import { packed, unitsIn } from './packed-marks.rules';

/** A case as needed for counting: where it stands, what was promised, and what has happened to it so far. */
export interface CaseTally {
  readonly standing: CaseStanding;
  readonly promises: PromisesMade;
  readonly marks: readonly Mark[];
  /** The running clock already had its reply: a second one in the same round is neither in time nor late. */
  readonly replied: boolean;
  /** What the last reply replaced, which counts again once that one is undone. */
  readonly beforeReply?: { readonly result: Mark | null; readonly replied: boolean };
}

const dayOf = (instant: Instant): LocalDate => localDayOf(Date.parse(instant));

export const isClosing = ({ kind }: Mark): boolean => kind === 'CLOSED_ON_TIME' || kind === 'CLOSED_LATE';
const isResultOf = ({ kind, round }: Mark, of: number): boolean => kind.startsWith('RESULT_') && round === of;

const ratings = {
  SATISFIED: 'RATED_SATISFIED',
  BASICALLY_SATISFIED: 'RATED_BASICALLY_SATISFIED',
  DISSATISFIED: 'RATED_DISSATISFIED',
  NOT_RATED: 'RATED_NOT',
} as const;

const attitudes = {
  SATISFIED: 'ATTITUDE_SATISFIED',
  BASICALLY_SATISFIED: 'ATTITUDE_BASICALLY_SATISFIED',
  DISSATISFIED: 'ATTITUDE_DISSATISFIED',
} as const;

/** What was rated of one reply: its result, and the attitude where it was asked for. */
const isRating = ({ kind }: Mark): boolean => kind.startsWith('RATED_');
const isAttitude = ({ kind }: Mark): boolean => kind.startsWith('ATTITUDE_');

/** It came back after the close-off; or the note was corrected, and the case had never been settled. */
const reopened = (marks: readonly Mark[], event: Told<CaseEvent> & { type: 'CaseReopened' }): readonly Mark[] => {
  const { unit, evidence } = event.data;
  const on = dayOf(event.by.occurredAt);
  if (evidence.text.trim() === '' && evidence.attachments.length === 0)
    return marks.filter((mark) => !isClosing(mark) && mark.kind !== 'SETTLED_ON_SPOT');
  const closing = marks.filter(isClosing).at(-1);
  const cameBack: readonly Mark[] =
    closing === undefined ? [] : [{ kind: 'CAME_BACK', on: closing.on, unit: closing.unit }];
  return [...marks, ...cameBack, { kind: 'REOPENED', on, unit }, { kind: 'LOOKED_BACK', on, unit }];
};

const withoutLast = (marks: readonly Mark[], which: (mark: Mark) => boolean): readonly Mark[] => {
  const at = marks.findLastIndex(which);
  return marks.filter((_, index) => index !== at);
};

/** The last rating of a result, and that of the attitude which came with it. */
const withoutRating = (marks: readonly Mark[]): readonly Mark[] => {
  const at = marks.findLastIndex(isRating);
  return marks.filter((mark, index) => index !== at && !(index === at + 1 && isAttitude(mark)));
};

const withoutFirst = (marks: readonly Mark[], which: (mark: Mark) => boolean): readonly Mark[] => {
  const at = marks.findIndex(which);
  return marks.filter((_, index) => index !== at);
};

/** Reminders that say that the unit missed something. */
const missing: { readonly [K in ReminderKind]?: MarkKind } = {
  FIRST_CONTACT_MISSED: 'CONTACT_MISSED',
  INTERIM_REPORT_MISSED: 'REPORT_MISSED',
};
const isMissing = ({ kind }: Mark): boolean => kind === 'CONTACT_MISSED' || kind === 'REPORT_MISSED';

type UndoEvent = Extract<
  Told<CaseEvent>,
  { type: 'AssignmentUndone' | 'ReplyUndone' | 'RatingUndone' | 'CloseOffUndone' | 'SupervisionUndone' }
>;

/** What never should have been counts nowhere. */
const withoutUndone = (tally: CaseTally, event: UndoEvent): readonly Mark[] => {
  const { marks, beforeReply } = tally;
  const { unit, round } = event.data;
  const day = dayOf(event.data.at);
  switch (event.type) {
    case 'AssignmentUndone':
      // Earlier it may have declined the case, which stays.
      return marks.filter((mark) => mark.unit !== unit || mark.on < day || mark.kind === 'DECLINED');
    case 'ReplyUndone': {
      const { result = null, replied = false } = beforeReply ?? {};
      const rest = marks.filter((mark) => !isResultOf(mark, round));
      const isReply = ({ kind, on }: Mark): boolean => kind.startsWith('REPLIED_') && on === day;
      return [...(replied ? rest : withoutLast(rest, isReply)), ...(result === null ? [] : [result])];
    }
    case 'RatingUndone': {
      if (!event.data.whole) return marks;
      const rest = withoutRating(marks);
      const reworked = event.data.after.round < tally.standing.round;
      return reworked ? withoutLast(rest, ({ kind }) => kind === 'REWORK') : rest;
    }
    case 'CloseOffUndone': {
      const rest = withoutLast(marks, isClosing);
      return event.data.override === null ? rest : withoutLast(rest, ({ kind }) => kind === 'CLOSED_BY_OVERRIDE');
    }
    case 'SupervisionUndone':
      return withoutLast(marks, ({ kind }) => kind === 'SUPERVISED');
  }
};

const marksAfter = (before: CaseTally | undefined, standing: CaseStanding, event: Told<CaseEvent>): readonly Mark[] => {
  const marks = before?.marks ?? [];
  const on = dayOf(event.by.occurredAt);
  const and = (unit: Id | null, ...kinds: readonly MarkKind[]): readonly Mark[] => [
    ...marks,
    ...kinds.map((kind): Mark => ({ kind, on, unit })),
  ];
  switch (event.type) {
    case 'CaseRejected':
      return and(null, 'REJECTED');
    case 'AssignmentDeclined': {
      const { unit } = event.data;
      // A wrong assignment leaves nothing missed on anybody.
      return [...marks.filter((mark) => mark.unit !== unit || !isMissing(mark)), { kind: 'DECLINED', on, unit }];
    }
    case 'ReminderIssued': {
      const kind = missing[event.data.kind];
      return kind === undefined ? marks : [...marks, { kind, on: event.data.on, unit: event.data.unit }];
    }
    case 'FilerContacted':
      // Told later than it was done.
      return marks.filter((mark) => mark.kind !== 'CONTACT_MISSED' || mark.unit !== event.data.unit || on >= mark.on);
    case 'ProgressReported':
      return withoutFirst(
        marks,
        (mark) => mark.kind === 'REPORT_MISSED' && mark.unit === event.data.unit && on < mark.on,
      );
    case 'ExtensionGranted':
      return and(event.data.unit, 'EXTENDED');
    case 'CaseDeferred':
      return and(event.data.unit, 'DEFERRED');
    case 'SupervisionRaised':
      return and(event.data.unit, 'SUPERVISED');
    case 'SpecialApprovalGiven':
      return and(null, 'SPECIALLY_APPROVED');
    case 'CaseReferredUpward':
      return and(event.data.unit, 'REFERRED_UPWARD');
    case 'CaseReplied': {
      const { unit, round, category, late } = event.data;
      const dueOn = before?.standing.clock?.dueOn;
      // Older replies do not say whether they were late: then only the day decides.
      const isLate = late ?? (dueOn !== undefined && on > dueOn);
      const result: Mark = { kind: `RESULT_${category}`, on, unit, round };
      // Only the last result of a round counts (浙江第20条: B is followed by a second reply).
      const rest = [...marks.filter((mark) => !isResultOf(mark, round)), result];
      if (before?.replied === true) return rest;
      return [...rest, { kind: isLate ? 'REPLIED_LATE' : 'REPLIED_ON_TIME', on, unit }];
    }
    case 'ReplyRated':
      return and(
        event.data.unit,
        ratings[event.data.rating],
        ...(event.data.attitude === undefined ? [] : [attitudes[event.data.attitude]]),
      );
    case 'ReworkOrdered':
      return and(event.data.unit, 'REWORK');
    case 'CaseSettledOnSpot': {
      const wasLate = hasMissed(standing.missed, event.data.unit);
      return and(event.data.unit, 'SETTLED_ON_SPOT', wasLate ? 'CLOSED_LATE' : 'CLOSED_ON_TIME');
    }
    case 'CaseClosedOff': {
      const { unit, late, override } = event.data;
      const byOverride = override === null ? [] : (['CLOSED_BY_OVERRIDE'] as const);
      return and(unit, late ? 'CLOSED_LATE' : 'CLOSED_ON_TIME', ...byOverride);
    }
    case 'LookBackConfirmed':
      return and(event.data.unit, 'LOOKED_BACK');
    case 'CaseReopened':
      return reopened(marks, event);
    case 'AssignmentUndone':
    case 'ReplyUndone':
    case 'RatingUndone':
    case 'CloseOffUndone':
    case 'SupervisionUndone':
      return before === undefined ? marks : withoutUndone(before, event);
    default:
      return marks;
  }
};

/** These start a new clock, which needs a reply of its own. */
const startsClock: ReadonlySet<CaseEvent['type']> = new Set([
  ...(['CaseAssigned', 'ReworkOrdered', 'DeferralEnded', 'CaseReopened', 'AssignmentUndone'] as const),
]);

/** Whether the running clock has its reply. */
const repliedAfter = (before: CaseTally | undefined, event: Told<CaseEvent>): boolean => {
  if (event.type === 'ReplyUndone') return before?.beforeReply?.replied === true;
  if (event.type === 'RatingUndone') return true;
  return event.type === 'CaseReplied' || (before?.replied === true && !startsClock.has(event.type));
};

/** What counted before the last reply. */
const beforeReplyOf = (before: CaseTally | undefined, event: Told<CaseEvent>): Pick<CaseTally, 'beforeReply'> => {
  if (event.type === 'CaseReplied') {
    const result = before?.marks.find((mark) => isResultOf(mark, event.data.round)) ?? null;
    return { beforeReply: { result, replied: before?.replied === true } };
  }
  const kept = before?.beforeReply;
  return kept === undefined || event.type === 'ReplyUndone' ? {} : { beforeReply: kept };
};

/** What a case counts after the event. */
export const tallyAfter = (before: CaseTally | undefined, event: Told<CaseEvent>): CaseTally => {
  const standing = standingAfter(before?.standing, event);
  return {
    standing,
    promises: promisesAfter(before?.promises ?? noPromises, event, event.by.occurredAt),
    marks: marksAfter(before, standing, event),
    replied: repliedAfter(before, event),
    ...beforeReplyOf(before, event),
  };
};

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
