import type { Cells } from '../../../../platform/tables/cells';

/** A row of a list as the file has it: texts by the name of their column. */
export interface FileRow {
  /** The sheet's own row; of CSV the row with the header as 1, blank ones left out; the line in JSON lines. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that could not be read at all. */
export interface BrokenRow {
  readonly number: number;
  readonly broken: 'not-json' | 'not-an-object';
}

export type Rows = AsyncIterable<FileRow | BrokenRow>;

/** Looks at the header of a table before its rows are read; throws where it will not do. */
export type CheckHeader = (header: readonly string[]) => void;

/** Rows under the names of the first one, which `check` sees before any other is read. */
export async function* tableRows(rows: AsyncIterable<Cells>, check: CheckHeader): Rows {
  let header: readonly string[] | undefined;
  for await (const { number, texts } of rows) {
    if (header === undefined) check((header = texts));
    else yield { number, cells: Object.fromEntries(header.map((name, n) => [name, texts[n] ?? ''])) };
  }
}
