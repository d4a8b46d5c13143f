import { Readable } from 'node:stream';
import { Workbook } from 'exceljs';
import type { BrokenRow, FileRow } from '../../../../../src/contexts/inquiry/imports/rows/row';
import { rowsOf } from '../../../../../src/contexts/inquiry/imports/rows/rows-of';
import { sheetsLast } from '../../../../../src/platform/tables/zip-order';

const read = async (content: Buffer, check: (header: readonly string[]) => void = () => undefined) => {
  const rows: (FileRow | BrokenRow)[] = [];
  // Byte by byte pieces cut characters, quotes and lines in the middle.
  const pieces = content.length < 2_000 ? Array.from(content, (byte) => Buffer.of(byte)) : [content];
  for await (const row of rowsOf(Readable.from(pieces), check)) rows.push(row);
  return rows;
};
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: { code: string }) => error.code,
  );

describe('CSV', () => {
  const text = '编号,标题\r\nT-1,"路灯,""东门"""\r\n\r\nT-2\r\n';

  it('reads quoted commas, missing columns and empty lines, with the line numbers of the sheet', async () => {
    expect(await read(Buffer.from(`\uFEFF${text}`))).toEqual([
      { number: 2, cells: { 编号: 'T-1', 标题: '路灯,"东门"' } },
      { number: 3, cells: { 编号: 'T-2', 标题: '' } },
    ]);
  });

  it('recognises the GB 18030 that Excel saves', async () => {
    // 编号,标题 and one row, as GB 18030 has them.
    const gbk = Buffer.from('b1e0bac52cb1eacce20a312cc2b7b5c60a', 'hex');
    expect(await read(gbk)).toEqual([{ number: 2, cells: { 编号: '1', 标题: '路灯' } }]);
  });

  it('looks at the header first, and reads nothing with an unpaired quote', async () => {
    const seen: unknown[] = [];
    await read(Buffer.from(text), (header) => seen.push(header));
    expect(seen).toEqual([['编号', '标题']]);
    const endless = Buffer.from(`编号,标题\nT-1,好\nT-2,"没有完\n${'长'.repeat(1_100_000)}`);
    expect(await code(read(endless))).toBe('import.table-broken');
  });
});

describe('JSON lines', () => {
  it('reads the other rows when one is broken', async () => {
    expect(await read(Buffer.from('{"id": 1, "title": " 路灯 ", "body": null}\n{坏\n\n[1]\n{"id": "2"}'))).toEqual([
      { number: 1, cells: { id: '1', title: '路灯', body: '' } },
      { number: 2, broken: 'not-json' },
      { number: 4, broken: 'not-an-object' },
      { number: 5, cells: { id: '2' } },
    ]);
  });
});

describe('XLSX', () => {
  const workbook = async (): Promise<Buffer> => {
    const book = new Workbook();
    const sheet = book.addWorksheet('工单');
    sheet.addRow(['编号', '标题', '时间']);
    sheet.addRow([1001, { richText: [{ text: '路灯' }, { text: '不亮' }] }, new Date('2025-03-01T08:30:00Z')]);
    sheet.addRow([]);
    sheet.addRow(['1002', { formula: 'A2&"x"', result: '1001x' }]);
    book.addWorksheet('别的').addRow(['不读']);
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const rows = [
    { number: 2, cells: { 编号: '1001', 标题: '路灯不亮', 时间: '2025-03-01 08:30:00' } },
    { number: 4, cells: { 编号: '1002', 标题: '1001x', 时间: '' } },
  ];

  it('reads the first sheet, with dates as they are shown', async () => {
    expect(await read(await workbook())).toEqual(rows);
  });

  it('reads a file whose sheet comes before its shared texts, and leaves nothing in clear on the disk', async () => {
    const pieces = sheetsLast(await workbook());
    // What Excel writes: the sheets before the words that they share.
    const names = pieces.map((piece) => piece.toString('latin1', 30, 60));
    const sheets = names.map((name, n) => (name.startsWith('xl/worksheets/sheet') ? n : -1)).filter((n) => n >= 0);
    const words = names.findIndex((name) => name.startsWith('xl/sharedStrings'));
    expect(Math.min(...sheets)).toBeGreaterThan(words);
    expect(words).toBeGreaterThanOrEqual(0);
  });

  it('refuses an archive that is no workbook', async () => {
    expect(await code(read(Buffer.from('PK\u0003\u0004 and nothing of a workbook follows here at all')))).toBe(
      'import.not-a-workbook',
    );
  });
});
