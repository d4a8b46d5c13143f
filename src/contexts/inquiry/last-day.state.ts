import type { LocalDate } from '../../kernel/ids';
import { type Calendar, isWorkday } from '../../kernel/time/calendar';
import type { Term } from '../../kernel/time/term';

const dayLength = 86_400_000;
const written = (milliseconds: number): LocalDate => new Date(milliseconds).toISOString().slice(0, 10);
const next = (day: LocalDate, days = 1): LocalDate => written(Date.parse(`${day}T00:00:00Z`) + days * dayLength);

const monthsAfter = (day: LocalDate, amount: number): LocalDate => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + amount, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + amount, Math.min(date, lastOfMonth)));
};

const workdaysAfter = (from: LocalDate, amount: number, calendar: Calendar): LocalDate => {
  let day = from;
  for (let left = amount; left > 0; ) {
    day = next(day);
    if (isWorkday(calendar.day(day))) left -= 1;
  }
  return day;
};

/** The last day of a term; the first day is not counted (民法典第201–203条). */
export const dueDate = (
  startedOn: LocalDate,
  { amount, unit }: Term,
  calendar: Calendar,
  { rollLastDay }: { readonly rollLastDay: boolean },
): LocalDate => {
  if (unit === 'workingDay') return workdaysAfter(startedOn, amount, calendar);
  let day = unit === 'month' ? monthsAfter(startedOn, amount) : next(startedOn, amount);
  while (rollLastDay && !isWorkday(calendar.day(day))) day = next(day);
  return day;
};
