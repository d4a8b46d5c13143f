import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { invalid } from '../../../../kernel/rejection';
import { headed } from '../../../../platform/tables/header';
import type { Cells } from '../../../../platform/tables/cells';
import { readWorkbook } from '../../../../platform/tables/xlsx/reading-thread';
import type { OpenWorkbook } from '../../../../platform/tables/xlsx/workbook';
import { peek } from '../../../../platform/vault/peek';
import { csvRows } from './csv';
import { delimiterOf } from './delimiter';
import { jsonLines } from './jsonl';
import { type OpenList, type Rows, tableRows } from './row';
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

/** A file of which is known what it is; `close` must be called. */
export type OpenFile = { close(): Promise<void> } & (
  | { readonly kind: 'workbook'; readonly workbook: OpenWorkbook }
  | { readonly kind: 'text'; readonly cells: AsyncIterable<Cells> }
  | { readonly kind: 'json'; readonly rows: Rows }
);

/** What somebody said of where the list stands; else it is found by its columns. */
export interface Chosen {
  readonly sheet?: string;
  readonly headerRow?: number;
}

/**
 * The sheets to look at, in the order of the tabs, with their places.
 *
 * @throws Rejection `import.no-sheet`, `import.sheet-missing`
 */
export const sheetsOf = (
  { sheets }: OpenWorkbook,
  chosen: string | undefined,
): readonly { readonly name: string; readonly place: number }[] => {
  const visible = sheets.flatMap(({ name, isVisible }, place) => (isVisible ? [{ name, place }] : []));
  if (visible.length === 0) return invalid('import.no-sheet', '没有可见的工作表', 'There is no visible sheet', 'file');
  if (chosen === undefined) return visible;
  const named = visible.filter(({ name }) => name === chosen);
  if (named.length > 0) return named;
  return invalid('import.sheet-missing', `没有工作表“${chosen}”`, `There is no sheet "${chosen}"`, 'sheet');
};

/** The first visible sheet, in the order of the tabs, that has the columns. */
const sheetList = async (
  workbook: OpenWorkbook,
  wanted: readonly string[],
  { sheet, headerRow }: Chosen,
): Promise<Omit<OpenList, 'close'>> => {
  let nearest: { readonly sheet: string; readonly missing: readonly string[]; readonly row: number | null } | undefined;
  for (const { name, place } of sheetsOf(workbook, sheet)) {
    const found = await headed(workbook.rows(place), wanted, undefined, headerRow);
    if ('rows' in found) return { sheet: name, headerRow: found.headerRow, rows: tableRows(found) };
    if (nearest === undefined || found.missing.length < nearest.missing.length) nearest = { sheet: name, ...found };
  }
  const { sheet: at, missing, row: number } = nearest!;
  const [row, rowEn] = number === null ? ['', ''] : [`第${number}行`, `, row ${number},`];
  return lacking(missing, `工作表“${at}”${row}`, `Sheet "${at}"${rowEn}`);
};

const listIn = async (file: OpenFile, wanted: readonly string[], chosen: Chosen): Promise<Omit<OpenList, 'close'>> => {
  if (file.kind === 'json') return { sheet: null, headerRow: null, rows: file.rows };
  if (file.kind === 'workbook') return sheetList(file.workbook, wanted, chosen);
  const found = await headed(file.cells, wanted, undefined, chosen.headerRow);
  if ('rows' in found) return { sheet: null, headerRow: found.headerRow, rows: tableRows(found) };
  return lacking(found.missing, ...rowWords(found.row));
};

async function* without(rows: AsyncIterable<Cells>, first: boolean): AsyncGenerator<Cells> {
  for await (const row of rows) if (!first || row.number > 1) yield row;
}

/**
 * Opens an uploaded file: a workbook, JSON lines, or a table of texts in UTF-8, UTF-16 or GB 18030. The format is
 * recognised by the content, not by the name of the file.
 *
 * @throws Rejection where the whole file cannot be read, e.g. `import.old-workbook`
 */
export const openFile = async (content: Readable): Promise<OpenFile> => {
  const { head, all } = await peek(content, sample);
  // Whoever stops early must not leave the file open.
  const close = (): Promise<void> => Promise.resolve(void content.destroy());
  if (isZip(head)) {
    const workbook = await readWorkbook(await buffer(Readable.from(all)));
    return { kind: 'workbook', workbook, close: () => workbook.close() };
  }
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
  if (isJson(text)) return { kind: 'json', rows: jsonLines(decoded(all, encoding)), close };
  const { delimiter, isAnnounced } = delimiterOf(text);
  return { kind: 'text', cells: without(csvRows(decoded(all, encoding), delimiter), isAnnounced), close };
};

/**
 * Opens an uploaded list.
 *
 * @param wanted the columns by which the header is found
 * @throws Rejection as `openFile`, and `import.column-missing`, `import.column-twice`, `import.sheet-missing`,
 * `import.header-row`
 */
export const openList = async (
  content: Readable,
  wanted: readonly string[],
  chosen: Chosen = {},
): Promise<OpenList> => {
  const file = await openFile(content);
  try {
    return { ...(await listIn(file, wanted, chosen)), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
};
