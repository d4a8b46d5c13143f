import { type AttachmentRef, type Evidence, isShown } from '../../../../kernel/attachment';
import { type Context, unitSpokenFor, isEntered } from '../../../../kernel/context';
import { type Decide, type May, passes } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import type { Permission } from '../../../../kernel/permission';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { startClock as startOn, type StartedClock } from '../../../../kernel/time/clock';
import { dueDate, isOverdue } from '../../../../kernel/time/deadline';
import { addDays, daysBetween, isLocalDate } from '../../../../kernel/time/local-date';
import type { Term } from '../../../../kernel/time/term';
import type { CaseEvent } from '../case.events';
import type { RuledPhase } from '../case-phases.rules';
import { type CaseState, isPromised } from '../case.state';
import type { CaseClock } from '../clock.rules';
import {
  type Decision,
  mustBeIndependent,
  mustEnterFromOutside,
  mustReviewFromOutside,
  mustSignFor,
  mustSignForOffice,
} from '../independence.rules';
import { hasMissed, wasOver } from '../lateness.rules';

export type On<Data> = Decide<CaseState, Data, CaseEvent>;
export type Nothing = Record<string, never>;

/** The names of phases in refusals. */
const phaseNames: Readonly<Record<RuledPhase, string>> = {
  NONE: '未登记',
  REGISTERED: '待审核',
  SCREENED: '待交办',
  REJECTED: '不予受理',
  ASSIGNED: '已交办，待接收',
  DECLINED: '已退回，待重新交办',
  HANDLING: '办理中',
  REPLIED: '已答复，待评价',
  RATED: '已评价',
  UNDER_REVIEW: '工委复核中',
  DEFERRED: '挂账',
  SETTLED_ON_SPOT: '当场解决',
  CLOSED_OFF: '已销号',
  CONFIRMED: '回头看已确认',
  WITHDRAWN: '已撤回',
};

export const mustExist = ({ phase }: CaseState): void => {
  if (phase === 'NONE') notFound('case.not-found', '没有这个事项', 'There is no such case', 'id');
};

