import type { Act } from '../../../kernel/act';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';
import type { Raised, TicketRef } from './case-shapes.events';
import type { CaseStanding } from './case-standing.state';
import type { CaseEvent } from './case.events';

type Data<Type extends CaseEvent['type']> = Of<CaseEvent, Type>['data'];
/** The data of an event, and who did it when. */
export type Entry<Type extends CaseEvent['type']> = Data<Type> & { readonly by: Act };

/** How the running clock got its due day: started, then moved. */
export interface ClockMove {
  readonly kind: 'STARTED' | 'EXTENDED' | 'PAUSED' | 'RESUMED' | 'CALENDAR_CHANGED';
  readonly by: Act;
  readonly on?: LocalDate;
  readonly before?: LocalDate;
  readonly dueOn?: LocalDate;
  readonly term?: Data<'ExtensionGranted'>['term'];
  readonly reason?: string;
  readonly calendarVersion?: number;
  /** Of a start: when the days of this clock end, if not at 24:00. */
  readonly endOfDay?: string;
}

/** A step that was undone, and where the case stood before and after; `rater` is null where this reader may not know it. */
export type UndoneStep =
  | (Entry<'AssignmentUndone'> & { readonly step: 'ASSIGNMENT' })
  | (Entry<'ReplyUndone'> & { readonly step: 'REPLY' })
  | (Omit<Entry<'RatingUndone'>, 'rater'> & { readonly step: 'RATING'; readonly rater: Id | null })
  | (Entry<'CloseOffUndone'> & { readonly step: 'CLOSE_OFF' })
  | (Entry<'SupervisionUndone'> & { readonly step: 'SUPERVISION' });

/** Everything about a case, in the order of its events. Personal data stay sealed until the edge opens them. */
export interface CaseRecord extends CaseStanding {
  readonly revision: number;
  readonly description: string;
  /** Photos of how it looked before any work was done. */
  readonly photos: readonly AttachmentRef[];
  readonly sealedText: SealedPerson | null;
  readonly reporter: SealedPerson | null;
  readonly interview: Id | null;
  readonly matter: Id | null;
  readonly ticketRef: TicketRef | null;
  readonly filers: readonly Id[];
  readonly proposedUnit: Id | null;
  readonly commitment: Commitment | null;
  /** The session or visit that raised it. */
  readonly raisedBy: Raised | null;
  /** 约谈 → 问询 → 会办: the further instruments that took it up. */
  readonly path: readonly Entry<'CaseTakenUp'>[];
  /** Promises made for it since it was registered. */
  readonly commitments: readonly Entry<'CommitmentRecorded'>[];
  readonly registeredBy: Act | null;
  readonly clockMoves: readonly ClockMove[];
  readonly lookBacksOn: readonly LocalDate[];
  readonly rejection: Entry<'CaseRejected'> | null;
  readonly reconsiderations: readonly Entry<'RejectionSuperseded'>[];
  readonly settled: Entry<'CaseSettledOnSpot'> | null;
  readonly assignments: readonly Entry<'CaseAssigned'>[];
  readonly acceptances: readonly Entry<'AssignmentAccepted'>[];
  readonly declines: readonly Entry<'AssignmentDeclined'>[];
  readonly contacts: readonly Entry<'FilerContacted'>[];
  readonly plans: readonly Entry<'RectificationPlanned'>[];
  readonly progress: readonly Entry<'ProgressReported'>[];
  readonly evidence: readonly Entry<'EvidenceAdded'>[];
  readonly extensions: readonly (
    | (Entry<'ExtensionRequested'> & { readonly kind: 'REQUESTED' })
    | (Entry<'ExtensionGranted'> & { readonly kind: 'GRANTED' })
    | (Entry<'ExtensionRefused'> & { readonly kind: 'REFUSED' })
  )[];
  /** The colleague in the lead unit who handles it. */
  readonly handler: Id | null;
  readonly handlers: readonly Entry<'HandlerNamed'>[];
  /** Who took over from a filer. */
  readonly successions: readonly Entry<'FilerSucceeded'>[];
  readonly opinionsAsked: readonly Entry<'OpinionsRequested'>[];
  readonly opinionsGiven: readonly Entry<'OpinionGiven'>[];
  /** Drafts within the unit, before one is signed. */
  readonly drafts: readonly Entry<'ReplyDrafted'>[];
  readonly draftsSubmitted: readonly Entry<'ReplyDraftSubmitted'>[];
  readonly draftsReturned: readonly Entry<'ReplyDraftReturned'>[];
  readonly replies: readonly Entry<'CaseReplied'>[];
  /** `rater` is null where this reader may not know it. */
  readonly filersRated: readonly (Omit<Entry<'FilerRated'>, 'rater'> & { readonly rater: Id | null })[];
  readonly ratings: readonly Entry<'ReplyRated'>[];
  readonly reviews: readonly Entry<'CommitteeReviewOpened'>[];
  readonly reworks: readonly Entry<'ReworkOrdered'>[];
  readonly deferrals: readonly Entry<'CaseDeferred'>[];
  readonly deferralsEnded: readonly Entry<'DeferralEnded'>[];
  readonly closeOffs: readonly Entry<'CaseClosedOff'>[];
  readonly lookBacks: readonly Entry<'LookBackConfirmed'>[];
  readonly reopenings: readonly Entry<'CaseReopened'>[];
  readonly supervisions: readonly Entry<'SupervisionRaised'>[];
  readonly reassignmentsAgreed: readonly Entry<'ReassignmentAgreed'>[];
  /** 更正: what never should have been. It stands here, and no longer among what was done. */
  readonly undone: readonly UndoneStep[];
  readonly reminders: readonly Entry<'ReminderIssued'>[];
  readonly referrals: readonly Entry<'CaseReferredUpward'>[];
  /** 特批: decisions for which nobody independent was left. */
  readonly specialApprovals: readonly Entry<'SpecialApprovalGiven'>[];
  readonly disputes: readonly Entry<'CaseDisputed'>[];
  /** `of`: the fact that was entered from this scan. */
  readonly scans: readonly (AttachmentRef & { readonly by: Act; readonly of?: string })[];
  readonly pastReplies: readonly Entry<'PastReplyRecorded'>[];
  /** What the public may read about it; null if nothing, or if its result is no longer valid. */
  readonly published: { readonly title: string; readonly result: string } | null;
  readonly publications: readonly (
    | (Entry<'ResultPublished'> & { readonly kind: 'PUBLISHED' })
    | (Entry<'PublicationWithdrawn'> & { readonly kind: 'WITHDRAWN' })
  )[];
  readonly withdrawals: readonly Entry<'CaseWithdrawn'>[];
  readonly reinstatements: readonly Entry<'CaseReinstated'>[];
}

