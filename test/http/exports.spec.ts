import { Workbook } from 'exceljs';
import { Office } from '../support/office';

/** Workbooks and lists over HTTP, read again as a spreadsheet would. */
describe('导出', () => {
  let office: Office;
  let city: string;
  let topic: string;
  let first: string;
  const cookies = new Map<string, string>();

  const download = async (who: string, path: string) => {
    if (!cookies.has(who)) {
      const signed = await office.app.inject({
        method: 'POST',
        url: '/api/v1/sign-in',
        payload: { name: who, password: 'Office-for-tests-7' },
      });
      cookies.set(who, signed.cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
    }
    const headers = { cookie: cookies.get(who)! };
    const answer = await office.app.inject({ method: 'GET', url: `/api/v1${path}`, headers });
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
  };
  const workbook = async (who: string, path: string): Promise<Workbook> => {
    const { status, bytes } = await download(who, path);
    expect(status).toBe(200);
    const book = new Workbook();
    await book.xlsx.load(bytes as never);
    return book;
  };
  const columnOf = (book: Workbook, sheet: string, column: number): unknown[] =>
    (book.getWorksheet(sheet)!.getColumn(column).values as unknown[]).slice(2);
  const pairs = (book: Workbook): Record<string, unknown> => {
    const sheet = book.getWorksheet('概况')!;
    return Object.fromEntries(
      Array.from({ length: sheet.rowCount - 1 }, (_, index) => {
        const row = sheet.getRow(index + 2);
        return [row.getCell(1).value as string, row.getCell(2).value];
      }),
    );
  };

  beforeAll(async () => {
    office = await Office.open('2025-03-03T01:00:00.000Z');
    city = await office.unit('CG', '城市管理科');
    topic = await office.topic('物业管理');
    await office.hire('clerk', '工委办公室', { role: 'clerk' });
    await office.hire('deputy', '代表03', { role: 'deputy' });
    await office.hire('city', '城管科经办人', { role: 'official', unit: city });
    for (const title of ['=1+1', '噪声扰民']) {
      const body = { title, description: title, place: { text: '东门' }, topic, origin: 'HOTLINE', urgency: 'normal' };
      first = (await office.post('clerk', '/cases', body)).body.id as string;
    }
    await office.post('clerk', `/cases/${first}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${first}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${first}/accept`);
    const evidence = { text: '现场照片', attachments: [] };
    await office.post('city', `/cases/${first}/progress`, { summary: '已派工', evidence });
  });
  afterAll(() => office.close());

  it('看板：中文文件名，期限是日期，标题不成公式，筛选同看板', async () => {
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

  it('看板的 CSV 带 BOM，公式前加单引号', async () => {
    const { bytes, headers } = await download('clerk', '/cases/export.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain("'=1+1");
    expect(headers['content-type']).toContain('text/csv');
  });

  it('超过一页的看板也全部导出，一行不重', async () => {
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
    const titles = columnOf(await workbook('clerk', '/cases/export.xlsx'), '整改看板', 2);
    expect([titles.length, new Set(titles).size]).toEqual([207, 207]);
  });

  it('反映人的个人信息只给有权查看的人', async () => {
    const search = `/cases?search=${encodeURIComponent('来信事项7')}`;
    const { rows } = (await office.get('clerk', search)).body as { rows: { id: string }[] };
    const path = `/cases/${rows[0]!.id}/export.xlsx`;
    expect(pairs(await workbook('clerk', path))).toMatchObject({ '反映人：姓名': '反映人零七' });
    const seen = pairs(await workbook('deputy', path));
    expect(seen['标题']).toContain('来信事项');
    expect(JSON.stringify(seen)).not.toContain('反映人零七');
  });

  it('统计：指标、口径、分列与说明', async () => {
    const book = await workbook('clerk', '/statistics/export.xlsx?by=unit&metric=casesRegistered,casesOpen');
    expect(columnOf(book, '指标', 1)).toEqual(['登记事项', '未结事项']);
    expect(columnOf(book, '按单位', 1)).toEqual(['城市管理科', '（无）', '合计']);
    expect(columnOf(book, '按单位', 2)).toEqual([1, 206, 207]);
    expect(columnOf(book, '说明', 2)[0]).toEqual(new Date('2025-01-01T00:00:00.000Z'));
  });

  it('案卷：概况、经过、各轮办理、佐证', async () => {
    const book = await workbook('clerk', `/cases/${first}/export.xlsx`);
    expect(pairs(book)).toMatchObject({ 标题: '噪声扰民', 主办单位: '城市管理科', 状态: '整改中' });
    expect(columnOf(book, '经过', 3)).toEqual(['登记', '编号', '审查通过', '交办', '接收', '报告进展']);
    expect(columnOf(book, '佐证与附件', 4)).toEqual(['现场照片']);
    expect((await download('city', `/cases/${first}/export.xlsx`)).status).toBe(200);
  });

  it('看不到的事项导不出，没有权限的人什么也导不出', async () => {
    const { rows } = (await office.get('clerk', '/cases?state=REGISTERED&limit=1')).body as { rows: { id: string }[] };
    expect((await download('city', `/cases/${rows[0]!.id}/export.xlsx`)).status).toBe(404);
    expect((await download('admin', '/cases/export.xlsx')).status).toBe(403);
  });
});
