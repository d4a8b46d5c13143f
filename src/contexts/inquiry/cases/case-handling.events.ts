import type { Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Term } from '../../../kernel/time/term';
import type { DraftedReply } from './case-shapes.events';

/** What the unit does with a case up to its reply, and what moves its clock. */
export type HandlingEvent =
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
        /** Which promise of the case, where it moves the day of one. */
        readonly promise?: number;
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
    >;
