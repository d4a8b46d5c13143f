import { Readable } from 'node:stream';
import { localDayOf, localTimeOf } from '../../kernel/time/moments';
import type { Cell } from '../../kernel/reading/cell';
import type { WrittenSheet } from './written';

/** What spreadsheets take for the beginning of a formula; an apostrophe before it makes them read it as text. */
const formula = /^[=+\-@\t\r]/;

const textOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return formula.test(cell) ? `'${cell}` : cell;
  if ('day' in cell) return cell.day;
  const at = Date.parse(cell.at);
  return `${localDayOf(at)} ${localTimeOf(at).slice(0, 5)}`;
};

/** RFC 4180. */
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvLine = (cells: readonly Cell[]): string => `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`;

/** With the mark by which Excel recognises UTF-8; without it Chinese text is garbled. */
export const csvOf = ({ columns, parts }: Pick<WrittenSheet<Cell>, 'columns' | 'parts'>): Readable => {
  const lines = async function* (): AsyncGenerator<string> {
    yield `\ufeff${csvLine(columns.map(({ title }) => title))}`;
    for await (const rows of parts) yield rows.map(csvLine).join('');
  };
  return Readable.from(lines(), { objectMode: false });
};
