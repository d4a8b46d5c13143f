import { type Ballots, counted, ended, opened } from '../../../capabilities/ballots/ballot.state';
import type { Id, Instant } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { Participant } from '../../../kernel/participant';
import { isSubstantive, type Question } from '../../../kernel/question';
import type { BallotSubject, SessionEvent, SessionPlan } from './session.events';

export const sessionPhases = ['CONVENED', 'NOTICED', 'OPEN', 'CLOSED', 'MINUTES_ISSUED', 'CANCELLED'] as const;
export type SessionPhase = (typeof sessionPhases)[number];

export interface AnswerState {
  readonly text: string;
  readonly counts: boolean;
  readonly admits: boolean;
}

export interface QuestionState extends Question {
  readonly standing: 'SUBMITTED' | 'PUT' | 'MERGED' | 'WITHDRAWN';
  readonly answers: readonly AnswerState[];
  /** A follow-up waits for an answer. */
  readonly followedUp: boolean;
}

export interface SessionState {
  /** `NONE` before the first event. */
  readonly phase: SessionPhase | 'NONE';
  readonly plan: SessionPlan | null;
  readonly openedAt: Instant | null;
  readonly present: readonly Participant[];
  readonly eligible: number;
  readonly questions: readonly QuestionState[];
  /** The secret ones; a count on paper leaves nothing to follow. */
  readonly ballots: Ballots<BallotSubject>;
  readonly weakWorks: readonly Id[];
  readonly minutes: string | null;
}

export const initialSession: SessionState = {
  phase: 'NONE',
  plan: null,
  openedAt: null,
  present: [],
  eligible: 0,
  questions: [],
  ballots: [],
  weakWorks: [],
  minutes: null,
};

/** Is there an answer that counts, and none outstanding? */
export const isAnswered = ({ answers, followedUp }: QuestionState): boolean =>
  !followedUp && answers.some(({ counts }) => counts);

type Change = (question: QuestionState) => Partial<QuestionState>;

const withQuestion = (state: SessionState, id: Id, change: Change): Pick<SessionState, 'questions'> => ({
  questions: state.questions.map((question) => (question.id === id ? { ...question, ...change(question) } : question)),
});

const withAnswer = (
  state: SessionState,
  { question, number }: { readonly question: Id; readonly number: number },
  change: Partial<AnswerState>,
) =>
  withQuestion(state, question, ({ answers }) => ({
    answers: answers.map((answer, index) => (index + 1 === number ? { ...answer, ...change } : answer)),
  }));

const changes = (state: SessionState, event: Recorded<SessionEvent>): Partial<SessionState> => {
  switch (event.type) {
    case 'SessionConvened':
      return { phase: 'CONVENED', plan: event.data };
    case 'SessionReplanned':
      return { plan: event.data.after };
    case 'InvitationAnswered':
      return {};
    case 'QuestionSubmitted': {
      const question = { ...event.data.question, standing: 'SUBMITTED', answers: [], followedUp: false } as const;
      return { questions: [...state.questions, question] };
    }
    case 'QuestionsMerged': {
      const { into, merged, askers } = event.data;
      const gone = state.questions.map((q) =>
        merged.includes(q.id) ? { ...q, standing: 'MERGED' as const } : q.id === into ? { ...q, askers } : q,
      );
      return { questions: gone };
    }
    case 'QuestionWithdrawn':
      return withQuestion(state, event.data.question, () => ({ standing: 'WITHDRAWN' }));
    case 'AgendaOrdered': {
      const { questions } = event.data;
      const rank = new Map(questions.map((id, index) => [id, index]));
      const last = questions.length;
      const inOrder = [...state.questions].sort((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last));
      return { questions: inOrder };
    }
    case 'SessionNoticed': {
      const { scheduledAt, venue, units } = event.data;
      return { phase: 'NOTICED', plan: state.plan === null ? null : { ...state.plan, scheduledAt, venue, units } };
    }
    case 'SessionOpened': {
      const { openedAt, present, eligible } = event.data;
      return { phase: 'OPEN', openedAt, present, eligible };
    }
    case 'QuestionPut':
      return withQuestion(state, event.data.question, () => ({ standing: 'PUT' }));
    case 'QuestionAnswered': {
      const { question, answer } = event.data;
      const { kind, text, admits } = answer;
      const counts = isSubstantive(kind);
      return withQuestion(state, question, ({ answers, followedUp }) => ({
        answers: [...answers, { text, admits, counts }],
        followedUp: followedUp && !counts,
      }));
    }
    case 'AnswerCorrected':
      return withAnswer(state, event.data, { text: event.data.after });
    case 'AnswerJudgedEmpty':
      return withAnswer(state, event.data, { counts: false });
    case 'FollowUpPut':
      return withQuestion(state, event.data.question, () => ({ followedUp: true }));
    case 'BallotOpened': {
      const { ballot, voters, question, unit } = event.data;
      return { ballots: opened(state.ballots, { question, unit }, ballot, voters) };
    }
    case 'BallotClosed':
      return { ballots: ended(state.ballots, event.data.ballot) };
    case 'BallotCounted':
      return { ballots: counted(state.ballots, event.data.ballot) };
    case 'CommitmentMade':
    case 'AnswerRated':
    case 'WeakWorkMeasured':
      return {};
    case 'WorkMarkedWeak':
      return { weakWorks: [...state.weakWorks, event.data.work.id] };
    case 'SessionClosed':
      return { phase: 'CLOSED' };
    case 'MinutesIssued':
      return { phase: 'MINUTES_ISSUED', minutes: event.data.text };
    case 'MinutesAmended':
      return { minutes: event.data.after };
    case 'SessionCancelled':
      return { phase: 'CANCELLED' };
    default:
      return unreachable(event);
  }
};

export const evolveSession = (state: SessionState, event: Recorded<SessionEvent>): SessionState => ({
  ...state,
  ...changes(state, event),
});
