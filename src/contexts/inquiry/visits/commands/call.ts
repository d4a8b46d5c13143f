import { checkInvited } from '../../../../capabilities/meeting/meeting.rules';
import type { Context } from '../../../../kernel/context';
import type { Instant } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { conflict, forbidden } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkPlace, checkSubject, wordsIn } from '../../../../kernel/registers';
import type { Invited, VisitPlan } from '../visit.events';
import { kind, mustBe, type On, speakerOf, unitSpeaking } from './acting';

const dayOf = (instant: Instant) => localDayOf(Date.parse(instant));

const checkedPlan = (plan: VisitPlan, context: Context): VisitPlan => {
  const { focus, topic, keyWork, place, scheduledAt, units, participants, aboutCases } = plan;
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [dayOf(scheduledAt), dayOf(context.now)]);
  checkPlace(context, place);
  const invited = checkInvited(kind, { units, participants }, context);
  const title = wordsIn('onSite', plan.title, 'title');
  return {
    title,
    focus,
    topic,
    keyWork,
    place,
    scheduledAt,
    participants,
    units: invited,
    aboutCases: [...new Set(aboutCases)],
  };
};

/** 召集会办 by the office. */
export const callVisit: On<VisitPlan> = (state, plan, context) => {
  if (state.phase !== 'NONE') conflict('onSite.exists', '该会办已登记', 'This visit is there already', 'id');
  return [{ type: 'ResolutionCalled', data: checkedPlan(plan, context) }];
};

export const replanVisit: On<{ readonly plan: VisitPlan; readonly reason: string }> = (state, data, context) => {
  mustBe(state, 'CALLED');
  const after = checkedPlan(data.plan, context);
  const before = state.plan!;
  if (sameJson(before, after)) return [];
  return [{ type: 'ResolutionReplanned', data: { before, after, reason: wordsIn('onSite', data.reason, 'reason') } }];
};

export interface AnswerVisitInvitation extends Partial<Pick<Invited, 'unit'>> {
  readonly accepts: boolean;
  readonly reason: string | null;
}

/** By a unit through its official, or by a deputy for himself; a refusal says why. */
export const answerVisitInvitation: On<AnswerVisitInvitation> = (state, data, context) => {
  mustBe(state, 'CALLED');
  const { accepts } = data;
  const said = (data.reason ?? '').trim();
  const reason = accepts && said === '' ? null : wordsIn('onSite', said, 'reason');
  if (data.unit != null || context.actor.capacity.unit !== undefined) {
    const unit = unitSpeaking(state, data.unit ?? undefined, context);
    return [{ type: 'VisitInvitationAnswered', data: { unit, person: null, accepts, reason } }];
  }
  const person = speakerOf(context);
  if (!state.plan!.participants.some((invited) => invited.person === person))
    forbidden('onSite.not-invited', '未受邀参加', 'Not asked to come', 'person');
  return [{ type: 'VisitInvitationAnswered', data: { unit: null, person, accepts, reason } }];
};

export const cancelVisit: On<{ readonly reason: string }> = (state, { reason }) => {
  mustBe(state, 'CALLED');
  return [{ type: 'ResolutionCancelled', data: { reason: wordsIn('onSite', reason, 'reason') } }];
};
