import { Office } from '../support/office';
import { valuesOf } from '../support/workbooks';

/** Workbooks and lists over HTTP, read again as a spreadsheet would. */
describe('Exports', () => {
  let office: Office;
  let first: string;

  const download = (who: string, path: string) => office.bytes(who, 'GET', path);
  type Book = Awaited<ReturnType<typeof valuesOf>>;
  const workbook = async (who: string, path: string): Promise<Book> => {
    const { status, content } = await download(who, path);
    expect(status).toBe(200);
    return valuesOf(content);
  };
  /** Of a sheet, below its heading; columns are counted from 1. */
  const columnOf = (book: Book, sheet: string, column: number): unknown[] =>
    book[sheet]!.slice(1).map((row) => row[column - 1]);
  const pairs = (book: Book): Record<string, unknown> =>
    Object.fromEntries(book['概况']!.slice(1).map(([name, value]) => [String(name), value]));

  const fill = async (office: Office): Promise<string> => {
    const city = await office.unit('CG', '城市管理科');
    const topic = await office.topic('物业管理');
    await office.hire('clerk', '工委办公室', { role: 'clerk' });
    await office.hire('deputy', '代表03', { role: 'deputy' });
    await office.hire('city', '城管科经办人', { role: 'official', unit: city });
    let first = '';
    for (const title of ['=1+1', '噪声扰民']) {
      const body = { title, description: title, place: { text: '东门' }, topic, origin: 'HOTLINE', urgency: 'normal' };
      first = (await office.post('clerk', '/cases', body)).body.id as string;
    }
    await office.post('clerk', `/cases/${first}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${first}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${first}/accept`);
    const evidence = { text: '现场照片', attachments: [] };
    await office.post('city', `/cases/${first}/progress`, { summary: '已派工', evidence });
    return first;
  };
  const open = async (): Promise<void> => {
    ({ office, made: first } = await Office.prepared('exports', fill));
  };

  describe('of a small board', () => {
    beforeAll(open);
    afterAll(() => office.close());

    it('the board has a Chinese file name, real dates, no formulas and the filters asked for', async () => {
      const { headers } = await download('clerk', '/cases/export.xlsx');
      expect(headers['content-disposition']).toBe(
        `attachment; filename="board-2025-03-03.xlsx"; filename*=UTF-8''${encodeURIComponent('整改看板2025-03-03.xlsx')}`,
      );
      const book = await workbook('clerk', '/cases/export.xlsx');
      expect(columnOf(book, '整改看板', 2).sort()).toEqual(['=1+1', '噪声扰民']);
      const assigned = await workbook('clerk', '/cases/export.xlsx?state=ACCEPTED,IN_PROGRESS');
      expect(columnOf(assigned, '整改看板', 2)).toEqual(['噪声扰民']);
      expect(columnOf(assigned, '整改看板', 6)).toEqual(['城市管理科']);
      expect(columnOf(assigned, '整改看板', 16)[0]).toBeInstanceOf(Date);
    });

    it('the CSV of the board has a BOM and a quote before formulas', async () => {
      const { content, headers } = await download('clerk', '/cases/export.csv');
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(content.toString()).toContain("'=1+1");
      expect(headers['content-type']).toContain('text/csv');
    });

    it('the file of a case with summary, timeline, rounds and evidence', async () => {
      const book = await workbook('clerk', `/cases/${first}/export.xlsx`);
      expect(pairs(book)).toMatchObject({ 标题: '噪声扰民', 主办单位: '城市管理科', 状态: '整改中' });
      expect(columnOf(book, '经过', 3)).toEqual(['登记', '编号', '审核通过', '交办', '接收', '报告进展']);
      expect(columnOf(book, '佐证与附件', 4)).toEqual(['现场照片']);
      expect((await download('city', `/cases/${first}/export.xlsx`)).status).toBe(200);
    });

    it('who cannot see a case cannot export it, and without permission nothing can be exported', async () => {
      const { rows } = (await office.get('clerk', '/cases?state=REGISTERED&limit=1')).body as {
        rows: { id: string }[];
      };
      expect((await download('city', `/cases/${rows[0]!.id}/export.xlsx`)).status).toBe(404);
      expect((await download('admin', '/cases/export.xlsx')).status).toBe(403);
    });
  });

  describe('with more cases than a page holds', () => {
    beforeAll(async () => {
      await open();
      const profile = {
        name: 'letters',
        source: '来信',
        mode: 'live',
        urgency: 'normal',
        columns: {
          ticketNumber: '编号',
          title: '标题',
          reportedAt: '时间',
          description: '内容',
          reporterName: '姓名',
          reporterPhone: '电话',
        },
      };
      const row = (n: number): string => `来信-${n},来信事项${n},2025-03-01 08:00,东门,反映人零七,13800070707`;
      const list = ['编号,标题,时间,内容,姓名,电话', ...Array.from({ length: 205 }, (_, n) => row(n)), ''].join('\n');
      const { body } = await office.import('clerk', list, { profile: JSON.stringify(profile) });
      expect(body.counts.created).toBe(205);
      // The lists come behind the import: they are exported as they stand.
      await office.until(
        () => office.get('clerk', '/cases/facets'),
        (facets) => facets.body.total === 207,
      );
    });
    afterAll(() => office.close());

    it('the board is exported whole, no row twice', async () => {
      const titles = columnOf(await workbook('clerk', '/cases/export.xlsx'), '整改看板', 2);
      expect([titles.length, new Set(titles).size]).toEqual([207, 207]);
    });

    it('personal data of a reporter go only to those who may see them', async () => {
      const search = `/cases?search=${encodeURIComponent('来信事项7')}`;
      const { rows } = (await office.get('clerk', search)).body as { rows: { id: string }[] };
      const path = `/cases/${rows[0]!.id}/export.xlsx`;
      expect(pairs(await workbook('clerk', path))).toMatchObject({ '反映人：姓名': '反映人零七' });
      const seen = pairs(await workbook('deputy', path));
      expect(seen['标题']).toContain('来信事项');
      expect(JSON.stringify(seen)).not.toContain('反映人零七');
    });

    it('statistics with metrics, definitions, breakdown and notes', async () => {
      const book = await workbook('clerk', '/statistics/export.xlsx?by=unit&metric=casesRegistered,casesOpen');
      expect(columnOf(book, '指标', 1)).toEqual(['登记事项', '未结事项']);
      expect(columnOf(book, '按单位', 1)).toEqual(['城市管理科', '（无）', '合计']);
      expect(columnOf(book, '按单位', 2)).toEqual([1, 206, 207]);
      expect(columnOf(book, '说明', 2)[0]).toEqual(new Date('2025-01-01T00:00:00.000Z'));
    });
  });
});
