import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { localDayOf } from '../../../kernel/time/moments';
import type { StartedClock } from '../../../kernel/time/clock';
import type { CaseEvent } from './case.events';
import { phaseLedTo } from './case-phases.rules';
import { type CaseStanding, dueOnOf } from './case-standing.state';
import type { Told } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import {
  hasMissed,
  judging,
  lookedAtOn,
  promisedAfter,
  wasOver,
  withAllMissed,
  withMissed,
  withoutMissed,
} from './lateness.rules';
import { standingAgain } from './undo.rules';

const nowhere = (event: Told<CaseEvent>): CaseStanding => ({
  id: event.id,
  jurisdiction: event.jurisdiction,
  number: null,
  title: '',
  ticket: null,
  origin: null,
  history: false,
  state: 'REGISTERED',
  phase: 'open',
  leadUnit: null,
  coUnits: [],
  topic: null,
  keyWork: null,
  place: {},
  urgency: null,
  round: 0,
  clock: null,
  pausedOn: null,
  promisedOn: null,
  reviewOn: null,
  supervision: null,
  referredUpward: false,
  disputed: false,
  late: false,
  missed: [],
  reportedAt: null,
  registeredAt: null,
  closedAt: null,
  withdrawnFrom: null,
});

const closed = (closedAt: Instant) =>
  ({ phase: 'closed', clock: null, pausedOn: null, promisedOn: null, reviewOn: null, closedAt }) as const;

const running = (unit: Id, round: number, clock: StartedClock) =>
  ({
    phase: 'open',
    leadUnit: unit,
    round,
    clock,
    pausedOn: null,
    promisedOn: null,
    reviewOn: null,
    closedAt: null,
  }) as const;

/** Moves the clock to another day. The event that started it may be missing from the stream. */
const moved = (standing: CaseStanding, dueOn: LocalDate, version?: number): CaseStanding => {
  const { clock } = standing;
  return clock === null
    ? standing
    : patch(standing, { clock: { ...clock, dueOn, calendarVersion: version ?? clock.calendarVersion } });
};

const dayOf = (instant: Instant): LocalDate => localDayOf(Date.parse(instant));

const wasOverdue = (standing: CaseStanding, at: Instant): boolean => wasOver(dueOnOf(standing), standing.clock, at);

const lateBy = (standing: CaseStanding, unit: Id | null, dueOn: LocalDate): Pick<CaseStanding, 'late' | 'missed'> => ({
  late: true,
  missed: withMissed(standing.missed, unit, dueOn),
});

/** Notes the missed day before an event that stops the clock or moves it. */
const judged = (standing: CaseStanding, { type, by }: Told<CaseEvent>): CaseStanding =>
  judging.has(type) && wasOverdue(standing, by.occurredAt)
    ? patch(standing, lateBy(standing, standing.leadUnit, dueOnOf(standing)!))
    : standing;

