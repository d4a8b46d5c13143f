import type { Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';
import type { Rating, ReplyCategory } from '../../../kernel/policy';
import type { StartedClock } from '../../../kernel/time/clock';
import type { ReplyPoint } from './case-shapes.events';

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

/** What comes of a case: replies, their ratings, rework, deferral, close-off and relapse. */
export type OutcomeEvent =
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
  | Fact<
      'LookBackConfirmed',
      {
        readonly unit: Id;
        readonly found: string;
        readonly evidence: Evidence;
        /** Open repeat issues of the very matter: their lasting measures are checked as well. */
        readonly repeats?: readonly Id[];
      }
    >
  | Fact<
      'CaseReopened',
      {
        readonly unit: Id;
        readonly round: number;
        readonly found: string;
        readonly evidence: Evidence;
        readonly repeats?: readonly Id[];
        readonly clock: StartedClock;
      }
    >
  /** The result as the public may read it, worded for that purpose; `unit` is the unit at that time. */
  | Fact<
      'ResultPublished',
      { readonly number: string | null; readonly unit: Id | null; readonly title: string; readonly result: string }
    >
  | Fact<'PublicationWithdrawn', { readonly reason: string }>;
