import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { invalid } from '../../../../kernel/rejection';
import { headed, type Table } from '../../../../platform/tables/header';
import type { Cells } from '../../../../platform/tables/cells';
import { readWorkbook } from '../../../../platform/tables/xlsx/reading-thread';
import { peek } from '../../../../platform/vault/peek';
import { csvRows } from './csv';
import { delimiterOf } from './delimiter';
import { jsonLines } from './jsonl';
import { type OpenList, tableRows } from './row';
import { decoded, decodedHead, encodingOf } from './text';

/** How many bytes of a file are read to find out what it is. */
const sample = 1_048_576;

const begins = (head: Buffer, ...bytes: readonly number[]): boolean =>
  head.subarray(0, bytes.length).equals(Buffer.from(bytes));

const isZip = (head: Buffer): boolean => begins(head, 0x50, 0x4b, 0x03, 0x04);
/** The container of .xls, and of .xlsx with a password. */
const isOldWorkbook = (head: Buffer): boolean => begins(head, 0xd0, 0xcf, 0x11, 0xe0);
/** Web pages and XML tables that programs save under the name .xls. */
const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|table|meta|style|\?xml|\?mso)/i.test(text);
const isJson = (text: string): boolean => /^\s*\{/.test(text);

const lacking = (missing: readonly string[], where: string, whereEn: string): never =>
  invalid(
    'import.column-missing',
    `${where}缺少列：${missing.join('、')}`,
    `${whereEn} has no column ${missing.join(', ')}`,
    missing[0],
  );

const rowWords = (row: number | null): readonly [string, string] =>
  row === null ? ['文件', 'The file'] : [`第${row}行`, `Row ${row}`];

const listOf = (table: Table, sheet: string | null, close: () => Promise<void>): OpenList => ({
  sheet,
  headerRow: table.headerRow,
  rows: tableRows(table),
  close,
});

/** The first visible sheet, in the order of the tabs, that has the columns. */
const workbookList = async (file: Buffer, wanted: readonly string[]): Promise<OpenList> => {
  const workbook = await readWorkbook(file);
  const close = (): Promise<void> => workbook.close();
  try {
    let nearest:
      | { readonly sheet: string; readonly missing: readonly string[]; readonly row: number | null }
      | undefined;
    for (const [n, { name, isVisible }] of workbook.sheets.entries()) {
      if (!isVisible) continue;
      const found = await headed(workbook.rows(n), wanted);
      if ('rows' in found) return listOf(found, name, close);
      if (nearest === undefined || found.missing.length < nearest.missing.length) nearest = { sheet: name, ...found };
    }
    if (nearest === undefined)
      return invalid('import.no-sheet', '没有可见的工作表', 'There is no visible sheet', 'file');
    const [row, rowEn] = nearest.row === null ? ['', ''] : [`第${nearest.row}行`, `, row ${nearest.row},`];
    return lacking(nearest.missing, `工作表“${nearest.sheet}”${row}`, `Sheet "${nearest.sheet}"${rowEn}`);
  } catch (error) {
    await close();
    throw error;
  }
};

const textList = async (rows: AsyncIterable<Cells>, wanted: readonly string[]): Promise<OpenList> => {
  const found = await headed(rows, wanted);
  if ('rows' in found) return listOf(found, null, () => Promise.resolve());
  return lacking(found.missing, ...rowWords(found.row));
};

async function* without(rows: AsyncIterable<Cells>, first: boolean): AsyncGenerator<Cells> {
  for await (const row of rows) if (!first || row.number > 1) yield row;
}

/**
 * Opens an uploaded list: a workbook, JSON lines, or a table of texts in UTF-8, UTF-16 or GB 18030. The format is
 * recognised by the content, not by the name of the file.
 *
 * @param wanted the columns by which the header is found
 * @throws Rejection where the whole file cannot be read, e.g. `import.column-missing`, `import.old-workbook`
 */
export const openList = async (content: Readable, wanted: readonly string[]): Promise<OpenList> => {
  const { head, all } = await peek(content, sample);
  if (isZip(head)) return workbookList(await buffer(Readable.from(all)), wanted);
  if (isOldWorkbook(head)) {
    const [zh, en] = ['旧版 .xls 或有密码的文件', 'An old .xls, or a file with a password'];
    invalid(
      'import.old-workbook',
      `${zh}：请打开后另存为 .xlsx，不设密码`,
      `${en}: open it and save it as .xlsx`,
      'file',
    );
  }
  const encoding = encodingOf(head);
  const text = decodedHead(head, encoding);
  if (isPage(text)) {
    const [zh, en] = ['这是网页，不是 Excel 文件', 'This is a web page, no workbook'];
    invalid(
      'import.web-page',
      `${zh}：请在 Excel 或 WPS 中打开后另存为 .xlsx`,
      `${en}: open it and save it as .xlsx`,
      'file',
    );
  }
  if (isJson(text))
    return { sheet: null, headerRow: null, rows: jsonLines(decoded(all, encoding)), close: () => Promise.resolve() };
  const { delimiter, isAnnounced } = delimiterOf(text);
  return textList(without(csvRows(decoded(all, encoding), delimiter), isAnnounced), wanted);
};
