import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { invalid } from '../../../../kernel/rejection';
import { type Cells, tidy } from '../../../../platform/tables/cells';

/** No real row is longer, in characters. Without a limit, an unclosed quote would swallow the whole file. */
const longestRow = 1_000_000;

/**
 * The rows of a table separated by commas.
 *
 * @throws Rejection `import.table-broken` where a quote is never closed
 */
export async function* csvRows(content: Readable): AsyncIterable<Cells> {
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
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      number += 1;
      yield { number, texts: record.map(tidy) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const after = `第${number}行之后`;
    invalid('import.table-broken', `${after}的引号不成对`, `A quote after row ${number} is never closed`);
  } finally {
    content.destroy();
  }
}
