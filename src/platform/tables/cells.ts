/** What the text of a cell alone does not tell. */
export interface CellNote {
  /** Excel keeps 15 digits of a number: those after are lost. */
  readonly rounded?: true;
  /** An unformatted number as a date, should its column hold dates: wall-clock time `2025-03-01 08:05:00`. */
  readonly asDate?: string;
  /** The value of a formula that could not be computed, as `#N/A`. */
  readonly error?: string;
  /** The text is that of the cells' first, with which this one is merged. */
  readonly merged?: true;
}

/** A row of a table before its columns have names. */
export interface Cells {
  /** The sheet's own row, from 1. */
  readonly number: number;
  readonly texts: readonly string[];
  /** By the position of the cell, from 0. */
  readonly notes?: ReadonlyMap<number, CellNote>;
}

/** A cell as text: without blanks around it, in NFC. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** The letters of a column, from 0: A, B, … Z, AA. */
export const lettersOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${lettersOf(Math.floor(column / 26) - 1)}${lettersOf(column % 26)}`;
