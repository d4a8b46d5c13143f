import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Rating, ReplyCategory } from '../../../kernel/policy';
import type { StartedClock } from '../../../kernel/time/clock';
import type { CasePhase, Raised, Reminder, SpecialLevel, SupervisionLevel } from './case-shapes.events';

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
export interface Undone {
  readonly unit: Id | null;
  readonly round: number;
  readonly reason: string;
  /** When the step happened. */
  readonly at: Instant;
  readonly before: CasePhase;
  readonly after: StandsAgain;
}

/** How the office watches over a case: supervision, reminders, promises, 特批, 更正 and papers. */
export type OversightEvent =
  | Fact<'SupervisionRaised', { readonly unit: Id | null; readonly level: SupervisionLevel; readonly reason: string }>
  | Fact<
      'CaseReferredUpward',
      { readonly unit: Id | null; readonly to: string; readonly outsideNumber: string | null; readonly reason: string }
    >
  /** The days on which somebody will be reminded, unless the case moves on before then. */
  | Fact<'RemindersPlanned', { readonly round: number; readonly reminders: readonly Reminder[] }>
  | Fact<'ReminderIssued', Reminder & { readonly round: number; readonly unit: Id | null }>
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
        /** Is the unit's next reply awaited by its day? */
        readonly awaited?: boolean;
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
        /** Of an assignment: the unit to which it goes, if nobody is independent of that one. */
        readonly unit?: Id;
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
  /** `of`: the fact that was entered from this paper, if they came together. */
  | Fact<'ScanAttached', { readonly scan: AttachmentRef; readonly of?: string }>;
