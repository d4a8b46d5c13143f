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
const tickets = `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;

/** A list with other names than any profile has; its second row needs mending. */
const foreign = (source: string): string =>
  [
    '诉求编号,受理时间,一句话,说了什么,c5',
    `${source}-1,2024-03-01 08:30,路灯,不亮,13800000001`,
    `${source}-2,昨天,井盖,缺失,13800000002`,
    '',
  ].join('\n');
const plain = {
  name: '照原样',
  source: '区热线',
  mode: 'history',
  urgency: 'normal',
  columns: { ticketNumber: '诉求编号', title: '一句话', reportedAt: '受理时间', reporterPhone: 'c5' },
};
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('Importing the roster and tickets', () => {
  const world = onAStreet();

  /** Sends the tickets up, in a file of this name. */
  const sendUp = async (visitor: Visitor, name: string, content: string | Buffer = tickets): Promise<void> => {
    await visitor.open('/administration/imports');
    await visitor.button('导入工单').click();
    await visitor.title('导入工单').waitFor();
    const buffer = Buffer.from(content);
    await visitor.page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await visitor.page.getByRole('heading', { name: '各列的含义', exact: true }).waitFor();
  };

  /** Tries what was matched, and waits until the trial has ended. */
  const tryIt = async (visitor: Visitor): Promise<void> => {
    await visitor.button('试导入').click();
    await visitor.page.getByText('已完成', { exact: true }).waitFor();
  };

  it('takes the roster down, changed and tried line by line, and in earnest', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/roster');
    const { content } = await visitor.download(visitor.button('下载名册（XLSX）'));
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

  it('tries tickets with a profile that fits, telling the lines that are not taken and saving nothing', async () => {
    const visitor = await world.as('clerk');
    await sendUp(visitor, '试一试.csv');
    const { page } = visitor;
    await page.getByText('按已有方案填写').waitFor();
    await reads(() => page.getByLabel('方案名称').inputValue(), '热线');
    await tryIt(visitor);
    await page.getByText('日期无法识别').waitFor();
    await visitor.button('正式导入（2 行）').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.link('历次导入').click();
    await visitor.link('试一试.csv').click();
    await visitor.link('照此正式导入').waitFor();
    await reads(() => visitor.button('撤回此次导入').count(), 0);
  });

  it('imports tickets in earnest and takes them back', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await sendUp(visitor, '热线.csv');
    await tryIt(visitor);
    await visitor.button('正式导入（2 行）').click();
    await page.getByRole('heading', { name: '热线.csv', exact: true }).waitFor();
    await page.getByText('已完成', { exact: true }).waitFor();
    await page.getByText('新增 2', { exact: true }).waitFor();
    const sheet = await visitor.opens('撤回此次导入：热线.csv');
    await sheet.getByLabel('原因').fill('文件有误');
    await visitor.send(sheet, '撤回此次导入');
    await page.getByText('已撤回', { exact: true }).waitFor();
    await page.getByText('文件有误 · 已撤回 2 件').waitFor();
    await visitor.link('历次导入').click();
    await visitor.link('热线.csv').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('matches columns by suggestion, by dragging and by choosing, and keeps where one is in the address', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await sendUp(visitor, '外来.csv', foreign('W'));
    const field = (name: string) => page.locator(`[data-field=${name}]`);
    await field('ticketNumber').getByText('诉求编号', { exact: true }).waitFor();
    await field('ticketNumber').getByText('按列名', { exact: true }).waitFor();
    await field('reporterPhone').getByText('按内容猜测，请核对').waitFor();
    await field('description').getByText('不导入').waitFor();
    await page.getByRole('columnheader', { name: '说了什么' }).dragTo(field('description'));
    await field('description').getByText('说了什么', { exact: true }).waitFor();
    await visitor.choose('标题', '一句话');
    await page.getByLabel('方案名称').fill('区热线');
    expect(await visitor.barriers()).toEqual([]);
    await page.reload();
    await field('description').getByText('说了什么', { exact: true }).waitFor();
    await tryIt(visitor);
    await page.reload();
    await page.getByText('新增 1', { exact: true }).waitFor();

    const { name, content } = await visitor.download(visitor.button('下载未导入的行'));
    expect(name).toBe('未导入的行 外来.xlsx');
    const [head, refused] = (await valuesOf(content))['未导入的行'] as string[][];
    expect([head!.slice(0, 3), refused!.slice(0, 3)]).toEqual([
      ['未导入的行', '未导入的原因', '诉求编号'],
      [3, '受理时间：日期无法识别，请写作 2025-03-01 08:05', 'W-2'],
    ]);
    await visitor.button('正式导入（1 行）').click();
    await page.getByText('新增 1', { exact: true }).waitFor();

    await page.goto('/administration/imports/new?profile=区热线');
    const mended = await workbookOf({
      改好: [head!, refused!.map((cell) => (cell === '昨天' ? '2024-03-02' : String(cell ?? '')))],
    });
    await page.getByLabel('选择文件').setInputFiles({ name: '改好.xlsx', mimeType: xlsx, buffer: mended });
    await field('title').getByText('一句话', { exact: true }).waitFor();
    await tryIt(visitor);
    await visitor.button('正式导入（1 行）').click();
    await page.getByRole('heading', { name: '改好.xlsx', exact: true }).waitFor();
    await page.getByText('新增 1', { exact: true }).waitFor();
    await reads(() => visitor.button('下载未导入的行').count(), 0);
  });

  it('shows the ticket as it came on the page of its case', async () => {
    const { office } = world;
    await office.import('clerk', foreign('Y'), { profile: JSON.stringify(plain) });
    const { rows } = (await office.get('clerk', '/cases?history=with&limit=200')).body as {
      rows: { id: string; ticket: string }[];
    };
    const visitor = await world.as('clerk');
    await visitor.open(`/cases/${rows.find(({ ticket }) => ticket === 'Y-1')!.id}`);
    const part = visitor.part('原始工单');
    await part.getByText('导入时该行的全部内容，含个人信息').click();
    await part.getByText('13800000001').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('is walked through on a phone, by choosing alone', async () => {
    const visitor = await world.as('clerk', 'phone');
    const { page } = visitor;
    await sendUp(visitor, '手机.csv', foreign('P'));
    await visitor.choose('标题', '一句话');
    await visitor.choose('列名所在的行', '第 1 行');
    expect(await visitor.sideways()).toBe(0);
    await tryIt(visitor);
    await visitor.button('正式导入（1 行）').click();
    await page.getByText('新增 1', { exact: true }).waitFor();
    expect(await visitor.sideways()).toBe(0);
  });

  it('says why a file cannot be read, and asks for another where an upload is gone', async () => {
    const visitor = await world.as('clerk');
    visitor.expects(/status of 4\d\d/);
    const { page } = visitor;
    await visitor.open('/administration/imports/new');
    const buffer = Buffer.from('<html></html>');
    await page.getByLabel('选择文件').setInputFiles({ name: '旧.xls', mimeType: 'text/html', buffer });
    await page.getByText('这是网页，不是 Excel 文件').waitFor();
    await visitor.open('/administration/imports/new?upload=0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01');
    await page.getByText('请重新上传').waitFor();
  });
});
