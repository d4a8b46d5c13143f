import { awaitedPromise, type CaseState, deadlineOf, isPromised } from '../case.state';
import { after, type May } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import type { Of } from '../../../../kernel/message';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { becomesOverdue, extendedDueOn, movedDueOn, resumedDueOn } from '../../../../kernel/time/clock';
import { isOverdue } from '../../../../kernel/time/deadline';
import type { Term } from '../../../../kernel/time/term';
import { wordsIn } from '../../../../kernel/registers';
import type { CaseEvent } from '../case.events';
import { type CaseClock, type IfOverdue, recordedOf, stillUntil } from '../clock.rules';
import { mustBeIndependent } from '../independence.rules';
import type { Missed } from '../lateness.rules';
import {
  awaitedIn,
  byLeadUnit,
  checkTerm,
  dayOf,
  isPromiseOver,
  mustBe,
  type Nothing,
  type On,
  rulesOf,
  runningClock,
  unitActing,
} from './acting';
import type { Context } from '../../../../kernel/context';

/** The day that an extension moves: that of the clock, or of the promise. */
const dayToExtend = (state: CaseState): LocalDate => deadlineOf(state) ?? runningClock(state).dueOn;

/** Refuses when it can no longer be requested: a request is pending, extensions are used up, or it is too late. */
const mayAskToExtend: May<CaseState> = (state, context) => {
  byLeadUnit(...awaitedIn(state, 'HANDLING'))(state, context);
  const clock = runningClock(state);
  const { settings } = rulesOf(clock, context);
  const { extension } = settings;
  if (clock.requested !== null)
    conflict('case.extension-pending', '已有待审批的延期申请', 'An extension is asked for already');
  if (clock.extensions >= extension.times)
    conflict('case.extension-used-up', '延期次数已用完', 'It was extended as often as the rules allow');
  const isLate = isPromised(state)
    ? isPromiseOver(state, context)
    : clock.pausedOn === null && isOverdue(clock.dueOn, context.occurredAt, settings.endOfDay);
  if (extension.beforeDue && isLate)
    conflict('case.extension-after-due', '须在到期前申请延期', 'To be asked for before it is due');
};

/** 延期申请: in time, no longer and not more often than the rules of this clock allow (policy 17). */
export const requestExtension: On<{ readonly term: Term; readonly reason: string }> = after(
  mayAskToExtend,
  (state, data, context) => {
    const unit = unitActing(state, context, 'lead');
    const clock = runningClock(state);
    const { settings, calendar } = rulesOf(clock, context);
    const { extension } = settings;
    const { term } = data;
    checkTerm(term);
    const by = (longer: Term): LocalDate => extendedDueOn(dayToExtend(state), longer, calendar, settings);
    if (by(term) > by(extension.limit ?? clock.started.term))
      invalid('case.extension-too-long', '延期超过限度', 'Longer than the rules allow', 'term');
    const reason = wordsIn('case', data.reason, 'reason');
    const approver = extension.approver === 'OFFICE' ? ({ approver: 'OFFICE' } as const) : {};
    return [{ type: 'ExtensionRequested', data: { unit, round: state.round, term, reason, ...approver } }];
  },
);

const pendingOn = (clock: CaseClock): Term =>
  clock.requested ?? conflict('case.no-extension-pending', '没有待审批的延期申请', 'No extension is asked for');

/** By the rules that the clock was started with, as all that is said of its extensions. */
const isAskedFor: May<CaseState> = (state, context) => {
  mustBe(state, ...awaitedIn(state, 'HANDLING'));
  const clock = runningClock(state);
  pendingOn(clock);
  const { approver = 'CHAIR' } = rulesOf(clock, context).settings.extension;
  if (approver === 'CHAIR' && context.actor.capacity.role !== 'chair')
    forbidden('case.extension-approver', '按本地规则由工委主任批准延期', 'By the rules here the chair decides on it');
};

