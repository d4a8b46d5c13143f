import type { LocalDate } from '../../../kernel/ids';
import { type Calendar, isWorkday } from '../../../kernel/time/calendar';
import type { StartedClock } from '../../../kernel/time/clock';
import { localDayOf } from '../../../kernel/time/moments';
import type { Term } from '../../../kernel/time/term';
import { dueDate } from '../last-day.state';

/** What moved a clock after it was started; `until` is the day from which it ran again. */
export type ClockMove =
  | { readonly kind: 'EXTENDED'; readonly term: Term }
  | { readonly kind: 'STOOD_STILL'; readonly on: LocalDate; readonly until: LocalDate };

/** The clock of the present round. It keeps the rules it was started with. */
export interface CaseClock {
  readonly started: StartedClock;
  readonly dueOn: LocalDate;
  readonly calendarVersion: number;
  readonly moves: readonly ClockMove[];
  /** Since when it has stood still. */
  readonly pausedOn: LocalDate | null;
  /** Asked for and not yet decided. */
  readonly requested: Term | null;
}

/** How a rule counts: with which working days, and whether a last day that is a rest day rolls on. */
export interface Counting {
  readonly calendar: Calendar;
  readonly rollLastDay: boolean;
}

const dayLength = 86_400_000;
const middayOf = (date: LocalDate): number => Date.parse(`${date}T04:00:00.000Z`);

export const dayAfter = (date: LocalDate, days = 1): LocalDate => localDayOf(middayOf(date) + days * dayLength);

const daysIn = (from: LocalDate, until: LocalDate): number =>
  Math.max(0, Math.round((middayOf(until) - middayOf(from)) / dayLength));

const workdaysIn = (from: LocalDate, until: LocalDate, calendar: Calendar): number => {
  let count = 0;
  for (let day = from; day < until; day = dayAfter(day)) if (isWorkday(calendar.day(day))) count += 1;
  return count;
};

/** How many days lie in [from, until), in the unit's own way of counting; months have no such number. */
const countIn = (from: LocalDate, until: LocalDate, unit: Term['unit'], calendar: Calendar): number =>
  unit === 'workingDay' ? workdaysIn(from, until, calendar) : daysIn(from, until);

export const clockOf = (started: StartedClock): CaseClock => ({
  started,
  dueOn: started.dueOn,
  calendarVersion: started.calendarVersion,
  moves: [],
  pausedOn: null,
  requested: null,
});

/** A day later by a term. */
export const laterBy = (day: LocalDate, term: Term, { calendar, rollLastDay }: Counting): LocalDate =>
  dueDate(day, term, calendar, { rollLastDay });

/**
 * Days that the clock stood still are given back: working days to a term of working days, calendar days to any
 * other. The day of the pause stands still, the day of the resumption counts.
 */
const givenBack = (
  dueOn: LocalDate,
  started: StartedClock,
  still: Extract<ClockMove, { kind: 'STOOD_STILL' }>,
  counting: Counting,
): LocalDate => {
  // The first day is not counted anyway (民法典第201条).
  const from = still.on > started.startedOn ? still.on : dayAfter(started.startedOn);
  const { unit } = started.term;
  const amount = countIn(from, still.until, unit, counting.calendar);
  if (amount === 0) return dueOn;
  return laterBy(dueOn, { amount, unit: unit === 'workingDay' ? unit : 'calendarDay' }, counting);
};

/** The due day after one further move. */
export const movedBy = (
  { started, dueOn }: Pick<CaseClock, 'started' | 'dueOn'>,
  move: ClockMove,
  counting: Counting,
): LocalDate =>
  move.kind === 'EXTENDED' ? laterBy(dueOn, move.term, counting) : givenBack(dueOn, started, move, counting);

/** The due day counted from the start, with every move so far: what another calendar makes of it. */
export const recounted = ({ started, moves }: CaseClock, counting: Counting): LocalDate =>
  moves.reduce(
    (dueOn, move) => movedBy({ started, dueOn }, move, counting),
    laterBy(started.startedOn, started.term, counting),
  );

export const extensionsOf = ({ moves }: CaseClock): number => moves.filter(({ kind }) => kind === 'EXTENDED').length;

/**
 * The day from which the clock runs again at the latest, when it stands still from `on`: all pauses of one clock
 * together keep within the limit (DOMAIN 5, row 18). Not after `on` where nothing is left of it.
 */
export const stillUntil = ({ moves }: CaseClock, on: LocalDate, limit: Term, { calendar }: Counting): LocalDate => {
  const pauses = moves.filter((move) => move.kind === 'STOOD_STILL');
  // Months are not made into days: they run from the first pause, whatever was given back of them.
  if (limit.unit === 'month') return dueDate(pauses[0]?.on ?? on, limit, calendar, { rollLastDay: false });
  const used = pauses.reduce((sum, pause) => sum + countIn(pause.on, pause.until, limit.unit, calendar), 0);
  if (used >= limit.amount) return on;
  const last = dueDate(dayAfter(on, -1), { amount: limit.amount - used, unit: limit.unit }, calendar, {
    rollLastDay: false,
  });
  return dayAfter(last);
};
