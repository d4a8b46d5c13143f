import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ValueType, Workbook } from 'exceljs';
import { csvOf } from '../../../../../src/capabilities/exports/csv';
import type { Cell } from '../../../../../src/capabilities/exports/sheet.rules';
import { type FlowingSheet, xlsxOf } from '../../../../../src/capabilities/exports/xlsx';

const columns = [
  { title: '标题', width: 20 },
  { title: '期限', width: 12 },
  { title: '登记时间', width: 17 },
  { title: '轮次', width: 6 },
];

const parts = async function* (...rows: readonly (readonly (readonly Cell[])[])[]) {
  await Promise.resolve();
  yield* rows;
};
const sheets = async function* (...all: readonly FlowingSheet[]) {
  await Promise.resolve();
  yield* all;
};

const reread = async (...all: readonly FlowingSheet[]): Promise<Workbook> => {
  const workbook = new Workbook();
  // Its types know an older kind of buffer.
  await workbook.xlsx.load((await buffer(xlsxOf(sheets(...all)))) as never);
  return workbook;
};

/** Bytes as they come: the mark at the beginning must not be swallowed. */
const text = async (content: Readable): Promise<string> => (await buffer(content)).toString();

const dangerous = ['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","点")'];

describe('Excel', () => {
  it('keeps Chinese, dates as dates and numbers as numbers, written piece by piece', async () => {
    const workbook = await reread({
      name: '整改看板',
      columns,
      parts: parts(
        [['东门路灯不亮，“三盏”', { day: '2025-05-06' }, { at: '2025-03-31T17:30:00.000Z' }, 2]],
        [['第二段', null, null, 1]],
      ),
    });
    const sheet = workbook.getWorksheet('整改看板')!;
    expect(sheet.getRow(1).values).toEqual([undefined, ...columns.map(({ title }) => title)]);
    const row = sheet.getRow(2);
    expect(row.getCell(1).value).toBe('东门路灯不亮，“三盏”');
    expect([row.getCell(2).type, row.getCell(2).numFmt]).toEqual([ValueType.Date, 'yyyy-mm-dd']);
    expect(row.getCell(2).value).toEqual(new Date('2025-05-06T00:00:00.000Z'));
    // The time on the wall in Asia/Shanghai: a quarter past one at night of the next day.
    expect(row.getCell(3).value).toEqual(new Date('2025-04-01T01:30:00.000Z'));
    expect(row.getCell(4).value).toBe(2);
    expect(sheet.getRow(3).getCell(1).value).toBe('第二段');
    expect(sheet.getRow(3).getCell(2).value).toBeNull();
  });

  it('keeps as text what looks like a formula', async () => {
    const workbook = await reread({
      name: '一',
      columns,
      parts: parts(dangerous.map((words) => [words])),
    });
    dangerous.forEach((words, index) => {
      const cell = workbook
        .getWorksheet('一')!
        .getRow(index + 2)
        .getCell(1);
      expect([cell.type, cell.formula, cell.numFmt]).toEqual([ValueType.String, undefined, '@']);
      expect(cell.value).toBe(words.replace('\r', '\n'));
    });
  });

  it('breaks the stream off when an error comes half way', async () => {
    const failing = async function* (): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield [['一']];
      await Promise.resolve();
      throw new Error('视图暂不可用');
    };
    await expect(reread({ name: '一', columns, parts: failing() })).rejects.toThrow('视图暂不可用');
  });
});

describe('CSV', () => {
  it('has a BOM, a quote before what looks like a formula, and quotes and line breaks by the rules', async () => {
    const rows: readonly (readonly Cell[])[] = [
      ['他说"好"', { day: '2025-05-06' }, { at: '2025-03-31T17:30:00.000Z' }, -1],
      ['一\n二', null, null, 0],
      ['=1+1', null, null, 1],
    ];
    expect(await text(csvOf(columns, parts(rows)))).toBe(
      [
        '\ufeff标题,期限,登记时间,轮次',
        '"他说""好""",2025-05-06,2025-04-01 01:30,-1',
        '"一\n二",,,0',
        "'=1+1,,,1",
        '',
      ].join('\r\n'),
    );
  });

  it.each(dangerous)('takes %j for no formula', async (words) => {
    const lines = (await text(csvOf([columns[0]!], parts([[words]])))).split('\r\n').slice(1);
    expect(lines.join('\r\n').replace(/^"/, '').startsWith("'")).toBe(true);
  });
});