/** By the chair or the office (policy 17), who must not be involved; for the requested time or less. */
export const grantExtension: On<{ readonly term?: Term }> = after(
  (state, context) => {
    isAskedFor(state, context);
    mustBeIndependent('GrantExtension', state, context);
  },
  (state, data, context) => {
    const clock = runningClock(state);
    const asked = pendingOn(clock);
    const term = data.term ?? asked;
    checkTerm(term);
    const { settings, calendar } = rulesOf(clock, context);
    const before = dayToExtend(state);
    const dueOn = extendedDueOn(before, term, calendar, settings);
    if (dueOn > extendedDueOn(before, asked, calendar, settings))
      invalid('case.extension-beyond-request', '不能超过申请的期限', 'Not longer than was asked for', 'term');
    const { round } = state;
    const promise = awaitedPromise(state)?.nth;
    const moved = promise === undefined ? {} : { promise };
    return [{ type: 'ExtensionGranted', data: { unit: state.unit!, round, term, before, dueOn, ...moved } }];
  },
);

export const refuseExtension: On<{ readonly reason: string }> = after(
  (state, context) => {
    isAskedFor(state, context);
    mustBeIndependent('RefuseExtension', state, context);
  },
  (state, { reason }) => {
    const data = { unit: state.unit!, round: state.round, reason: wordsIn('case', reason, 'reason') };
    return [{ type: 'ExtensionRefused', data }];
  },
);

const mayPause: May<CaseState> = (state, context) => {
  mustBe(state, 'ASSIGNED', 'HANDLING');
  const clock = runningClock(state);
  if (clock.pausedOn !== null) conflict('case.clock-paused', '已暂停计时', 'It stands still already');
  const { settings, calendar } = rulesOf(clock, context);
  if (isOverdue(clock.dueOn, context.occurredAt, settings.endOfDay))
    conflict('case.overdue', '已经逾期，不能暂停', 'It is overdue already');
  mustBeIndependent('PauseClock', state, context);
  const on = dayOf(context);
  if (on < clock.started.startedOn)
    invalid('case.pause-before-start', '暂停不能早于计时开始', 'It had not started', 'occurredAt');
  if (stillUntil(clock, on, settings.pause.limit, calendar) <= on)
    conflict('case.pause-used-up', '暂停时间已用完', 'It stood still as long as the rules allow');
};

/** For a listed reason, before the due day, if all pauses together stay within the limit (policy 18). */
export const pauseClock: On<{ readonly code: string; readonly reason: string }> = after(
  mayPause,
  (state, { code, reason }, context) => {
    const clock = runningClock(state);
    const { settings, calendar } = rulesOf(clock, context);
    const { reasons, limit } = settings.pause;
    if (!reasons.some((listed) => listed.code === code))
      invalid('case.pause-code', '暂停理由不在清单内', 'Not one of the listed reasons', 'code');
    const on = dayOf(context);
    const until = stillUntil(clock, on, limit, calendar);
    const data = { on, code, reason: wordsIn('case', reason, 'reason'), round: state.round, until };
    return [{ type: 'ClockPaused', data }];
  },
);

const earliest = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** The day from which the rules make a paused clock run again. */
const runsAgainOn = (clock: CaseClock, pausedOn: LocalDate, context: Context): LocalDate => {
  const { settings, calendar } = rulesOf(clock, context);
  return stillUntil(clock, pausedOn, settings.pause.limit, calendar);
};

/** Resumes the clock today, or earlier if the longest allowed pause was over before. */
export const resumed = (clock: CaseClock, pausedOn: LocalDate, context: Context): Of<CaseEvent, 'ClockResumed'> => {
  const { settings, calendar } = rulesOf(clock, context);
  const { dueOn: before } = clock;
  const today = dayOf(context) < pausedOn ? pausedOn : dayOf(context);
  const on = earliest(today, runsAgainOn(clock, pausedOn, context));
  const dueOn = resumedDueOn(recordedOf(clock), { on: pausedOn, until: on }, calendar, settings);
  return { type: 'ClockResumed', data: { on, before, dueOn } };
};

