import { after, type May } from '../../../../kernel/decider';
import { type Evidence, isShown } from '../../../../kernel/attachment';
import type { Context } from '../../../../kernel/context';
import type { Id, LocalDate } from '../../../../kernel/ids';
import type { Rating } from '../../../../kernel/policy';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { addWorkingDays } from '../../../../kernel/time/deadline';
import { wordsIn } from '../../../../kernel/registers';
import type { CaseEvent } from '../case.events';
import { mustBeIndependent } from '../independence.rules';
import { type CaseState, deadlineOf } from '../case.state';
import type { CaseClock } from '../clock.rules';
import { hasMissed, longestDeferral } from '../lateness.rules';
import { months } from '../../../../kernel/time/term';
import {
  asOfNow,
  byReviewer,
  dayOf,
  dueAfter,
  ended,
  isLate,
  isOver,
  isPromiseOver,
  independently,
  mustBe,
  mustComeLater,
  mustShow,
  type On,
  startClock,
  withUnit,
} from './acting';
import { goesOn, heldBy } from './clock';
import { isUnsolved } from './reply';

export interface LookBack {
  readonly found: string;
  readonly evidence: Evidence;
}

const merits: Readonly<Record<Exclude<Rating, 'NOT_RATED'>, number>> = {
  DISSATISFIED: 0,
  BASICALLY_SATISFIED: 1,
  SATISFIED: 2,
};

/** "Not rated" is not a bad rating: it is ignored, so a missing answer does not hold up the case. */
const isBelow = (rating: Rating | null, least: Rating | null): boolean =>
  rating !== null &&
  rating !== 'NOT_RATED' &&
  least !== null &&
  least !== 'NOT_RATED' &&
  merits[rating] < merits[least];

/** Somebody may still rate the reply. */
const isAwaited = ({ phase, filers, rateBy }: CaseState, context: Context): boolean =>
  phase === 'REPLIED' && filers.length > 0 && rateBy !== null && !isOver(rateBy, context);

type Condition = readonly [unmet: boolean, code: string, zh: string, en: string];

/** 销号 conditions (DOMAIN 1.8; policy 30), each with what a refusal says. `shown`: there is evidence. */
const conditions = (state: CaseState, shown: boolean, context: Context): readonly Condition[] => {
  const { closeOff } = context.policy.settings;
  const replied = state.category !== null;
  return [
    [!replied, 'case.close-not-replied', '本轮尚未答复', 'This round has no reply yet'],
    [
      isUnsolved(state),
      'case.close-not-solved',
      '答复为正在解决或以后解决，须再次答复',
      'The reply says: not solved yet',
    ],
    [isAwaited(state, context), 'case.close-rating-awaited', '尚在评价期内', 'It may still be rated'],
    [isBelow(state.rating, closeOff.minimumRating), 'case.close-rating', '评价未达到销号条件', 'The rating is too low'],
    [closeOff.evidence && !shown, 'case.close-evidence', '销号须有佐证材料', 'Evidence is needed to close it off'],
  ];
};

const mustMeet = (list: readonly Condition[]): void => {
  for (const [unmet, code, zh, en] of list) if (unmet) conflict(code, zh, en);
};

const isReady = (state: CaseState, shown: boolean, context: Context): boolean =>
  conditions(state, shown, context).every(([unmet]) => !unmet);

/** A clock that stands still does not run out. */
const dueOf = ({ clock }: CaseState): LocalDate | undefined => (clock?.pausedOn == null ? clock?.dueOn : undefined);

const closedOff = (state: CaseState, evidence: Evidence, override: string | null, context: Context): CaseEvent => ({
  type: 'CaseClosedOff',
  data: {
    unit: state.unit!,
    round: state.round,
    rating: state.rating ?? 'NOT_RATED',
    evidence,
    override,
    late: hasMissed(state.missed, state.unit) || isPromiseOver(state, context) || isLate(state, dueOf(state), context),
    lookBacksOn: context.policy.settings.lookBacks.map((term) => dueAfter(term, context)),
  },
});

