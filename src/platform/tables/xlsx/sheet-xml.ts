import { lettersOf } from '../cells';
import type { WrittenCell } from '../written';
import { heightOf } from './row-height';
import { serialOf } from './serial-date';

/** The styles of `stylesXml`, by their position. */
const style = { text: 1, heading: 2, day: 3, moment: 4, number: 5 } as const;

/** Stands on every computer with Chinese Windows or WPS. */
const songti = '<sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/>';
/** A long text goes over several lines, so that none is cut off in print. */
const lines = '<alignment vertical="top" wrapText="1"/>';
const above = '<alignment vertical="top"/>';

export const stylesXml =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>' +
  '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  `<fonts count="2"><font>${songti}</font><font><b/>${songti}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${lines}</xf>` +
  `<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${lines}</xf>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${above}</xf>` +
  `<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${above}</xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${above}</xf>` +
  '</cellXfs></styleSheet>';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Excel's way to hold what XML cannot, and a text that looks like it. */
const coded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text inside of a part. A half of a character, which no part can hold, becomes U+FFFD. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, coded('_'))
    // eslint-disable-next-line no-control-regex -- these are the ones that XML refuses
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, coded)
    .replace(/[&<>"]/g, (mark: string) => marks[mark]!);

const textCell = (at: string, text: string, shown: number): string =>
  `<c r="${at}" t="inlineStr" s="${shown}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Asia/Shanghai has kept one offset since 1992. */
const offset = 8 * 3_600_000;

const dateCell = (at: string, serial: number, shownAs: 'day' | 'moment'): string =>
  `<c r="${at}" s="${style[shownAs]}"><v>${serial}</v></c>`;

const cellXml = (at: string, cell: WrittenCell): string => {
  // An empty text is no text: such a cell is left out.
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${style.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(at, cell, style.text);
  if ('error' in cell) return `<c r="${at}" t="e"><v>${escaped(cell.error)}</v></c>`;
  // A workbook's date is local wall-clock time.
  if ('day' in cell) return dateCell(at, serialOf(Date.parse(`${cell.day}T00:00:00.000Z`)), 'day');
  if ('at' in cell) return dateCell(at, serialOf(Date.parse(cell.at) + offset), 'moment');
  return dateCell(at, cell.serial, cell.shownAs);
};

/** Other programs want each row and cell to say where it stands. */
const row = (number: number, height: number | undefined, cells: readonly string[]): string =>
  `<row r="${number}"${height === undefined ? '' : ` ht="${height}"`}>${cells.join('')}</row>`;

/** `widths`: of the columns, in characters. */
export const rowXml = (number: number, cells: readonly WrittenCell[], widths: readonly number[]): string =>
  row(
    number,
    heightOf(cells, widths),
    cells.map((cell, n) => cellXml(`${lettersOf(n)}${number}`, cell)),
  );

/** The first row, with the names of the columns. */
export const headingXml = (titles: readonly string[], widths: readonly number[]): string =>
  row(
    1,
    heightOf(titles, widths),
    titles.map((title, n) => textCell(`${lettersOf(n)}1`, title, style.heading)),
  );
