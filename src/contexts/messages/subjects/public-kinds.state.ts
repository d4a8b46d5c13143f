import type { CaseEvent } from '../../inquiry/cases/case.events';
import type { SessionEvent } from '../../inquiry/inquiry-sessions/session.events';
import type { InterviewEvent } from '../../inquiry/interviews/interview.events';
import type { ResolutionEvent } from '../../inquiry/on-site-resolutions/resolution.events';
import type { SubjectKind } from './subject.view';

type Named<Event extends { readonly type: string }> = Readonly<Record<Event['type'], true>>;

/** Every event that other systems may be told of, by its stored name; one that is forgotten here does not compile. */
const kindsOf: {
  readonly case: Named<CaseEvent>;
  readonly interview: Named<InterviewEvent>;
  readonly session: Named<SessionEvent>;
  readonly visit: Named<ResolutionEvent>;
} = {
  case: {
    ...{ AssignmentAccepted: true, AssignmentDeclined: true, CalendarChangeConfirmed: true },
    ...{ CaseAmended: true, CaseAssigned: true, CaseClosedOff: true },
    ...{ CaseDeferred: true, CaseDisputed: true, CaseNumbered: true },
    ...{ CaseReferredUpward: true, CaseRegistered: true, CaseReinstated: true },
    ...{ CaseRejected: true, CaseReopened: true, CaseReplied: true },
    ...{ CaseScreened: true, CaseSettledOnSpot: true, CaseTakenUp: true },
    ...{ CaseWithdrawn: true, ClockPaused: true, ClockResumed: true },
    ...{ CommitmentRecorded: true, CommitteeReviewOpened: true, DeferralEnded: true },
    ...{ DisputeSettled: true, EvidenceAdded: true, ExtensionGranted: true },
    ...{ ExtensionRefused: true, ExtensionRequested: true, FilerContacted: true },
    ...{ FilerRated: true, HandlerNamed: true, LookBackConfirmed: true },
    ...{ OpinionGiven: true, OpinionsRequested: true, PastCloseOffRecorded: true },
    ...{ PastReplyRecorded: true, ProgressReported: true, PublicationWithdrawn: true },
    ...{ RectificationPlanned: true, ResultPublished: true },
    ...{ RejectionSuperseded: true, ReminderIssued: true, RemindersPlanned: true },
    ...{ ReplyDraftReturned: true, ReplyDraftSubmitted: true, ReplyDrafted: true },
    ...{ ReplyRated: true, ReworkOrdered: true, ScanAttached: true },
    ...{ SupervisionRaised: true, TicketAmended: true },
  },
  interview: {
    ...{ CoFilerJoined: true, CoFilerLeft: true, DelegateNamed: true },
    ...{ InterviewAccepted: true, InterviewApproved: true, InterviewFinished: true },
    ...{ InterviewHeld: true, InterviewMerged: true, InterviewNoticed: true },
    ...{ InterviewPostponed: true, InterviewRejected: true, InterviewRequested: true },
    ...{ InterviewResubmitted: true, InterviewReturned: true, InterviewWithdrawn: true },
    ...{ NoteAmended: true, NoteConfirmed: true, NoteDisputed: true },
    ...{ NoteFiled: true, NoticeAcknowledged: true, ScanAttached: true },
  },
  session: {
    ...{ AgendaOrdered: true, AnswerCorrected: true, AnswerJudgedEmpty: true },
    ...{ AnswerRated: true, BallotClosed: true, BallotCounted: true },
    ...{ BallotOpened: true, CommitmentMade: true, FollowUpPut: true },
    ...{ InvitationAnswered: true, MinutesAmended: true, MinutesIssued: true },
    ...{ QuestionAnswered: true, QuestionPut: true, QuestionSubmitted: true },
    ...{ QuestionWithdrawn: true, QuestionsMerged: true, SessionCancelled: true },
    ...{ SessionClosed: true, SessionConvened: true, SessionNoticed: true },
    ...{ SessionOpened: true, SessionReplanned: true, WeakWorkMeasured: true },
    ...{ WorkMarkedWeak: true },
  },
  visit: {
    ...{ AgreementFailed: true, FindingRecorded: true, MeasureAgreed: true },
    ...{ ResolutionCalled: true, ResolutionCancelled: true, ResolutionHeld: true },
    ...{ ResolutionMinutesAmended: true, ResolutionMinutesIssued: true, ResolutionReplanned: true },
    ...{ SettledOnSite: true, SiteQuestionAnswered: true, SiteQuestionPut: true },
    ...{ VisitInvitationAnswered: true },
  },
};

export interface PublicKind {
  readonly kind: string;
  readonly of: SubjectKind;
}

/** In order of what they are about; a name that two kinds of things share stands once for each. */
export const publicKinds: readonly PublicKind[] = Object.entries(kindsOf).flatMap(([of, kinds]) =>
  Object.keys(kinds).map((kind) => ({ kind, of: of as SubjectKind })),
);

const known: ReadonlySet<string> = new Set(publicKinds.map(({ kind }) => kind));

/** Is there such an event among those that others are told of? */
export const isPublicKind = (kind: string): boolean => known.has(kind);
