import type { CaseEvent } from './case.events';

/** Where a case stands, as people see it. What is computed (overdue, colour) is no phase. */
export const casePhases = [
  'REGISTERED',
  'REJECTED',
  'SCREENED',
  'ASSIGNED',
  'DECLINED',
  'ACCEPTED',
  'PLANNED',
  'IN_PROGRESS',
  'REPLIED',
  'RATED',
  'UNDER_REVIEW',
  'REWORK',
  'DEFERRED',
  'SETTLED_ON_SPOT',
  'CLOSED_OFF',
  'CONFIRMED',
  'REOPENED',
  'WITHDRAWN',
] as const;
export type CasePhase = (typeof casePhases)[number];

/** The phase that each event of a case leads to; null: it stays where it is. The only such table: all folds read it. */
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
  RemindersPlanned: null,
  ReminderIssued: null,
  CaseTakenUp: null,
  CommitmentRecorded: null,
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
  // Back to where it stood before it was withdrawn, which each fold keeps; here where that is not known.
  CaseReinstated: 'REGISTERED',
};

/** The unit is at it: the rules of the commands do not tell these apart. */
const handling = ['ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED'] as const;
type Handling = (typeof handling)[number];

/** Where a case stands, as far as the rules of its commands tell apart; `NONE` before its first event. */
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
