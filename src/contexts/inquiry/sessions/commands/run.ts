import { joint } from '../../../../capabilities/meeting/joining.rules';
import { respondentsOf } from '../../../../capabilities/meeting/meeting.rules';
import { checkOpening } from '../../../../capabilities/meeting/roll.rules';
import { type Context, speakingFor } from '../../../../kernel/context';
import { after, type May, passes } from '../../../../kernel/decider';
import type { Id, Instant } from '../../../../kernel/ids';
import type { Urgency } from '../../../../kernel/policy';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import type { Commitment } from '../../../../kernel/commitment';
import { checkCommitment } from '../../promises/commitment.rules';
import type { Participant } from '../../../../kernel/participant';
import { type Answer, checkedAnswer, type Respondent } from '../../../../kernel/question';
import { wordsIn } from '../../../../kernel/registers';
import {
  askerOf,
  beforehand,
  fromTheOpening,
  kind,
  mustBe,
  ofQuestions,
  type On,
  openQuestion,
  putQuestion,
  unitSpeaking,
} from './acting';
import { type AnswerState, askedTogether, type QuestionState, type SessionState } from '../session.state';

export interface OpenSession {
  readonly openedAt: Instant;
  readonly present: readonly Participant[];
  readonly respondents: readonly Respondent[];
  /** How many members there are; left out: as many as are on the roll. */
  readonly eligible?: number;
}

export interface AnswerQuestion {
  readonly question: Id;
  readonly answer: Answer;
}

/** Units are called by the notice: a session of which none was given cannot be held. */
const mayOpen: May<SessionState> = (state) => {
  mustBe(state, ...beforehand);
  if (state.phase !== 'NOTICED')
    conflict('session.not-noticed', '尚未发出通知，不能开会', 'No notice of it has been given yet');
};

/** After the notice, with enough members present (policy 28), on whatever day the session is actually held. */
export const openSession: On<OpenSession> = after(mayOpen, (state, data, context) => {
  const { openedAt, present } = data;
  const { units, participants: invited } = state.plan!;
  const share = context.policy.settings.quorum;
  const { eligible, quorum } = checkOpening(
    kind,
    { openedAt, present, units, invited, eligible: data.eligible, share },
    context,
  );
  const respondents = respondentsOf(kind, units, data.respondents, context);
  return [{ type: 'SessionOpened', data: { openedAt, present, respondents, eligible, quorum } }];
});

/** Of any question that stands. */
const anyQuestion = (): void => undefined;

/** What is said for the unit of a question. */
const unitOf = (state: SessionState, { unit }: QuestionState, context: Context): Id =>
  unitSpeaking(state, unit, context);

export const putQuestionToUnit: On<{ readonly question: Id }> = after(
  ofQuestions(['OPEN'], anyQuestion),
  (state, { question }) =>
    // Those that are asked together are put together.
    askedTogether(state, openQuestion(state, question))
      .filter(({ standing }) => standing === 'SUBMITTED')
      .map(({ id }) => ({ type: 'QuestionPut', data: { question: id } })),
);

const mayAnswer = ofQuestions([...beforehand, ...fromTheOpening], unitOf);

/** In the session, or in writing before and after it. Several answers may follow each other. */
export const answerQuestion: On<AnswerQuestion> = after(mayAnswer, (state, { question: id, answer }, context) => {
  const question = openQuestion(state, id);
  const unit = unitOf(state, question, context);
  if (answer.kind !== 'WRITTEN' && question.standing !== 'PUT')
    conflict('session.question-not-put', '该问题尚未提出，只能书面答复', 'Not put yet: in writing only', 'kind');
  const number = question.answers.length + 1;
  const data = { question: id, unit, number, answer: checkedAnswer('session', answer, context) };
  return [{ type: 'QuestionAnswered', data }];
});

interface OneAnswer {
  readonly question: Id;
  /** From 1. */
  readonly number: number;
}

interface CorrectAnswer extends OneAnswer {
  readonly text: string;
  readonly reason: string;
}

const answerOf = ({ answers }: QuestionState, number: number): AnswerState =>
  answers[number - 1] ?? invalid('session.answer-missing', '没有这次答复', 'There is no such answer', 'number');

