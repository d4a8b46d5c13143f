import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { invalid } from '../../../../kernel/rejection';
import { type Cells, tidy } from '../../../../platform/tables/cells';
import { usualLimits } from '../../../../platform/tables/limits';
import { lineEnds } from './delimiter';

/** No real row is longer, in characters. Without a limit, an unclosed quote would swallow the whole file. */
const longestRow = 1_000_000;

const mustFit = (texts: readonly string[], number: number): void => {
  const { columns, cell, rows } = usualLimits;
  const where = [`第${number}行`, `Row ${number}`] as const;
  if (number > rows)
    invalid(
      'import.too-many-rows',
      `不得超过${rows}行，请分成几个文件`,
      `At most ${rows} rows: split the file`,
      'file',
    );
  if (texts.length > columns)
    invalid('import.too-many-columns', `${where[0]}超过${columns}列`, `${where[1]} has more than ${columns} columns`);
  if (texts.some((text) => text.length > cell))
    invalid(
      'import.cell-too-long',
      `${where[0]}有单元格超过${cell}字`,
      `${where[1]}: a cell of over ${cell} characters`,
    );
};

/**
 * The rows of a table of texts with something between its cells, numbered as a spreadsheet shows them; blank ones are
 * left out.
 *
 * @throws Rejection `import.table-broken` where a quote is never closed, `import.too-many-rows`,
 * `import.too-many-columns`, `import.cell-too-long`
 */
export async function* csvRows(content: Readable, delimiter: string): AsyncIterable<Cells> {
  const parser = content.pipe(
    parse({
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRow,
    }),
  );
  content.on('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      number += 1;
      const texts = record.map(tidy);
      mustFit(texts, number);
      if (texts.some((text) => text !== '')) yield { number, texts };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // What the parser had read is gone with it, but it knows how much that was.
    const last = (error as { readonly records?: number }).records ?? number;
    invalid('import.table-broken', `第${last}行之后的引号不成对`, `A quote after row ${last} is never closed`);
  } finally {
    content.destroy();
  }
}
