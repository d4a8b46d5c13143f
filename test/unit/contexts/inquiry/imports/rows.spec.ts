import { Readable } from 'node:stream';
import { openList } from '../../../../../src/contexts/inquiry/imports/rows/open-list';
import type { BrokenRow, FileRow, OpenList } from '../../../../../src/contexts/inquiry/imports/rows/row';
import { type RawSheet, rawBook, workbookOf } from '../../../../support/workbooks';

const wanted = ['编号', '标题'];

const open = (content: Buffer, columns: readonly string[] = wanted): Promise<OpenList> => {
  // Byte by byte pieces cut characters, quotes and lines in the middle.
  const pieces = content.length < 2_000 ? Array.from(content, (byte) => Buffer.of(byte)) : [content];
  return openList(Readable.from(pieces), columns);
};
/** The rows as profiles read them. */
const allOf = async ({ rows, close }: OpenList): Promise<readonly (Omit<FileRow, 'whole'> | BrokenRow)[]> => {
  const all: (Omit<FileRow, 'whole'> | BrokenRow)[] = [];
  for await (const row of rows) {
    if ('broken' in row) all.push(row);
    else {
      const { whole: _, ...read } = row;
      all.push(read);
    }
  }
  await close();
  return all;
};
const read = async (content: Buffer | string, columns?: readonly string[]) =>
  allOf(await open(Buffer.from(content), columns));
const numbersIn = async (content: Buffer | string): Promise<readonly unknown[]> =>
  (await read(content)).map((row) => ('cells' in row ? row.cells['编号'] : row));
const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: { code: string; words: { zh: string } }) => [error.code, error.words.zh],
  );

describe('A table of texts', () => {
  const text = '编号,标题\r\nT-1,"路灯,""东门"""\r\n\r\nT-2\r\n';

  it('has quoted commas, missing columns and empty lines; rows are numbered as a spreadsheet shows them', async () => {
    expect(await read(`\uFEFF${text}`)).toEqual([
      { number: 2, cells: { 编号: 'T-1', 标题: '路灯,"东门"' } },
      { number: 4, cells: { 编号: 'T-2', 标题: '' } },
    ]);
  });

  it.each<[string, Buffer]>([
    // 编号,标题 and one row, as GB 18030 has them.
    ['GB 18030, as Excel saves it', Buffer.from('b1e0bac52cb1eacce20a542d312cc2b7b5c60a', 'hex')],
    ['UTF-16', Buffer.from('\uFEFF编号\t标题\r\nT-1\t路灯\r\n', 'utf16le')],
    ['UTF-16 with the other order of bytes', Buffer.from('\uFEFF编号\t标题\r\nT-1\t路灯\r\n', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('编号\t标题\r\nT-1\t路灯\r\n', 'utf16le')],
    ['UTF-8', Buffer.from('编号\t标题\r\nT-1\t路灯\r\n')],
  ])('may be in %s', async (_what, content) => {
    expect(await read(content)).toEqual([{ number: 2, cells: { 编号: 'T-1', 标题: '路灯' } }]);
  });

  it.each([',', '\t', ';', '，', '|'])('may be separated by %j', async (sign) => {
    const rows = [
      ['编号', '标题'],
      ['T-1', '东门，路灯。南门；北门'],
      ['T-2', '井盖'],
    ].map((row) => row.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign));
    expect(await numbersIn(`${rows.join('\n')}\n`)).toEqual(['T-1', 'T-2']);
  });

  it('may say what separates it', async () => {
    expect(await numbersIn('sep=;\r\n编号;标题\r\nT-1;一,二,三\r\n')).toEqual(['T-1']);
  });

  it('loses no row where its lines end in different ways', async () => {
    expect(await numbersIn('编号,标题\r\nT-1,一\nT-2,二\rT-3,三\r\nT-4,四')).toEqual(['T-1', 'T-2', 'T-3', 'T-4']);
  });

  it('may have a title and remarks above its header, whose names may be in full width and over two lines', async () => {
    const list = await open(Buffer.from('热线周报,,\n2025年第9周,,\n"编\n号",标题,ｔｅｌ\nT-1,路灯,1\n'), [
      '编号',
      '标题',
      'TEL',
    ]);
    expect(list.headerRow).toBe(3);
    expect(await allOf(list)).toEqual([{ number: 4, cells: { 编号: 'T-1', 标题: '路灯', TEL: '1' } }]);
  });

  it('is refused where a column is missing or there twice, or a quote is never closed', async () => {
    expect(await refusal(read('编号,名称\nT-1,一\n'))).toEqual(['import.column-missing', '第1行缺少列：标题']);
    expect(await refusal(read('编号,标题,编号\nT-1,一,2\n'))).toEqual(['import.column-twice', '第1行有两列都叫“编号”']);
    const endless = `编号,标题\nT-1,好\nT-2,"没有完\n${'长'.repeat(1_100_000)}`;
    expect(await refusal(read(endless))).toEqual(['import.table-broken', '第2行之后的引号不成对']);
    expect(await refusal(read(`编号,标题\nT-1,${'长'.repeat(40_000)}\n`))).toEqual([
      'import.cell-too-long',
      expect.anything(),
    ]);
  });
});

