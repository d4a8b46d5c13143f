import { refuseShortNotice } from '../../../../capabilities/meeting/meeting.rules';
import { mustRunApart } from '../../../../capabilities/meeting/special.rules';
import { type Context, isOffice } from '../../../../kernel/context';
import { after, type Decide, type May, passing } from '../../../../kernel/decider';
import type { Id, Instant, LocalDate } from '../../../../kernel/ids';
import type { SealedPerson } from '../../../../kernel/personal';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { dueDate } from '../../../../kernel/time/deadline';
import { localDayOf } from '../../../../kernel/time/moments';
import type { Term } from '../../../../kernel/time/term';
import { openUnit, wordsIn } from '../../../../kernel/registers';
import { kind, mustStandApart } from '../filers.rules';
import type { AlsoCalled, Interviewee, InterviewEvent } from '../interview.events';
import { type InterviewState, unitsOf } from '../interview.state';
import { mustActApart, mustBe, officePart, unitSpeaking } from './acting';

export interface GiveNotice {
  readonly scheduledAt: Instant;
  readonly venue: string;
  readonly interviewees: readonly Interviewee[];
  /** Why units are called that no request asked for. */
  readonly alsoCalledReason?: string;
}

export interface NameDelegate {
  /** By default the unit of the capacity. */
  readonly unit?: Id;
  readonly post: string;
  readonly person?: SealedPerson;
  readonly reason: string;
}

export interface PostponeInterview {
  /** The unit that asks; left out if the office itself asks. */
  readonly unit?: Id;
  readonly scheduledAt: Instant;
  readonly reason: string;
}

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

const dayOf = (instant: Instant): LocalDate => localDayOf(Date.parse(instant));

/** The last day of a term that begins today; today is not counted (民法典第201、203条). */
const lastDayOf = (term: Term, { now, calendar, policy }: Context): LocalDate =>
  dueDate(dayOf(now), term, calendar, { rollLastDay: policy.settings.rollLastDay });

/** Requires at least one, each with a post. */
export const checkedInterviewees = (interviewees: readonly Interviewee[]): readonly Interviewee[] => {
  if (interviewees.length === 0)
    invalid('interview.nobody-called', '请填写被约谈人', 'Say who is interviewed', 'interviewees');
  return interviewees.map(({ unit, post, person }) => ({
    unit,
    post: wordsIn('interview', post, 'post'),
    ...(person === undefined ? {} : { person }),
  }));
};

const mayGiveNotice: May<InterviewState> = (state, context) => {
  const { policy } = context;
  mustBe(state, 'ACCEPTED', 'APPROVED');
  mustActApart(state, context);
  if (policy.settings.approvalBeforeNotice && state.phase !== 'APPROVED')
    conflict('interview.not-approved', '须先经主任批准', 'The chair has not approved it yet');
};

/**
 * Whoever was asked for is called: by this request, and by those merged into it. A unit that nobody asked for is called
 * only with a reason that all can read.
 *
 * @throws Rejection `interview.asked-unit-not-called`, `interview.joined-unit-not-called`, `interview.unit-not-asked-for`,
 * `interview.nobody-also-called`
 */
const calledBesides = (
  units: readonly Id[],
  reason: string | undefined,
  { request, joined }: InterviewState,
): { readonly alsoCalled?: AlsoCalled } => {
  if (request !== null && !units.includes(request.unit))
    invalid(
      'interview.asked-unit-not-called',
      '须约谈申请约谈的单位',
      'The unit that was asked for is called',
      'interviewees',
    );
  if (joined.some((one) => one.units.some((unit) => !units.includes(unit))))
    invalid(
      'interview.joined-unit-not-called',
      '并入申请的单位须一并约谈',
      'Units that joined are called',
      'interviewees',
    );
  const asked = [request?.unit, ...joined.flatMap((one) => one.units)];
  const besides = units.filter((unit) => !asked.includes(unit));
  const said = (reason ?? '').normalize('NFC').trim();
  if (besides.length > 0 && said === '')
    invalid(
      'interview.unit-not-asked-for',
      '申请未要求约谈该单位：须写明一并约谈的原因，或先并入约谈该单位的申请',
      'Nobody asked for this unit: say why it is called as well, or merge a request for it first',
      'alsoCalledReason',
    );
  if (besides.length === 0 && said !== '')
    invalid(
      'interview.nobody-also-called',
      '被约谈单位都是申请约谈的，不必写一并约谈的原因',
      'All units were asked for: there is nothing to give a reason for',
      'alsoCalledReason',
    );
  return besides.length === 0 ? {} : { alsoCalled: { units: besides, reason: said } };
};

