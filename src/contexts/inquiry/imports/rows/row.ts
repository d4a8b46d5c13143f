import { type CellNote, type Cells, lettersOf } from '../../../../platform/tables/cells';
import { nameKey, type Table } from '../../../../platform/tables/header';

/** A cell with what its column is called: no two columns of a row are called the same. */
export interface NamedCell {
  readonly name: string;
  readonly text: string;
  readonly note?: CellNote;
}

/** A row of a list as it is in the file: texts by column name. */
export interface FileRow {
  /** The row number as a spreadsheet shows it; in JSON lines the line number. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  /** What the texts alone do not tell, by column name. */
  readonly notes?: Readonly<Record<string, CellNote>>;
  /** The row as a whole, in the order of its columns, with those that no profile reads. */
  readonly whole: readonly NamedCell[];
}

/** A row that could not be read at all. */
export interface BrokenRow {
  readonly number: number;
  readonly broken: 'not-json' | 'not-an-object';
  readonly line: string;
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

/** What columns are called where two have one name, or one has none: by their letters too. */
export const distinctNames = (header: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return header.map((name, n) => {
    const key = nameKey(name);
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew ? name : `${name}（${lettersOf(n)}列）`;
  });
};

const wholeOf = ({ texts, notes }: Cells, header: readonly string[], names: readonly string[]): readonly NamedCell[] =>
  Array.from({ length: Math.max(header.length, texts.length) }, (_, n): NamedCell => {
    const [text, note] = [texts[n] ?? '', notes?.get(n)];
    const name = names[n] ?? `（${lettersOf(n)}列）`;
    return { name, text, ...(note === undefined ? {} : { note }) };
  }).filter(({ text, note }, n) => text !== '' || note !== undefined || (header[n] ?? '') !== '');

const rowOf = (row: Cells, header: readonly string[], names: readonly string[]): FileRow => {
  const { number, texts, notes } = row;
  return {
    number,
    cells: named(header, (n) => texts[n] ?? ''),
    ...(notes === undefined ? {} : { notes: named(header, (n) => notes.get(n)) }),
    whole: wholeOf(row, header, names),
  };
};

/** The rows of a table with the names of its columns. */
export async function* tableRows({ header, rows }: Table): Rows {
  const names = distinctNames(header);
  for await (const row of rows) yield rowOf(row, header, names);
}
