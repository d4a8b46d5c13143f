import { checkInvited, checkNotice } from '../../../../capabilities/meeting/meeting.rules';
import { checkInvitedPeople, mustNotBeOfCalled } from '../../../../capabilities/meeting/roll.rules';
import {
  type ApproveMeeting,
  calledApart,
  meetingApproved,
  mustRunApart,
  mustSpeakApart,
  unitsToApprove,
} from '../../../../capabilities/meeting/special.rules';
import { type Context, isOffice } from '../../../../kernel/context';
import { after, type May } from '../../../../kernel/decider';
import type { Id, Instant } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { patch } from '../../../../kernel/patch';
import type { PlaceRef } from '../../../../kernel/place';
import type { SealedPerson } from '../../../../kernel/personal';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkedAbout, checkedIssues, checkPlace, checkSubject, wordsIn } from '../../../../kernel/registers';
import type { SessionEvent, SessionPlan } from '../session.events';
import { askedTogether, type QuestionState, type SessionState } from '../session.state';
import {
  askerOf,
  beforehand,
  forUnits,
  fromTheOpening,
  kind,
  mustBe,
  type Nothing,
  officePart,
  ofQuestions,
  type On,
  openQuestion,
  speakerOf,
  unitSpeaking,
  whileIn,
} from './acting';

export interface AnswerInvitation {
  readonly unit?: Id;
  /** Who comes; left out if nobody does, and then a reason is needed. */
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
  readonly aboutRepeat?: Id;
}

const dayOf = (instant: Instant) => localDayOf(Date.parse(instant));

const isSaid = (place: PlaceRef): boolean => Object.values(place).some((part) => part !== undefined && part !== '');

/** @throws Rejection `session.title-missing`, `session.nobody-invited`, and those of the registers */
const checkedPlan = (plan: SessionPlan, before: SessionPlan | null, context: Context): SessionPlan => {
  const { topic, keyWork, scheduledAt, units, participants, aboutCases } = plan;
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [dayOf(scheduledAt), dayOf(context.now)]);
  const invited = checkInvited(kind, { units, participants }, context);
  checkInvitedPeople(kind, { participants, before: before?.participants ?? [], units: invited, scheduledAt }, context);
  return {
    title: wordsIn('session', plan.title, 'title'),
    topic,
    keyWork,
    scheduledAt,
    venue: wordsIn('session', plan.venue, 'venue'),
    units: invited,
    participants,
    aboutCases: [...new Set(aboutCases)],
    ...checkedIssues('session', plan.aboutRepeats, before?.aboutRepeats, context),
  };
};

/** A plan, with the special approval where nobody in the office is independent of the units. */
export type ConveneSession = SessionPlan & { readonly special?: ApproveMeeting };

/** 召集问询会 by the office, which is of no unit that it calls. */
export const conveneSession: On<ConveneSession> = (state, { special, ...told }, context): readonly SessionEvent[] => {
  if (state.phase !== 'NONE') conflict('session.exists', '该问询会已登记', 'This session is there already', 'id');
  const plan = checkedPlan(told, null, context);
  const convened = { type: 'SessionConvened', data: plan } as const;
  return [convened, ...calledApart(kind, officePart(patch(state, { plan }), context), special, context)];
};

/** As long as there is anything for the office to do about it. */
const mayApprove: May<SessionState> = (state, context) => {
  mustBe(state, ...beforehand, ...fromTheOpening);
  return unitsToApprove(officePart(state, context), context);
};

/** 特批: the office goes on although everybody in it is of a unit that is called. */
export const approveSession: On<ApproveMeeting> = after(mayApprove, (state, data, context) => [
  meetingApproved(kind, unitsToApprove(officePart(state, context), context), data),
]);

interface Replan {
  readonly plan: SessionPlan;
  readonly reason: string;
}

/** Replaces the plan; the earlier one stays in the record. */
export const replanSession: On<Replan> = after(whileIn(...beforehand), (state, data, context) => {
  const before = state.plan!;
  const changed = checkedPlan(data.plan, before, context);
  mustRunApart(kind, officePart(patch(state, { plan: changed }), context), context, 'units');
  if (sameJson(before, changed)) return [];
  // A unit that is called only now has the whole term, as if it had been called with the others.
  if (state.phase === 'NOTICED' && changed.units.some((unit) => !before.units.includes(unit)))
    checkNotice(kind, context.policy.settings.interviewNotice, changed.scheduledAt, context);
  const needed = state.questions.filter(({ standing }) => standing === 'SUBMITTED').map(({ unit }) => unit);
  if (needed.some((unit) => !changed.units.includes(unit)))
    conflict('session.unit-has-questions', '该单位名下尚有问题', 'There are questions to this unit', 'units');
  const askers = state.questions.flatMap((one) => (one.standing === 'WITHDRAWN' ? [] : one.askers));
  mustNotBeOfCalled(kind, { units: changed.units, people: askers, since: dayOf(context.now), field: 'units' }, context);
  return [
    { type: 'SessionReplanned', data: { before, after: changed, reason: wordsIn('session', data.reason, 'reason') } },
  ];
});

