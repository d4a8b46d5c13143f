import type { Readable } from 'node:stream';
import { serialOf } from '../../platform/tables/xlsx/serial-date';
import type { WrittenCell } from '../../platform/tables/xlsx/sheet-xml';
import { type Flowing, type WrittenSheet, xlsxOf as written } from '../../platform/tables/xlsx/write';
import type { Cell, Sheet, SheetHead } from './sheet.rules';

export { xlsxType } from '../../platform/tables/xlsx/write';

/** Asia/Shanghai has kept one offset since 1992. */
const offset = 8 * 3_600_000;

/** A sheet whose rows come in parts: a large board is never held as a whole. */
export interface FlowingSheet extends SheetHead {
  readonly parts: Flowing<readonly (readonly Cell[])[]>;
}

/** A workbook's date is local wall-clock time. */
const writtenCell = (cell: Cell): WrittenCell => {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('day' in cell) return { serial: serialOf(Date.parse(`${cell.day}T00:00:00.000Z`)), shownAs: 'day' };
  return { serial: serialOf(Date.parse(cell.at) + offset), shownAs: 'moment' };
};

async function* writtenSheets(sheets: Flowing<FlowingSheet>): AsyncGenerator<WrittenSheet> {
  for await (const { name, columns, parts } of sheets) yield { name, columns, parts: writtenParts(parts) };
}

async function* writtenParts(parts: FlowingSheet['parts']): AsyncGenerator<readonly (readonly WrittenCell[])[]> {
  for await (const rows of parts) yield rows.map((cells) => cells.map(writtenCell));
}

/** The sheets as a workbook, written while they come. An error on the way breaks the stream off. */
export const xlsxOf = (sheets: Flowing<FlowingSheet>): Readable => written(writtenSheets(sheets));

/** Sheets that are there as a whole. */
export const wholeSheets = (sheets: readonly Sheet[]): readonly FlowingSheet[] =>
  sheets.map(({ name, columns, rows }) => ({ name, columns, parts: [rows] }));
