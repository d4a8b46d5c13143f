import { Readable } from 'node:stream';
import { xlsxRows } from '../../../../platform/tables/read-xlsx';
import { peek } from '../../../../platform/vault/peek';
import { csvRows } from './csv';
import { jsonLines } from './jsonl';
import { type CheckHeader, type Rows, tableRows } from './row';
import { decoded } from './text';

/** How many bytes of a file are read to detect its encoding. */
const sample = 1_048_576;

const isZip = (head: Buffer): boolean => head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
const isJson = (head: Buffer): boolean => /^(?:\u00EF\u00BB\u00BF)?\s*\{/.test(head.toString('latin1', 0, 200));

/**
 * The rows of an uploaded list: a workbook, JSON lines, or CSV in UTF-8 or GB 18030. The format is recognised by the
 * first bytes, not by the file name.
 *
 * @throws Rejection where the whole file cannot be read, or what `check` throws
 */
export async function* rowsOf(content: Readable, check: CheckHeader): Rows {
  const { head, all } = await peek(content, sample);
  if (isZip(head)) yield* tableRows(xlsxRows(Readable.from(all)), check);
  else if (isJson(head)) yield* jsonLines(decoded(head, all));
  else yield* tableRows(csvRows(decoded(head, all)), check);
}
