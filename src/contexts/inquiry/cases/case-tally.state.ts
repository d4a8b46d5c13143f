import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { ReminderKind } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import type { Told } from '../../../kernel/act';
import { standingAfter } from './case-standing-fold.state';
import type { CaseStanding } from './case-standing.state';
import { hasMissed } from './lateness.rules';
import { noPromises, promisesAfter, type PromisesMade } from '../promises/promise.state';
import type { Mark, MarkKind } from '../../../capabilities/statistics/counter.part';

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
