import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { csvFile, xlsxFile } from '../../../../src/platform/tables/writing-thread';
import type { WrittenSheet } from '../../../../src/platform/tables/written';
import { valuesOf } from '../../../support/workbooks';

const columns = [{ title: '标题', width: 10 }];
const sheetOf = (name: string, parts: WrittenSheet['parts']): WrittenSheet => ({ name, columns, parts });

describe('Files that a thread writes', () => {
  it('are whole when several are under way', async () => {
    const numbers = [1, 2, 3];
    const rows = (n: number) => Array.from({ length: 2_500 }, (_, row) => [`${n}之${row}`]);
    const files = await Promise.all(
      numbers.map((n) => buffer(xlsxFile([sheetOf('一', [rows(n)]), sheetOf('二', [])]))),
    );
    for (const [at, file] of files.entries())
      expect(await valuesOf(file)).toEqual({ 一: [['标题'], ...rows(numbers[at]!)], 二: [['标题']] });
  });

  it.each([
    ['xlsx', (parts: WrittenSheet['parts']) => xlsxFile([sheetOf('一', parts)])],
    ['csv', (parts: WrittenSheet['parts']) => csvFile(sheetOf('一', parts) as Parameters<typeof csvFile>[0])],
  ])('take no more rows than somebody takes bytes, and none once he has gone: %s', async (_format, begin) => {
    let asked = 0;
    let isClosed = false;
    const parts = async function* () {
      try {
        for (;;) {
          await Promise.resolve();
          // Digits of a sort that no packer makes small.
          yield Array.from({ length: 500 }, () => [String(Math.random()).repeat(20)]);
          asked += 1;
        }
      } finally {
        isClosed = true;
      }
    };
    const file = begin(parts());
    await once(file, 'readable');
    const gone = once(file, 'close');
    file.destroy();
    await gone;
    expect(isClosed).toBe(true);
    expect(asked).toBeLessThan(100);
  });

  it('break off when an error comes half way, and leave the others alone', async () => {
    const failing = async function* () {
      yield [['一']];
      await Promise.resolve();
      throw new Error('视图暂不可用');
    };
    const other = buffer(xlsxFile([sheetOf('一', [[['好']]])]));
    await expect(buffer(xlsxFile([sheetOf('一', failing())]))).rejects.toThrow('视图暂不可用');
    expect(await valuesOf(await other)).toEqual({ 一: [['标题'], ['好']] });
  });

  it('break off with what goes wrong in the thread', async () => {
    const nameless = sheetOf(null as unknown as string, []);
    await expect(buffer(xlsxFile([nameless]))).rejects.toThrow("Cannot read properties of null (reading 'replace')");
  });
});
