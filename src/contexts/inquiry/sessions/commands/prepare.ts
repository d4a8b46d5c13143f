import { checkInvited, checkNotice } from '../../../../capabilities/meeting/meeting.rules';
import { type Context, isOffice } from '../../../../kernel/context';
import type { Id, Instant } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import type { PlaceRef } from '../../../../kernel/place';
import type { SealedPerson } from '../../../../kernel/personal';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkPlace, checkSubject, wordsIn } from '../../../../kernel/registers';
import type { SessionPlan } from '../session.events';
import type { SessionState } from '../session.state';
import { beforehand, kind, mustBe, type Nothing, type On, openQuestion, speakerOf, unitSpeaking } from './acting';

export interface AnswerInvitation {
  readonly unit?: Id;
  /** Who comes; left out where nobody does, and then with the reason. */
  readonly respondent?: { readonly post: string; readonly person?: SealedPerson };
  readonly reason: string | null;
}

export interface SubmitQuestion {
  readonly unit: Id;
  readonly text: string;
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  readonly aboutCase: Id | null;
}

const dayOf = (instant: Instant) => localDayOf(Date.parse(instant));

const isSaid = (place: PlaceRef): boolean => Object.values(place).some((part) => part !== undefined && part !== '');

/** @throws Rejection `session.title-missing`, `session.nobody-invited`, and those of the registers */
const checkedPlan = (plan: SessionPlan, context: Context): SessionPlan => {
  const { topic, keyWork, scheduledAt, units, participants, aboutCases } = plan;
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [dayOf(scheduledAt), dayOf(context.now)]);
  const invited = checkInvited(kind, { units, participants }, context);
  return {
    title: wordsIn('session', plan.title, 'title'),
    topic,
    keyWork,
    scheduledAt,
    venue: wordsIn('session', plan.venue, 'venue'),
    units: invited,
    participants,
    aboutCases: [...new Set(aboutCases)],
  };
};

/** 召集问询会 by the office. */
export const conveneSession: On<SessionPlan> = (state, plan, context) => {
  if (state.phase !== 'NONE') conflict('session.exists', '该问询会已登记', 'This session is there already', 'id');
  return [{ type: 'SessionConvened', data: checkedPlan(plan, context) }];
};

/** The plan as it now is; the one before stays beside it. */
export const replanSession: On<{ readonly plan: SessionPlan; readonly reason: string }> = (state, data, context) => {
  mustBe(state, ...beforehand);
  const after = checkedPlan(data.plan, context);
  const before = state.plan!;
  if (sameJson(before, after)) return [];
  const needed = state.questions.filter(({ standing }) => standing === 'SUBMITTED').map(({ unit }) => unit);
  if (needed.some((unit) => !after.units.includes(unit)))
    conflict('session.unit-has-questions', '该单位名下尚有问题', 'There are questions to this unit', 'units');
  return [{ type: 'SessionReplanned', data: { before, after, reason: wordsIn('session', data.reason, 'reason') } }];
};

/** A unit says who comes, or why nobody does. It may say so anew until the session begins. */
export const answerInvitation: On<AnswerInvitation> = (state, data, context) => {
  mustBe(state, ...beforehand);
  const unit = unitSpeaking(state, data.unit, context);
  const { respondent } = data;
  if (respondent === undefined)
    return [
      {
        type: 'InvitationAnswered',
        data: { unit, respondent: null, reason: wordsIn('session', data.reason ?? '', 'reason') },
      },
    ];
  const post = wordsIn('session', respondent.post, 'post');
  const person = respondent.person === undefined ? {} : { person: respondent.person };
  return [{ type: 'InvitationAnswered', data: { unit, respondent: { unit, post, ...person }, reason: data.reason } }];
};

