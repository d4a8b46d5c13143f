import type { BallotCount } from '../../../capabilities/ballots/ballot.events';
import type { GuestPoll } from '../../../capabilities/ballots/guests.events';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Rating, Urgency } from '../../../kernel/policy';
import type { Commitment } from '../../../kernel/commitment';
import type { Participant } from '../../../kernel/participant';
import type { Answer, Question, Respondent } from '../../../kernel/question';

/** What a session is to be about (问询会). */
export interface SessionPlan {
  readonly title: string;
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly scheduledAt: Instant;
  readonly venue: string;
  readonly units: readonly Id[];
  /** Deputies and voter representatives who are asked to come. */
  readonly participants: readonly Participant[];
  /** Open cases that it is about. */
  readonly aboutCases: readonly Id[];
  /** Repeat issues that it is about. */
  readonly aboutRepeats?: readonly Id[];
}

/** What a ballot (测评) is about: a question's answer, a unit, or the session as a whole (null). */
export interface BallotSubject {
  readonly question: Id | null;
  readonly unit: Id | null;
}

export interface WeakWork {
  readonly id: Id;
  readonly unit: Id;
  readonly topic: Id;
  readonly what: string;
  /** What is measured, in which unit of count, with the value of that day and the value aimed at. */
  readonly measure: {
    readonly name: string;
    readonly unitOfCount: string;
    readonly value: number;
    readonly target: number;
  } | null;
  readonly dueOn: LocalDate | null;
}

export type SessionEvent =
  | Fact<'SessionConvened', SessionPlan>
  | Fact<'SessionReplanned', { readonly before: SessionPlan; readonly after: SessionPlan; readonly reason: string }>
  | Fact<
      'InvitationAnswered',
      { readonly unit: Id; readonly respondent: Respondent | null; readonly reason: string | null }
    >
  | Fact<'QuestionSubmitted', { readonly question: Question }>
  | Fact<'QuestionsMerged', { readonly into: Id; readonly merged: readonly Id[]; readonly askers: readonly Id[] }>
  | Fact<'QuestionWithdrawn', { readonly question: Id; readonly reason: string }>
  | Fact<'AgendaOrdered', { readonly questions: readonly Id[] }>
  | Fact<'SessionNoticed', { readonly scheduledAt: Instant; readonly venue: string; readonly units: readonly Id[] }>
  | Fact<
      'SessionOpened',
      {
        readonly openedAt: Instant;
        readonly present: readonly Participant[];
        readonly respondents: readonly Respondent[];
        /** How many members there are, and how many must be there by the rules of the day. */
        readonly eligible: number;
        readonly quorum: number;
      }
    >
  /** Members who came later, and who left. */
  | Fact<'RollChanged', { readonly at: Instant; readonly came: readonly Participant[]; readonly left: readonly Id[] }>
  | Fact<'QuestionPut', { readonly question: Id }>
  | Fact<
      'QuestionAnswered',
      { readonly question: Id; readonly unit: Id; readonly number: number; readonly answer: Answer }
    >
  | Fact<
      'AnswerCorrected',
      {
        readonly question: Id;
        readonly unit: Id;
        readonly number: number;
        /** The original stays beside the correction. */
        readonly before: string;
        readonly after: string;
        readonly reason: string;
      }
    >
  | Fact<'AnswerJudgedEmpty', { readonly question: Id; readonly number: number; readonly reason: string }>
  | Fact<'FollowUpPut', { readonly question: Id; readonly text: string; readonly asker: Id }>
  | Fact<
      'CommitmentMade',
      { readonly question: Id; readonly unit: Id; readonly commitment: Commitment; readonly urgency: Urgency }
    >
  | Fact<
      'AnswerRated',
      { readonly question: Id; readonly satisfied: boolean; readonly reasons: string | null; readonly rater: Id }
    >
  | Fact<
      'BallotOpened',
      BallotSubject & {
        readonly ballot: Id;
        readonly voters: readonly Id[];
        /** Why the subject is voted on again. */
        readonly again?: string;
      }
    >
  | Fact<'BallotClosed', { readonly ballot: Id }>
  | Fact<
      'BallotCounted',
      BallotSubject &
        BallotCount & {
          readonly ballot: Id;
          /** What the threshold is a share of: all members, those present, or the ballots handed in. */
          readonly base: number;
          readonly threshold: number;
          /** `NO_RESULT`: fewer votes were handed in than the rules ask for. */
          readonly outcome: Exclude<Rating, 'NOT_RATED'> | 'NO_RESULT';
          /** How many had to be handed in; absent where the rules did not ask for that yet. */
          readonly needed?: number;
          readonly policyVersion: number;
          /** Why the subject was voted on again. */
          readonly again?: string;
          /** Who handed in a secret vote, sorted; absent where the count is of paper. */
          readonly participants?: readonly Id[];
        }
    >
  /** 群众代表、企业: asked besides, in boxes of their own. */
  | Fact<'GuestsAsked', GuestPoll>
  | Fact<'WorkMarkedWeak', { readonly work: WeakWork }>
  | Fact<
      'WeakWorkMeasured',
      { readonly work: Id; readonly on: LocalDate; readonly value: number; readonly note: string }
    >
  | Fact<'SessionClosed', { readonly closedAt: Instant }>
  | Fact<'MinutesIssued', { readonly text: string }>
  | Fact<'MinutesAmended', { readonly before: string; readonly after: string; readonly reason: string }>
  | Fact<'SessionCancelled', { readonly reason: string }>;
