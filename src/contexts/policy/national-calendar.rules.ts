import table from 'chinese-days/dist/chinese-days.json';
import type { LocalDate } from '../../kernel/ids';
import type { Calendar, MarkedDay } from '../../kernel/time/calendar';
import { fixedHoliday } from './fixed-holidays.rules';
import { tableCalendar } from '../../kernel/time/table-calendar';

/**
 * The years whose State Council notices are in version 1. They are pinned: a newer table in the package must not move
 * running clocks. Later years are added by revisions of a calendar, which clerks confirm.
 */
const publishedFrom: LocalDate = '2004-01-01';
export const publishedUntil: LocalDate = '2026-12-31';

/** `National Day,国庆节,3` in the table's words. */
const festivalOf = (name: string): string => name.split(',')[1]!;

const marked = (days: Readonly<Record<LocalDate, string>>, mark: (festival: string) => MarkedDay) =>
  Object.entries(days)
    .filter(([date]) => date >= publishedFrom && date <= publishedUntil)
    .map(([date, name]) => [date, mark(festivalOf(name))] as const);

const marks: Readonly<Record<LocalDate, MarkedDay>> = Object.fromEntries([
  ...marked(table.holidays, (reason) => ({ kind: 'holiday', reason })),
  ...marked(table.workdays, (festival) => ({ kind: 'adjustedWorkday', reason: `${festival}调休` })),
]);

/**
 * The national holidays and 调休 with a jurisdiction's own closures on top. Versions made before the holidays fixed by
 * law were known do without them, so that clocks which run by them stay.
 */
export const calendarWith = (
  version: number,
  closures: Readonly<Record<LocalDate, MarkedDay>>,
  knownUntil: LocalDate,
  knowsFixedHolidays = false,
): Calendar => tableCalendar(version, marks, knownUntil, closures, knowsFixedHolidays ? fixedHoliday : undefined);

/** The version that follows one without the holidays fixed by law, and differs by them alone. */
export const withFixedHolidays = ({ version, closures = {}, publishedUntil: until }: Calendar): Calendar =>
  calendarWith(version + 1, closures, until ?? publishedUntil, true);

/** The first calendar of all. */
export const nationalCalendar: Calendar = calendarWith(1, {}, publishedUntil);
