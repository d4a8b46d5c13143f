import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';
import type { PlaceRef } from '../../../kernel/place';
import type { Rating, ReplyCategory, Urgency } from '../../../kernel/policy';
import type { StartedClock } from '../../../kernel/time/clock';
import type { Term } from '../../../kernel/time/term';

/** The case that a matter of an interview's note becomes. */
export const caseOfMatter = (derive: (...parts: readonly string[]) => Id, interview: Id, matter: Id): Id =>
  derive('case', interview, matter);

/** The case that a question of a session, or a result of a visit on site, becomes. */
export const caseOfItem = (derive: (...parts: readonly string[]) => Id, instrument: Id, item: Id): Id =>
  derive('case', instrument, item);

/** The case that a ticket of an outside source becomes. */
export const caseOfTicket = (
  derive: (...parts: readonly string[]) => Id,
  jurisdiction: Id,
  source: string,
  ticketNumber: string,
): Id => derive('case', jurisdiction, source, ticketNumber);

/** Where a case came from: 约谈, 问询, 会办, 热线. */
export const origins = ['INTERVIEW', 'SESSION', 'ON_SITE', 'HOTLINE'] as const;
export type Origin = (typeof origins)[number];

/** The row of an import that a case came from. */
export interface TicketRef {
  readonly source: string;
  readonly ticketNumber: string;
  readonly batch: Id;
  /** Shows whether the row has changed. */
  readonly contentHash: string;
}

/** The content of a case, wherever it came from. */
export interface CaseContent {
  readonly title: string;
  readonly description: string;
  /** Free text that an import marks as personal is sealed here (field `text`) instead of in `description`. */
  readonly sealedText?: SealedPerson;
  readonly place: PlaceRef;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  /** Photos of how it looked before any work was done, if whoever raised it took any. */
  readonly photos?: readonly AttachmentRef[];
  /** Who reported it to the hotline, sealed. */
  readonly reporter?: SealedPerson;
}

/** A question of the filer and the unit's answer to it: a reply answers each point. */
export interface ReplyPoint {
  readonly point: string;
  readonly answer: string;
}

/** A reply while a unit prepares it: what is not decided yet is null or empty. */
export interface DraftedReply {
  readonly category: ReplyCategory | null;
  readonly summary: string;
  readonly points: readonly ReplyPoint[];
  readonly inPerson: boolean;
  readonly evidence: Evidence;
  readonly commitment: Commitment | null;
  /** Which of several matters of the case the promise is about. */
  readonly about?: Id;
}

/** Which of the three instruments raised a matter, and in which of its parts. */
export interface Raised {
  readonly instrument: Exclude<Origin, 'HOTLINE'>;
  readonly id: Id;
  readonly item: Id;
}

/**
 * Why somebody is reminded: to accept an assignment, make the first contact, report progress or keep the due day; after
 * that day 催办, and 督办 suggested to the office (policy 19); 催办 by the office on any day; to rate, to look back, or to
 * review a deferral.
 */
