import type { Readable } from 'node:stream';
import { xlsxFile } from '../../../../platform/tables/writing-thread';
import type { WrittenCell, WrittenColumn } from '../../../../platform/tables/written';
import type { ImportJob, RowRefusal } from '../import-job';
import type { BrokenRow, FileRow, NamedCell, OpenList } from '../rows/row';
import { isAboutRefusal, reasonColumn, rowColumn } from './refusal-columns';

/** What one cell of a workbook holds, in characters. */
const longest = 32_000;

/** Rows that are handed over at a time. */
const batch = 200;

type Row = FileRow | BrokenRow;

interface RefusedRow {
  readonly row: Row;
  readonly refusal: RowRefusal;
}

const ownCells = (row: Row): readonly NamedCell[] =>
  'broken' in row ? [] : row.whole.filter(({ name }) => !isAboutRefusal(name));

/** The rows of the list that were refused, with why. */
async function* refusedRows({ rows }: OpenList, refusals: AsyncIterator<RowRefusal>): AsyncGenerator<RefusedRow> {
  let next = await refusals.next();
  for await (const row of rows) {
    if (next.done === true) return;
    if (row.number !== next.value.row) continue;
    yield { row, refusal: next.value };
    next = await refusals.next();
  }
}

/** What was no text must not become one: a rounded number would be taken for a whole one, an error for words. */
const cellOf = ({ name, text, note }: NamedCell, dates: readonly string[]): WrittenCell => {
  if (note?.error !== undefined) return { error: note.error };
  if (note?.rounded === true) return Number(text);
  return (dates.includes(name) ? note?.asDate : undefined) ?? text;
};

const reasonOf = ({ row, refusal: { field, zh } }: RefusedRow): string =>
  `${field === null ? '' : `${field}：`}${zh}${'broken' in row ? `：${row.line}` : ''}`.slice(0, longest);

const columnsFor = (names: readonly string[]): readonly WrittenColumn[] => [
  { title: rowColumn, width: 12 },
  { title: reasonColumn, width: 50 },
  ...names.map((title) => ({ title, width: Math.min(Math.max(title.length * 2, 12), 40) })),
];

/**
 * The rows that an import refused, as they are in the file, with the row and the reason in front: to be mended and sent
 * again. The list is read twice, first for the columns that these rows have.
 *
 * @param open opens the list anew
 * @throws Rejection as reading the list does
 */
export const refusedFile = async (
  { profile: { columns } }: Pick<ImportJob, 'profile'>,
  open: () => Promise<OpenList>,
  refusals: () => AsyncIterator<RowRefusal>,
): Promise<Readable> => {
  const names = new Set<string>();
  const first = await open();
  try {
    for await (const { row } of refusedRows(first, refusals())) for (const { name } of ownCells(row)) names.add(name);
  } finally {
    await first.close();
  }
  const header = [...names];
  const dates = [columns.reportedAt, columns.repliedAt, columns.closedAt].filter((name) => name !== undefined);
  const written = (refused: RefusedRow): readonly WrittenCell[] => {
    const cells = new Map(ownCells(refused.row).map((cell) => [cell.name, cellOf(cell, dates)]));
    return [refused.row.number, reasonOf(refused), ...header.map((name) => cells.get(name) ?? null)];
  };
  const parts = async function* (): AsyncGenerator<readonly (readonly WrittenCell[])[]> {
    const list = await open();
    try {
      let rows: (readonly WrittenCell[])[] = [];
      for await (const refused of refusedRows(list, refusals())) {
        rows.push(written(refused));
        if (rows.length < batch) continue;
        yield rows;
        rows = [];
      }
      yield rows;
    } finally {
      await list.close();
    }
  };
  return xlsxFile([{ name: '未导入的行', columns: columnsFor(header), parts: parts() }]);
};
