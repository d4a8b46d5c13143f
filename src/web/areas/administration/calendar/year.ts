import type { components } from '../../../api/schema';

export type CalendarDay = components['schemas']['CalendarDayDto'];
export type CalendarVersion = components['schemas']['CalendarVersionDto'];

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

export const isWorked = ({ kind }: Pick<CalendarDay, 'kind'>): boolean =>
  kind === 'workday' || kind === 'adjustedWorkday';

/** The days of a year by month, `YYYY-MM`. */
export const byMonth = (days: readonly CalendarDay[]): readonly (readonly [string, readonly CalendarDay[]])[] => {
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => [month, days.filter(({ date }) => date.startsWith(month))]);
};

export interface Span {
  readonly from: string;
  readonly until: string;
  readonly day: CalendarDay;
}

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Joins consecutive days with the same mark into one span. */
export const spansOf = (days: readonly CalendarDay[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const day of days) {
    if (day.reason === '') continue;
    const last = spans.at(-1);
    const goesOn =
      last !== undefined &&
      dayAfter(last.until) === day.date &&
      last.day.reason === day.reason &&
      last.day.kind === day.kind &&
      last.day.local === day.local;
    if (goesOn) spans[spans.length - 1] = { ...last, until: day.date };
    else spans.push({ from: day.date, until: day.date, day });
  }
  return spans;
};

/** Each day of a span; a year at most. */
export const datesBetween = (from: string, until: string): readonly string[] => {
  const dates: string[] = [];
  for (let date = from; date <= until && dates.length < 366; date = dayAfter(date)) dates.push(date);
  return dates;
};

/** In which version a day got the mark that it has; null where the jurisdiction has not marked it. */
export const markedIn = (versions: readonly CalendarVersion[], date: string): number | null =>
  versions.find(({ changes }) => changes.some((change) => change.date === date))?.version ?? null;
