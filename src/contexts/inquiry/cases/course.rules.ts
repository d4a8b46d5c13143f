import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import type { Moments } from '../../../kernel/order';
import type { Rating, ReplyCategory } from '../../../kernel/policy';
import type { CasePhase, DraftedReply, SupervisionLevel } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import type { RuledPhase } from './case-phases.rules';
import type { CaseClock, HeldClock } from './clock.rules';
import type { Missed } from './lateness.rules';

/** The reply that the unit is preparing. */
export interface Draft {
  readonly number: number;
  readonly reply: DraftedReply;
  /** Everybody who wrote it: none of them may sign it. */
  readonly drafters: readonly Id[];
  /** Whether it is waiting for the head's signature. */
  readonly submitted: boolean;
}

/** An opinion that a co-unit was asked for in this round. */
export interface AskedOpinion {
  readonly unit: Id;
  readonly dueOn: LocalDate;
}

/** One rating of several. */
export interface Rated {
  readonly rater: Id;
  readonly rating: Exclude<Rating, 'NOT_RATED'>;
  readonly attitude?: Exclude<Rating, 'NOT_RATED'>;
  readonly reasons: string | null;
}

/** What of a case its steps change, and what undoing them brings back. */
export interface Course {
  readonly phase: RuledPhase;
  /** When what later commands answer happened. */
  readonly moments: Moments;
  /** The phase as people see it; while it is withdrawn, the one before. */
  readonly stage: CasePhase;
  readonly unit: Id | null;
  readonly coUnits: readonly Id[];
  /** Every unit that ever accepted or answered it: a case may pass from unit to unit. */
  readonly units: readonly Id[];
  /** The colleague in the lead unit who handles it. */
  readonly handler: Id | null;
  readonly draft: Draft | null;
  readonly opinions: readonly AskedOpinion[];
  readonly designation: number;
  readonly final: boolean;
  readonly declineBy: LocalDate | null;
  readonly contacted: boolean;
  readonly round: number;
  /** Rounds of rework since it was assigned or reopened. */
  readonly reworks: number;
  readonly clock: CaseClock | null;
  /** Clocks of this round that may go on: put aside by a deferral, or when their unit declined. */
  readonly held: readonly HeldClock[];
  /** Days that units did not keep. */
  readonly missed: readonly Missed[];
  /** The time of the first reply of the round, which stops the clock. */
  readonly repliedAt: Instant | null;
  readonly category: ReplyCategory | null;
  /** The day by which the unit promised to have solved it (a B reply): it replies again by then. */
  readonly promisedOn: LocalDate | null;
  readonly rateBy: LocalDate | null;
  /** All who are asked to rate; null: the first filer who rates decides. */
  readonly asked: readonly Id[] | null;
  /** The ratings so far, while others are still awaited. */
  readonly rated: readonly Rated[];
  readonly rating: Rating | null;
  /** Whether there is evidence of the work in this round. */
  readonly evidenced: boolean;
  /** The day of the last progress report of the round. */
  readonly reportedOn: LocalDate | null;
  /** While deferred; and after a C reply, the latest day to look at it again. */
  readonly reviewOn: LocalDate | null;
  /** Look-backs that are still to come. */
  readonly lookBacksOn: readonly LocalDate[];
  /** The lead unit agrees that it was assigned by mistake. */
  readonly reassignmentAgreed: boolean;
}

interface Taken<Kind extends string, Type extends CaseEvent['type']> {
  readonly kind: Kind;
  readonly at: Instant;
  readonly data: Of<CaseEvent, Type>['data'];
  readonly before: Course;
}

/** A step that may prove a mistake, and the course of the case before it. */
export type Step =
  | Taken<'ASSIGNMENT', 'CaseAssigned'>
  | Taken<'REPLY', 'CaseReplied'>
  | Taken<'RATING', 'ReplyRated'>
  | Taken<'CLOSE_OFF', 'CaseClosedOff'>;
export type StepKind = Step['kind'];

/** One raising of the supervision. */
export interface Raise {
  readonly level: SupervisionLevel;
  readonly at: Instant;
}
