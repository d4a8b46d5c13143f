/** Every event that other systems may be told of, by its stored name. A test holds it against all stored events. */
const kindsOf = {
  case: [
    ...['AssignmentAccepted', 'AssignmentDeclined', 'CalendarChangeConfirmed'],
    ...['CaseAmended', 'CaseAssigned', 'CaseClosedOff'],
    ...['CaseDeferred', 'CaseDisputed', 'CaseNumbered'],
    ...['CaseReferredUpward', 'CaseRegistered', 'CaseReinstated'],
    ...['CaseRejected', 'CaseReopened', 'CaseReplied'],
    ...['CaseScreened', 'CaseSettledOnSpot', 'CaseTakenUp'],
    ...['CaseWithdrawn', 'ClockPaused', 'ClockResumed'],
    ...['CommitmentRecorded', 'CommitteeReviewOpened', 'DeferralEnded'],
    ...['DisputeSettled', 'EvidenceAdded', 'ExtensionGranted'],
    ...['ExtensionRefused', 'ExtensionRequested', 'FilerContacted'],
    ...['FilerRated', 'HandlerNamed', 'LookBackConfirmed'],
    ...['OpinionGiven', 'OpinionsRequested', 'PastCloseOffRecorded'],
    ...['PastReplyRecorded', 'ProgressReported', 'PublicationWithdrawn'],
    ...['RectificationPlanned', 'ResultPublished'],
    ...['RejectionSuperseded', 'ReminderIssued', 'RemindersPlanned'],
    ...['ReplyDraftReturned', 'ReplyDraftSubmitted', 'ReplyDrafted'],
    ...['ReplyRated', 'ReworkOrdered', 'ScanAttached'],
    ...['SupervisionRaised', 'TicketAmended'],
  ],
  interview: [
    ...['CoFilerJoined', 'CoFilerLeft', 'DelegateNamed'],
    ...['InterviewAccepted', 'InterviewApproved', 'InterviewFinished'],
    ...['InterviewHeld', 'InterviewMerged', 'InterviewNoticed'],
    ...['InterviewPostponed', 'InterviewRejected', 'InterviewRequested'],
    ...['InterviewResubmitted', 'InterviewReturned', 'InterviewWithdrawn'],
    ...['NoteAmended', 'NoteConfirmed', 'NoteDisputed'],
    ...['NoteFiled', 'NoticeAcknowledged', 'ScanAttached'],
  ],
  session: [
    ...['AgendaOrdered', 'AnswerCorrected', 'AnswerJudgedEmpty'],
    ...['AnswerRated', 'BallotClosed', 'BallotCounted'],
    ...['BallotOpened', 'CommitmentMade', 'FollowUpPut'],
    ...['InvitationAnswered', 'MinutesAmended', 'MinutesIssued'],
    ...['QuestionAnswered', 'QuestionPut', 'QuestionSubmitted'],
    ...['QuestionWithdrawn', 'QuestionsMerged', 'SessionCancelled'],
    ...['SessionClosed', 'SessionConvened', 'SessionNoticed'],
    ...['SessionOpened', 'SessionReplanned', 'WeakWorkMeasured'],
    ...['WorkMarkedWeak'],
  ],
  visit: [
    ...['AgreementFailed', 'FindingRecorded', 'MeasureAgreed'],
    ...['ResolutionCalled', 'ResolutionCancelled', 'ResolutionHeld'],
    ...['ResolutionMinutesAmended', 'ResolutionMinutesIssued', 'ResolutionReplanned'],
    ...['SettledOnSite', 'SiteQuestionAnswered', 'SiteQuestionPut'],
    ...['VisitInvitationAnswered'],
  ],
};

export interface PublicKind {
  readonly kind: string;
  /** What it is about. */
  readonly of: keyof typeof kindsOf;
}

/** In order of what they are about; a name that two kinds of things share stands once for each. */
export const publicKinds: readonly PublicKind[] = Object.entries(kindsOf).flatMap(([of, kinds]) =>
  kinds.map((kind) => ({ kind, of: of as PublicKind['of'] })),
);

const known: ReadonlySet<string> = new Set(publicKinds.map(({ kind }) => kind));

/** Is there such an event among those that others are told of? */
export const isPublicKind = (kind: string): boolean => known.has(kind);
