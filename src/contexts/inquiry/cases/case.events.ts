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

/** The row of an import that a case stands for. */
export interface TicketRef {
  readonly source: string;
  readonly ticketNumber: string;
  readonly batch: Id;
  /** Tells the same row from a changed one. */
  readonly contentHash: string;
}

/** What a case says, wherever it came from. */
export interface CaseContent {
  readonly title: string;
  readonly description: string;
  /** Free text that an import marks personal stands sealed here (field `text`) and not in `description`. */
  readonly sealedText?: SealedPerson;
  readonly place: PlaceRef;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  /** How it looked before anything was done, where whoever raised it took photos. */
  readonly photos?: readonly AttachmentRef[];
  /** Who reported it to the hotline, sealed. */
  readonly reporter?: SealedPerson;
}

/** A question of the filer and the unit's answer to it: a reply answers each point. */
export interface ReplyPoint {
  readonly point: string;
  readonly answer: string;
}

/** A reply as a unit prepares it: what is still open is null or empty. */
export interface DraftedReply {
  readonly category: ReplyCategory | null;
  readonly summary: string;
  readonly points: readonly ReplyPoint[];
  readonly inPerson: boolean;
  readonly evidence: Evidence;
  readonly commitment: Commitment | null;
}

/** Which of the three instruments spoke of a matter, and which part of it. */
export interface Raised {
  readonly instrument: Exclude<Origin, 'HOTLINE'>;
  readonly id: Id;
  readonly item: Id;
}

/**
 * Why somebody is reminded: an assignment to be taken up, the first contact, a report on the way, the due day, then
 * 催办 the day after it and 督办 suggested to the office (policy 19), 催办 by the office on a day of its own, a rating, a look-back, a deferral to review.
 */
export const reminderKinds = [
  'ACCEPTANCE_DUE',
  'ACCEPTANCE_OVERDUE',
  'FIRST_CONTACT_DUE',
  'INTERIM_REPORT_DUE',
  'DUE_SOON',
  'OVERDUE',
  'SUPERVISION_SUGGESTED',
  'URGED',
  'RATING_DUE',
  'LOOK_BACK_DUE',
  'DEFERRAL_REVIEW_DUE',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** A reminder for one day. */
export interface Reminder {
  readonly kind: ReminderKind;
  /** When somebody is reminded. */
  readonly on: LocalDate;
  /** Of which day: it is left out where that day has moved meanwhile. */
  readonly dueOn: LocalDate;
}

export type SupervisionLevel = 'SUPERVISED' | 'LISTED';

export type CaseEvent =
  | Fact<
      'CaseRegistered',
      CaseContent & {
        readonly origin: Origin;
        readonly interview: Id | null;
        readonly matter: Id | null;
        /** The session or visit that it came out of, and the question, measure or settlement there. */
        readonly raisedBy?: Raised;
        readonly ticket: TicketRef | null;
        /** Imported as past: no clock, no reminder, counted apart. */
        readonly history: boolean;
        /** Lead filer first; empty where nobody of ours filed it. */
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
        /** The case in which the same was handled before, where it is no new matter (policy 36). */
        readonly sameAs?: Id;
      }
    >
  /** 复议: the decision not to admit it no longer stands, and it is screened anew. */
  | Fact<'RejectionSuperseded', { readonly before: string; readonly reason: string }>
  | Fact<
      'CaseAssigned',
      {
        readonly unit: Id;
        readonly coUnits: readonly Id[];
        readonly urgency: Urgency;
        readonly round: number;
        /** 1 for the first designation; from the policy's number on it is final. */
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
  | Fact<'EvidenceAdded', { readonly unit: Id | null; readonly round: number; readonly evidence: Evidence }>
  | Fact<
      'ExtensionRequested',
      { readonly unit: Id; readonly round: number; readonly term: Term; readonly reason: string }
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
        /** When it runs again at the latest, by the rules of the clock. */
        readonly until: LocalDate;
      }
    >
  | Fact<'ClockResumed', { readonly on: LocalDate; readonly before: LocalDate; readonly dueOn: LocalDate }>
  | Fact<
      'CalendarChangeConfirmed',
      { readonly calendarVersion: number; readonly before: LocalDate; readonly dueOn: LocalDate }
    >
  /** 经办人: a colleague of the unit to whom it was handed; null: back to the unit as a whole. */
  | Fact<
      'HandlerNamed',
      { readonly unit: Id; readonly person: Id | null; readonly before: Id | null; readonly reason: string }
    >
  /** 征求协办意见: of these units, by that day. */
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
        /** After the day that was asked for. */
        readonly late: boolean;
      }
    >
  /** Within the unit: each draft replaces the one before, and goes to nobody outside. */
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
        readonly rateBy: LocalDate;
        /** After its day, by the end of the day that the clock's rules name; missing in replies of before. */
        readonly late?: boolean;
        /** Signed by the head of the unit: who drafted it. Missing where nobody signed. */
        readonly draftedBy?: readonly Id[];
        /** Each of these rates it; missing: whichever filer comes first. */
        readonly raters?: readonly Id[];
        /** To whom it is answered (policy 46). */
        readonly addressees?: readonly Id[];
      }
    >
  /** One of several who rate: the reply counts as rated once all have, or one is not satisfied. */
  | Fact<
      'FilerRated',
      {
        readonly unit: Id;
        readonly round: number;
        readonly rating: Exclude<Rating, 'NOT_RATED'>;
        readonly attitude?: Exclude<Rating, 'NOT_RATED'>;
        readonly reasons: string | null;
        readonly rater: Id;
      }
    >
  | Fact<
      'ReplyRated',
      {
        readonly unit: Id;
        readonly round: number;
        /** Of several ratings the lowest. */
        readonly rating: Rating;
        /** Of the unit's attitude, where the rules ask for it. */
        readonly attitude?: Exclude<Rating, 'NOT_RATED'>;
        readonly reasons: string | null;
        /** Null where the window ended without a rating. */
        readonly rater: Id | null;
      }
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
        /** Why the chair closed it off although a condition was not met. */
        readonly override: string | null;
        /** Done after the day it was due. */
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
  /** The days on which somebody will be reminded, where nothing moves on until then. */
  | Fact<'RemindersPlanned', { readonly round: number; readonly reminders: readonly Reminder[] }>
  | Fact<'ReminderIssued', Reminder & { readonly round: number; readonly unit: Id | null }>
  /** 约谈 → 问询 → 会办: another instrument took the matter up; no second case came of it. */
  | Fact<'CaseTakenUp', Raised & { readonly words: string }>
  /** A unit promised something for this case, in an interview, a session or on site. */
  | Fact<'CommitmentRecorded', Raised & { readonly unit: Id; readonly commitment: Commitment }>
  | Fact<'CaseDisputed', { readonly reason: string }>
  | Fact<'DisputeSettled', Record<string, never>>
  /** `of`: the fact that was entered from this paper, where it came with it. */
  | Fact<'ScanAttached', { readonly scan: AttachmentRef; readonly of?: string }>
  /** Its words, or what the note says of it, were put right. */
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
  /** What everybody may read of what came of it, in words chosen for that; `unit` as it stood then. */
  | Fact<
      'ResultPublished',
      { readonly number: string | null; readonly unit: Id | null; readonly title: string; readonly result: string }
    >
  | Fact<'PublicationWithdrawn', { readonly reason: string }>
  | Fact<'CaseWithdrawn', { readonly reason: string; readonly batch: Id | null }>
  | Fact<'CaseReinstated', { readonly reason: string; readonly ticket: TicketRef | null }>;