describe('JSON lines', () => {
  it('are read beside a broken one, with numbers that were rounded marked', async () => {
    const lines = ['{"id": 1, "title": " 路灯 ", "body": null}', '{坏', '', '[1]', '{"id": 202503010000123456}'];
    expect(await read(lines.join('\n'))).toEqual([
      { number: 1, cells: { id: '1', title: '路灯', body: '' } },
      { number: 2, broken: 'not-json', line: '{坏' },
      { number: 4, broken: 'not-an-object', line: '[1]' },
      { number: 5, cells: { id: expect.any(String) }, notes: { id: { rounded: true } } },
    ]);
  });

  it('may hold what Unicode calls a line end within a text', async () => {
    expect(await read('{"id": "1", "title": "一\u2028二"}\r\n')).toEqual([
      { number: 1, cells: { id: '1', title: '一\u2028二' } },
    ]);
  });
});

describe('A workbook', () => {
  const row = (n: number, ...texts: readonly string[]): string =>
    `<row r="${n}">${texts.map((text, at) => `<c r="${'ABC'[at]}${n}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const list = (...rows: readonly string[]): string => row(1, '编号', '标题') + rows.join('');
  const book = (...sheets: readonly RawSheet[]): Promise<OpenList> => open(rawBook({ sheets }));

  it('is read from the first visible sheet that has the columns, which is told', async () => {
    const found = await book(
      { name: '旧表', xml: list(row(2, 'T-0', '旧')), state: 'hidden' },
      { name: '说明', xml: row(1, '填表说明') },
      { name: '工单', xml: row(1, '热线周报') + row(2, '标题', '编号') + row(3, '路灯', 'T-1') },
      { name: '别的', xml: list(row(2, 'T-9', '别的')) },
    );
    expect([found.sheet, found.headerRow]).toEqual(['工单', 2]);
    expect(await allOf(found)).toEqual([{ number: 3, cells: { 编号: 'T-1', 标题: '路灯' } }]);
  });

  it('may have a header that is merged over two rows', async () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c><c r="B1" t="inlineStr"><is><t>标题</t></is></c><c r="C1" t="inlineStr"><is><t>反映人</t></is></c></row>' +
      `<row r="2"><c r="C2" t="inlineStr"><is><t>姓名</t></is></c></row>${row(3, 'T-1', '路灯', '某人')}</sheetData>` +
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells></worksheet>';
    const found = await book({ name: '工单', xml });
    expect(found.headerRow).toBe(2);
    expect(await allOf(found)).toEqual([{ number: 3, cells: { 编号: 'T-1', 标题: '路灯', 姓名: '某人' } }]);
  });

  it('is refused with the sheet and the row that come nearest', async () => {
    const none = book(
      { name: '说明', xml: row(1, '填表说明') },
      { name: '工单', xml: row(1, '周报') + row(2, '编号', '名称') },
    );
    expect(await refusal(none)).toEqual(['import.column-missing', '工作表“工单”第2行缺少列：标题']);
    const hidden = book({ name: '工单', xml: list(), state: 'veryHidden' });
    expect(await refusal(hidden)).toEqual(['import.no-sheet', '没有可见的工作表']);
  });

  it('hands over many rows in their order', async () => {
    const rows = Array.from({ length: 1_234 }, (_, n) => [`T-${n}`, '路灯']);
    const file = await workbookOf({ 工单: [['编号', '标题'], ...rows] });
    expect(await numbersIn(file)).toEqual(rows.map(([number]) => number));
  });
});

describe('What is no list', () => {
  it.each<[string, Buffer, string]>([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.old-workbook'],
    [
      'a web page',
      Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table>'),
      'import.web-page',
    ],
    [
      'an XML table',
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'import.web-page',
    ],
    [
      'an archive',
      Buffer.from('PK\u0003\u0004 and nothing of a workbook follows here at all'),
      'import.not-a-workbook',
    ],
  ])('is refused with how to save it: %s', async (_what, content, code) => {
    expect(await refusal(read(content))).toEqual([code, expect.anything()]);
  });
});