const mayCorrect = ofQuestions(fromTheOpening, (state, question, context) => {
  unitOf(state, question, context);
  answerOf(question, 1);
});

/** The unit corrects its own answer; the original is kept beside it. */
export const correctAnswer: On<CorrectAnswer> = after(mayCorrect, (state, data, context) => {
  const { question: id, number } = data;
  const question = openQuestion(state, id);
  const unit = unitOf(state, question, context);
  const before = answerOf(question, number).text;
  const text = wordsIn('session', data.text, 'text');
  if (text === before) return [];
  const reason = wordsIn('session', data.reason, 'reason');
  const told = joint(question.askers, question.followers);
  return [{ type: 'AnswerCorrected', data: { question: id, unit, number, before, after: text, reason, told } }];
});

const mayJudge = ofQuestions(fromTheOpening, (_state, question) => answerOf(question, 1));

/** The office finds that an answer says nothing about the matter: it no longer counts as an answer. */
export const judgeAnswerEmpty: On<OneAnswer & { readonly reason: string }> = after(mayJudge, (state, data) => {
  const { question: id, number } = data;
  if (!answerOf(openQuestion(state, id), number).counts) return [];
  const reason = wordsIn('session', data.reason, 'reason');
  return [{ type: 'AnswerJudgedEmpty', data: { question: id, number, reason } }];
});

/** Who follows up an answer that was given in the session. */
const followerUp = (state: SessionState, { id }: Pick<QuestionState, 'id'>, context: Context): Id => {
  if (putQuestion(state, id).answers.length === 0)
    conflict('session.not-answered', '尚未答复，不能追问', 'It has not been answered yet', 'question');
  return askerOf(state, context);
};

export const followUp: On<{ readonly question: Id; readonly text: string }> = after(
  ofQuestions(['OPEN'], followerUp),
  (state, { question, text }, context) => {
    const asker = followerUp(state, { id: question }, context);
    return [{ type: 'FollowUpPut', data: { question, text: wordsIn('session', text, 'text'), asker } }];
  },
);

export interface MakeCommitment {
  readonly question: Id;
  readonly commitment: Commitment;
  readonly urgency: Urgency;
}

const mayCommit = ofQuestions(fromTheOpening, unitOf);

/** 承诺: what the unit of the question will do, and by when. */
export const makeCommitment: On<MakeCommitment> = after(
  mayCommit,
  (state, { question: id, commitment, urgency }, context) => {
    const unit = unitOf(state, openQuestion(state, id), context);
    return [
      {
        type: 'CommitmentMade',
        data: { question: id, unit, commitment: checkCommitment(commitment, context), urgency },
      },
    ];
  },
);

export interface RateAnswer {
  readonly question: Id;
  readonly satisfied: boolean;
  readonly reasons: string | null;
}

const raterOf = (state: SessionState, question: QuestionState, context: Context): Id => {
  const rater = askerOf(state, context);
  if (!question.askers.includes(rater))
    forbidden('session.not-the-asker', '只有提问人可以评价', 'Only those who asked it rate', 'question');
  if (question.answers.length === 0)
    conflict('session.not-answered', '尚未答复，不能评价', 'It has not been answered yet', 'question');
  return rater;
};

const mayRate = ofQuestions(fromTheOpening, (state, question, context) => {
  const isFree = speakingFor(context, question.askers).some((one) => passes(() => raterOf(state, question, one)));
  if (!isFree) raterOf(state, question, context);
});

/** By those who asked it, or the office for one of them; "not satisfied" says why (重庆第27条). */
export const rateAnswer: On<RateAnswer> = after(mayRate, (state, { question: id, satisfied, reasons }, context) => {
  const rater = raterOf(state, openQuestion(state, id), context);
  const said = (reasons ?? '').trim();
  if (!satisfied && said === '')
    invalid('session.rating-reasons', '不满意须写明理由', 'Say why you are not satisfied', 'reasons');
  return [{ type: 'AnswerRated', data: { question: id, satisfied, reasons: said === '' ? null : said, rater } }];
});
