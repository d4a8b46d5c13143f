import { openWorld, type World } from './support/world';
import type { Visitor } from './support/browser';
import { reads } from './support/reads';

/** A photo as cameras make them, larger than what is kept: a plain picture drawn by the browser. */
const picture = async ({ page }: Visitor): Promise<Buffer> => {
  const url = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2600;
    canvas.height = 1900;
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#345';
    pen.fillRect(0, 0, 2600, 1900);
    pen.fillStyle = '#fd4';
    pen.fillRect(600, 300, 900, 900);
    return canvas.toDataURL('image/png');
  })()`);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
};

/** Waits until the browser keeps the page for when there is no network. */
const keptOffline = async ({ page }: Visitor): Promise<void> => {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.waitForFunction('navigator.serviceWorker.controller !== null');
};

describe('约谈记录页（手机）', () => {
  let world: World;
  beforeAll(async () => {
    // Browsers fill in the time by their own clock; the office is ahead of it, for a slow machine.
    world = await openWorld(new Date(Date.now() + 3_600_000).toISOString());
  });
  afterAll(() => world.close());

  const interviews = async () =>
    (await world.office.get('clerk', '/interviews?limit=200')).body.rows as { id: string }[];

  const writeNote = async ({ page }: Visitor, title: string): Promise<void> => {
    await page.getByLabel('专题', { exact: true }).first().selectOption({ label: '物业管理' });
    await page.getByLabel('社区', { exact: true }).selectOption({ label: '河堤社区' });
    await page.getByLabel('小区', { exact: true }).selectOption({ label: '河堤花园' });
    await page.getByLabel('单位', { exact: true }).selectOption({ label: '城市管理科' });
    await page.getByLabel('被约谈人职务').fill('科长');
    await page.getByLabel('谈了什么').fill('就路灯问题约谈，科长说明配件已到');
    await page.getByLabel('是什么事').fill(title);
  };

  it('没有网络时填写、重新打开、提交；网络恢复后恰好送达一份，照片一并送达', async () => {
    const visitor = await world.browsing.as('deputy08', 'phone');
    const { page, context } = visitor;
    await visitor.open('/notes/new');
    await page.getByText('已存在本机').waitFor();
    await keptOffline(visitor);
    const before = await interviews();

    await context.setOffline(true);
    await visitor.open('/notes/new');
    await writeNote(visitor, '北门路灯不亮');
    await page.getByLabel('单位的承诺（可不填）').fill('一周内修复');
    await page.getByRole('button', { name: '1周后' }).click();
    await page
      .getByLabel('拍照')
      .setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: await picture(visitor) });
    await page.getByText('待网络恢复后上传').waitFor();
    // The page is closed and opened again, still without a network: nothing is lost.
    await page.reload();
    await page.getByRole('img', { name: '第1张照片' }).waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), '北门路灯不亮');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '提交记录' }).click();
    await page.getByRole('heading', { name: '待送出的记录', level: 1 }).waitFor();
    await page.getByText('等待网络').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await interviews()).toHaveLength(before.length);

    await page.reload();
    await page.getByText('北门路灯不亮').waitFor();
    await context.setOffline(false);
    await page.getByText('没有待送出的记录').waitFor();
    await page.reload();
    await page.getByText('没有待送出的记录').waitFor();
    const after = await world.office.until(interviews, (rows) => rows.length > before.length);
    expect(after).toHaveLength(before.length + 1);
    const fresh = after.find(({ id }) => before.every((one) => one.id !== id))!;
    const { body } = await world.office.get('clerk', `/interviews/${fresh.id}`);
    const [matter] = body.interview.note.matters;
    expect(matter).toMatchObject({
      title: '北门路灯不亮',
      outcome: { kind: 'TO_RECTIFY', promise: { text: '一周内修复' } },
    });
    expect(matter.photos).toMatchObject([{ mediaType: 'image/jpeg' }]);
    const titled = (row: { title: string }): boolean => row.title === '北门路灯不亮';
    const board = await world.office.until(
      () => world.office.get('clerk', '/cases?limit=200'),
      (answer) => answer.body.rows.some(titled),
    );
    const { body: opened } = await world.office.get('clerk', `/cases/${board.body.rows.find(titled).id}`);
    expect(opened.case.photos).toEqual(matter.photos);
    expect(body.interview.note.participants).toEqual([{ person: world.demo.people.get('deputy08'), role: 'deputy' }]);
    // Without a network the browser writes each request down.
    expect(visitor.problems(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)).toEqual([]);
  });

  it('答复丢失后重发，仍只有一份', async () => {
    const visitor = await world.browsing.as('deputy03', 'phone');
    const { page } = visitor;
    await visitor.open('/notes/new');
    await writeNote(visitor, '南门井盖松动');
    const before = await interviews();
    let lost = 0;
    await page.route('**/api/v1/interviews/records', async (route) => {
      await route.fetch();
      lost += 1;
      await route.abort();
    });
    await page.getByRole('button', { name: '提交记录' }).click();
    await page.getByText('南门井盖松动').waitFor();
    await world.office.until(interviews, (rows) => rows.length > before.length);
    await page.getByText('等待网络').waitFor();
    expect(lost).toBeGreaterThan(0);
    await page.unroute('**/api/v1/interviews/records');
    await page.getByRole('button', { name: '立即送出' }).click();
    await page.getByText('没有待送出的记录').waitFor();
    expect(await interviews()).toHaveLength(before.length + 1);
  });

  it('必填的一次说清；相近的未结事项可关联；退出后草稿不见，回来还在', async () => {
    const visitor = await world.browsing.as('voter11', 'phone');
    const { page } = visitor;
    await visitor.open('/notes/new');
    await page.getByRole('button', { name: '提交记录' }).click();
    await page.getByText('请选择专题').waitFor();
    await reads(() => page.evaluate('document.activeElement.id'), 'topic');
    expect(await visitor.barriers()).toEqual([]);

    const rows = (await world.office.get('clerk', '/cases?phase=open')).body.rows as { title: string }[];
    await page.getByLabel('是什么事').fill(rows[0]!.title);
    await page.getByRole('heading', { name: '相近的事项' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '是同一件，关联' }).first().click();
    await page.getByText('关联到').waitFor();
    expect(await visitor.sideways()).toBe(0);

    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
    await page.getByLabel('登录名').waitFor();
    const other = await world.office.signIn('voter11').then(() => world.office.cookiesOf('deputy03'));
    await visitor.context.clearCookies();
    await visitor.context.addCookies(other.map((cookie) => ({ ...cookie, url: world.browsing.url })));
    await visitor.open('/notes/new');
    await page.getByText('已存在本机').waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), '');
    await visitor.context.clearCookies();
    const again = world.office.cookiesOf('voter11');
    await visitor.context.addCookies(again.map((cookie) => ({ ...cookie, url: world.browsing.url })));
    await visitor.open('/notes/new');
    await page.getByText('关联到').waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), rows[0]!.title);
    expect(visitor.problems(/status of 401/)).toEqual([]);
  });
});
