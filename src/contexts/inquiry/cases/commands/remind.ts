import { after, type May } from '../../../../kernel/decider';
import type { Context } from '../../../../kernel/context';
import type { LocalDate } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { conflict } from '../../../../kernel/rejection';
import { addWorkingDays, dueDate } from '../../../../kernel/time/deadline';
import { addDays } from '../../../../kernel/time/local-date';
import { localDayOf } from '../../../../kernel/time/moments';
import type { Reminder, ReminderKind } from '../case-shapes.events';
import { type CaseState, deadlineOf } from '../case.state';
import type { CaseClock } from '../clock.rules';
import { awaitedIn, dayOf, mustBe, type Nothing, type On, rulesOf, runningClock } from './acting';

export interface PlanReminders {
  /** Plans no reminders for days before this. */
  readonly since: LocalDate;
}

export type Remind = Reminder & { readonly round: number };

/** A day that passed without what was due on it. */
const missed = (kind: ReminderKind, dueOn: LocalDate): Reminder => ({ kind, on: addDays(dueOn, 1), dueOn });

const onTheDay = (kind: ReminderKind, dueOn: LocalDate): Reminder => ({ kind, on: dueOn, dueOn });

/** 催办 after the due day; the last of several suggests 督办 to the office (policy 19: 提醒、催办、通报批评). */
const kindAt = (offset: number, offsets: readonly number[]): ReminderKind => {
  if (offset <= 0) return 'DUE_SOON';
  const after = offsets.filter((one) => one > 0);
  return after.length > 1 && offset === Math.max(...after) ? 'SUPERVISION_SUGGESTED' : 'OVERDUE';
};

/** The clock the unit still has to keep; none before assignment, after the reply, or while paused. */
const ticking = ({ phase, clock, repliedAt }: CaseState): CaseClock | null =>
  (phase === 'ASSIGNED' || phase === 'HANDLING') && clock?.pausedOn === null && repliedAt === null ? clock : null;

/** The days by which the unit reports, one interval after the other, as long as they come before the due day. */
const reportDays = (state: CaseState, clock: CaseClock, context: Context): readonly LocalDate[] => {
  const { settings, calendar } = rulesOf(clock, context);
  const { amount, unit } = settings.interimReport;
  const since = state.reportedOn ?? clock.started.startedOn;
  const days: LocalDate[] = [];
  if (amount === 0) return days;
  for (let times = 1; ; times += 1) {
    const day = dueDate(since, { amount: amount * times, unit }, calendar, settings);
    if (day >= clock.dueOn) return days;
    days.push(day);
  }
};

/** Reminders for the running clock, by the rules it was started with (policy 14, 15, 19). */
const ofClock = (state: CaseState, clock: CaseClock, context: Context): readonly Reminder[] => {
  const { settings, calendar } = rulesOf(clock, context);
  const { startedOn } = clock.started;
  const after = settings.reminderOffsets
    .map((offset): Reminder => {
      const on = addWorkingDays(clock.dueOn, offset, calendar);
      return { kind: kindAt(offset, settings.reminderOffsets), on, dueOn: clock.dueOn };
    })
    .filter(({ on }) => on > startedOn);
  const contact = dueDate(startedOn, settings.firstContact, calendar, settings);
  return [
    ...(state.contacted ? [] : [onTheDay('FIRST_CONTACT_DUE', contact)]),
    // Where no representative filed it, nobody waits to be spoken to.
    ...(state.contacted || state.filers.length === 0 ? [] : [missed('FIRST_CONTACT_MISSED', contact)]),
    ...reportDays(state, clock, context).flatMap((day) => [
      onTheDay('INTERIM_REPORT_DUE', day),
      missed('INTERIM_REPORT_MISSED', day),
    ]),
    ...after,
  ];
};

/** Reminders of the day by which the unit promised to have solved it. */
const ofPromise = (state: CaseState, { policy, calendar }: Context): readonly Reminder[] => {
  const { promisedOn } = state;
  if (promisedOn === null) return [];
  const { reminderOffsets } = policy.settings;
  return reminderOffsets.map((offset) => ({
    kind: kindAt(offset, reminderOffsets),
    on: addWorkingDays(promisedOn, offset, calendar),
    dueOn: promisedOn,
  }));
};

