/** A row of a list as the file has it: texts by the name of their column. */
export interface FileRow {
  /** As a person finds it in the file: the sheet's or list's own row, the first being 1; a line in JSON lines. */
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

/** A cell as text: without blanks around it, in NFC. */
export const tidy = (text: string): string => text.normalize('NFC').trim();
