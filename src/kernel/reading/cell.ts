import type { Instant, LocalDate } from '../ids';

/** A cell: words, a number, a day, a moment, or nothing. Days and moments become real dates of a workbook. */
export type Cell = string | number | { readonly day: LocalDate } | { readonly at: Instant } | null;
