import type { Cells } from '../../../../platform/tables/cells';

/** A row of a list as it is in the file: texts by column name. */
export interface FileRow {
  /** The row number in a sheet; in CSV the header is 1 and blank rows do not count; in JSON lines the line number. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that could not be read at all. */
export interface BrokenRow {
  readonly number: number;
  readonly broken: 'not-json' | 'not-an-object';
}

export type Rows = AsyncIterable<FileRow | BrokenRow>;

/** Checks the header of a table before its rows are read; throws if it is not acceptable. */
export type CheckHeader = (header: readonly string[]) => void;

/** Rows with the column names of the first one, which `check` sees before any other row is read. */
export async function* tableRows(rows: AsyncIterable<Cells>, check: CheckHeader): Rows {
  let header: readonly string[] | undefined;
  for await (const { number, texts } of rows) {
    if (header === undefined) check((header = texts));
    else yield { number, cells: Object.fromEntries(header.map((name, n) => [name, texts[n] ?? ''])) };
  }
}
