import { Workbook } from 'exceljs';
import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

const header = '工单编号,反映人,标题,反映时间,内容,答复意见,答复时间,答复有实质内容';
const rows = [
  'T-1,反映人甲,东门路灯不亮,2024-03-01 08:30:00,连续数日,已派工修复,2024-03-04 16:00:00,1',
  'T-2,反映人乙,垃圾清运不及时,2024/3/2 9:05,夏天有异味,,,',
  'T-3,反映人丙,日期写错,2024-02-31,内容,,,',
];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('名册和工单的导入', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.office.signIn('admin');
  });
  afterAll(() => world.close());

  it('名册：下载、修改、试导入逐行核对、正式导入', async () => {
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/roster');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载名册（XLSX）' }).click();
    const workbook = new Workbook();
    await workbook.xlsx.readFile(await (await coming).path());
    const units = workbook.getWorksheet('单位')!;
    units.getRow(2).getCell(3).value = '城市管理一科';
    units.addRow(['', 'ZF', '综合执法队']);
    units.addRow(['', '', '没有编码']);
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await page.getByLabel('选择工作簿').setInputFiles({ name: '名册.xlsx', mimeType: xlsx, buffer });
    await page.getByRole('button', { name: '试导入' }).click();
    await page.getByRole('heading', { name: '试导入结果：名册.xlsx' }).waitFor();
    await page.getByText('更改：名称').waitFor();
    const counts = page.getByRole('list', { name: '各种结果' });
    await reads(() => counts.getByText(/^(新增|更改|拒绝)/).allTextContents(), ['新增 1', '更改 1', '拒绝 1']);
    await page.getByLabel('只看有问题的行').check();
    await reads(() => page.locator('tbody tr').count(), 1);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '正式导入（2 行有变动）' }).click();
    await page.getByRole('heading', { name: '导入结果：名册.xlsx', exact: true }).waitFor();
    await page.getByRole('link', { name: '单位', exact: true }).click();
    await page.getByText('综合执法队').waitFor();
    await page.getByText('城市管理一科').waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it('不是工作簿的，说明原因', async () => {
    const visitor = await world.browsing.as('admin', 'phone');
    const { page } = visitor;
    await visitor.open('/administration/roster');
    const file = { name: '名册.xlsx', mimeType: xlsx, buffer: Buffer.from('不是') };
    await page.getByLabel('选择工作簿').setInputFiles(file);
    await page.getByRole('button', { name: '试导入' }).click();
    await page.getByRole('alert').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(visitor.problems(/status of 4\d\d/)).toEqual([]);
  });

  it('工单：试导入、正式导入、未导入的行、撤回', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    const buffer = Buffer.from(`\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
    const send = async (trial: boolean): Promise<void> => {
      await visitor.open('/administration/imports');
      await page.getByRole('button', { name: '导入工单' }).click();
      await sheet.getByLabel('选择文件').setInputFiles({ name: '热线.csv', mimeType: 'text/csv', buffer });
      await sheet.getByLabel('导入方案').click();
      await page.locator('.ant-select-item-option', { hasText: '热线（内置）' }).click();
      if (!trial) await sheet.getByLabel('试导入：只报告结果，不保存').uncheck();
      await sheet.getByRole('button', { name: '上传' }).click();
      await page.getByRole('heading', { name: '热线.csv' }).waitFor();
      await page.getByText('已完成').waitFor();
    };
    await send(true);
    await page.getByText('日期无法识别').waitFor();
    await reads(() => page.getByRole('button', { name: '撤回此次导入' }).count(), 0);
    expect(await visitor.barriers()).toEqual([]);

    await send(false);
    await page.getByText('新增 2').waitFor();
    await page.getByRole('button', { name: '撤回此次导入' }).click();
    await sheet.getByLabel('原因').fill('文件有误');
    await sheet.getByRole('button', { name: '撤回此次导入' }).click();
    await page.getByText('已撤回', { exact: true }).waitFor();
    await page.getByText('文件有误 · 已撤回 2 件').waitFor();
    await page.getByRole('link', { name: '历次导入' }).click();
    await page.getByRole('link', { name: '热线.csv' }).first().waitFor();
    await reads(() => page.getByRole('link', { name: '热线.csv' }).count(), 2);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
