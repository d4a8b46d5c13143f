import { checkInvited } from '../../../../capabilities/meeting/meeting.rules';
import { checkInvitedPeople } from '../../../../capabilities/meeting/roll.rules';
import {
  type ApproveMeeting,
  calledApart,
  meetingApproved,
  mustRunApart,
  unitsToApprove,
} from '../../../../capabilities/meeting/special.rules';
import { type Context, speakingFor } from '../../../../kernel/context';
import { after, type May, passes } from '../../../../kernel/decider';
import type { Id, Instant } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { patch } from '../../../../kernel/patch';
import { conflict, forbidden } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkedIssues, checkPlace, checkSubject, wordsIn } from '../../../../kernel/registers';
import type { Invited, VisitEvent, VisitPlan } from '../visit.events';
import type { VisitState } from '../visit.state';
import {
  fromTheVisit,
  kind,
  mustBe,
  officePart,
  type On,
  speakerOf,
  unitSpeaking,
  unitsSpokenFor,
  whileIn,
} from './acting';

const dayOf = (instant: Instant) => localDayOf(Date.parse(instant));

const checkedPlan = (plan: VisitPlan, before: VisitPlan | null, context: Context): VisitPlan => {
  const { focus, topic, keyWork, place, scheduledAt, units, participants, aboutCases } = plan;
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [dayOf(scheduledAt), dayOf(context.now)]);
  checkPlace(context, place);
  const invited = checkInvited(kind, { units, participants }, context);
  checkInvitedPeople(kind, { participants, before: before?.participants ?? [], units: invited, scheduledAt }, context);
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
    ...checkedIssues('onSite', plan.aboutRepeats, before?.aboutRepeats, context),
  };
};

/** A plan, with the special approval where nobody in the office is independent of the units. */
export type CallVisit = VisitPlan & { readonly special?: ApproveMeeting };

/** 召集会办 by the office, which is of no unit that it calls. */
export const callVisit: On<CallVisit> = (state, { special, ...told }, context): readonly VisitEvent[] => {
  if (state.phase !== 'NONE') conflict('onSite.exists', '该会办已登记', 'This visit is there already', 'id');
  const plan = checkedPlan(told, null, context);
  const called = { type: 'ResolutionCalled', data: plan } as const;
  return [called, ...calledApart(kind, officePart(patch(state, { plan }), context), special, context)];
};

/** As long as there is anything for the office to do about it. */
const mayApprove: May<VisitState> = (state, context) => {
  mustBe(state, 'CALLED', ...fromTheVisit);
  return unitsToApprove(officePart(state, context), context);
};

/** 特批: the office goes on although everybody in it is of a unit that is called. */
export const approveVisit: On<ApproveMeeting> = after(mayApprove, (state, data, context) => [
  meetingApproved(kind, unitsToApprove(officePart(state, context), context), data),
]);

interface Replan {
  readonly plan: VisitPlan;
  readonly reason: string;
}

export const replanVisit: On<Replan> = after(whileIn('CALLED'), (state, data, context) => {
  const before = state.plan!;
  const changed = checkedPlan(data.plan, before, context);
  mustRunApart(kind, officePart(patch(state, { plan: changed }), context), context, 'units');
  if (sameJson(before, changed)) return [];
  const reason = wordsIn('onSite', data.reason, 'reason');
  return [{ type: 'ResolutionReplanned', data: { before, after: changed, reason } }];
});

export interface AnswerVisitInvitation extends Partial<Pick<Invited, 'unit'>> {
  readonly accepts: boolean;
  readonly reason: string | null;
}

/** An invited person who answers for himself. */
const invitedPerson = (state: VisitState, context: Context): Id => {
  const person = speakerOf(context);
  if (!state.plan!.participants.some((invited) => invited.person === person))
    forbidden('onSite.not-invited', '未受邀参加', 'Not asked to come', 'person');
  return person;
};

/** The units and the people for whom this actor may answer. */
const mayAnswer: May<VisitState> = (state, context) => {
  mustBe(state, 'CALLED');
  const units = unitsSpokenFor(state, context);
  if (context.actor.capacity.unit !== undefined) return units;
  const people = state.plan!.participants.map(({ person }) => person);
  const free = speakingFor(context, people).filter((one) => passes(() => invitedPerson(state, one)));
  return [...units, ...new Set(free.map((one) => invitedPerson(state, one)))];
};

/** By a unit through its official, or by a deputy for himself; a refusal says why. */
export const answerVisitInvitation: On<AnswerVisitInvitation> = after(
  mayAnswer,
  (state, data, context): readonly VisitEvent[] => {
    const { accepts } = data;
    const said = (data.reason ?? '').trim();
    const reason = accepts && said === '' ? null : wordsIn('onSite', said, 'reason');
    if (data.unit != null || context.actor.capacity.unit !== undefined) {
      const unit = unitSpeaking(state, data.unit ?? undefined, context);
      return [{ type: 'VisitInvitationAnswered', data: { unit, person: null, accepts, reason } }];
    }
    const person = invitedPerson(state, context);
    return [{ type: 'VisitInvitationAnswered', data: { unit: null, person, accepts, reason } }];
  },
);

export const cancelVisit: On<{ readonly reason: string }> = after(whileIn('CALLED'), (_state, { reason }) => [
  { type: 'ResolutionCancelled', data: { reason: wordsIn('onSite', reason, 'reason') } },
]);
