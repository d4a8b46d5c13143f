import { xlsxFile } from '../../../../src/platform/tables/writing-thread';

describe('A workbook that is written', () => {
  it('leaves everybody else their turn, also where a sheet comes as a whole', async () => {
    let turn = 0;
    let written = false;
    const next = (): void => {
      turn += 1;
      if (!written) setImmediate(next);
    };
    const rowsIn = new Map<number, number>();
    const row = (n: number): readonly string[] =>
      Object.defineProperty(['', 'b', 'c', 'd', 'e'], 0, {
        get: () => {
          rowsIn.set(turn, (rowsIn.get(turn) ?? 0) + 1);
          return `row ${n}`;
        },
      });
    const columns = ['a', 'b', 'c', 'd', 'e'].map((title) => ({ title, width: 10 }));
    setImmediate(next);
    const sheet = { name: 's', columns, parts: [Array.from({ length: 5_000 }, (_, n) => row(n))] };
    for await (const _part of xlsxFile([sheet])) continue;
    written = true;
    expect([...rowsIn.values()].reduce((sum, rows) => sum + rows)).toBe(5_000);
    // What lies ready for the packer may be taken with it.
    expect(Math.max(...rowsIn.values())).toBeLessThanOrEqual(1_000);
  });
});
