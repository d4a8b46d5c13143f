import type { Instant, LocalDate } from '../kernel/ids';
import { type Calendar, isWorkday } from '../kernel/time/calendar';
import { addDays } from '../kernel/time/local-date';
import { localDayOf } from '../kernel/time/moments';

/** The moment at this time of day (`HH:MM`) in Asia/Shanghai. */
export const at = (date: LocalDate, time: string): Instant => new Date(`${date}T${time}:00+08:00`).toISOString();

export const dayOf = (instant: Instant): LocalDate => localDayOf(Date.parse(instant));

/** The days on which an office works. */
export class OfficeDays {
  constructor(private readonly calendar: Calendar) {}

  /** This day, or the next one on which the office works. */
  onOrAfter(date: LocalDate): LocalDate {
    let day = date;
    while (!isWorkday(this.calendar.day(day))) day = addDays(day, 1);
    return day;
  }

  /** The working day so many after this one; before it for a negative number. */
  shifted(date: LocalDate, days: number): LocalDate {
    const step = days < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(days); left > 0;) {
      day = addDays(day, step);
      if (isWorkday(this.calendar.day(day))) left -= 1;
    }
    return day;
  }
}
