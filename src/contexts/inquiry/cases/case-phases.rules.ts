import type { CasePhase } from './case-shapes.events';
import type { CaseEvent } from './case.events';

export { casePhases, type CasePhase } from './case-shapes.events';

/** The phase that each event leads to; null if the phase does not change. The only such table: all folds use it. */
export const phaseLedTo: { readonly [T in CaseEvent['type']]: CasePhase | null } = {
  CaseRegistered: 'REGISTERED',
  CaseNumbered: null,
  CaseSettledOnSpot: 'SETTLED_ON_SPOT',
  CaseScreened: 'SCREENED',
  CaseRejected: 'REJECTED',
  RejectionSuperseded: 'REGISTERED',
  CaseAssigned: 'ASSIGNED',
  AssignmentAccepted: 'ACCEPTED',
  AssignmentDeclined: 'DECLINED',
  FilerContacted: null,
  RectificationPlanned: 'PLANNED',
  ProgressReported: 'IN_PROGRESS',
  EvidenceAdded: null,
  ExtensionRequested: null,
  ExtensionGranted: null,
  ExtensionRefused: null,
  ClockPaused: null,
  ClockResumed: null,
  CalendarChangeConfirmed: null,
  HandlerNamed: null,
  FilerSucceeded: null,
  OpinionsRequested: null,
  OpinionGiven: null,
  ReplyDrafted: null,
  ReplyDraftSubmitted: null,
  ReplyDraftReturned: null,
  CaseReplied: 'REPLIED',
  FilerRated: null,
  ReplyRated: 'RATED',
  CommitteeReviewOpened: 'UNDER_REVIEW',
  ReworkOrdered: 'REWORK',
  CaseDeferred: 'DEFERRED',
  DeferralEnded: 'REWORK',
  CaseClosedOff: 'CLOSED_OFF',
  LookBackConfirmed: 'CONFIRMED',
  CaseReopened: 'REOPENED',
  SupervisionRaised: null,
  CaseReferredUpward: null,
  ReassignmentAgreed: null,
  // Each says itself where the case stands again.
  AssignmentUndone: null,
  ReplyUndone: null,
  RatingUndone: null,
  CloseOffUndone: null,
  SupervisionUndone: null,
  RemindersPlanned: null,
  ReminderIssued: null,
  CaseTakenUp: null,
  CommitmentRecorded: null,
  PromiseCorrected: null,
  PromiseProven: null,
  SpecialApprovalGiven: null,
  CaseDisputed: null,
  DisputeSettled: null,
  ScanAttached: null,
  CaseAmended: null,
  TicketAmended: null,
  PastReplyRecorded: 'REPLIED',
  PastCloseOffRecorded: 'CLOSED_OFF',
  ResultPublished: null,
  PublicationWithdrawn: null,
  CaseWithdrawn: 'WITHDRAWN',
  // A fold restores the phase from before the withdrawal; this one applies only where that is not known.
  CaseReinstated: 'REGISTERED',
};

/** The unit is working on it. To the command rules, these phases are all the same. */
const handling = ['ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED'] as const;
type Handling = (typeof handling)[number];

/** The phases that the command rules distinguish; `NONE` before the first event. */
export const ruledPhases = [
  'NONE',
  'REGISTERED',
  'SCREENED',
  'REJECTED',
  'ASSIGNED',
  'DECLINED',
  'HANDLING',
  'REPLIED',
  'RATED',
  'UNDER_REVIEW',
  'DEFERRED',
  'SETTLED_ON_SPOT',
  'CLOSED_OFF',
  'CONFIRMED',
  'WITHDRAWN',
] as const satisfies readonly ('NONE' | 'HANDLING' | Exclude<CasePhase, Handling>)[];
export type RuledPhase = (typeof ruledPhases)[number];

const isHandling = (phase: CasePhase): phase is Handling => (handling as readonly string[]).includes(phase);

export const ruledPhaseOf = (phase: CasePhase): RuledPhase => (isHandling(phase) ? 'HANDLING' : phase);
