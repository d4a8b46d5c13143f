import { checkOpening, respondentsOf } from '../../../../capabilities/meeting/meeting.rules';
import type { Id, Instant } from '../../../../kernel/ids';
import type { Urgency } from '../../../../kernel/policy';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import type { Commitment } from '../../../../kernel/commitment';
import { checkCommitment } from '../../../../kernel/commitment';
import type { Participant } from '../../../../kernel/participant';
import { type Answer, checkedAnswer, type Respondent } from '../../../../kernel/question';
import { wordsIn } from '../../../../kernel/registers';
import {
  beforehand,
  fromTheOpening,
  kind,
  mustBe,
  type On,
  openQuestion,
  putQuestion,
  speakerOf,
  unitSpeaking,
} from './acting';

export interface OpenSession {
  readonly openedAt: Instant;
  readonly present: readonly Participant[];
  readonly respondents: readonly Respondent[];
  readonly eligible: number;
}

export interface AnswerQuestion {
  readonly question: Id;
  readonly answer: Answer;
}

/** With enough members there (policy 28), on whichever day it came to be held. */
export const openSession: On<OpenSession> = (state, data, context) => {
  mustBe(state, ...beforehand);
  const { openedAt, present, eligible } = data;
  const share = context.policy.settings.quorum;
  const { quorum } = checkOpening(kind, { openedAt, present, eligible, share }, context);
  const respondents = respondentsOf(kind, state.plan?.units ?? [], data.respondents, context);
  return [{ type: 'SessionOpened', data: { openedAt, present, respondents, eligible, quorum } }];
};

export const putQuestionToUnit: On<{ readonly question: Id }> = (state, { question }) => {
  mustBe(state, 'OPEN');
  return openQuestion(state, question).standing === 'PUT' ? [] : [{ type: 'QuestionPut', data: { question } }];
};

/** In the session, or in writing before and after it. Several answers may follow each other. */
export const answerQuestion: On<AnswerQuestion> = (state, { question: id, answer }, context) => {
  mustBe(state, ...beforehand, ...fromTheOpening);
  const question = openQuestion(state, id);
  const unit = unitSpeaking(state, question.unit, context);
  if (answer.kind !== 'WRITTEN' && question.standing !== 'PUT')
    conflict('session.question-not-put', '该问题尚未提出，只能书面答复', 'Not put yet: in writing only', 'kind');
  const number = question.answers.length + 1;
  const data = { question: id, unit, number, answer: checkedAnswer('session', answer, context) };
  return [{ type: 'QuestionAnswered', data }];
};

interface OneAnswer {
  readonly question: Id;
  /** From 1. */
  readonly number: number;
}

/** The unit puts its own answer right; the original stays beside it. */
export const correctAnswer: On<OneAnswer & { readonly text: string; readonly reason: string }> = (
  state,
  data,
  context,
) => {
  mustBe(state, ...fromTheOpening);
  const { question: id, number } = data;
  const question = openQuestion(state, id);
  const unit = unitSpeaking(state, question.unit, context);
  const before = question.answers[number - 1]?.text;
  if (before === undefined)
    return invalid('session.answer-missing', '没有这次答复', 'There is no such answer', 'number');
  const after = wordsIn('session', data.text, 'text');
  if (after === before) return [];
  const reason = wordsIn('session', data.reason, 'reason');
  return [{ type: 'AnswerCorrected', data: { question: id, unit, number, before, after, reason } }];
};

/** The office finds that an answer says nothing to the matter: it no longer counts as one. */
export const judgeAnswerEmpty: On<OneAnswer & { readonly reason: string }> = (state, data) => {
  mustBe(state, ...fromTheOpening);
  const { question: id, number } = data;
  const answer = openQuestion(state, id).answers[number - 1];
  if (answer === undefined)
    return invalid('session.answer-missing', '没有这次答复', 'There is no such answer', 'number');
  if (!answer.counts) return [];
  const reason = wordsIn('session', data.reason, 'reason');
  return [{ type: 'AnswerJudgedEmpty', data: { question: id, number, reason } }];
};

export const followUp: On<{ readonly question: Id; readonly text: string }> = (state, { question, text }, context) => {
  mustBe(state, 'OPEN');
  if (putQuestion(state, question).answers.length === 0)
    conflict('session.not-answered', '尚未答复，不能追问', 'It has not been answered yet', 'question');
  const asker = speakerOf(context);
  return [{ type: 'FollowUpPut', data: { question, text: wordsIn('session', text, 'text'), asker } }];
};

export interface MakeCommitment {
  readonly question: Id;
  readonly commitment: Commitment;
  readonly urgency: Urgency;
}

/** 承诺: what the unit of the question will do, and by when. */
export const makeCommitment: On<MakeCommitment> = (state, { question: id, commitment, urgency }, context) => {
  mustBe(state, ...fromTheOpening);
  const question = openQuestion(state, id);
  const unit = unitSpeaking(state, question.unit, context);
  return [
    { type: 'CommitmentMade', data: { question: id, unit, commitment: checkCommitment(commitment, context), urgency } },
  ];
};

export interface RateAnswer {
  readonly question: Id;
  readonly satisfied: boolean;
  readonly reasons: string | null;
}

/** By those who asked it, or the office for one of them; "not satisfied" says why (重庆第27条). */
export const rateAnswer: On<RateAnswer> = (state, { question: id, satisfied, reasons }, context) => {
  mustBe(state, ...fromTheOpening);
  const question = openQuestion(state, id);
  const rater = speakerOf(context);
  if (!question.askers.includes(rater))
    forbidden('session.not-the-asker', '只有提问人可以评价', 'Only those who asked it rate', 'question');
  if (question.answers.length === 0)
    conflict('session.not-answered', '尚未答复，不能评价', 'It has not been answered yet', 'question');
  const said = (reasons ?? '').trim();
  if (!satisfied && said === '')
    invalid('session.rating-reasons', '不满意须写明理由', 'Say why you are not satisfied', 'reasons');
  return [{ type: 'AnswerRated', data: { question: id, satisfied, reasons: said === '' ? null : said, rater } }];
};