/** Policy 7: no source gives a notice period for 约谈; nearest is the 3 working days of deputy reception (P7). */
export const giveNotice: On<GiveNotice> = after(
  mayGiveNotice,
  (state, { scheduledAt, venue, interviewees, alsoCalledReason }, context) => {
    const { settings } = context.policy;
    const called = checkedInterviewees(interviewees);
    const units = unitsOf(called);
    for (const unit of units) openUnit(context, unit, 'interviewees');
    const sides = { units, since: dayOf(context.now) };
    mustStandApart({ ...sides, filers: state.filers }, context, 'interviewees');
    mustRunApart(kind, officePart(state, sides), context, 'interviewees');
    const besides = calledBesides(units, alsoCalledReason, state);
    const earliest = lastDayOf(settings.interviewNotice, context);
    if (dayOf(scheduledAt) < earliest || scheduledAt <= context.now)
      refuseShortNotice('interview.notice-too-short', settings.interviewNotice, earliest);
    const postponableTo = lastDayOf(settings.postponement.limit, context);
    const where = wordsIn('interview', venue, 'venue');
    const data = { scheduledAt, venue: where, interviewees: called, units, ...besides, postponableTo };
    return [{ type: 'InterviewNoticed', data }];
  },
);

/** The called units that this actor may speak for. */
const unitsSpokenFor = (state: InterviewState, context: Context): readonly Id[] => {
  mustBe(state, 'NOTICED');
  return passing(state.called, (unit) => unitSpeaking(state, state.called, unit, context));
};

/** Each unit acknowledges once; a repeat changes nothing. */
export const acknowledgeNotice: On<{ readonly unit?: Id }> = after(unitsSpokenFor, (state, data, context) => {
  const unit = unitSpeaking(state, state.called, data.unit, context);
  return state.acknowledged.includes(unit) ? [] : [{ type: 'NoticeAcknowledged', data: { unit } }];
});

const mayNameDelegate: May<InterviewState> = (state, context) => {
  const units = unitsSpokenFor(state, context);
  return context.policy.settings.delegateAllowed ? units : [];
};

/** 代表法 2025 第29条: the person or a delegate must listen; policy 9 says whether one may be sent. */
export const nameDelegate: On<NameDelegate> = after(mayNameDelegate, (state, data, context) => {
  const { unit: given, post, person, reason } = data;
  const unit = unitSpeaking(state, state.called, given, context);
  if (!context.policy.settings.delegateAllowed)
    forbidden('interview.no-delegates', '不得委托他人', 'Nobody may be sent instead');
  const delegate = {
    unit,
    post: wordsIn('interview', post, 'post'),
    ...(person === undefined ? {} : { person }),
  };
  return [{ type: 'DelegateNamed', data: { unit, delegate, reason: wordsIn('interview', reason, 'reason') } }];
});

/** While a later day is still possible; a unit as often as the rules allow, the office for itself as often as need be. */
const mayPostpone: May<InterviewState> = (state, context) => {
  const units = unitsSpokenFor(state, context);
  const { scheduledAt, postponableTo, postponements } = state;
  const isAtEnd = [scheduledAt!, context.now].some((instant) => dayOf(instant) > postponableTo!);
  if (isAtEnd) return [];
  if (isOffice(context) && context.onBehalfOf === undefined) return undefined;
  return postponements >= context.policy.settings.postponement.times ? [] : units;
};

/** P6 第9条: with reasons, at most one month from receiving the notice; how often a unit may is policy 8. */
export const postponeInterview: On<PostponeInterview> = after(mayPostpone, (state, data, context) => {
  const { unit: given, scheduledAt } = data;
  const byOffice = isOffice(context) && given === undefined && context.onBehalfOf === undefined;
  const unit = byOffice ? null : unitSpeaking(state, state.called, given, context);
  if (unit !== null && state.postponements >= context.policy.settings.postponement.times)
    conflict('interview.postponed-often', '延期次数已满', 'It may not be put off again');
  const before = state.scheduledAt!;
  if (scheduledAt <= before || scheduledAt <= context.now)
    invalid('interview.postpone-not-later', '延期后的时间须晚于原定时间', 'It must be later', 'scheduledAt');
  if (dayOf(scheduledAt) > state.postponableTo!)
    invalid('interview.postpone-too-far', '延期超过限度', 'That is too far off', 'scheduledAt');
  const reason = wordsIn('interview', data.reason, 'reason');
  return [{ type: 'InterviewPostponed', data: { before, scheduledAt, reason, unit } }];
});
