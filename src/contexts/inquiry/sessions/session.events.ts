import type { BallotCount } from '../../../capabilities/ballots/ballot.events';
import type { GuestPoll } from '../../../capabilities/ballots/guests.events';
import type { MeetingApproval } from '../../../capabilities/meeting/special.events';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { AttachmentRef } from '../../../kernel/attachment';
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

/** `NO_RESULT`: fewer votes were handed in than the rules ask for. */
export type BallotOutcome = Exclude<Rating, 'NOT_RATED'> | 'NO_RESULT';

/** What follows from a ballot that did not pass, by the rules of its day (policy 29). */
export interface BallotSequel {
  /** The units concerned report again by this day. */
  readonly reportBy: LocalDate;
  /** It is voted on again. */
  readonly ballotAgain: boolean;
  /** The days on which whoever has not done it yet is reminded. */
  readonly remindOn: readonly LocalDate[];
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
  /**
   * `joined`: those merged are to other units. They stay, and are put and answered together with the other. `askers` ask
   * the other, and those that are asked together with it.
   */
  | Fact<
      'QuestionsMerged',
      {
        readonly into: Id;
        readonly merged: readonly Id[];
        readonly askers: readonly Id[];
        readonly joined?: true;
        readonly together?: readonly Id[];
      }
    >
  /**
   * It stands on its own again; `askers` are those who still ask the other and those asked together with it, `own` those
   * who ask this one, where it had stayed beside the other.
   */
  | Fact<
      'QuestionMergeUndone',
      {
        readonly question: Id;
        readonly from: Id;
        readonly askers: readonly Id[];
        readonly reason: string;
        readonly together?: readonly Id[];
        readonly own?: readonly Id[];
      }
    >
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
        /** Who had been told the answer or went on from it, and may have relied on it. */
        readonly told?: readonly Id[];
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
          readonly outcome: BallotOutcome;
          /** How many had to be handed in; absent where the rules did not ask for that yet. */
          readonly needed?: number;
          readonly policyVersion: number;
          /** Why the subject was voted on again. */
          readonly again?: string;
          /** Who handed in a secret vote, sorted; absent where the count is of paper. */
          readonly participants?: readonly Id[];
          /** What follows where it did not pass; absent in older counts, for which the rules of that day say it. */
          readonly sequel?: BallotSequel;
        }
    >
  /** 更正: a count on paper was entered that never should have been. `after`: what then holds for its subject. */
  | Fact<
      'BallotCountUndone',
      BallotSubject & {
        readonly ballot: Id;
        readonly reason: string;
        readonly before: BallotOutcome;
        readonly after: BallotOutcome | null;
      }
    >
  /** 再次报告: what a unit did since a ballot that did not pass. */
  | Fact<
      'BallotReportGiven',
      { readonly ballot: Id; readonly unit: Id; readonly text: string; readonly scan?: AttachmentRef }
    >
  /** The report of these units, or another ballot, is awaited. */
  | Fact<
      'BallotReminderIssued',
      {
        readonly ballot: Id;
        readonly on: LocalDate;
        readonly dueOn: LocalDate;
        readonly units: readonly Id[];
        readonly ballotAgain: boolean;
      }
    >
  /** 特批: nobody independent of the called units was left in the office, and it runs this by leave from above. */
  | Fact<'SpecialApprovalGiven', MeetingApproval>
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
