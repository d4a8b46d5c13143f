import type { LocalDate } from '../../../kernel/ids';
import type { Calendar } from '../../../kernel/time/calendar';
import type { StartedClock } from '../../../kernel/time/clock';
import { dueDate, workingDaysBetween } from '../../../kernel/time/deadline';
import { addDays, daysBetween } from '../../../kernel/time/local-date';
import type { Term } from '../../../kernel/time/term';

/** A time for which a clock was paused; it ran again from `until` on. */
export interface Pause {
  readonly on: LocalDate;
  readonly until: LocalDate;
}

/** The clock of the current round. It keeps the rules it was started with. */
export interface CaseClock {
  readonly started: StartedClock;
  /** The due day, including any moves. */
  readonly dueOn: LocalDate;
  readonly calendarVersion: number;
  readonly extensions: number;
  readonly pauses: readonly Pause[];
  /** The day from which it has been paused. */
  readonly pausedOn: LocalDate | null;
  /** A requested extension that is not decided yet. */
  readonly requested: Term | null;
}

export const clockOf = (started: StartedClock): CaseClock => ({
  started,
  dueOn: started.dueOn,
  calendarVersion: started.calendarVersion,
  extensions: 0,
  pauses: [],
  pausedOn: null,
  requested: null,
});

const daysIn = ({ on, until }: Pause, unit: 'workingDay' | 'calendarDay', calendar: Calendar): number =>
  unit === 'workingDay' ? workingDaysBetween(addDays(on, -1), addDays(until, -1), calendar) : daysBetween(on, until);

const noRoll = { rollLastDay: false };

/**
 * The latest day from which a clock paused on `on` runs again: all its pauses together must stay within the limit
 * (DOMAIN 5, row 18). Not after `on` if the limit is used up.
 */
export const stillUntil = ({ pauses }: CaseClock, on: LocalDate, limit: Term, calendar: Calendar): LocalDate => {
  const { amount, unit } = limit;
  // Months are never converted into days: they run from the first pause on.
  if (unit === 'month') return dueDate(pauses[0]?.on ?? on, limit, calendar, noRoll);
  const used = pauses.reduce((sum, pause) => sum + daysIn(pause, unit, calendar), 0);
  if (used >= amount) return on;
  return addDays(dueDate(addDays(on, -1), { amount: amount - used, unit }, calendar, noRoll), 1);
};
