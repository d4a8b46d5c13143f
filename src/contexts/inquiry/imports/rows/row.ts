import type { CellNote, Cells } from '../../../../platform/tables/cells';
import type { Table } from '../../../../platform/tables/header';

/** A row of a list as it is in the file: texts by column name. */
export interface FileRow {
  /** The row number as a spreadsheet shows it; in JSON lines the line number. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  /** What the texts alone do not tell, by column name. */
  readonly notes?: Readonly<Record<string, CellNote>>;
}

/** A row that could not be read at all. */
export interface BrokenRow {
  readonly number: number;
  readonly broken: 'not-json' | 'not-an-object';
}

export type Rows = AsyncIterable<FileRow | BrokenRow>;

/** A list that is being read. */
export interface OpenList {
  /** The tab of a workbook. */
  readonly sheet: string | null;
  /** The row that names the columns; JSON lines have none. */
  readonly headerRow: number | null;
  readonly rows: Rows;
  close(): Promise<void>;
}

const named = <T>(header: readonly string[], of: (column: number) => T | undefined): Readonly<Record<string, T>> =>
  Object.fromEntries(
    header.flatMap((name, n) => {
      const value = name === '' ? undefined : of(n);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const rowOf = ({ number, texts, notes }: Cells, header: readonly string[]): FileRow => ({
  number,
  cells: named(header, (n) => texts[n] ?? ''),
  ...(notes === undefined ? {} : { notes: named(header, (n) => notes.get(n)) }),
});

/** The rows of a table with the names of its columns. */
export async function* tableRows({ header, rows }: Table): Rows {
  for await (const row of rows) yield rowOf(row, header);
}
