import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { invalid } from '../../../../kernel/rejection';
import { type CheckHeader, type Rows, tidy } from './row';

/** No honest row of a hotline is longer, in characters; a quote that is never closed would swallow the file. */
const longestRow = 1_000_000;

/**
 * A table with a header, separated by commas.
 *
 * @throws Rejection `import.table-broken` where a quote is never closed
 */
export async function* csvRows(content: Readable, check: CheckHeader): Rows {
  const parser = content.pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
    }),
  );
  content.on('error', (error) => parser.destroy(error));
  let header: readonly string[] | undefined;
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      number += 1;
      if (header === undefined) {
        header = record.map(tidy);
        check(header);
        continue;
      }
      const cells = Object.fromEntries(header.map((name, n) => [name, tidy(record[n] ?? '')]));
      yield { number, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const after = `第${number}行之后`;
    invalid('import.table-broken', `${after}的引号不成对`, `A quote after row ${number} is never closed`);
  } finally {
    content.destroy();
  }
}
