import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type CellValue, stream } from 'exceljs';
import { invalid } from '../../../../kernel/rejection';
import { type Cells, tidy } from './row';
import { sheetsLast } from './zip-order';

/** A sheet's date is the time on the wall: it is handed on as such. */
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

/**
 * The rows of a workbook's first sheet, blank ones left out. The packed file and the words that its cells share are
 * held in memory, the sheet itself is not.
 *
 * @throws Rejection `import.not-a-workbook`
 */
export async function* xlsxRows(content: Readable): AsyncIterable<Cells> {
  const pieces = sheetsLast(await buffer(content));
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const;
  const workbook = new stream.xlsx.WorkbookReader(Readable.from(pieces), { ...options, entries: 'ignore' });
  // A workbook without shared words has no such part; its reader must not wait for one either.
  Object.assign(workbook, { sharedStrings: [] });
  try {
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        const values = Array.isArray(row.values) ? row.values.slice(1) : [];
        const texts = Array.from(values, textOf);
        if (texts.some((text) => text !== '')) yield { number: row.number, texts };
      }
      return;
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== undefined) throw error;
    invalid('import.not-a-workbook', '不是有效的 Excel 文件', 'Not a valid Excel file', 'file');
  }
}
