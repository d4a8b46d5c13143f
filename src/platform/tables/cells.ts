/** A row of a table before its columns have names. */
export interface Cells {
  /** The sheet's own row, from 1. */
  readonly number: number;
  readonly texts: readonly string[];
}

/** A cell as text: without blanks around it, in NFC. */
export const tidy = (text: string): string => text.normalize('NFC').trim();
