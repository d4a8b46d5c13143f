import type { Instant, LocalDate } from '../../kernel/ids';
import type { Cell } from '../../kernel/reading/cell';

export type { Cell } from '../../kernel/reading/cell';

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

/** Sheets that are there as a whole, as they are written. */
export const wholeSheets = (sheets: readonly Sheet[]) =>
  sheets.map(({ name, columns, rows }) => ({ name, columns, parts: [rows] }));
