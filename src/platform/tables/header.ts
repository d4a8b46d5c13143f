import { plainKey } from '../../kernel/plain/plain';
import { invalid } from '../../kernel/rejection';
import type { Cells } from './cells';

/** A list whose columns have names. */
export interface Table {
  /** The names of the columns, those asked for as they were asked for. */
  readonly header: readonly string[];
  /** The number of the row that names them. */
  readonly headerRow: number;
  /** The rows behind it. */
  readonly rows: AsyncIterable<Cells>;
}

/** Where the names are expected: titles and remarks above them seldom take more. */
export const searched = 20;

/** Names are compared without blanks and line breaks, and as they are plainly meant. */
export const nameKey = plainKey;

const missingIn = ({ texts }: Cells, wanted: readonly string[]): readonly string[] => {
  const there = new Set(texts.map(nameKey));
  return wanted.filter((name) => !there.has(nameKey(name)));
};

/** The row that lacks the fewest of the columns; of equal ones the first. */
const nearest = (rows: readonly Cells[], wanted: readonly string[]): Cells | undefined =>
  [...rows].sort((a, b) => missingIn(a, wanted).length - missingIn(b, wanted).length || a.number - b.number)[0];

const mustBeOnce = ({ texts, number }: Cells, wanted: readonly string[], code: string): void => {
  const keys = texts.map(nameKey);
  const twice = wanted.find((name) => keys.filter((key) => key === nameKey(name)).length > 1);
  if (twice === undefined) return;
  const said = [`第${number}行有两列都叫“${twice}”`, `Row ${number} has two columns named "${twice}"`] as const;
  invalid(code, ...said, twice);
};

async function* following(read: readonly Cells[], rest: AsyncIterator<Cells>): AsyncGenerator<Cells> {
  try {
    yield* read;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The first rows of a sheet, and an iterator over the rest. */
export const firstRows = async (
  rows: AsyncIterable<Cells>,
  count = searched,
): Promise<{ readonly read: readonly Cells[]; readonly rest: AsyncIterator<Cells> }> => {
  const rest = rows[Symbol.asyncIterator]();
  const read: Cells[] = [];
  while (read.length < count) {
    const next = await rest.next();
    if (next.done === true) break;
    read.push(next.value);
  }
  return { read, rest };
};

/**
 * Where a row that somebody named stands among the first ones.
 *
 * @throws Rejection `import.header-row`
 */
export const placeOfHeader = (read: readonly Cells[], number: number): number => {
  const at = read.findIndex((row) => row.number === number);
  if (at >= 0) return at;
  const words = [
    `前${searched}行中没有第${number}行，或此行为空`,
    `Row ${number} is none of the first ${searched}, or blank`,
  ];
  return invalid('import.header-row', words[0]!, words[1]!, 'headerRow');
};

/**
 * Finds the header among the first rows of a sheet: the one that has all the wanted columns. Where cells are merged
 * downwards several rows in succession do, and the last of them is it.
 *
 * @param twice the code of the refusal where two columns have one name
 * @param named the row that somebody says is the header
 * @returns the table, or which columns the nearest row lacks
 * @throws Rejection `import.column-twice`, `import.header-row`
 */
export const headed = async (
  rows: AsyncIterable<Cells>,
  wanted: readonly string[],
  twice = 'import.column-twice',
  named?: number,
): Promise<Table | { readonly missing: readonly string[]; readonly row: number | null }> => {
  const { read, rest } = await firstRows(rows);
  const isHeader = (row: Cells | undefined): boolean => row !== undefined && missingIn(row, wanted).length === 0;
  let at = named === undefined ? read.findIndex(isHeader) : placeOfHeader(read, named);
  if (at < 0 || !isHeader(read[at])) {
    await rest.return?.();
    const near = at < 0 ? nearest(read, wanted) : read[at];
    return { missing: near === undefined ? wanted : missingIn(near, wanted), row: near?.number ?? null };
  }
  if (named === undefined) while (isHeader(read[at + 1])) at += 1;
  const header = read[at]!;
  mustBeOnce(header, wanted, twice);
  const asked = new Map(wanted.map((name) => [nameKey(name), name]));
  return {
    header: header.texts.map((name) => asked.get(nameKey(name)) ?? name),
    headerRow: header.number,
    rows: following(read.slice(at + 1), rest),
  };
};