/** A question to an invited unit, beforehand or from the floor, by a deputy, a voter representative or the office. */
export const submitQuestion: On<SubmitQuestion> = (state, data, context) => {
  mustBe(state, ...beforehand, 'OPEN');
  const asker = speakerOf(context);
  const { unit, topic, keyWork, place, aboutCase } = data;
  if (!state.plan!.units.includes(unit))
    invalid('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [dayOf(context.now)]);
  if (isSaid(place)) checkPlace(context, place);
  const id = context.derive('question', String(state.questions.length + 1), asker, data.text, context.occurredAt);
  const text = wordsIn('session', data.text, 'text');
  return [
    {
      type: 'QuestionSubmitted',
      data: { question: { id, unit, text, askers: [asker], topic, keyWork, place, aboutCase } },
    },
  ];
};

/** Questions that ask the same of one unit become one; each asker is still answered (浙江第18条). */
export const mergeQuestions: On<{ readonly into: Id; readonly merged: readonly Id[] }> = (state, data) => {
  mustBe(state, ...beforehand, 'OPEN');
  const into = openQuestion(state, data.into);
  const merged = [...new Set(data.merged)].map((id) => openQuestion(state, id));
  if (merged.length === 0 || merged.some(({ id }) => id === into.id))
    invalid('session.merge-into-itself', '请选择另外的问题', 'Other questions than itself', 'merged');
  if (merged.some(({ unit }) => unit !== into.unit))
    invalid('session.merge-other-unit', '只能合并对同一单位的问题', 'Only questions to one unit', 'merged');
  if (merged.some(({ standing }) => standing === 'PUT'))
    conflict('session.question-put', '已提出的问题不能合并', 'It has been put already', 'merged');
  const askers = [...new Set([into, ...merged].flatMap((question) => question.askers))];
  return [{ type: 'QuestionsMerged', data: { into: into.id, merged: merged.map(({ id }) => id), askers } }];
};

/** By whoever asked first, or the office, as long as it has not been put. */
export const withdrawQuestion: On<{ readonly question: Id; readonly reason: string }> = (state, data, context) => {
  mustBe(state, ...beforehand, 'OPEN');
  const question = openQuestion(state, data.question);
  if (question.standing === 'PUT')
    conflict('session.question-put', '已提出的问题不能撤回', 'It has been put already', 'question');
  if (!isOffice(context) && question.askers[0] !== speakerOf(context))
    forbidden('session.not-the-asker', '只有提问人可以撤回', 'Only whoever asked it may', 'question');
  const reason = wordsIn('session', data.reason, 'reason');
  return [{ type: 'QuestionWithdrawn', data: { question: question.id, reason } }];
};

/** The order in which they are put; every one that stands, each once. */
export const orderAgenda: On<{ readonly questions: readonly Id[] }> = (state, { questions }) => {
  mustBe(state, ...beforehand, 'OPEN');
  const standing = state.questions
    .filter((q) => q.standing === 'SUBMITTED' || q.standing === 'PUT')
    .map(({ id }) => id);
  const named = new Set(questions);
  if (named.size !== questions.length || named.size !== standing.length || standing.some((id) => !named.has(id)))
    invalid('session.agenda-incomplete', '议程须列出全部问题，每个一次', 'Every question, each once', 'questions');
  return sameJson(questions, standing) ? [] : [{ type: 'AgendaOrdered', data: { questions } }];
};

/** 通知: by the same term as for interviews (policy 7). */
export const noticeSession: On<Nothing> = (state, _data, context) => {
  mustBe(state, 'CONVENED');
  const { scheduledAt, venue, units } = state.plan!;
  checkNotice(kind, context.policy.settings.interviewNotice, scheduledAt, context);
  return [{ type: 'SessionNoticed', data: { scheduledAt, venue, units } }];
};

export const cancelSession: On<{ readonly reason: string }> = (state: SessionState, { reason }) => {
  mustBe(state, ...beforehand);
  return [{ type: 'SessionCancelled', data: { reason: wordsIn('session', reason, 'reason') } }];
};