/**
 * Runs a clock again that nobody had to keep for a while (a deferral, a withdrawal, a decline), with what was left of it:
 * if its day had been missed by then, it is missed still.
 */
export const goesOn = (clock: CaseClock, context: Context): Of<CaseEvent, 'ClockResumed'> => {
  const { settings, calendar } = rulesOf(clock, context);
  const { dueOn: before, pausedOn, apartOn } = clock;
  const today = dayOf(context);
  const stood = pausedOn ?? apartOn ?? today;
  const on = today < stood ? stood : today;
  const dueOn = resumedDueOn(recordedOf(clock), { on: stood, until: on }, calendar, settings);
  return { type: 'ClockResumed', data: { on, before, dueOn } };
};

/** The unit's clock that was put aside in this round; null if there is none. */
export const heldBy = ({ held }: CaseState, unit: Id | null): CaseClock | null =>
  held.find((one) => one.unit === unit)?.clock ?? null;

/** What the unit had missed when its clock was put aside. */
export const missedBefore = ({ held }: CaseState, unit: Id): readonly Missed[] =>
  held.find((one) => one.unit === unit)?.missed ?? [];

const standsStill = (state: CaseState): { readonly clock: CaseClock; readonly pausedOn: LocalDate } => {
  mustBe(state, 'ASSIGNED', 'HANDLING');
  const clock = runningClock(state);
  const { pausedOn } = clock;
  return pausedOn === null
    ? conflict('case.clock-runs', '计时没有暂停', 'It does not stand still')
    : { clock, pausedOn };
};

export const resumeClock: On<Nothing> = after(
  (state, context) => {
    standsStill(state);
    mustBeIndependent('ResumeClock', state, context);
  },
  (state, _data, context) => {
    const { clock, pausedOn } = standsStill(state);
    return [resumed(clock, pausedOn, context)];
  },
);

/** A new day has begun: if the pause has reached its limit, the clock runs again. */
export const resumeWhenPauseOver: On<Nothing> = (state, _data, context) => {
  const { clock } = state;
  const open = state.phase === 'ASSIGNED' || state.phase === 'HANDLING';
  if (!open || clock === null || clock.pausedOn === null) return [];
  if (dayOf(context) < runsAgainOn(clock, clock.pausedOn, context)) return [];
  return [resumed(clock, clock.pausedOn, context)];
};

const mayRecount: May<CaseState> = (state, context) => {
  mustBe(state, 'ASSIGNED', 'HANDLING');
  if (context.calendar.version < runningClock(state).calendarVersion)
    forbidden('case.calendar-older', '日历版本不能回退', 'Not an older calendar');
  mustBeIndependent('ConfirmCalendarChange', state, context);
};

/**
 * The calendar has a newer version: a person confirms how it changes a running clock (policy 6; G15). It never makes a
 * case overdue by surprise: where it would, the person says whether the clock moves all the same or keeps its day.
 */
export const confirmCalendarChange: On<{ readonly ifOverdue?: IfOverdue | undefined }> = after(
  mayRecount,
  (state, { ifOverdue }, context) => {
    const clock = runningClock(state);
    const { calendar } = context;
    if (calendar.version === clock.calendarVersion) return [];
    const { settings, calendar: former } = rulesOf(clock, context);
    const { dueOn: before } = clock;
    const counted = movedDueOn(recordedOf(clock), former, calendar, settings);
    const surprises = becomesOverdue(clock, counted, context.now, settings.endOfDay);
    if (surprises && ifOverdue === undefined)
      conflict(
        'case.calendar-makes-overdue',
        `按新日历到期日为${counted}，当即逾期；请选择照改或保留原到期日${before}`,
        `Due on ${counted} by the new calendar, so overdue at once: say whether it moves or keeps ${before}`,
        'ifOverdue',
      );
    const dueOn = surprises && ifOverdue === 'KEEP' ? before : counted;
    return [{ type: 'CalendarChangeConfirmed', data: { calendarVersion: calendar.version, before, dueOn } }];
  },
);
