import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { tidy } from '../../../../platform/tables/cells';
import type { BrokenRow, FileRow, Rows } from './row';

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? tidy(value) : JSON.stringify(value);

const rowOf = (number: number, line: string): FileRow | BrokenRow => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { number, broken: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { number, broken: 'not-an-object' };
  const cells = Object.fromEntries(Object.entries(value).map(([name, cell]) => [tidy(name), textOf(cell)]));
  return { number, cells };
};

/** One JSON object per line. A broken line does not affect the others. */
export async function* jsonLines(content: Readable): Rows {
  let number = 0;
  // The reader joins lines that are split between chunks, whatever their length.
  for await (const line of createInterface({ input: content, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '') yield rowOf(number, text);
  }
}
