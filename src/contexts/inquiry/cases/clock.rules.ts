import type { Id, LocalDate } from '../../../kernel/ids';
import type { Calendar } from '../../../kernel/time/calendar';
import type { Recorded, StartedClock } from '../../../kernel/time/clock';
import type { Pause } from '../../../kernel/time/course';
import { dueDate, workingDaysBetween } from '../../../kernel/time/deadline';
import { addDays, daysBetween } from '../../../kernel/time/local-date';
import type { Term } from '../../../kernel/time/term';
import type { Missed } from './lateness.rules';

/** What becomes of a clock that a revised calendar would make overdue at once: it moves all the same, or stays. */
export const ifOverdueChoices = ['MOVE', 'KEEP'] as const;
export type IfOverdue = (typeof ifOverdueChoices)[number];

/** A time for which the clock of a case stood still. */
export interface CasePause extends Pause {
  /** Not a pause by the rules: the case was deferred, withdrawn or with no unit. It does not use up their limit. */
  readonly apart?: true;
}

/** The clock of the current round. It keeps the rules it was started with. */
export interface CaseClock {
  readonly started: StartedClock;
  /** The due day, including any moves. */
  readonly dueOn: LocalDate;
  readonly calendarVersion: number;
  readonly extensions: number;
  /** By what it was extended, in order. */
  readonly extended: readonly Term[];
  readonly pauses: readonly CasePause[];
  /** The day from which it has been paused. */
  readonly pausedOn: LocalDate | null;
  /** The day from which nobody has had to keep it: the case was deferred or withdrawn, or the unit declined it. */
  readonly apartOn: LocalDate | null;
  /** A requested extension that is not decided yet. */
  readonly requested: Term | null;
}

export const clockOf = (started: StartedClock): CaseClock => ({
  started,
  dueOn: started.dueOn,
  calendarVersion: started.calendarVersion,
  extensions: 0,
  extended: [],
  pauses: [],
  pausedOn: null,
  apartOn: null,
  requested: null,
});

/** All that moved it so far, and the day on which it is due by the record. */
export const recordedOf = ({ started, extended, pauses, dueOn }: CaseClock): Recorded => ({
  course: { startedOn: started.startedOn, terms: [started.term, ...extended], pauses },
  dueOn,
});

/** A clock that may go on later with what was left of it, and the unit that had to keep it. */
export interface HeldClock {
  readonly unit: Id;
  readonly clock: CaseClock;
  /** The days that the unit had missed by then: its own again if the case comes back to it. */
  readonly missed: readonly Missed[];
}

interface Running {
  readonly unit: Id | null;
  readonly clock: CaseClock | null;
  readonly missed: readonly Missed[];
}

/** Puts a unit's clock aside from this day on. */
export const holding = (
  held: readonly HeldClock[],
  { unit, clock, missed }: Running,
  on: LocalDate,
): readonly HeldClock[] =>
  unit === null || clock === null
    ? held
    : [
        ...held.filter((one) => one.unit !== unit),
        {
          unit,
          clock: { ...clock, apartOn: on, requested: null },
          missed: missed.filter((one) => one.unit === unit),
        },
      ];

/** The unit's own clock where it goes on (it says the same start), otherwise a new one. */
export const clockGoingOn = (held: readonly HeldClock[], unit: Id, started: StartedClock): CaseClock => {
  const kept = held.find((one) => one.unit === unit)?.clock;
  return kept?.started.startedOn === started.startedOn ? kept : clockOf(started);
};

/** A new term within the round: what the unit was granted before counts against it. */
export const clockAnew = (held: readonly HeldClock[], unit: Id, started: StartedClock): CaseClock => ({
  ...clockOf(started),
  extensions: held.find((one) => one.unit === unit)?.clock.extensions ?? 0,
});

/** The clock after it has run again from this day on. */
export const runningAgain = (clock: CaseClock, dueOn: LocalDate, until: LocalDate): CaseClock => {
  const { pausedOn, apartOn, pauses } = clock;
  const paused = apartOn === null ? [{ on: pausedOn ?? until, until }] : [];
  const pausedBefore = apartOn === null || pausedOn === null ? [] : [{ on: pausedOn, until: apartOn }];
  const apart = apartOn === null ? [] : [{ on: apartOn, until, apart: true as const }];
  return { ...clock, dueOn, pausedOn: null, apartOn: null, pauses: [...pauses, ...paused, ...pausedBefore, ...apart] };
};

const daysIn = ({ on, until }: Pause, unit: 'workingDay' | 'calendarDay', calendar: Calendar): number =>
  unit === 'workingDay' ? workingDaysBetween(addDays(on, -1), addDays(until, -1), calendar) : daysBetween(on, until);

const noRoll = { rollLastDay: false };

/**
 * The latest day from which a clock paused on `on` runs again: all its pauses together must stay within the limit
 * (DOMAIN 5, row 18). Not after `on` if the limit is used up.
 */
export const stillUntil = (clock: CaseClock, on: LocalDate, limit: Term, calendar: Calendar): LocalDate => {
  const { amount, unit } = limit;
  const pauses = clock.pauses.filter(({ apart }) => apart !== true);
  // Months are never converted into days: they run from the first pause on.
  if (unit === 'month') return dueDate(pauses[0]?.on ?? on, limit, calendar, noRoll);
  const used = pauses.reduce((sum, pause) => sum + daysIn(pause, unit, calendar), 0);
  if (used >= amount) return on;
  return addDays(dueDate(addDays(on, -1), { amount: amount - used, unit }, calendar, noRoll), 1);
};