const mayCloseOff: May<CaseState> = (state, context) => {
  mustBe(state, 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW');
  mustBeIndependent('CloseOff', state, context);
  // Evidence may come with the command.
  mustMeet(conditions(state, true, context));
};

/** 销号 by somebody who is not involved, when every condition is met. */
export const closeOff: On<{ readonly evidence: Evidence }> = after(mayCloseOff, (state, { evidence }, context) => {
  mustMeet(conditions(state, isShown(evidence) || state.evidenced, context));
  return [closedOff(state, evidence, null, context)];
});

const mustBeNeeded = (state: CaseState, shown: boolean, context: Context): void => {
  if (isReady(state, shown, context))
    conflict('case.override-needless', '销号条件均已满足，请直接销号', 'Every condition is met: close it off');
};

const mayOverride: May<CaseState> = (state, context) => {
  mustBe(state, ...withUnit, 'DEFERRED');
  if (!context.policy.settings.overrideBy.includes(context.actor.capacity.role))
    forbidden('case.override-role', '按本地规则不能由您特批销号', 'By the rules here it is not for you to override');
  mustBeIndependent('CloseOffByOverride', state, context);
  mustBeNeeded(state, state.evidenced, context);
};

/** 销号 despite an unmet condition, by whomever policy 31 names; the reason stays visible, and four eyes still apply. */
export const closeOffByOverride: On<{ readonly evidence: Evidence; readonly reason: string }> = after(
  mayOverride,
  (state, data, context) => {
    const reason = wordsIn('case', data.reason, 'reason');
    mustBeNeeded(state, isShown(data.evidence) || state.evidenced, context);
    return [closedOff(state, data.evidence, reason, context)];
  },
);

/** The later of the day on which it happened and today: an earlier entry does not hide that time is short. */
const latestDay = (context: Context): LocalDate => {
  const [happened, today] = [dayOf(context), dayOf(asOfNow(context))];
  return happened > today ? happened : today;
};

/** A deferral must not hide that a unit is late: where the day is over or near, it and its end are for the chair. */
const mustBeChairIfPressing = (dueOn: LocalDate, on: LocalDate, { actor, policy, calendar }: Context): void => {
  if (actor.capacity.role === 'chair' || dueOn > addWorkingDays(on, policy.settings.dueSoon, calendar)) return;
  forbidden(
    'case.deferral-chair',
    '事项已逾期或临近期限，挂账和恢复办理须由主任决定',
    'It is overdue or due soon: deferring it and ending that is for the chair',
  );
};

/** 挂账: kept on the books with a day of review; its clock ends. */
export const deferCase: On<{ readonly reviewOn: LocalDate; readonly reason: string }> = after(
  (state, context) => {
    independently('DeferCase', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW')(state, context);
    const day = deadlineOf(state);
    if (day !== null) mustBeChairIfPressing(day, state.clock?.pausedOn ?? latestDay(context), context);
  },
  (state, data, context) => {
    mustComeLater(data.reviewOn, context, 'reviewOn');
    if (data.reviewOn > dueAfter(months(longestDeferral), context))
      invalid(
        'case.deferral-too-long',
        '挂账事项须在十二个月内复核',
        'What is deferred is looked at again within twelve months',
        'reviewOn',
      );
    const { reviewOn } = data;
    return [
      { type: 'CaseDeferred', data: { unit: state.unit, reviewOn, reason: wordsIn('case', data.reason, 'reason') } },
    ];
  },
);

/** The clock that ran until it was deferred; null where the unit had replied by then. */
const stoppedBy = (state: CaseState): CaseClock | null => (state.repliedAt === null ? heldBy(state, state.unit) : null);

/**
 * The case is handled again in the same round. A clock that ran before goes on with what was left of it; a new one starts
 * where the unit had replied, with the extensions that it was granted.
 */
export const endDeferral: On<{ readonly reason: string }> = after(
  (state, context) => {
    independently('EndDeferral', 'DEFERRED')(state, context);
    if (state.category === 'C' && context.actor.capacity.role !== 'chair')
      forbidden(
        'case.deferral-review-chair',
        '答复为待条件具备后解决的挂账事项，须由主任复核后恢复办理',
        'The reply says that it waits for conditions: the chair looks at it again and ends the deferral',
      );
    const kept = stoppedBy(state);
    if (kept?.apartOn != null) mustBeChairIfPressing(kept.dueOn, kept.pausedOn ?? kept.apartOn, context);
  },
  (state, { reason }, context) => {
    const kept = stoppedBy(state);
    const clock =
      kept === null
        ? startClock(context.policy.settings.rectification[state.urgency], context)
        : { ...kept.started, dueOn: kept.dueOn, calendarVersion: kept.calendarVersion };
    const data = { unit: state.unit!, round: state.round, reason: wordsIn('case', reason, 'reason'), clock };
    return [{ type: 'DeferralEnded', data }, ...(kept === null ? [] : [goesOn(kept, context)])];
  },
);

/** The open repeat issues in which the case stands as the very matter. */
const repeatsOf = ({ thing, issuesOf }: Context): { readonly repeats?: readonly Id[] } => {
  const issues = thing === undefined ? [] : issuesOf(thing).filter(({ elsewhere }) => !elsewhere);
  return issues.length === 0 ? {} : { repeats: issues.map(({ issue }) => issue) };
};

const lookedAt = (state: CaseState, { found, evidence }: LookBack, context: Context) => ({
  unit: state.unit!,
  found: wordsIn('case', found, 'found'),
  evidence,
  ...repeatsOf(context),
});

/** 回头看: the solution has lasted. May be confirmed at every look-back. */
export const confirmLookBack: On<LookBack> = after(byReviewer('ConfirmLookBack', ...ended), (state, data, context) => [
  { type: 'LookBackConfirmed', data: lookedAt(state, data, context) },
]);

/** 回头看: the problem has come back. A new round begins with its own clock; the unit cannot decline it. */
export const reopenCase: On<LookBack> = after(byReviewer('ReopenCase', ...ended), (state, data, context) => {
  const looked = lookedAt(state, data, context);
  mustShow(data.evidence);
  const clock = startClock(context.policy.settings.rectification[state.urgency], context);
  return [{ type: 'CaseReopened', data: { ...looked, round: state.round + 1, clock } }];
});
