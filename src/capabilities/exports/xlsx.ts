import { PassThrough, type Readable } from 'node:stream';
import { stream, type Row } from 'exceljs';
import type { Cell, Sheet, SheetHead } from './sheet.rules';

/** Asia/Shanghai has kept one offset since 1992. */
const offset = 8 * 3_600_000;

const dayFormat = 'yyyy-mm-dd';
const momentFormat = 'yyyy-mm-dd hh:mm';

/** What comes bit by bit, or is there already. */
type Flowing<T> = AsyncIterable<T> | Iterable<T>;

/** A sheet whose rows come in parts: a large board is never held as a whole. */
export interface FlowingSheet extends SheetHead {
  readonly parts: Flowing<readonly (readonly Cell[])[]>;
}

/**
 * Text always stays text: both the cell's type and its format are text, so that `=1+1` is shown, not calculated, even
 * after somebody has edited the cell.
 */
const put = (row: Row, index: number, cell: Cell): void => {
  if (cell === null) return;
  const target = row.getCell(index);
  if (typeof cell === 'object') {
    // A workbook's date is local wall-clock time.
    const isDay = 'day' in cell;
    target.value = new Date(isDay ? Date.parse(`${cell.day}T00:00:00.000Z`) : Date.parse(cell.at) + offset);
    target.numFmt = isDay ? dayFormat : momentFormat;
    return;
  }
  target.value = cell;
  if (typeof cell === 'string') target.numFmt = '@';
};

/** Waits until there is room again, or the reader has gone. */
const drained = (out: PassThrough): Promise<void> =>
  new Promise((resolve) => {
    out.once('drain', resolve);
    out.once('close', resolve);
  });

const fill = async (workbook: stream.xlsx.WorkbookWriter, out: PassThrough, sheets: Flowing<FlowingSheet>) => {
  for await (const { name, columns, parts } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ title, width }) => ({ header: title, width }));
    sheet.getRow(1).font = { bold: true };
    sheet.getRow(1).commit();
    let number = 1;
    for await (const rows of parts) {
      for (const cells of rows) {
        const row = sheet.getRow((number += 1));
        cells.forEach((cell, index) => put(row, index + 1, cell));
        row.commit();
      }
      // Wait for a slow reader.
      if (out.writableNeedDrain) await drained(out);
      // The reader has gone.
      if (out.destroyed) return;
    }
    sheet.commit();
  }
  await workbook.commit();
};

/** The sheets as a workbook, written while they come. An error on the way breaks the stream off. */
export const xlsxOf = (sheets: Flowing<FlowingSheet>): Readable => {
  const out = new PassThrough({ highWaterMark: 1 << 20 });
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  fill(workbook, out, sheets).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return out;
};

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sheets that are there as a whole. */
export const wholeSheets = (sheets: readonly Sheet[]): readonly FlowingSheet[] =>
  sheets.map(({ name, columns, rows }) => ({ name, columns, parts: [rows] }));
