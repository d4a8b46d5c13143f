import type { Act, Told } from '../../../kernel/act';
import type { Instant } from '../../../kernel/ids';
import { sameJson } from '../../../kernel/json';
import { unreachable } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import type { StartedClock } from '../../../kernel/time/clock';
import { localDayOf } from '../../../kernel/time/moments';
import type { ClockMove, SoFar, StoredRecord } from './case-record.state';
import type { CaseContent } from './case-shapes.events';
import { standingAfter } from './case-standing-fold.state';
import type { CaseEvent } from './case.events';

const content = ({ description, sealedText, reporter, photos }: CaseContent) => ({
  description,
  photos: photos ?? [],
  sealedText: sealedText ?? null,
  reporter: reporter ?? null,
});

/** Who reported it, what was sealed and photos are not part of what the office corrects: left out, they stay. */
const corrected = ({
  description,
  sealedText,
  reporter,
  photos,
}: CaseContent): Partial<ReturnType<typeof content>> => ({
  description,
  ...(photos === undefined ? {} : { photos }),
  ...(sealedText === undefined ? {} : { sealedText }),
  ...(reporter === undefined ? {} : { reporter }),
});

/** The list without the latest entry of which this is true. */
const without = <T>(list: readonly T[] | undefined, which: (entry: T) => boolean): readonly T[] => {
  const at = (list ?? []).findLastIndex(which);
  return (list ?? []).filter((_, index) => index !== at);
};

const happened =
  (at: Instant) =>
  ({ by }: { readonly by: Act }): boolean =>
    by.occurredAt === at;

const add = <T>(list: readonly T[] | undefined, entry: T): readonly T[] => [...(list ?? []), entry];

/** The record without a rating, and without the rework or review that followed it. */
const withoutRating = (record: SoFar, { data }: Extract<Told<CaseEvent>, { type: 'RatingUndone' }>): SoFar => {
  const { rater, round, whole, before, after, at } = data;
  const filersRated = without(record.filersRated, (one) => one.round === round && one.rater === rater);
  if (!whole) return patch(record, { filersRated });
  const { reworks = [], reviews = [] } = record;
  const reworked = after.round < (reworks.at(-1)?.round ?? 0);
  return patch(record, {
    filersRated,
    ratings: without(record.ratings, happened(at)),
    ...(reworked ? { reworks: reworks.slice(0, -1), clockMoves: [] } : {}),
    ...(before === 'UNDER_REVIEW' ? { reviews: reviews.slice(0, -1) } : {}),
  });
};

