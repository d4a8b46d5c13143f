/** The last day of a month (`2026-02`). */
export const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Whole months of one year, as documents name them (`2026.01-05`); null where the days are none. */
export const wholeMonths = (from: string | undefined, to: string | undefined): string | null => {
  if (from === undefined || to === undefined) return null;
  const [year, first, last] = [from.slice(0, 4), from.slice(5, 7), to.slice(5, 7)];
  const isWhole = from.endsWith('-01') && to === lastDayOf(to.slice(0, 7)) && to.startsWith(year) && first <= last;
  return isWhole ? `${year}.${first}-${last}` : null;
};

/** The days of whole months; null where it names none. */
export const daysOf = (months: string): { readonly from: string; readonly to: string } | null => {
  const [, year, first, last] = /^(\d{4})\.(\d{2})-(\d{2})$/.exec(months) ?? [];
  return year === undefined ? null : { from: `${year}-${first}-01`, to: lastDayOf(`${year}-${last}`) };
};
