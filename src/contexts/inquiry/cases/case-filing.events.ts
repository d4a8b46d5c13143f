import type { Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Urgency } from '../../../kernel/policy';
import type { StartedClock } from '../../../kernel/time/clock';
import type { CaseContent, Origin, Raised, TicketRef } from './case-shapes.events';

/** How a case comes in, reaches its unit and is set right: from the registration to the assignment. */
export type FilingEvent =
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
        /** Where it comes back to a unit that had it before: the days that this one had missed by then. */
        readonly missed?: readonly { readonly unit: Id; readonly dueOn: LocalDate }[];
        /** 交办意见: what the office asks of the units. */
        readonly instruction?: string;
      }
    >
  | Fact<'AssignmentAccepted', { readonly unit: Id }>
  | Fact<'AssignmentDeclined', { readonly unit: Id; readonly reason: string; readonly designation: number }>
  /** The lead unit says that it was assigned by mistake and agrees that another is to have it. */
  | Fact<'ReassignmentAgreed', { readonly unit: Id; readonly reason: string }>
  /** 换届: the part of a filer falls to a successor, who is told and rates; who filed it stays who did. */
  | Fact<'FilerSucceeded', { readonly from: Id; readonly to: Id; readonly reason: string }>
  /** 约谈 → 问询 → 会办: another instrument took up the matter; no second case was opened. */
  | Fact<'CaseTakenUp', Raised & { readonly words: string }>
  | Fact<'CaseDisputed', { readonly reason: string }>
  | Fact<'DisputeSettled', Record<string, never>>
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
  | Fact<'CaseWithdrawn', { readonly reason: string; readonly batch: Id | null }>
  | Fact<'CaseReinstated', { readonly reason: string; readonly ticket: TicketRef | null }>;