export const reminderKinds = [
  'ACCEPTANCE_DUE',
  'ACCEPTANCE_OVERDUE',
  'FIRST_CONTACT_DUE',
  'INTERIM_REPORT_DUE',
  'FIRST_CONTACT_MISSED',
  'INTERIM_REPORT_MISSED',
  'DUE_SOON',
  'OVERDUE',
  'SUPERVISION_SUGGESTED',
  'URGED',
  'RATING_DUE',
  'LOOK_BACK_DUE',
  'DEFERRAL_REVIEW_DUE',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Who decides on an extension: the chair alone, or any of the office. */
export type ExtensionApprover = 'CHAIR' | 'OFFICE';

/** A reminder for one day. */
export interface Reminder {
  readonly kind: ReminderKind;
  /** The day of the reminder. */
  readonly on: LocalDate;
  /** The day that it is about: no reminder is issued if that day has moved in the meantime. */
  readonly dueOn: LocalDate;
}

/** Who gives a 特批: the chair of the office, or the district's committee above it. */
export const specialLevels = ['CHAIR', 'DISTRICT'] as const;
export type SpecialLevel = (typeof specialLevels)[number];

/** Where a case stands, as people see it. Computed values (overdue, colour) are not phases. */
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

export type SupervisionLevel = 'SUPERVISED' | 'LISTED';

/** Where a case stands again after one of its steps was undone. */
export interface StandsAgain {
  readonly state: CasePhase;
  readonly round: number;
  readonly leadUnit: Id | null;
  readonly coUnits: readonly Id[];
  /** The clock that runs again; null where none does. */
  readonly clock: StartedClock | null;
  readonly pausedOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  /** The day by which the unit promised to have solved it, in a reply that stands again. */
  readonly promisedOn: LocalDate | null;
  /** The days that stay missed. */
  readonly missed: readonly { readonly unit: Id; readonly dueOn: LocalDate }[];
  readonly category: ReplyCategory | null;
  readonly repliedAt: Instant | null;
  /** By when the reply is to be rated now. */
  readonly rateBy: LocalDate | null;
}

/** 更正: a step of the case never should have been. It stays in the record and counts nowhere. */
/** The call in which somebody said how he rates: when, who of the office called, and under which number (sealed). */
export interface RatingCall {
  readonly at: Instant;
  readonly caller: Id;
  readonly number: SealedPerson;
}

/** What stands beside a rating that the office entered for somebody. */
interface EnteredRating {
  /** The last day on which the rater may contradict it, by the rules of that day. */
  readonly contradictUntil?: LocalDate;
  /** Where it was said by telephone. */
  readonly call?: RatingCall;
}

export interface Undone {
  readonly unit: Id | null;
  readonly round: number;
  readonly reason: string;
  /** When the step happened. */
  readonly at: Instant;
  readonly before: CasePhase;
  readonly after: StandsAgain;
}

export type CaseEvent =
  | Fact<
      'CaseRegistered',
      CaseContent & {
        readonly origin: Origin;
        readonly interview: Id | null;
        readonly matter: Id | null;
        /** The session or visit that raised it, and the question, measure or settlement there. */
        readonly raisedBy?: Raised;
        readonly ticket: TicketRef | null;
        /** Imported as past: no clock, no reminders, and counted separately. */
        readonly history: boolean;
        /** Lead filer first; empty if no representative filed it. */
        readonly filers: readonly Id[];
        readonly proposedUnit: Id | null;
        readonly urgency: Urgency;
        readonly commitment: Commitment | null;
      }
    >
  | Fact<'CaseNumbered', { readonly number: string; readonly year: number; readonly serial: number }>
  | Fact<'CaseSettledOnSpot', { readonly unit: Id; readonly evidence: Evidence }>
  | Fact<'CaseScreened', { readonly topic: Id | null; readonly keyWork: Id | null; readonly urgency: Urgency }>
  | Fact<
      'CaseRejected',
      {
        readonly code: string;
        readonly reason: string;
        /** The case in which the same matter was handled before, if it is not new (policy 36). */
        readonly sameAs?: Id;
      }
    >
  /** 复议: the decision not to admit it is set aside, and it is screened again. */
  | Fact<'RejectionSuperseded', { readonly before: string; readonly reason: string }>
  | Fact<
      'CaseAssigned',
      {
        readonly unit: Id;
        readonly coUnits: readonly Id[];
        readonly urgency: Urgency;
        readonly round: number;
        /** 1 for the first designation; final once it reaches the number set by the policy. */
        readonly designation: number;
        readonly final: boolean;
        readonly declineBy: LocalDate;
        readonly clock: StartedClock;
      }
    >
  | Fact<'AssignmentAccepted', { readonly unit: Id }>
  | Fact<'AssignmentDeclined', { readonly unit: Id; readonly reason: string; readonly designation: number }>
  | Fact<'FilerContacted', { readonly unit: Id; readonly how: string }>
  | Fact<
      'RectificationPlanned',
      { readonly unit: Id; readonly round: number; readonly plan: string; readonly milestones: readonly Commitment[] }
    >
  | Fact<
      'ProgressReported',
      { readonly unit: Id; readonly round: number; readonly summary: string; readonly evidence: Evidence }
    >
  | Fact<
      'EvidenceAdded',
      {
        readonly unit: Id | null;
        readonly round: number;
        readonly evidence: Evidence;
        /** The unit that settled it in a talk or on site while the case was with a unit; missing in older facts. */
        readonly settledBy?: Id;
      }
    >
  | Fact<
      'ExtensionRequested',
      {
        readonly unit: Id;
        readonly round: number;
        readonly term: Term;
        readonly reason: string;
        /** Who decides on it by the rules of that day (policy 17); missing: the chair. */
        readonly approver?: 'OFFICE';
      }
    >
  | Fact<
      'ExtensionGranted',
      {
        readonly unit: Id;
        readonly round: number;
        readonly term: Term;
        readonly before: LocalDate;
        readonly dueOn: LocalDate;
      }
    >
  | Fact<'ExtensionRefused', { readonly unit: Id; readonly round: number; readonly reason: string }>
  | Fact<
      'ClockPaused',
      {
        readonly on: LocalDate;
        readonly code: string;
        readonly reason: string;
        readonly round: number;
        /** The latest day on which it runs again, by the rules of the clock. */
        readonly until: LocalDate;
      }
    >
  | Fact<'ClockResumed', { readonly on: LocalDate; readonly before: LocalDate; readonly dueOn: LocalDate }>
  | Fact<
      'CalendarChangeConfirmed',
      { readonly calendarVersion: number; readonly before: LocalDate; readonly dueOn: LocalDate }
    >
  /** 经办人: the colleague in the unit who now handles it; null: back to the unit as a whole. */
  /** 换届: the part of a filer falls to a successor, who is told and rates; who filed it stays who did. */
  | Fact<'FilerSucceeded', { readonly from: Id; readonly to: Id; readonly reason: string }>
  | Fact<
      'HandlerNamed',
      { readonly unit: Id; readonly person: Id | null; readonly before: Id | null; readonly reason: string }
    >
  /** 征求协办意见: these units are asked for an opinion by that day. */
  | Fact<
      'OpinionsRequested',
      {
        /** The lead unit that will reply. */
        readonly unit: Id;
        readonly round: number;
        readonly units: readonly Id[];
        readonly about: string;
        readonly dueOn: LocalDate;
      }
    >
  | Fact<
      'OpinionGiven',
      {
        readonly unit: Id;
        readonly round: number;
        readonly text: string;
        readonly evidence: Evidence;
        /** Given after the requested day. */
        readonly late: boolean;
      }
    >
  /** Within the unit: each draft replaces the one before, and nobody outside sees it. */
  | Fact<
      'ReplyDrafted',
      { readonly unit: Id; readonly round: number; readonly number: number; readonly reply: DraftedReply }
    >
  | Fact<'ReplyDraftSubmitted', { readonly unit: Id; readonly round: number; readonly number: number }>
  | Fact<
      'ReplyDraftReturned',
      { readonly unit: Id; readonly round: number; readonly number: number; readonly reason: string }
    >
  | Fact<
      'CaseReplied',
      {
        readonly unit: Id;
        readonly round: number;
        readonly category: ReplyCategory;
        readonly summary: string;
        readonly points: readonly ReplyPoint[];
        /** 面复: given face to face. */
        readonly inPerson: boolean;
        readonly evidence: Evidence;
        readonly commitment: Commitment | null;
        /** The item of the talk, session or visit that the promise is about; missing: what opened the case. */
        readonly about?: Id;
        readonly rateBy: LocalDate;
        /** After the due day, whose end the clock's rules define; missing in older replies. */
        readonly late?: boolean;
        /** Who drafted the reply that the head of the unit signed. Missing if nobody signed. */
        readonly draftedBy?: readonly Id[];
        /** All of these rate it; missing: the first filer who rates decides. */
        readonly raters?: readonly Id[];
        /** Filers who are not asked: they have left office or stand on the side of a unit. Missing if there are none. */
        readonly excused?: readonly Id[];
        /** Who receives the reply (policy 46). */
        readonly addressees?: readonly Id[];
      }
    >
  /** A rating by one of several: the reply counts as rated once all have rated it or one is not satisfied. */
  | Fact<
      'FilerRated',
      {
        readonly unit: Id;
        readonly round: number;
        readonly rating: Exclude<Rating, 'NOT_RATED'>;
        readonly attitude?: Exclude<Rating, 'NOT_RATED'>;
        readonly reasons: string | null;
        readonly rater: Id;
      } & EnteredRating
    >
  | Fact<
      'ReplyRated',
      {
        readonly unit: Id;
        readonly round: number;
        /** The lowest, if there are several ratings. */
        readonly rating: Rating;
        /** The rating of the unit's attitude, if the rules ask for it. */
        readonly attitude?: Exclude<Rating, 'NOT_RATED'>;
        readonly reasons: string | null;
        /** Null if the window ended without a rating. */
        readonly rater: Id | null;
      } & EnteredRating
    >
  | Fact<'CommitteeReviewOpened', { readonly round: number; readonly reason: string }>
  | Fact<
      'ReworkOrdered',
      {
        readonly unit: Id;
        /** The new round. */
        readonly round: number;
        readonly reason: string;
        readonly clock: StartedClock;
      }
    >
  | Fact<'CaseDeferred', { readonly unit: Id | null; readonly reviewOn: LocalDate; readonly reason: string }>
  | Fact<
      'DeferralEnded',
      { readonly unit: Id; readonly round: number; readonly reason: string; readonly clock: StartedClock }
    >
  | Fact<
      'CaseClosedOff',
      {
        readonly unit: Id;
        readonly round: number;
        readonly rating: Rating;
        readonly evidence: Evidence;
        /** Why it was closed off although a condition was not met. */
        readonly override: string | null;
        /** Done after the due day. */
        readonly late: boolean;
        readonly lookBacksOn: readonly LocalDate[];
      }
    >
  | Fact<'LookBackConfirmed', { readonly unit: Id; readonly found: string; readonly evidence: Evidence }>
  | Fact<
      'CaseReopened',
      {
        readonly unit: Id;
        readonly round: number;
        readonly found: string;
        readonly evidence: Evidence;
        readonly clock: StartedClock;
      }
    >
  | Fact<'SupervisionRaised', { readonly unit: Id | null; readonly level: SupervisionLevel; readonly reason: string }>
  | Fact<
      'CaseReferredUpward',
      { readonly unit: Id | null; readonly to: string; readonly outsideNumber: string | null; readonly reason: string }
    >
  /** The lead unit says that it was assigned by mistake and agrees that another is to have it. */
  | Fact<'ReassignmentAgreed', { readonly unit: Id; readonly reason: string }>
  | Fact<'AssignmentUndone', Undone & { readonly agreed: boolean }>
  /** `told`: who was sent the reply, and may have relied on it. */
  | Fact<'ReplyUndone', Undone & { readonly summary: string; readonly told: readonly Id[] }>
  | Fact<
      'RatingUndone',
      Undone & {
        readonly rating: Exclude<Rating, 'NOT_RATED'>;
        readonly rater: Id;
        /** Whether the reply counted as rated; else others were awaited still. */
        readonly whole: boolean;
        /** The rater contradicts what was entered for him. */
        readonly contradicted?: true;
      }
    >
  /** It was closed off by mistake: no relapse. */
  | Fact<'CloseOffUndone', Undone & { readonly override: string | null }>
  | Fact<
      'SupervisionUndone',
      {
        readonly unit: Id | null;
        readonly round: number;
        readonly reason: string;
        readonly at: Instant;
        readonly level: SupervisionLevel;
        /** The level that holds again. */
        readonly now: SupervisionLevel | null;
      }
    >
  /** The days on which somebody will be reminded, unless the case moves on before then. */
  | Fact<'RemindersPlanned', { readonly round: number; readonly reminders: readonly Reminder[] }>
  | Fact<'ReminderIssued', Reminder & { readonly round: number; readonly unit: Id | null }>
  /** 约谈 → 问询 → 会办: another instrument took up the matter; no second case was opened. */
  | Fact<'CaseTakenUp', Raised & { readonly words: string }>
  /** A unit promised something for this case, in an interview, a session or on site. */
  | Fact<'CommitmentRecorded', Raised & { readonly unit: Id; readonly commitment: Commitment }>
  /** It was written down wrongly; `promise` counts the promises of the case from 1. */
  | Fact<
      'PromiseCorrected',
      {
        readonly promise: number;
        readonly unit: Id | null;
        readonly before: Commitment;
        readonly commitment: Commitment;
        readonly reason: string;
      }
    >
  /** 兑现: the unit that promised shows that it was done. */
  | Fact<
      'PromiseProven',
      {
        readonly promise: number;
        readonly unit: Id;
        readonly commitment: Commitment;
        readonly evidence: Evidence;
      }
    >
  /**
   * 特批: nobody independent was left for a decision, and who is above allowed it by a signed form. It holds for the next
   * step of the case alone.
   */
  | Fact<
      'SpecialApprovalGiven',
      {
        readonly round: number;
        /** The decision, by its name in the table of independence. */
        readonly decision: string;
        readonly level: SpecialLevel;
        /** How those who could have decided stand to the case, by the same table. */
        readonly relations: readonly string[];
        /** The chair who signed; null where it came from above. */
        readonly signatory: Id | null;
        /** Who above allowed it, and by which paper. */
        readonly approvedBy: string | null;
        readonly reason: string;
        readonly scan: AttachmentRef;
      }
    >
  | Fact<'CaseDisputed', { readonly reason: string }>
  | Fact<'DisputeSettled', Record<string, never>>
  /** `of`: the fact that was entered from this paper, if they came together. */
  | Fact<'ScanAttached', { readonly scan: AttachmentRef; readonly of?: string }>
  /** Its text, or what the note says about it, was corrected. */
  | Fact<
      'CaseAmended',
      CaseContent & {
        readonly proposedUnit: Id | null;
        readonly urgency: Urgency;
        readonly commitment: Commitment | null;
        readonly reason: string;
      }
    >
  | Fact<'TicketAmended', CaseContent & { readonly ticket: TicketRef }>
  | Fact<
      'PastReplyRecorded',
      { readonly unit: Id | null; readonly unitName: string | null; readonly text: string; readonly repliedAt: Instant }
    >
  | Fact<'PastCloseOffRecorded', { readonly unit: Id | null; readonly closedAt: Instant }>
  /** The result as the public may read it, worded for that purpose; `unit` is the unit at that time. */
  | Fact<
      'ResultPublished',
      { readonly number: string | null; readonly unit: Id | null; readonly title: string; readonly result: string }
    >
  | Fact<'PublicationWithdrawn', { readonly reason: string }>
  | Fact<'CaseWithdrawn', { readonly reason: string; readonly batch: Id | null }>
  | Fact<'CaseReinstated', { readonly reason: string; readonly ticket: TicketRef | null }>;