const toldMore = (record: SoFar, event: Told<CaseEvent>): SoFar => {
  const { by } = event;
  const started = ({ dueOn, endOfDay }: StartedClock): readonly ClockMove[] => [
    { kind: 'STARTED', by, dueOn, ...(endOfDay === undefined ? {} : { endOfDay }) },
  ];
  const moved = (move: ClockMove): SoFar => patch(record, { clockMoves: add(record.clockMoves, move) });
  const day = localDayOf(Date.parse(by.occurredAt));
  /** Nobody has to keep the clock from now on; one that is paused stands still already. */
  const stopped = (reason: string): SoFar =>
    record.clockMoves === undefined || record.clockMoves.at(-1)?.kind === 'PAUSED'
      ? record
      : moved({ kind: 'PAUSED', by, on: day, reason });
  /** A clock that goes on says its earlier start: what moved it before still holds. */
  const clockMoves = (clock: StartedClock): Pick<SoFar, 'clockMoves'> =>
    clock.startedOn < day && record.clockMoves?.at(-1)?.kind === 'PAUSED' ? {} : { clockMoves: started(clock) };
  switch (event.type) {
    case 'CaseRegistered': {
      const { interview, matter, raisedBy = null, ticket, filers, proposedUnit, commitment } = event.data;
      const whence = { interview, matter, raisedBy, ticketRef: ticket, filers, proposedUnit, commitment };
      return patch(record, { ...content(event.data), ...whence, registeredBy: by });
    }
    case 'CaseAmended': {
      const { proposedUnit, commitment } = event.data;
      return patch(record, { ...corrected(event.data), proposedUnit, commitment });
    }
    case 'TicketAmended':
      return patch(record, { ...content(event.data), ticketRef: event.data.ticket });
    case 'CaseRejected':
      return patch(record, { rejection: { ...event.data, by } });
    case 'RejectionSuperseded':
      return patch(record, { rejection: null, reconsiderations: add(record.reconsiderations, { ...event.data, by }) });
    case 'CaseSettledOnSpot':
      return patch(record, { settled: { ...event.data, by } });
    case 'CaseAssigned':
      return patch(record, {
        handler: null,
        assignments: add(record.assignments, { ...event.data, by }),
        ...clockMoves(event.data.clock),
      });
    case 'AssignmentAccepted':
      return patch(record, { acceptances: add(record.acceptances, { ...event.data, by }) });
    case 'AssignmentDeclined':
      return patch(stopped(event.data.reason), {
        handler: null,
        declines: add(record.declines, { ...event.data, by }),
      });
    case 'FilerContacted':
      return patch(record, { contacts: add(record.contacts, { ...event.data, by }) });
    case 'RectificationPlanned':
      return patch(record, { plans: add(record.plans, { ...event.data, by }) });
    case 'ProgressReported':
      return patch(record, { progress: add(record.progress, { ...event.data, by }) });
    case 'EvidenceAdded':
      return patch(record, { evidence: add(record.evidence, { ...event.data, by }) });
    case 'ExtensionRequested':
      return patch(record, { extensions: add(record.extensions, { ...event.data, by, kind: 'REQUESTED' }) });
    case 'ExtensionGranted': {
      const { before, dueOn, term } = event.data;
      const extensions = add(record.extensions, { ...event.data, by, kind: 'GRANTED' as const });
      return patch(moved({ kind: 'EXTENDED', by, before, dueOn, term }), { extensions });
    }
    case 'ExtensionRefused':
      return patch(record, { extensions: add(record.extensions, { ...event.data, by, kind: 'REFUSED' }) });
    case 'ClockPaused':
      return moved({ kind: 'PAUSED', by, on: event.data.on, reason: event.data.reason });
    case 'ClockResumed': {
      const { on, before, dueOn } = event.data;
      return moved({ kind: 'RESUMED', by, on, before, dueOn });
    }
    case 'CalendarChangeConfirmed': {
      const { before, dueOn, calendarVersion } = event.data;
      return moved({ kind: 'CALENDAR_CHANGED', by, before, dueOn, calendarVersion });
    }
    case 'FilerSucceeded':
      return patch(record, { successions: add(record.successions, { ...event.data, by }) });
    case 'HandlerNamed':
      return patch(record, { handler: event.data.person, handlers: add(record.handlers, { ...event.data, by }) });
    case 'OpinionsRequested':
      return patch(record, { opinionsAsked: add(record.opinionsAsked, { ...event.data, by }) });
    case 'OpinionGiven':
      return patch(record, { opinionsGiven: add(record.opinionsGiven, { ...event.data, by }) });
    case 'ReplyDrafted':
      return patch(record, { drafts: add(record.drafts, { ...event.data, by }) });
    case 'ReplyDraftSubmitted':
      return patch(record, { draftsSubmitted: add(record.draftsSubmitted, { ...event.data, by }) });
    case 'ReplyDraftReturned':
      return patch(record, { draftsReturned: add(record.draftsReturned, { ...event.data, by }) });
    case 'FilerRated':
      return patch(record, { filersRated: add(record.filersRated, { ...event.data, by }) });
    case 'CaseReplied':
      return patch(record, { replies: add(record.replies, { ...event.data, by }) });
    case 'ReplyRated':
      return patch(record, { ratings: add(record.ratings, { ...event.data, by }) });
    case 'CommitteeReviewOpened':
      return patch(record, { reviews: add(record.reviews, { ...event.data, by }) });
    case 'ReworkOrdered':
      return patch(record, {
        reworks: add(record.reworks, { ...event.data, by }),
        clockMoves: started(event.data.clock),
      });
    case 'CaseDeferred':
      return patch(stopped(event.data.reason), { deferrals: add(record.deferrals, { ...event.data, by }) });
    case 'DeferralEnded':
      return patch(record, {
        deferralsEnded: add(record.deferralsEnded, { ...event.data, by }),
        ...clockMoves(event.data.clock),
      });
    case 'CaseClosedOff':
      return patch(record, {
        closeOffs: add(record.closeOffs, { ...event.data, by }),
        lookBacksOn: event.data.lookBacksOn,
      });
    case 'LookBackConfirmed':
      return patch(record, { lookBacks: add(record.lookBacks, { ...event.data, by }) });
    case 'CaseReopened':
      return patch(record, {
        reopenings: add(record.reopenings, { ...event.data, by }),
        clockMoves: started(event.data.clock),
        lookBacksOn: [],
        published: null,
      });
    case 'SupervisionRaised':
      return patch(record, { supervisions: add(record.supervisions, { ...event.data, by }) });
    case 'ReassignmentAgreed':
      return patch(record, { reassignmentsAgreed: add(record.reassignmentsAgreed, { ...event.data, by }) });
    case 'AssignmentUndone': {
      const { at } = event.data;
      return patch(record, {
        assignments: without(record.assignments, happened(at)),
        acceptances: (record.acceptances ?? []).filter((one) => one.by.occurredAt < at),
        handler: null,
        clockMoves: [],
        undone: add(record.undone, { ...event.data, by, step: 'ASSIGNMENT' }),
      });
    }
    case 'ReplyUndone':
      return patch(record, {
        replies: without(record.replies, happened(event.data.at)),
        undone: add(record.undone, { ...event.data, by, step: 'REPLY' }),
      });
    case 'RatingUndone':
      return patch(withoutRating(record, event), {
        undone: add(record.undone, { ...event.data, by, step: 'RATING' }),
      });
    case 'CloseOffUndone': {
      const { at, after } = event.data;
      const stands = after.clock === null || record.clockMoves?.at(-1)?.kind === 'PAUSED';
      const closed: ClockMove = { kind: 'PAUSED', by, on: localDayOf(Date.parse(at)), reason: event.data.reason };
      return patch(record, {
        closeOffs: without(record.closeOffs, happened(at)),
        lookBacksOn: [],
        published: null,
        ...(stands ? {} : { clockMoves: add(record.clockMoves, closed) }),
        undone: add(record.undone, { ...event.data, by, step: 'CLOSE_OFF' }),
      });
    }
    case 'SupervisionUndone':
      return patch(record, {
        supervisions: without(record.supervisions, happened(event.data.at)),
        undone: add(record.undone, { ...event.data, by, step: 'SUPERVISION' }),
      });
    case 'ReminderIssued':
      return patch(record, { reminders: add(record.reminders, { ...event.data, by }) });
    case 'CaseReferredUpward':
      return patch(record, { referrals: add(record.referrals, { ...event.data, by }) });
    case 'CaseTakenUp':
      return patch(record, { path: add(record.path, { ...event.data, by }) });
    case 'CommitmentRecorded':
      return patch(record, {
        commitment: event.data.commitment,
        commitments: add(record.commitments, { ...event.data, by }),
      });
    case 'PromiseCorrected': {
      const { before, commitment } = event.data;
      return sameJson(record.commitment, before) ? patch(record, { commitment }) : record;
    }
    case 'PromiseProven':
      // The page shows the promises as the ledger does.
      return record;
    case 'SpecialApprovalGiven':
      return patch(record, { specialApprovals: add(record.specialApprovals, { ...event.data, by }) });
    case 'CaseDisputed':
      return patch(record, { disputes: add(record.disputes, { ...event.data, by }) });
    case 'ScanAttached': {
      const { scan, of } = event.data;
      return patch(record, { scans: add(record.scans, { ...scan, by, ...(of === undefined ? {} : { of }) }) });
    }
    case 'PastReplyRecorded':
      return patch(record, { pastReplies: add(record.pastReplies, { ...event.data, by }) });
    case 'ResultPublished':
      return patch(record, {
        published: { title: event.data.title, result: event.data.result },
        publications: add(record.publications, { ...event.data, kind: 'PUBLISHED', by }),
      });
    case 'PublicationWithdrawn':
      return patch(record, {
        published: null,
        publications: add(record.publications, { ...event.data, kind: 'WITHDRAWN', by }),
      });
    case 'CaseWithdrawn':
      return patch(stopped(event.data.reason), {
        withdrawals: add(record.withdrawals, { ...event.data, by }),
        published: null,
      });
    case 'CaseReinstated': {
      const { ticket } = event.data;
      const reinstatements = add(record.reinstatements, { ...event.data, by });
      return patch(record, ticket === null ? { reinstatements } : { reinstatements, ticketRef: ticket });
    }
    case 'CaseNumbered':
    case 'CaseScreened':
    case 'PastCloseOffRecorded':
    case 'DisputeSettled':
    case 'RemindersPlanned':
      return record;
    default:
      return unreachable(event);
  }
};

/** The record after the event. */
export const recordAfter = (record: StoredRecord | undefined, event: Told<CaseEvent>): StoredRecord => {
  const told: SoFar = record?.told ?? {};
  return {
    revision: event.revision,
    standing: standingAfter(record?.standing, event),
    told: toldMore(told, event),
  };
};