/** All reminders that the present state of the case calls for. */
const remindersOf = (state: CaseState, context: Context): readonly Reminder[] => {
  const { phase, declineBy, rateBy, filers, reviewOn, lookBacksOn } = state;
  const clock = ticking(state);
  const running = clock === null ? [] : ofClock(state, clock, context);
  switch (phase) {
    case 'ASSIGNED':
      return declineBy === null
        ? running
        : [
            onTheDay('ACCEPTANCE_DUE', declineBy),
            { kind: 'ACCEPTANCE_OVERDUE', on: addDays(declineBy, 1), dueOn: declineBy },
            ...running,
          ];
    case 'REPLIED': {
      if (rateBy === null || filers.length === 0) return ofPromise(state, context);
      const before = context.policy.settings.reminderOffsets.filter((offset) => offset < 0);
      const ofRating = before.map((offset): Reminder => ({
        kind: 'RATING_DUE',
        dueOn: rateBy,
        on: addWorkingDays(rateBy, offset, context.calendar),
      }));
      return [...ofRating, ...ofPromise(state, context)];
    }
    case 'RATED':
      return ofPromise(state, context);
    case 'DEFERRED':
      return reviewOn === null ? [] : [onTheDay('DEFERRAL_REVIEW_DUE', reviewOn)];
    case 'CLOSED_OFF':
    case 'CONFIRMED':
      return lookBacksOn.map((day) => onTheDay('LOOK_BACK_DUE', day));
    default:
      return running;
  }
};

const isAmong = (list: readonly Reminder[], one: Reminder): boolean => list.some((other) => sameJson(other, one));

const urgedOn = (state: CaseState, context: Context): Reminder => ({
  kind: 'URGED',
  on: dayOf(context),
  dueOn: deadlineOf(state) ?? runningClock(state).dueOn,
});

const mayUrge: May<CaseState> = (state, context) => {
  mustBe(state, ...awaitedIn(state, 'ASSIGNED', 'HANDLING'));
  if (runningClock(state).pausedOn !== null) conflict('case.clock-paused', '已暂停计时', 'The clock stands still');
  const { on: today } = urgedOn(state, context);
  if (state.reminded.some(({ kind, on }) => kind === 'URGED' && on === today))
    conflict('case.urged-today', '今天已催办过', 'It was urged today already');
};

/** 催办 by the office, whatever was planned: reminds the unit that has not answered yet, at most once a day. */
export const urge: On<Nothing> = after(mayUrge, (state, _data, context) => [
  { type: 'ReminderIssued', data: { ...urgedOn(state, context), round: state.round, unit: state.unit } },
]);

/** A clock has started or moved: plans the resulting reminders that are not planned yet. */
export const planReminders: On<PlanReminders> = (state, { since }, context) => {
  if (state.history) return [];
  const reminders = remindersOf(state, context).filter((one) => one.on >= since && !isAmong(state.planned, one));
  return reminders.length === 0 ? [] : [{ type: 'RemindersPlanned', data: { round: state.round, reminders } }];
};

/** A reminder of a day helps only until that day is over; afterwards only those that say it is over. */
const comesTooLate = ({ kind, dueOn }: Reminder, { now }: Context): boolean =>
  (kind === 'DUE_SOON' || kind === 'RATING_DUE') && localDayOf(Date.parse(now)) > dueOn;

/** The day of a reminder has begun: issues it if the case has not moved on since it was planned. */
export const remind: On<Remind> = (state, { round, kind, on, dueOn }, context) => {
  const reminder: Reminder = { kind, on, dueOn };
  if (state.history || state.round !== round || isAmong(state.reminded, reminder)) return [];
  if (comesTooLate(reminder, context) || !isAmong(remindersOf(state, context), reminder)) return [];
  return [{ type: 'ReminderIssued', data: { ...reminder, round, unit: state.unit } }];
};
