import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type CellValue, stream } from 'exceljs';
import { invalid, Rejection } from '../../kernel/rejection';
import { type Cells, tidy } from './cells';
import { sheetsLast } from './zip-order';

/** A sheet's dates are local wall-clock time and are passed on as such. */
const wallTime = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ');

const textOf = (value: CellValue): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return wallTime(value);
  if (typeof value !== 'object') return tidy(String(value));
  if ('richText' in value) return tidy(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return textOf(value.text);
  if ('result' in value) return textOf(value.result);
  return '';
};

export interface Sheet {
  readonly name: string;
  /** Blank ones left out. Must be read to the end before the next sheet is asked for. */
  readonly rows: AsyncIterable<Cells>;
}

/** What is wrong with the file is reported to the sender; a refusal or a disk failure passes through unchanged. */
const unreadable = (error: unknown): never => {
  if (error instanceof Rejection || (error as { syscall?: unknown }).syscall !== undefined) throw error;
  return invalid('import.not-a-workbook', '不是有效的 Excel 文件', 'Not a valid Excel file', 'file');
};

async function* rowsIn(sheet: stream.xlsx.WorksheetReader): AsyncIterable<Cells> {
  try {
    for await (const row of sheet) {
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      const texts = Array.from(values, textOf);
      if (texts.some((text) => text !== '')) yield { number: row.number, texts };
    }
  } catch (error) {
    unreadable(error);
  }
}

/**
 * The sheets of a workbook, one after the other. The packed file and the words that its cells share are held in memory,
 * the sheets themselves are not. For a formula, its last result counts.
 *
 * @throws Rejection `import.not-a-workbook`
 */
export async function* sheetsOf(content: Readable): AsyncIterable<Sheet> {
  const pieces = sheetsLast(await buffer(content));
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const;
  const workbook = new stream.xlsx.WorkbookReader(Readable.from(pieces), { ...options, entries: 'ignore' });
  // A workbook without shared words has no such part; its reader must not wait for one either.
  Object.assign(workbook, { sharedStrings: [] });
  try {
    for await (const sheet of workbook) {
      // The reader knows the name; its types do not say so.
      const name: unknown = Reflect.get(sheet, 'name');
      yield { name: typeof name === 'string' ? name : '', rows: rowsIn(sheet) };
    }
  } catch (error) {
    unreadable(error);
  }
}

/**
 * The rows of a workbook's first sheet, blank ones left out.
 *
 * @throws Rejection `import.not-a-workbook`
 */
export async function* xlsxRows(content: Readable): AsyncIterable<Cells> {
  for await (const { rows } of sheetsOf(content)) {
    yield* rows;
    return;
  }
}