/** A unit says who comes, or why nobody does. It may change this until the session begins. */
export const answerInvitation: On<AnswerInvitation> = after(
  forUnits(...beforehand),
  (state, data, context): readonly SessionEvent[] => {
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
  },
);

const maySubmit: May<SessionState> = (state, context) => {
  mustBe(state, ...beforehand, 'OPEN');
  askerOf(state, context);
};

/** A question to an invited unit, beforehand or from the floor, by a deputy, a voter representative or the office. */
export const submitQuestion: On<SubmitQuestion> = after(maySubmit, (state, data, context) => {
  const asker = askerOf(state, context);
  const { unit, topic, keyWork, place, aboutCase } = data;
  const about = checkedAbout('session', data, context);
  if (!state.plan!.units.includes(unit))
    invalid('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [dayOf(context.now)]);
  if (isSaid(place)) checkPlace(context, place);
  const id = context.derive('question', String(state.questions.length + 1), asker, data.text, context.occurredAt);
  const text = wordsIn('session', data.text, 'text');
  return [
    {
      type: 'QuestionSubmitted',
      data: { question: { id, unit, text, askers: [asker], topic, keyWork, place, aboutCase, ...about } },
    },
  ];
});

/** Only by the first asker or the office, as long as it has not been put. */
const mustBeWithdrawable = (state: SessionState, question: QuestionState, context: Context): void => {
  if (question.standing === 'PUT')
    conflict('session.question-put', '已提出的问题不能撤回', 'It has been put already', 'question');
  if (askedTogether(state, question).length > 1)
    conflict(
      'session.merge-joined',
      '该问题已与其他单位的问题一并提出，须先撤销合并',
      'It is asked together with another one: undo that first',
      'question',
    );
  if ((!isOffice(context) || context.onBehalfOf !== undefined) && question.askers[0] !== speakerOf(context))
    forbidden('session.not-the-asker', '只有提问人可以撤回', 'Only whoever asked it may', 'question');
  mustSpeakApart(kind, officePart(state, context), context);
};

export const withdrawQuestion: On<{ readonly question: Id; readonly reason: string }> = after(
  ofQuestions([...beforehand, 'OPEN'], mustBeWithdrawable),
  (state, data, context) => {
    const question = openQuestion(state, data.question);
    mustBeWithdrawable(state, question, context);
    const reason = wordsIn('session', data.reason, 'reason');
    return [{ type: 'QuestionWithdrawn', data: { question: question.id, reason } }];
  },
);

interface Agenda {
  readonly questions: readonly Id[];
}

/** The order in which questions are put; must list each standing question once. */
export const orderAgenda: On<Agenda> = after(whileIn(...beforehand, 'OPEN'), (state, { questions }) => {
  const standing = state.questions
    .filter((q) => q.standing === 'SUBMITTED' || q.standing === 'PUT')
    .map(({ id }) => id);
  const named = new Set(questions);
  if (named.size !== questions.length || named.size !== standing.length || standing.some((id) => !named.has(id)))
    invalid('session.agenda-incomplete', '议程须列出全部问题，每个一次', 'Every question, each once', 'questions');
  return sameJson(questions, standing) ? [] : [{ type: 'AgendaOrdered', data: { questions } }];
});

/** 通知: by the same term as for interviews (policy 7). */
const mayNotice: May<SessionState> = (state, context) => {
  mustBe(state, 'CONVENED');
  checkNotice(kind, context.policy.settings.interviewNotice, state.plan!.scheduledAt, context);
};

export const noticeSession: On<Nothing> = after(mayNotice, (state) => {
  const { scheduledAt, venue, units } = state.plan!;
  return [{ type: 'SessionNoticed', data: { scheduledAt, venue, units } }];
});

export const cancelSession: On<{ readonly reason: string }> = after(whileIn(...beforehand), (_state, { reason }) => [
  { type: 'SessionCancelled', data: { reason: wordsIn('session', reason, 'reason') } },
]);
