import type { GuestPoll } from '../../../capabilities/ballots/guests.events';
import type { MeetingApproval } from '../../../capabilities/meeting/special.events';
import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Id, Instant } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { PlaceRef } from '../../../kernel/place';
import type { Urgency } from '../../../kernel/policy';
import type { Commitment } from '../../../kernel/commitment';
import type { Participant } from '../../../kernel/participant';
import type { Answer, Question, Respondent } from '../../../kernel/question';

/** 会办 is for 民生实事, 急难愁盼 or 热点难点 (the report's own three). */
export const focuses = ['LIVELIHOOD', 'URGENT_NEED', 'HARD_SPOT'] as const;
export type Focus = (typeof focuses)[number];

export interface VisitPlan {
  readonly title: string;
  readonly focus: Focus;
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  readonly scheduledAt: Instant;
  readonly units: readonly Id[];
  readonly participants: readonly Participant[];
  /** Open cases that it is about. */
  readonly aboutCases: readonly Id[];
  /** Repeat issues that it is about. */
  readonly aboutRepeats?: readonly Id[];
}

/** What was seen there. */
export interface Finding {
  readonly id: Id;
  readonly text: string;
  readonly place: PlaceRef;
  readonly photos: readonly AttachmentRef[];
}

/** What one unit will do, by when; for an open case or a new one. */
export interface Measure {
  readonly id: Id;
  readonly unit: Id;
  readonly title: string;
  readonly finding: Id | null;
  readonly commitment: Commitment;
  readonly urgency: Urgency;
  readonly aboutCase: Id | null;
  /** The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
  readonly aboutRepeat?: Id;
}

export interface Settlement {
  readonly id: Id;
  readonly unit: Id;
  readonly title: string;
  readonly finding: Id | null;
  readonly evidence: Evidence;
  readonly aboutCase: Id | null;
  /** The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
  readonly aboutRepeat?: Id;
}

/** Who answers an invitation: a unit, or a person who is asked to come along. */
export interface Invited {
  readonly unit: Id | null;
  readonly person: Id | null;
}

export type VisitEvent =
  | Fact<'ResolutionCalled', VisitPlan>
  | Fact<'ResolutionReplanned', { readonly before: VisitPlan; readonly after: VisitPlan; readonly reason: string }>
  | Fact<'VisitInvitationAnswered', Invited & { readonly accepts: boolean; readonly reason: string | null }>
  | Fact<
      'ResolutionHeld',
      {
        readonly heldAt: Instant;
        readonly place: PlaceRef;
        readonly present: readonly Participant[];
        readonly respondents: readonly Respondent[];
        readonly photos: readonly AttachmentRef[];
      }
    >
  | Fact<'SiteQuestionPut', { readonly question: Question }>
  | Fact<
      'SiteQuestionAnswered',
      { readonly question: Id; readonly unit: Id; readonly number: number; readonly answer: Answer }
    >
  | Fact<'FindingRecorded', { readonly finding: Finding }>
  | Fact<'MeasureAgreed', { readonly measure: Measure }>
  | Fact<'AgreementFailed', { readonly unit: Id; readonly finding: Id | null; readonly reasons: string }>
  | Fact<'SettledOnSite', { readonly settlement: Settlement }>
  /** 特批: nobody independent of the called units was left in the office, and it runs this by leave from above. */
  | Fact<'SpecialApprovalGiven', MeetingApproval>
  /** 群众代表、企业: asked besides, in boxes of their own. */
  | Fact<'GuestsAsked', GuestPoll>
  | Fact<'ResolutionMinutesIssued', { readonly text: string }>
  | Fact<'ResolutionMinutesAmended', { readonly before: string; readonly after: string; readonly reason: string }>
  | Fact<'ResolutionCancelled', { readonly reason: string }>;
