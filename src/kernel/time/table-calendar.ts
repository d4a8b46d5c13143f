import type { LocalDate } from '../ids';
import type { Calendar, DayMark, MarkedDay } from './calendar';
import { weekdayOf } from './local-date';

const isWeekend = (date: LocalDate): boolean => [0, 6].includes(weekdayOf(date));

/**
 * A calendar out of tables: the jurisdiction's own closures first, then the national marks, then (where nothing is
 * published yet) the holidays fixed by law, then the weekday.
 *
 * @param provisionalAfter the last day for which the national marks are known; what comes later may still move
 */
export const tableCalendar = (
  version: number,
  marks: Readonly<Record<LocalDate, MarkedDay>>,
  provisionalAfter: LocalDate,
  closures: Readonly<Record<LocalDate, MarkedDay>> = {},
  fixed?: (date: LocalDate) => MarkedDay | undefined,
): Calendar => ({
  version,
  closures,
  publishedUntil: provisionalAfter,
  knowsFixedHolidays: fixed !== undefined,
  day(date): DayMark {
    const isOpen = date > provisionalAfter;
    const known = closures[date] ?? marks[date] ?? (isOpen ? fixed?.(date) : undefined);
    const mark = known ?? { kind: isWeekend(date) ? 'weekend' : 'workday', reason: '' };
    return { kind: mark.kind, reason: mark.reason, provisional: isOpen && known === undefined };
  },
});
