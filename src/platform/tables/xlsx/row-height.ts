import type { WrittenCell } from '../written';

/** Points that a line needs, also in a font that stands in for one that is missing. */
const lineHeight = 16;
/** No program takes a higher row. */
const highest = 409;
/** Widths between a cell's edge and its text. */
const edges = 1;

/** From here on come the characters of double width: those of Chinese, and what stands among them. */
const firstWide = '\u2E80';

/** Stands before the columns: how high a row of one line is. */
export const usualHeight = `<sheetFormatPr defaultRowHeight="${lineHeight}" customHeight="1"/>`;

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < firstWide ? 1 : 2), 0);

const linesOf = (text: string, width: number): number => {
  const room = Math.max(width - edges, 2);
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
};

/**
 * The height of a row in points, where a text needs several lines in its column; undefined: the usual one. Excel would
 * find it by itself, LibreOffice shows the first line only.
 */
export const heightOf = (cells: readonly WrittenCell[], widths: readonly number[]): number | undefined => {
  const lines = cells.map((cell, n) => (typeof cell === 'string' ? linesOf(cell, widths[n] ?? 0) : 1));
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(most * lineHeight, highest);
};
