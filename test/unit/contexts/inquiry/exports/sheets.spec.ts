import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Cell } from '../../../../../src/capabilities/exports/sheet.rules';
import type { Cells } from '../../../../../src/platform/tables/cells';
import { csvFile, xlsxFile } from '../../../../../src/platform/tables/writing-thread';
import type { WrittenSheet } from '../../../../../src/platform/tables/written';
import { openWorkbook } from '../../../../../src/platform/tables/xlsx/workbook';
import { valuesOf } from '../../../../support/workbooks';

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
const sheets = async function* (...all: readonly WrittenSheet[]) {
  await Promise.resolve();
  yield* all;
};

const written = (...all: readonly WrittenSheet[]): Promise<Buffer> => buffer(xlsxFile(sheets(...all)));

/** Bytes as they come: the mark at the beginning must not be swallowed. */
const text = async (content: Readable): Promise<string> => (await buffer(content)).toString();

const dangerous = ['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","点")'];

describe('Excel', () => {
  it('keeps Chinese, dates as dates and numbers as numbers, written piece by piece', async () => {
    const file = await written({
      name: '整改看板',
      columns,
      parts: parts(
        [['东门路灯不亮，“三盏”', { day: '2025-05-06' }, { at: '2025-03-31T17:30:00.000Z' }, 2]],
        [['第二段', null, null, 1]],
      ),
    });
    expect(await valuesOf(file)).toEqual({
      整改看板: [
        columns.map(({ title }) => title),
        // The time on the wall in Asia/Shanghai: half past one at night of the next day.
        ['东门路灯不亮，“三盏”', new Date('2025-05-06T00:00:00.000Z'), new Date('2025-04-01T01:30:00.000Z'), 2],
        ['第二段', null, null, 1],
      ],
    });
  });

  it.each([...dangerous, '_x000D_', '一\u0007二', '半个\uD842字', '𠮷野家', ' <&"> '])(
    'keeps %j as a text',
    async (words) => {
      const file = await written({ name: '一', columns, parts: parts([[words]]) });
      const [, row] = (await valuesOf(file))['一']!;
      // Another reader takes a text for a text; half of a character is none.
      expect(typeof row![0]).toBe('string');
      const read: Cells[] = [];
      for await (const one of (await openWorkbook(file)).rows(0)) read.push(one);
      expect(read.at(-1)!.texts[0]).toBe(words.replace('\uD842字', '\uFFFD字').trim());
    },
  );

  it('breaks the stream off when an error comes half way', async () => {
    const failing = async function* (): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield [['一']];
      await Promise.resolve();
      throw new Error('视图暂不可用');
    };
    await expect(written({ name: '一', columns, parts: failing() })).rejects.toThrow('视图暂不可用');
  });
});

describe('CSV', () => {
  it('has a BOM, a quote before what looks like a formula, and quotes and line breaks by the rules', async () => {
    const rows: readonly (readonly Cell[])[] = [
      ['他说"好"', { day: '2025-05-06' }, { at: '2025-03-31T17:30:00.000Z' }, -1],
      ['一\n二', null, null, 0],
      ['=1+1', null, null, 1],
    ];
    expect(await text(csvFile({ name: '', columns, parts: parts(rows) }))).toBe(
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
    const lines = (await text(csvFile({ name: '', columns: [columns[0]!], parts: parts([[words]]) })))
      .split('\r\n')
      .slice(1);
    expect(lines.join('\r\n').replace(/^"/, '').startsWith("'")).toBe(true);
  });
});
