import type { LocalDate } from '../ids';

const dayLength = 24 * 3_600_000;

/** Days since 1970-01-01. A day of the office has no time zone of its own, so it is counted in UTC. */
const numberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00.000Z`) / dayLength;

const dateOf = (milliseconds: number): LocalDate => new Date(milliseconds).toISOString().slice(0, 10);

/** Is this text a day that exists, written `YYYY-MM-DD`? */
export const isLocalDate = (text: string): text is LocalDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(numberOf(text)) &&
  // The parser takes 31 February for 3 March.
  dateOf(numberOf(text) * dayLength) === text;

/** The day this many days later; earlier for a negative number. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOf((numberOf(date) + days) * dayLength);

/** The corresponding day this many months later, or that month's last day if it has none (民法典第202条). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return dateOf(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
};

/** How many days `to` lies after `from`; negative before it. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => numberOf(to) - numberOf(from);

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: LocalDate): number => new Date(numberOf(date) * dayLength).getUTCDay();
