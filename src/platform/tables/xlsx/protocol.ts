import type { Refusal } from '../../threads/refusals';
import type { Cells } from '../cells';
import type { TableLimits } from '../limits';
import type { SheetHead } from './workbook';

/** What the thread that reads a workbook is started with. */
export interface ReadingData {
  readonly file: Uint8Array;
  readonly limits: TableLimits;
}

/** One sheet is read at a time: `rows` begins one and ends the one before, each `more` asks for the next rows of it. */
export type ToReading = { readonly kind: 'rows'; readonly sheet: number } | { readonly kind: 'more' };

export type FromReading =
  | { readonly kind: 'open'; readonly sheets: readonly SheetHead[] }
  | { readonly kind: 'rows'; readonly rows: readonly Cells[]; readonly isLast: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
