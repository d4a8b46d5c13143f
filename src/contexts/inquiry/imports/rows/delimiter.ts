import { parse } from 'csv-parse/sync';

/** What may stand between two cells; a comma of full width is what a Chinese keyboard types. */
const delimiters = [',', '\t', ';', '，', '|'] as const;

/** Rows that are looked at to find out. */
const looked = 20;

/** `sep=;` in the first line tells Excel the delimiter; it is no row of the list. */
const announced = /^sep=(.)\r?\n?/i;

/** Line ends of different programs in one file. */
export const lineEnds = ['\r\n', '\n', '\r'];

const widths = (text: string, delimiter: string): readonly number[] => {
  const rows = parse(text, {
    delimiter,
    record_delimiter: lineEnds,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: looked,
  });
  return rows.map((row) => row.length);
};

const safely = (text: string, delimiter: string): readonly number[] => {
  try {
    return widths(text, delimiter);
  } catch {
    return [];
  }
};

/** How many columns most rows have: a delimiter that is only part of the words gives many different widths. */
const agreed = (counts: readonly number[]): number => {
  const rows = new Map<number, number>();
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1);
  const [width = 1, times = 0] = [...rows].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width > 1 ? width * (times / counts.length) : 0;
};

/** What separates the cells, and the line that says so, if one does. */
export const delimiterOf = (head: string): { readonly delimiter: string; readonly isAnnounced: boolean } => {
  const said = announced.exec(head)?.[1];
  if (said !== undefined) return { delimiter: said, isAnnounced: true };
  // The last line may be cut.
  const whole = head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1) || head;
  const ranked = delimiters.map((delimiter) => ({ delimiter, columns: agreed(safely(whole, delimiter)) }));
  ranked.sort((a, b) => b.columns - a.columns);
  return { delimiter: ranked[0]!.delimiter, isAnnounced: false };
};
