import type { Readable } from 'node:stream';
import type { Cells } from '../../../../platform/tables/cells';
import { firstRows, nameKey, placeOfHeader, searched } from '../../../../platform/tables/header';
import { type Chosen, openFile, type OpenFile, sheetsOf } from '../rows/open-list';
import { distinctNames, type FileRow, type NamedCell } from '../rows/row';
import { namesKnown, type SampleColumn } from './suggest-columns';

/** Rows that are shown. */
const shown = 20;
/** Rows by which the content of a column is judged. */
const judged = 200;
/** Characters of a cell that are shown. */
const longest = 200;

export interface Preview {
  readonly kind: OpenFile['kind'];
  /** The visible sheets of a workbook. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** The names of the columns as they are shown. */
  readonly header: readonly string[];
  /** The columns that can be matched: they have a name, and no other has the same. */
  readonly matchable: readonly string[];
  readonly rows: readonly { readonly number: number; readonly texts: readonly string[] }[];
}

export interface Sample {
  readonly preview: Preview;
  /** The columns that can be matched, with what stands in them. */
  readonly columns: readonly SampleColumn[];
}

interface Head {
  readonly header: readonly string[];
  readonly headerRow: number | null;
  readonly rows: readonly Cells[];
}

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
};

/** Without a profile the header is the row with the most names that are known; if none has any, the first with two texts. */
const likeliest = (read: readonly Cells[]): number => {
  const counts = read.slice(0, searched).map(({ texts }) => namesKnown(texts));
  const most = Math.max(0, ...counts);
  if (most > 0) {
    // Where its cells are merged downwards several rows in succession are the header, and the last of them counts.
    const first = counts.indexOf(most);
    const end = counts.findIndex((count, n) => n > first && count < most);
    return end < 0 ? counts.length - 1 : end - 1;
  }
  return Math.max(
    0,
    read.findIndex(({ texts }) => texts.filter((text) => text !== '').length > 1),
  );
};

const headOf = async (rows: AsyncIterable<Cells>, named: number | undefined): Promise<Head> => {
  const { read, rest } = await firstRows(rows, searched + judged);
  await rest.return?.();
  if (read.length === 0) return { header: [], headerRow: null, rows: [] };
  const at = named === undefined ? likeliest(read) : placeOfHeader(read.slice(0, searched), named);
  const header = read[at]!;
  return { header: header.texts, headerRow: header.number, rows: read.slice(at + 1) };
};

const isUnique = (name: string, header: readonly string[]): boolean =>
  name !== '' && header.filter((other) => nameKey(other) === nameKey(name)).length === 1;

const sampleOf = (head: Head, more: Pick<Preview, 'kind' | 'sheets' | 'sheet'>): Sample => {
  const { header, headerRow, rows } = head;
  const width = Math.max(header.length, ...rows.slice(0, shown).map(({ texts }) => texts.length));
  const names = distinctNames(Array.from({ length: width }, (_, n) => header[n] ?? ''));
  const columns = header.flatMap((name, n): readonly SampleColumn[] =>
    isUnique(name, header)
      ? [{ name, cells: rows.map(({ texts, notes }) => ({ text: texts[n] ?? '', asDate: notes?.get(n)?.asDate })) }]
      : [],
  );
  return {
    preview: {
      ...more,
      headerRow,
      header: names,
      matchable: columns.map(({ name }) => name),
      rows: rows
        .slice(0, shown)
        .map(({ number, texts }) => ({ number, texts: names.map((_, n) => cut(texts[n] ?? '')) })),
    },
    columns,
  };
};

/** The sheet whose header has the most known names; of equal ones the first. */
const ofWorkbook = async (
  { workbook }: Extract<OpenFile, { kind: 'workbook' }>,
  { sheet, headerRow }: Chosen,
): Promise<Sample> => {
  const sheets = sheetsOf(workbook, undefined).map(({ name }) => name);
  let best: { readonly name: string; readonly head: Head; readonly known: number } | undefined;
  for (const { name, place } of sheetsOf(workbook, sheet)) {
    const head = await headOf(workbook.rows(place), headerRow);
    const known = namesKnown(head.header);
    if (best === undefined || known > best.known || (best.head.headerRow === null && head.headerRow !== null))
      best = { name, head, known };
  }
  return sampleOf(best!.head, { kind: 'workbook', sheets, sheet: best!.name });
};

const isRow = (row: object): row is FileRow => 'cells' in row;

/** The columns of JSON lines are all names that the first lines have. */
const ofJson = async ({ rows }: Extract<OpenFile, { kind: 'json' }>): Promise<Sample> => {
  const read: FileRow[] = [];
  for await (const row of rows) {
    if (isRow(row)) read.push(row);
    if (read.length === judged) break;
  }
  const header = [...new Set(read.flatMap(({ whole }) => whole.map(({ name }: NamedCell) => name)))];
  const cells = read.map(({ number, cells }) => ({ number, texts: header.map((name) => cells[name] ?? '') }));
  return sampleOf({ header, headerRow: null, rows: cells }, { kind: 'json', sheets: [], sheet: null });
};

/**
 * The beginning of an uploaded file, with the row that most likely names its columns.
 *
 * @throws Rejection as `openFile`, and `import.no-sheet`, `import.sheet-missing`, `import.header-row`
 */
export const previewOf = async (content: Readable, chosen: Chosen): Promise<Sample> => {
  const file = await openFile(content);
  try {
    if (file.kind === 'json') return await ofJson(file);
    if (file.kind === 'workbook') return await ofWorkbook(file, chosen);
    return sampleOf(await headOf(file.cells, chosen.headerRow), { kind: 'text', sheets: [], sheet: null });
  } finally {
    await file.close();
  }
};