/** Refuses what may not be done in this phase, and anything on a case that was imported as past. */
export const mustBe = (state: CaseState, ...allowed: readonly RuledPhase[]): void => {
  mustExist(state);
  if (state.history) conflict('case.history', '这是导入的历史事项，只供查阅', 'This case was imported as past');
  const { phase } = state;
  if (!allowed.includes(phase))
    conflict('case.wrong-phase', `事项现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

/** Assigned to a unit and not ended yet. */
export const withUnit = ['ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'] as const;
export const stillOpen = ['REGISTERED', 'SCREENED', 'DECLINED', 'DEFERRED', ...withUnit] as const;
export const ended = ['SETTLED_ON_SPOT', 'CLOSED_OFF', 'CONFIRMED'] as const;

/** The committee's office (工委办公室), its chair, or this software. */
export const isOfficeOrSystem = ({ actor }: Context): boolean =>
  ['clerk', 'chair', 'system'].includes(actor.capacity.role);

/** The day on which it happened, in Asia/Shanghai. */
export const dayOf = ({ occurredAt }: Context): LocalDate => localDayOf(Date.parse(occurredAt));

/** The context for what begins now, even if the rest of the command happened earlier. */
export const asOfNow = (context: Context): Context =>
  Object.create(context, { occurredAt: { value: context.now, enumerable: true } }) as Context;

/** Deadlines are judged by the day something happened, so only the office may enter things for an earlier day. */
export const mustBePrompt = (context: Context): void => {
  if (!isOfficeOrSystem(context) && dayOf(context) < localDayOf(Date.parse(context.now)))
    forbidden(
      'case.backdated',
      '只有工委办公室可以补录以前的日期',
      'Only the office enters earlier days',
      'occurredAt',
    );
};

/**
 * The unit for which somebody acts: either an official of this unit or of the one it was merged into (only the
 * responsible unit reports its own rectification), or the office, which enters what a unit sent on paper or said by
 * telephone. `named`: the unit that sent the paper, if it is not the lead unit.
 */
export const unitActing = (state: CaseState, context: Context, which: 'lead' | 'any', named?: Id): Id => {
  mustBePrompt(context);
  if (isEntered(context)) mustEnterFromOutside(state, context);
  const allowed = which === 'lead' ? [state.unit] : [state.unit, ...state.coUnits];
  const unit = isEntered(context) ? (named ?? state.unit ?? undefined) : unitSpokenFor(context, allowed);
  if (unit !== undefined && allowed.includes(unit)) {
    mustSignFor(unit, state, context);
    return unit;
  }
  return which === 'lead'
    ? forbidden('case.not-lead-unit', '只有主办单位可以这样做', 'Only the lead unit may')
    : forbidden('case.not-its-unit', '只有主办或协办单位可以这样做', 'Only the units of this case may');
};

/** Allows the command while the case is in one of these phases. */
export const whileIn =
  (...phases: readonly RuledPhase[]): May<CaseState> =>
  (state) =>
    mustBe(state, ...phases);

/** Allows only those who speak for the lead unit, while the case is in one of these phases. */
export const byLeadUnit =
  (...phases: readonly RuledPhase[]): May<CaseState> =>
  (state, context) => {
    mustBe(state, ...phases);
    unitActing(state, context, 'lead');
  };

/** Allows those who speak for any of its units, while the case is in one of these phases. */
export const byAnyUnit =
  (...phases: readonly RuledPhase[]): May<CaseState> =>
  (state, context) => {
    mustBe(state, ...phases);
    // If the office enters a paper, the entry itself names the unit.
    if (isEntered(context)) {
      mustEnterFromOutside(state, context);
      const units = [state.unit, ...state.coUnits].filter((unit) => unit !== null);
      if (!units.some((unit) => passes(() => mustSignFor(unit, state, context))))
        for (const unit of units) mustSignFor(unit, state, context);
    } else unitActing(state, context, 'any');
  };

/** Allows only people who are independent in this decision, while the case is in one of these phases. */
export const independently =
  (decision: Decision, ...phases: readonly RuledPhase[]): May<CaseState> =>
  (state, context) => {
    mustBe(state, ...phases);
    mustBeIndependent(decision, state, context);
  };

/** The same for what the office decides, and what it enters was decided by somebody of the office who may. */
export const signedByOffice =
  (permission: Permission, may: May<CaseState>): May<CaseState> =>
  (state, context) => {
    mustSignForOffice(permission, context);
    return may(state, context);
  };

/** The same for what the office looks at for itself. */
export const byReviewer =
  (decision: 'AddFinding' | 'ConfirmLookBack' | 'ReopenCase', ...phases: readonly RuledPhase[]): May<CaseState> =>
  (state, context) => {
    mustBe(state, ...phases);
    mustReviewFromOutside(decision, state, context);
  };

/** The last day of a term that begins today, by today's rules. */
export const dueAfter = (term: Term, context: Context): LocalDate =>
  dueDate(dayOf(context), term, context.calendar, context.policy.settings);

/** A clock that starts today, by today's rules. */
export const startClock = (term: Term, context: Context): StartedClock =>
  startOn(dayOf(context), term, context.policy, context.calendar);

/** Is the day over, given when the office's days end? */
export const isOver = (day: LocalDate, { occurredAt, policy }: Context): boolean =>
  wasOver(day, policy.settings, occurredAt);

/** The rules and calendar of a running clock: those it was started with or moved to. */
export const rulesOf = (clock: CaseClock, context: Context) => ({
  settings: context.policyVersion(clock.started.policyVersion).settings,
  calendar: context.calendarVersion(clock.calendarVersion),
});

/** Handled, or promised for a day (a B reply): a unit is awaited. */
export const awaitedIn = (state: CaseState, ...phases: readonly RuledPhase[]): readonly RuledPhase[] =>
  isPromised(state) ? [...phases, 'REPLIED', 'RATED'] : phases;

/** The clock that runs now. */
export const runningClock = ({ clock }: CaseState): CaseClock =>
  clock ?? conflict('case.no-clock', '此事项没有计时', 'No clock runs');

/** A whole number of days or months. */
export const checkTerm = ({ amount }: Term, field = 'term'): void => {
  if (!Number.isInteger(amount) || amount < 1 || amount > 3660)
    invalid('case.term', '期限须为正整数', 'A whole number of days or months', field);
};

export const mustShow = (evidence: Evidence): void => {
  if (!isShown(evidence))
    invalid('case.evidence-missing', '请附佐证材料', 'Evidence is needed: words or files', 'evidence');
};

export const mustBeAFile = ({ hash, size }: AttachmentRef, field: string): void => {
  if (hash === '' || size < 0) invalid('case.file', '附件无效', 'This is no file', field);
};

/** Refuses a day that does not exist or is over. */
export const mustComeLater = (day: LocalDate, context: Context, field: string): void => {
  if (!isLocalDate(day) || day <= dayOf(context))
    invalid('case.day-not-later', '日期须晚于今天', 'A day after today', field);
};

/**
 * Was the round done after this day, whose end the rules of its clock define? Judged by the first reply, or by this
 * moment if there was none; and by the days that the unit missed before its clock was moved.
 */
export const isLate = (
  { clock, repliedAt, missed, unit }: CaseState,
  dueOn: LocalDate | undefined,
  context: Context,
): boolean =>
  clock !== null &&
  dueOn !== undefined &&
  (hasMissed(missed, unit, clock.started.startedOn) ||
    isOverdue(dueOn, repliedAt ?? context.occurredAt, rulesOf(clock, context).settings.endOfDay));

/** Is the day over by which the unit promised to have solved it? */
export const isPromiseOver = (state: CaseState, context: Context): boolean =>
  isPromised(state) && state.promisedOn !== null && isOverdue(state.promisedOn, context.occurredAt, '24:00');

/**
 * How late a reply's promise may be kept: within the longest term, counted from the assignment of this round, and moved
 * on by as many days as its clock was moved; or as late as an extension allowed. Null if there is no clock.
 */
export const latestPromise = ({ clock, promisedOn }: CaseState, context: Context): LocalDate | null => {
  if (clock === null) return null;
  const { started, dueOn } = clock;
  const { settings, calendar } = rulesOf(clock, context);
  const counted = dueDate(started.startedOn, started.term, calendar, settings);
  const longest = dueDate(started.startedOn, settings.rectificationMaximum, calendar, settings);
  const latest = dueOn > counted ? addDays(longest, daysBetween(counted, dueOn)) : longest;
  return promisedOn !== null && promisedOn > latest ? promisedOn : latest;
};
