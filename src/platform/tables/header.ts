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
const searched = 20;

/** Names are compared without blanks and line breaks, in half width and lower case. */
const keyOf = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const missingIn = ({ texts }: Cells, wanted: readonly string[]): readonly string[] => {
  const there = new Set(texts.map(keyOf));
  return wanted.filter((name) => !there.has(keyOf(name)));
};

/** The row that lacks the fewest of the columns; of equal ones the first. */
const nearest = (rows: readonly Cells[], wanted: readonly string[]): Cells | undefined =>
  [...rows].sort((a, b) => missingIn(a, wanted).length - missingIn(b, wanted).length || a.number - b.number)[0];

const mustBeOnce = ({ texts, number }: Cells, wanted: readonly string[], code: string): void => {
  const keys = texts.map(keyOf);
  const twice = wanted.find((name) => keys.filter((key) => key === keyOf(name)).length > 1);
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

/**
 * Finds the header among the first rows of a sheet: the one that has all the wanted columns. Where cells are merged
 * downwards several rows in succession do, and the last of them is it.
 *
 * @param twice the code of the refusal where two columns have one name
 * @returns the table, or which columns the nearest row lacks
 * @throws Rejection `import.column-twice`
 */
export const headed = async (
  rows: AsyncIterable<Cells>,
  wanted: readonly string[],
  twice = 'import.column-twice',
): Promise<Table | { readonly missing: readonly string[]; readonly row: number | null }> => {
  const iterator = rows[Symbol.asyncIterator]();
  const read: Cells[] = [];
  while (read.length < searched) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
  }
  const isHeader = (row: Cells | undefined): boolean => row !== undefined && missingIn(row, wanted).length === 0;
  let at = read.findIndex(isHeader);
  if (at < 0) {
    await iterator.return?.();
    const near = nearest(read, wanted);
    return { missing: near === undefined ? wanted : missingIn(near, wanted), row: near?.number ?? null };
  }
  while (isHeader(read[at + 1])) at += 1;
  const header = read[at]!;
  mustBeOnce(header, wanted, twice);
  const asked = new Map(wanted.map((name) => [keyOf(name), name]));
  return {
    header: header.texts.map((name) => asked.get(keyOf(name)) ?? name),
    headerRow: header.number,
    rows: following(read.slice(at + 1), iterator),
  };
};