type Own = Omit<CaseRecord, keyof CaseStanding | 'revision'>;

/** Lists of what never happened are left out rather than stored empty. */
export type SoFar = Partial<Own>;

const blank: Own = {
  description: '',
  photos: [],
  sealedText: null,
  reporter: null,
  interview: null,
  matter: null,
  ticketRef: null,
  filers: [],
  proposedUnit: null,
  commitment: null,
  registeredBy: null,
  clockMoves: [],
  lookBacksOn: [],
  rejection: null,
  reconsiderations: [],
  settled: null,
  assignments: [],
  acceptances: [],
  declines: [],
  contacts: [],
  plans: [],
  progress: [],
  evidence: [],
  extensions: [],
  handler: null,
  handlers: [],
  successions: [],
  opinionsAsked: [],
  opinionsGiven: [],
  drafts: [],
  draftsSubmitted: [],
  draftsReturned: [],
  replies: [],
  filersRated: [],
  ratings: [],
  reviews: [],
  raisedBy: null,
  path: [],
  commitments: [],
  reworks: [],
  deferrals: [],
  deferralsEnded: [],
  closeOffs: [],
  lookBacks: [],
  reopenings: [],
  supervisions: [],
  reassignmentsAgreed: [],
  undone: [],
  reminders: [],
  referrals: [],
  specialApprovals: [],
  disputes: [],
  scans: [],
  pastReplies: [],
  published: null,
  publications: [],
  withdrawals: [],
  reinstatements: [],
};

/**
 * The stored form: where the case stands, and what its events said. The objects are small, because wide ones are slow
 * to copy for every event; lists of what never happened are left out.
 */
export interface StoredRecord {
  readonly revision: number;
  readonly standing: CaseStanding;
  readonly told: SoFar;
}

/** The whole record: what was left out of storage is filled in as empty. */
export const wholeRecord = ({ revision, standing, told }: StoredRecord): CaseRecord => ({
  ...blank,
  ...told,
  ...standing,
  revision,
});
