import type { LocalDate } from '../../../kernel/ids';
import type { Calendar } from '../../../kernel/time/calendar';
import type { Recorded, StartedClock } from '../../../kernel/time/clock';
import type { Pause } from '../../../kernel/time/course';
import { dueDate, workingDaysBetween } from '../../../kernel/time/deadline';
import { addDays, daysBetween } from '../../../kernel/time/local-date';
import type { Term } from '../../../kernel/time/term';

/** What becomes of a clock that a revised calendar would make overdue at once: it moves all the same, or stays. */
export const ifOverdueChoices = ['MOVE', 'KEEP'] as const;
export type IfOverdue = (typeof ifOverdueChoices)[number];

/** The clock of the current round. It keeps the rules it was started with. */
export interface CaseClock {
  readonly started: StartedClock;
  /** The due day, including any moves. */
  readonly dueOn: LocalDate;
  readonly calendarVersion: number;
  readonly extensions: number;
  /** By what it was extended, in order. */
  readonly extended: readonly Term[];
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
  extended: [],
  pauses: [],
  pausedOn: null,
  requested: null,
});

/** All that moved it so far, and the day on which it is due by the record. */
export const recordedOf = ({ started, extended, pauses, dueOn }: CaseClock): Recorded => ({
  course: { startedOn: started.startedOn, terms: [started.term, ...extended], pauses },
  dueOn,
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
