import { valuesOf, workbookOf } from '../support/workbooks';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

const header = '工单编号,反映人,标题,反映时间,内容,答复意见,答复时间,答复有实质内容';
const rows = [
  'T-1,反映人甲,东门路灯不亮,2024-03-01 08:30:00,连续数日,已派工修复,2024-03-04 16:00:00,1',
  'T-2,反映人乙,垃圾清运不及时,2024/3/2 9:05,夏天有异味,,,',
  'T-3,反映人丙,日期写错,2024-02-31,内容,,,',
];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('Importing the roster and tickets', () => {
  const world = onAStreet();

  /** Sends the tickets up, and waits until their import has ended. */
  const sendTickets = async (visitor: Visitor, name: string, trial: boolean): Promise<void> => {
    await visitor.open('/administration/imports');
    const sheet = await visitor.opens('导入工单');
    const buffer = Buffer.from(`\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
    await sheet.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await visitor.choose('导入方案', '热线（内置）', sheet);
    if (!trial) await sheet.getByLabel('试导入：只报告结果，不保存').uncheck();
    await visitor.button('上传', sheet).click();
    await visitor.page.getByRole('heading', { name, exact: true }).waitFor();
    await visitor.page.getByText('已完成', { exact: true }).waitFor();
  };

  it('takes the roster down, changed and tried line by line, and in earnest', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/roster');
    const { content } = await visitor.download(visitor.link('下载名册（XLSX）'));
    const [header, [id, code] = []] = ((await valuesOf(content))['单位'] ?? []) as readonly [string[], ...string[][]];
    const units = [
      [id!, code!, '城市管理一科'],
      ['', 'ZF', '综合执法队'],
      ['', '', '没有编码'],
    ] as const;
    const buffer = await workbookOf({ 单位: [header, ...units] });
    await page.getByLabel('选择工作簿').setInputFiles({ name: '名册.xlsx', mimeType: xlsx, buffer });
    await visitor.button('试导入').click();
    await page.getByRole('heading', { name: '试导入结果：名册.xlsx', exact: true }).waitFor();
    await page.getByText('更改：名称').waitFor();
    const counts = page.getByRole('list', { name: '各种结果' });
    await reads(() => counts.getByText(/^(新增|更改|拒绝)/).allTextContents(), ['新增 1', '更改 1', '拒绝 1']);
    await page.getByLabel('只看有问题的行').check();
    await reads(() => page.locator('tbody tr').count(), 1);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('正式导入（2 行有变动）').click();
    await page.getByRole('heading', { name: '导入结果：名册.xlsx', exact: true }).waitFor();
    await visitor.link('单位').click();
    await page.getByText('综合执法队').waitFor();
    await page.getByText('城市管理一科').waitFor();
  });

  it('says why what is no workbook is refused', async () => {
    const visitor = await world.as('admin', 'phone');
    visitor.expects(/status of 4\d\d/);
    const { page } = visitor;
    await visitor.open('/administration/roster');
    const file = { name: '名册.xlsx', mimeType: xlsx, buffer: Buffer.from('不是') };
    await page.getByLabel('选择工作簿').setInputFiles(file);
    await visitor.button('试导入').click();
    await page.getByRole('alert').waitFor();
    expect(await visitor.sideways()).toBe(0);
  });

  it('tries tickets, telling the lines that are not taken and saving nothing', async () => {
    const visitor = await world.as('clerk');
    await sendTickets(visitor, '试一试.csv', true);
    await visitor.page.getByText('日期无法识别').waitFor();
    await reads(() => visitor.button('撤回此次导入').count(), 0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.link('历次导入').click();
    await visitor.link('试一试.csv').waitFor();
  });

  it('imports tickets in earnest and takes them back', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await sendTickets(visitor, '热线.csv', false);
    await page.getByText('新增 2', { exact: true }).waitFor();
    const sheet = await visitor.opens('撤回此次导入', '撤回此次导入：热线.csv');
    await sheet.getByLabel('原因').fill('文件有误');
    await visitor.send(sheet, '撤回此次导入');
    await page.getByText('已撤回', { exact: true }).waitFor();
    await page.getByText('文件有误 · 已撤回 2 件').waitFor();
    await visitor.link('历次导入').click();
    await visitor.link('热线.csv').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});
