import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { type Id, type Instant, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { isSubstantive } from '../../../kernel/question';
import type { Known } from '../../../kernel/view';
import type { SessionEvent, SessionPlan } from './session.events';

interface AskedQuestion {
  readonly unit: Id;
  readonly askers: readonly Id[];
  /** Neither merged nor withdrawn. */
  readonly stands: boolean;
  /** The answers that count, to its latest follow-up where there was one. */
  readonly counting: readonly number[];
}

/** The short record of a session: who is asked to come, where it stands, and which questions wait for an answer. */
export interface SessionSummary extends Summary {
  readonly units: readonly Id[];
  /** Deputies and voter representatives who are asked to come. */
  readonly people: readonly Id[];
  readonly scheduledAt: Instant | null;
  /** Units that have said whether they come. */
  readonly answered: readonly Id[];
  readonly questions: Readonly<Record<Id, AskedQuestion>>;
}

const planned = (before: SessionSummary, { title, units, participants, scheduledAt }: SessionPlan): SessionSummary => ({
  ...before,
  title,
  units,
  scheduledAt,
  people: participants.map(({ person }) => person),
});

const withQuestion = (
  before: SessionSummary,
  id: Id,
  change: (question: AskedQuestion) => AskedQuestion,
): SessionSummary => {
  const question = before.questions[id];
  if (question === undefined) return before;
  return { ...before, questions: { ...before.questions, [id]: change(question) } };
};

const gone = (question: AskedQuestion): AskedQuestion => ({ ...question, stands: false });

/** The summary after an event. */
export const sessionSummary = (summary: SessionSummary | undefined, event: Known<SessionEvent>): SessionSummary => {
  const before: SessionSummary = summary ?? {
    ...blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction),
    units: [],
    people: [],
    scheduledAt: null,
    answered: [],
    questions: {},
  };
  switch (event.type) {
    case 'SessionConvened':
      return { ...planned(before, event.data), state: 'CONVENED' };
    case 'SessionReplanned':
      return planned(before, event.data.after);
    case 'SessionNoticed': {
      const { scheduledAt, units } = event.data;
      return { ...before, state: 'NOTICED', scheduledAt, units };
    }
    case 'InvitationAnswered':
      return { ...before, answered: [...before.answered, event.data.unit] };
    case 'QuestionSubmitted': {
      const { id, unit, askers } = event.data.question;
      return { ...before, questions: { ...before.questions, [id]: { unit, askers, stands: true, counting: [] } } };
    }
    case 'QuestionsMerged': {
      const { into, merged, askers } = event.data;
      const joined = withQuestion(before, into, (question) => ({ ...question, askers }));
      return merged.reduce((now, id) => withQuestion(now, id, gone), joined);
    }
    case 'QuestionWithdrawn':
      return withQuestion(before, event.data.question, gone);
    case 'QuestionAnswered': {
      const { question, number, answer } = event.data;
      if (!isSubstantive(answer.kind)) return before;
      return withQuestion(before, question, (one) => ({ ...one, counting: [...one.counting, number] }));
    }
    case 'AnswerJudgedEmpty': {
      const { question, number } = event.data;
      return withQuestion(before, question, (one) => ({
        ...one,
        counting: one.counting.filter((answer) => answer !== number),
      }));
    }
    case 'FollowUpPut':
      return withQuestion(before, event.data.question, (one) => ({ ...one, counting: [] }));
    case 'SessionOpened':
      return { ...before, state: 'OPEN' };
    case 'SessionClosed':
      return { ...before, state: 'CLOSED' };
    case 'MinutesIssued':
      return { ...before, state: 'MINUTES_ISSUED' };
    case 'SessionCancelled':
      return { ...before, state: 'CANCELLED' };
    case 'AgendaOrdered':
    case 'RollChanged':
    case 'QuestionPut':
    case 'AnswerCorrected':
    case 'CommitmentMade':
    case 'AnswerRated':
    case 'BallotOpened':
    case 'BallotClosed':
    case 'BallotCounted':
    case 'GuestsAsked':
    case 'WorkMarkedWeak':
    case 'WeakWorkMeasured':
    case 'MinutesAmended':
      return before;
    default:
      return unreachable(event);
  }
};
