import { after, type May } from '../../../../kernel/decider';
import type { Context } from '../../../../kernel/context';
import type { Id, LocalDate } from '../../../../kernel/ids';
import type { Of } from '../../../../kernel/message';
import type { NoNewFacts, Urgency } from '../../../../kernel/policy';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import type { Term } from '../../../../kernel/time/term';
import { checkSubject, openUnit, wordsIn } from '../../../../kernel/registers';
import type { CaseEvent } from '../case.events';
import type { CaseState } from '../case.state';
import { mustBeIndependent, mustNotBeOf } from '../independence.rules';
import type { CaseClock } from '../clock.rules';
import type { StartedClock } from '../../../../kernel/time/clock';
import { goesOn, heldBy, missedBefore } from './clock';
import { opinionsRequested } from './opinions';
import {
  byLeadUnit,
  checkTerm,
  dayOf,
  dueAfter,
  independently,
  signedByOffice,
  isOver,
  mustBe,
  type On,
  startClock,
  unitActing,
} from './acting';

export interface ScreenCase {
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly urgency: Urgency;
}

export interface AssignCase {
  readonly unit: Id;
  readonly coUnits: readonly Id[];
  readonly urgency: Urgency;
  /** A term other than the one for the urgency; at most the longest in the rules. */
  readonly term?: Term;
  /** The co-units give the lead unit their opinion by this day. */
  readonly opinionsBy?: LocalDate;
  /** 交办意见: what the office asks of the units. */
  readonly instruction?: string;
}

export interface RejectCase {
  readonly code: string;
  readonly reason: string;
  /** The case in which the same matter was handled before. */
  readonly sameAs?: Id;
}

/** The listed reason for a matter that was handled before and has no new facts or reasons. */
const handledBefore = 'ALREADY_HANDLED';

/** Same facts, same reasons (济南第25条, 北京第11条): explained and linked, as the rules require (policy 36). */
const checkHandledBefore = ({ code, sameAs }: RejectCase, rule: NoNewFacts): void => {
  if (code !== handledBefore) {
    if (sameAs !== undefined)
      invalid('case.same-as', '只有已处理过的事项才关联原案', 'Only for what was handled before', 'sameAs');
    return;
  }
  if (rule === 'HANDLE_AGAIN')
    conflict('case.handle-again', '按本地规则须再次办理', 'By the rules here it is handled again', 'code');
  if (rule === 'EXPLAIN_AND_LINK' && sameAs === undefined)
    invalid('case.same-as', '请关联已处理的原案', 'Say in which case it was handled', 'sameAs');
};

/** 审核: is it ours to handle, under which topic, how urgent. May be done again until it is assigned. */
export const screenCase: On<ScreenCase> = after(
  independently('ScreenCase', 'REGISTERED', 'SCREENED'),
  (state, data, context) => {
    const { topic, keyWork, urgency } = data;
    const days = [dayOf(context), ...(state.openedOn === null ? [] : [state.openedOn])];
    checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, days);
    const same = state.topic === topic && state.keyWork === keyWork && state.urgency === urgency;
    if (same && state.phase === 'SCREENED') return [];
    return [{ type: 'CaseScreened', data: { topic, keyWork, urgency } }];
  },
);

/** 代表法 2025 第59条, 青岛第11条, 浙江第6条: what is not admitted, by a code of the office's list (policy 12). */
export const rejectCase: On<RejectCase> = after(
  signedByOffice('case.screen', independently('RejectCase', 'REGISTERED', 'SCREENED')),
  (_state, data, { policy }) => {
    const { code, reason, sameAs } = data;
    if (!policy.settings.inadmissibleReasons.some((listed) => listed.code === code))
      invalid('case.reason-code', '不予受理的理由不在清单内', 'Not one of the listed reasons', 'code');
    checkHandledBefore(data, policy.settings.noNewFacts);
    const link = sameAs === undefined ? {} : { sameAs };
    return [{ type: 'CaseRejected', data: { code, reason: wordsIn('case', reason, 'reason'), ...link } }];
  },
);

/** 复议: somebody other than whoever rejected it (four eyes) decides that it is to be screened after all. */
export const reconsiderCase: On<{ readonly reason: string }> = after(
  signedByOffice('case.screen', (state, context) => {
    const { actor, onBehalfOf } = context;
    mustBe(state, 'REJECTED');
    const { by } = state.rejected!;
    if (by !== null && [actor.person, onBehalfOf].includes(by))
      forbidden('case.four-eyes-rejected', '作出不予受理决定的人不能复议', 'Not by whoever rejected it');
    mustBeIndependent('ReconsiderCase', state, context);
  }),
  (state, { reason }) => [
    {
      type: 'RejectionSuperseded',
      data: { before: state.rejected!.code, reason: wordsIn('case', reason, 'reason') },
    },
  ],
);

