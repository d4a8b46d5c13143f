import { belongsTo, type Context, unitSpokenFor } from '../../../../kernel/context';
import type { Decide } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { knownPerson } from '../../../../kernel/registers';
import type { SessionEvent } from '../session.events';
import type { QuestionState, SessionState } from '../session.state';

export type On<Data> = Decide<SessionState, Data, SessionEvent>;
export type Nothing = Record<string, never>;

/** What refusals call a phase. */
const phaseNames: Readonly<Record<SessionState['phase'], string>> = {
  NONE: '未召集',
  CONVENED: '筹备中',
  NOTICED: '已通知',
  OPEN: '进行中',
  CLOSED: '已结束',
  MINUTES_ISSUED: '纪要已印发',
  CANCELLED: '已取消',
};

/** Before it begins, while questions are gathered. */
export const beforehand = ['CONVENED', 'NOTICED'] as const;
/** From the opening on, also while answers and promises come in afterwards in writing. */
export const fromTheOpening = ['OPEN', 'CLOSED', 'MINUTES_ISSUED'] as const;

/** @throws Rejection `session.not-found`, `session.wrong-phase` */
export const mustBe = ({ phase }: SessionState, ...allowed: readonly SessionState['phase'][]): void => {
  if (phase === 'NONE') notFound('session.not-found', '没有这次问询会', 'There is no such session', 'id');
  if (!allowed.includes(phase))
    conflict('session.wrong-phase', `问询会现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

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

/** The committee's office (工委办公室) or its chair. */
export const isOffice = ({ actor }: Context): boolean => ['clerk', 'chair'].includes(actor.capacity.role);

/**
 * For whom this is said: the actor, or, entered by the office, the person named.
 *
 * @throws Rejection `session.entered-by-office-only`, `person.missing`, `person.closed`
 */
export const speakerOf = (context: Context): Id => {
  const { actor, onBehalfOf } = context;
  if (onBehalfOf === undefined) return actor.person;
  if (!isOffice(context))
    forbidden('session.entered-by-office-only', '只有工委办公室可以代录', 'Only the office enters for others');
  return knownPerson(context, onBehalfOf, 'onBehalfOf').id;
};

/**
 * The unit that speaks: an invited one, through an official of it, or through the office, which takes the minutes.
 *
 * @throws Rejection `session.unit-missing`, `session.unit-not-invited`, `session.not-of-unit`
 */
export const unitSpeaking = ({ plan }: SessionState, given: Id | undefined, context: Context): Id => {
  const unit = given ?? unitSpokenFor(context, plan?.units ?? []);
  if (unit === undefined) return invalid('session.unit-missing', '请写明单位', 'Say for which unit', 'unit');
  if (!(plan?.units ?? []).includes(unit))
    forbidden('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
  if (!isOffice(context) && !belongsTo(context.actor, unit))
    forbidden('session.not-of-unit', '只有该单位人员可以这样做', 'Only an official of the unit may', 'unit');
  return unit;
};
