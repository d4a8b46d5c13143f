import { getDayDetail } from 'chinese-days';
import type { LocalDate } from '../../kernel/ids';
import type { Calendar, MarkedDay } from '../../kernel/time/calendar';
import { addDays } from '../../kernel/time/local-date';
import { tableCalendar } from '../../kernel/time/table-calendar';

/**
 * The years whose notices of the State Council stand in version 1. They are pinned: a newer table in the package
 * must not move clocks that run. Later years come in as revisions of a calendar, which clerks confirm.
 */
const publishedFrom: LocalDate = '2004-01-01';
export const publishedUntil: LocalDate = '2026-12-31';

const marksOf = (): Readonly<Record<LocalDate, MarkedDay>> => {
  const marks: Record<LocalDate, MarkedDay> = {};
  for (let date = publishedFrom; date <= publishedUntil; date = addDays(date, 1)) {
    const { work, name } = getDayDetail(date);
    // `National Day,国庆节,3`; a plain day has its weekday's name alone.
    const festival = name.split(',')[1];
    if (festival === undefined) continue;
    marks[date] = work ? { kind: 'adjustedWorkday', reason: `${festival}调休` } : { kind: 'holiday', reason: festival };
  }
  return marks;
};

const marks = marksOf();

/** The national holidays and 调休 with a jurisdiction's own closures on top. */
export const calendarWith = (
  version: number,
  closures: Readonly<Record<LocalDate, MarkedDay>>,
  knownUntil: LocalDate,
): Calendar => tableCalendar(version, marks, knownUntil, closures);

/** What holds where nobody has revised it. */
export const nationalCalendar: Calendar = calendarWith(1, {}, publishedUntil);