/** The clock that an assignment starts, for a unit that did not have the case before. */
const clockFor = ({ urgency, term }: AssignCase, context: Context) => {
  const { rectification, rectificationMaximum } = context.policy.settings;
  if (term === undefined) return startClock(rectification[urgency], context);
  checkTerm(term);
  const clock = startClock(term, context);
  if (clock.dueOn > dueAfter(rectificationMaximum, context))
    invalid('case.term-too-long', '期限超过最长整改期限', 'Longer than the rules allow', 'term');
  return clock;
};

/** A unit that had it before and gets it again has no new term: its clock goes on with what was left of it. */
const clockOfBefore = ({ term }: AssignCase, kept: CaseClock): StartedClock => {
  if (term !== undefined)
    invalid(
      'case.term-goes-on',
      '再次交由原单位办理的，按原期限继续计时，不另定期限',
      'A unit that gets it again keeps the term that it had',
      'term',
    );
  return { ...kept.started, dueOn: kept.dueOn, calendarVersion: kept.calendarVersion };
};

/** The hand-over itself; the caller has already checked that it is allowed. */
export const assigned = (state: CaseState, data: AssignCase, context: Context): Of<CaseEvent, 'CaseAssigned'> => {
  const { decline } = context.policy.settings;
  const { unit, coUnits, urgency, instruction } = data;
  const kept = heldBy(state, unit);
  const missed = missedBefore(state, unit);
  const designation = state.designation + 1;
  return {
    type: 'CaseAssigned',
    data: {
      unit,
      coUnits,
      urgency,
      round: Math.max(1, state.round),
      designation,
      final: designation >= decline.finalDesignation,
      declineBy: dueAfter(decline.window, context),
      clock: kept === null ? clockFor(data, context) : clockOfBefore(data, kept),
      ...(missed.length === 0 ? {} : { missed }),
      ...(instruction === undefined ? {} : { instruction: wordsIn('case', instruction, 'instruction') }),
    },
  };
};

/** 交办 to one lead unit and its co-units; starts the clock. Only units handle (代表法 2025 第31条). */
export const assignCase: On<AssignCase> = after(
  independently('AssignCase', 'SCREENED', 'DECLINED'),
  (state, data, context) => {
    openUnit(context, data.unit);
    for (const unit of data.coUnits) openUnit(context, unit, 'coUnits');
    if (new Set([data.unit, ...data.coUnits]).size !== data.coUnits.length + 1)
      invalid('case.unit-twice', '同一单位不能重复', 'A unit is named twice', 'coUnits');
    mustNotBeOf([data.unit, ...data.coUnits], state, context);
    const handedOver = assigned(state, data, context);
    const kept = heldBy(state, data.unit);
    const resumption = kept === null ? null : goesOn(kept, context);
    const handed = resumption === null ? [handedOver] : [handedOver, resumption];
    const { opinionsBy } = data;
    if (opinionsBy === undefined) return handed;
    if (data.coUnits.length === 0)
      invalid('case.opinion-of-nobody', '没有协办单位可征求意见', 'There is no co-unit to ask', 'opinionsBy');
    const request = { units: data.coUnits, about: '请就本事项提出协办意见', dueOn: opinionsBy };
    const { unit, round } = handedOver.data;
    const { dueOn } = resumption?.data ?? handedOver.data.clock;
    return [...handed, opinionsRequested(request, { unit, round, dueOn }, context)];
  },
);

/** Also allowed after the window for declining: then the unit has no other choice. */
export const acceptAssignment: On<object> = after(byLeadUnit('ASSIGNED'), (state, _data, context) => [
  { type: 'AssignmentAccepted', data: { unit: unitActing(state, context, 'lead') } },
]);

/** 退回: within the window, and not once a designation is final (潍坊第22条: it may not be returned again). */
const mayDecline: May<CaseState> = (state, context) => {
  byLeadUnit('ASSIGNED')(state, context);
  if (state.final) conflict('case.designation-final', '再次指定后不得退回', 'The second designation is final');
  if (state.declineBy !== null && isOver(state.declineBy, context))
    conflict(
      'case.decline-too-late',
      `退回期限已于${state.declineBy}届满`,
      `It could be declined until ${state.declineBy}`,
    );
};

export const declineAssignment: On<{ readonly reason: string }> = after(mayDecline, (state, { reason }, context) => {
  const unit = unitActing(state, context, 'lead');
  const { designation } = state;
  return [{ type: 'AssignmentDeclined', data: { unit, reason: wordsIn('case', reason, 'reason'), designation } }];
});
