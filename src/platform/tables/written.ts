import type { Cell } from '../../kernel/reading/cell';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell as a workbook also knows it. Dates are serial numbers of wall-clock time, see `serialOf`. */
export type WrittenCell =
  | Cell
  | { readonly serial: number; readonly shownAs: 'day' | 'moment' }
  /** The value of a formula that could not be computed, as `#N/A`. */
  | { readonly error: string };

export interface WrittenColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** What comes bit by bit, or is there already. */
export type Flowing<T> = AsyncIterable<T> | Iterable<T>;

/** A sheet whose rows come in parts: a large one is never held as a whole. */
export interface WrittenSheet<C = WrittenCell> {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly parts: Flowing<readonly (readonly C[])[]>;
}

/** Cells that are handled in one go, a few milliseconds; a whole sheet at once would keep everybody waiting. */
const cellsAtOnce = 1000;

/** The rows of a sheet, a few at a time however they come. */
export async function* fewRows<C>({ columns, parts }: WrittenSheet<C>): AsyncGenerator<readonly (readonly C[])[]> {
  const rowsAtOnce = Math.ceil(cellsAtOnce / Math.max(1, columns.length));
  for await (const part of parts)
    for (let from = 0; from < part.length; from += rowsAtOnce) yield part.slice(from, from + rowsAtOnce);
}
