import * as meeting from '../../../../capabilities/meeting/meeting.rules';
import type { MeetingKind } from '../../../../capabilities/meeting/meeting.rules';
import { mustRunApart, mustSpeakApart, type OfficePart } from '../../../../capabilities/meeting/special.rules';
import { mustRepresentVoters, mustSignForUnit } from '../../../../capabilities/meeting/signing.rules';
import type { Context } from '../../../../kernel/context';
import { checkedToo, type Decide, type May, passing } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, notFound } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import type { SessionEvent } from '../session.events';
import type { QuestionState, SessionState } from '../session.state';

export type On<Data> = Decide<SessionState, Data, SessionEvent>;
export type Nothing = Record<string, never>;

/** The names of phases in refusals. */
const phaseNames: Readonly<Record<SessionState['phase'], string>> = {
  NONE: '未召集',
  CONVENED: '筹备中',
  NOTICED: '已通知',
  OPEN: '进行中',
  CLOSED: '已结束',
  MINUTES_ISSUED: '纪要已印发',
  CANCELLED: '已取消',
};

/** Before the session, while questions are collected. */
export const beforehand = ['CONVENED', 'NOTICED'] as const;
/** From the opening on, and afterwards while answers and promises arrive in writing. */
export const fromTheOpening = ['OPEN', 'CLOSED', 'MINUTES_ISSUED'] as const;

/** @throws Rejection `session.not-found`, `session.wrong-phase` */
export const mustBe = ({ phase }: SessionState, ...allowed: readonly SessionState['phase'][]): void => {
  if (phase === 'NONE') notFound('session.not-found', '没有这次问询会', 'There is no such session', 'id');
  if (!allowed.includes(phase))
    conflict('session.wrong-phase', `问询会现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

/** Allows the command while the session is in one of these phases. */
export const whileIn =
  (...phases: readonly SessionState['phase'][]): May<SessionState> =>
  (state) =>
    mustBe(state, ...phases);

/** @throws Rejection `session.question-missing`, `session.question-gone` */
export const openQuestion = ({ questions }: SessionState, id: Id): QuestionState => {
  const question = questions.find((one) => one.id === id);
  if (question === undefined)
    return notFound('session.question-missing', '没有这个问题', 'There is no such question', 'question');
  if (question.standing === 'MERGED' || question.standing === 'WITHDRAWN')
    conflict('session.question-gone', '该问题已合并或撤回', 'It was merged or withdrawn', 'question');
  return question;
};

/** A question that has been put in the session. */
export const putQuestion = (state: SessionState, id: Id): QuestionState => {
  const question = openQuestion(state, id);
  if (question.standing !== 'PUT')
    conflict('session.question-not-put', '该问题尚未提出', 'It has not been put yet', 'question');
  return question;
};

/** How refusals refer to a session. */
export const kind: MeetingKind = { code: 'session', calledFor: '应询' };

/** For whom this is said; see there. */
export const speakerOf = (context: Context): Id => meeting.speakerOf(kind, context);

/** The part of the office, in which nobody of an invited unit takes part. */
export const officePart = ({ plan, openedAt, approved }: SessionState, { now }: Context): OfficePart => ({
  units: plan?.units ?? [],
  approved,
  since: localDayOf(Date.parse(openedAt ?? now)),
  permission: 'session.run',
});

/**
 * For whom this is said on the side that asks: nobody of an invited unit, or who was since the session began, neither
 * who says it nor who enters it.
 *
 * @throws Rejection `session.of-called-unit` and those of `speakerOf`
 */
export const askerOf = (state: SessionState, context: Context): Id => {
  const person = speakerOf(context);
  mustRepresentVoters(kind, context);
  mustSpeakApart(kind, officePart(state, context), context);
  return person;
};

/**
 * Nobody of an invited unit runs the session, enters who was there and how they voted, or writes its minutes.
 *
 * @throws Rejection `session.of-called-unit`
 */
export const fromOutside = <Data>(decide: On<Data>): On<Data> =>
  checkedToo(decide, (state, context) => mustRunApart(kind, officePart(state, context), context));

/** The invited unit that speaks; see there. */
export const unitSpeaking = (
  { plan, spokesmen, moments }: SessionState,
  given: Id | undefined,
  context: Context,
): Id => {
  const unit = meeting.unitSpeaking(kind, plan?.units ?? [], given, context);
  mustSignForUnit(kind, { unit, named: spokesmen, began: moments.began }, context);
  return unit;
};

/** Of one of the questions, while the session stands there: those that stand and of which the rule refuses nothing. */
export const ofQuestions =
  (
    phases: readonly SessionState['phase'][],
    rule: (state: SessionState, question: QuestionState, context: Context) => unknown,
  ): May<SessionState> =>
  (state, context) => {
    mustBe(state, ...phases);
    const ids = state.questions.map(({ id }) => id);
    return passing(ids, (id) => rule(state, openQuestion(state, id), context));
  };

/** For one of the invited units, while the session stands there: those for which this actor may speak. */
export const forUnits =
  (...phases: readonly SessionState['phase'][]): May<SessionState> =>
  (state, context) => {
    mustBe(state, ...phases);
    return passing(state.plan?.units ?? [], (unit) => unitSpeaking(state, unit, context));
  };
