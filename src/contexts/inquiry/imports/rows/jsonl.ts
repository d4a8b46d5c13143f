import type { Readable } from 'node:stream';
import type { CellNote } from '../../../../platform/tables/cells';
import { tidy } from '../../../../platform/tables/cells';
import type { BrokenRow, FileRow, NamedCell, Rows } from './row';

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? tidy(value) : JSON.stringify(value);

/** A number that has more digits than JavaScript keeps. */
const isRounded = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;

const rounded: CellNote = { rounded: true };

const rowOf = (number: number, line: string): FileRow | BrokenRow => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { number, broken: 'not-json', line };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { number, broken: 'not-an-object', line };
  const entries = Object.entries(value).map(([name, cell]) => [tidy(name), cell as unknown] as const);
  const cells = Object.fromEntries(entries.map(([name, cell]) => [name, textOf(cell)]));
  const notes = entries.flatMap(([name, cell]) => (isRounded(cell) ? [[name, rounded] as const] : []));
  const whole = Object.entries(cells).map(([name, text]): NamedCell => {
    const isMarked = notes.some(([marked]) => marked === name);
    return { name, text, ...(isMarked ? { note: rounded } : {}) };
  });
  return { number, cells, ...(notes.length === 0 ? {} : { notes: Object.fromEntries(notes) }), whole };
};

/** Lines end with a line feed: other signs that Unicode calls line ends may stand within a text of JSON. */
async function* linesOf(content: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of content) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** One JSON object per line. A broken line does not affect the others. */
export async function* jsonLines(content: Readable): Rows {
  let number = 0;
  // Whole characters, wherever the pieces are cut.
  for await (const line of linesOf(content.setEncoding('utf8') as AsyncIterable<string>)) {
    number += 1;
    if (line.trim() !== '') yield rowOf(number, line);
  }
}