/** What an event changes. It sets its fields without regard to earlier events, which may not be known yet. */
const changed = (found: CaseStanding, event: Told<CaseEvent>): CaseStanding => {
  const before = judged(found, event);
  const standing = patch(before, { state: phaseLedTo[event.type] ?? before.state });
  const { occurredAt, recordedAt } = event.by;
  switch (event.type) {
    case 'CaseRegistered': {
      const { title, ticket, origin, history, topic, keyWork, place, urgency } = event.data;
      const registered = { title, origin, history, topic, keyWork, place, urgency };
      return patch(standing, {
        ...registered,
        ticket: ticket?.ticketNumber ?? null,
        reportedAt: occurredAt,
        registeredAt: recordedAt,
      });
    }
    case 'CaseNumbered':
      return patch(standing, { number: event.data.number });
    case 'CaseSettledOnSpot':
      return patch(standing, { ...closed(occurredAt), leadUnit: event.data.unit });
    case 'CaseScreened': {
      const { topic, keyWork, urgency } = event.data;
      return patch(standing, { topic, keyWork, urgency });
    }
    case 'CaseRejected':
      return patch(standing, closed(occurredAt));
    case 'RejectionSuperseded':
      return patch(standing, { phase: 'open', closedAt: null });
    case 'CaseAssigned': {
      const { unit, coUnits, urgency, round, clock, missed: earlier = [] } = event.data;
      const missed = withAllMissed(standing.missed, earlier);
      return patch(standing, {
        ...running(unit, round, clock),
        coUnits,
        urgency,
        missed,
        late: standing.late || missed.length > 0,
      });
    }
    case 'AssignmentDeclined': {
      const missed = withoutMissed(standing.missed, event.data.unit);
      return patch(standing, { leadUnit: null, clock: null, pausedOn: null, missed, late: missed.length > 0 });
    }
    case 'AssignmentAccepted':
    case 'RectificationPlanned':
    case 'ProgressReported':
      return patch(standing, { leadUnit: event.data.unit });
    case 'ExtensionGranted':
      return standing.clock === null && standing.promisedOn !== null
        ? patch(standing, { promisedOn: event.data.dueOn })
        : moved(standing, event.data.dueOn);
    case 'ClockPaused':
      return patch(standing, { pausedOn: event.data.on });
    case 'ClockResumed':
      return patch(moved(standing, event.data.dueOn), { pausedOn: null });
    case 'CalendarChangeConfirmed':
      return moved(standing, event.data.dueOn, event.data.calendarVersion);
    case 'CaseReplied': {
      const { unit, round, late, category, commitment } = event.data;
      const replied = {
        leadUnit: unit,
        round,
        clock: null,
        pausedOn: null,
        promisedOn: category === 'B' ? (commitment?.dueOn ?? null) : null,
        reviewOn: category === 'C' ? lookedAtOn(dayOf(occurredAt), commitment) : null,
      };
      const isSecond = standing.clock === null && standing.promisedOn !== null;
      const isLate = isSecond ? wasOverdue(standing, occurredAt) : (late ?? wasOverdue(standing, occurredAt));
      const dueOn = dueOnOf(standing) ?? dayOf(occurredAt);
      return patch(standing, { ...replied, ...(isLate ? lateBy(standing, unit, dueOn) : {}) });
    }
    case 'CaseDeferred':
      return patch(standing, { clock: null, pausedOn: null, promisedOn: null, reviewOn: event.data.reviewOn });
    case 'CommitteeReviewOpened':
      return patch(standing, { promisedOn: null, reviewOn: null });
    case 'PromiseCorrected':
      return event.data.unit === standing.leadUnit
        ? patch(standing, { promisedOn: promisedAfter(standing.promisedOn, event.data) })
        : standing;
    case 'CaseClosedOff': {
      const { late, unit } = event.data;
      // Late because of an earlier day, or of the one that runs.
      const dueOn = dueOnOf(standing);
      const newly = wasOverdue(standing, occurredAt) || (late && !hasMissed(standing.missed, unit));
      return patch(standing, {
        ...closed(occurredAt),
        ...(newly ? lateBy(standing, unit, dueOn ?? dayOf(occurredAt)) : {}),
      });
    }
    case 'ReworkOrdered':
    case 'DeferralEnded':
    case 'CaseReopened':
      return patch(standing, running(event.data.unit, event.data.round, event.data.clock));
    case 'SupervisionRaised':
      return patch(standing, { supervision: event.data.level });
    case 'AssignmentUndone':
    case 'ReplyUndone':
    case 'RatingUndone':
    case 'CloseOffUndone':
      return patch(standing, standingAgain(event.data.after));
    case 'SupervisionUndone':
      return patch(standing, { supervision: event.data.now });
    case 'CaseReferredUpward':
      return patch(standing, { referredUpward: true });
    case 'CaseDisputed':
      return patch(standing, { disputed: true });
    case 'DisputeSettled':
      return patch(standing, { disputed: false });
    case 'CaseAmended': {
      const { title, topic, keyWork, place, urgency } = event.data;
      return patch(standing, { title, topic, keyWork, place, urgency });
    }
    case 'TicketAmended': {
      const { title, topic, keyWork, place, ticket } = event.data;
      return patch(standing, { title, topic, keyWork, place, ticket: ticket.ticketNumber });
    }
    case 'PastReplyRecorded':
      return patch(standing, event.data.unit === null ? {} : { leadUnit: event.data.unit });
    case 'PastCloseOffRecorded': {
      const { unit, closedAt } = event.data;
      return patch(standing, { ...closed(closedAt), ...(unit === null ? {} : { leadUnit: unit }) });
    }
    case 'CaseWithdrawn': {
      const { state, phase, clock, pausedOn, promisedOn, reviewOn, closedAt } = before;
      const withdrawnFrom = { state, phase, clock, pausedOn, promisedOn, reviewOn, closedAt };
      return patch(standing, { ...closed(occurredAt), withdrawnFrom });
    }
    case 'CaseReinstated':
      return patch(standing, {
        ...(standing.withdrawnFrom ?? { phase: 'open', closedAt: null }),
        withdrawnFrom: null,
      });
    case 'ReassignmentAgreed':
    case 'ReplyRated':
    case 'LookBackConfirmed':
    case 'CaseTakenUp':
    case 'HandlerNamed':
    case 'FilerSucceeded':
    case 'OpinionsRequested':
    case 'OpinionGiven':
    case 'ReplyDrafted':
    case 'ReplyDraftSubmitted':
    case 'ReplyDraftReturned':
    case 'FilerRated':
    case 'CommitmentRecorded':
    case 'SpecialApprovalGiven':
    case 'PromiseProven':
    case 'FilerContacted':
    case 'EvidenceAdded':
    case 'ExtensionRequested':
    case 'ExtensionRefused':
    case 'ScanAttached':
    case 'RemindersPlanned':
    case 'ReminderIssued':
    case 'ResultPublished':
    case 'PublicationWithdrawn':
      return standing;
    default:
      return unreachable(event);
  }
};

/** The standing after the event. */
export const standingAfter = (standing: CaseStanding | undefined, event: Told<CaseEvent>): CaseStanding =>
  changed(standing ?? nowhere(event), event);
