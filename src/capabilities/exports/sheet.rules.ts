import type { Instant, LocalDate } from '../../kernel/ids';

/** A cell: words, a number, a day, a moment, or nothing. Days and moments become real dates of a workbook. */
export type Cell = string | number | { readonly day: LocalDate } | { readonly at: Instant } | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A sheet whose rows may come bit by bit. */
export interface SheetHead {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

export interface Sheet extends SheetHead {
  readonly rows: readonly (readonly Cell[])[];
}

export const dayCell = (day: LocalDate | null): Cell => (day === null ? null : { day });
export const atCell = (at: Instant | null): Cell => (at === null ? null : { at });
