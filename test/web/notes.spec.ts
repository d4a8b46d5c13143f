import { ownMatter } from './support/own';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

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

const writeNote = async ({ page }: Visitor, title: string): Promise<void> => {
  await page.getByLabel('专题', { exact: true }).first().selectOption({ label: '物业管理' });
  await page.getByLabel('社区', { exact: true }).selectOption({ label: '河堤社区' });
  await page.getByLabel('小区', { exact: true }).selectOption({ label: '河堤花园' });
  await page.getByLabel('单位', { exact: true }).selectOption({ label: '城市管理科' });
  await page.getByLabel('被约谈人职务').fill('科长');
  await page.getByLabel('谈了什么').fill('就路灯问题约谈，科长说明配件已到');
  await page.getByLabel('是什么事').fill(title);
};

describe('A note of an interview on the phone', () => {
  const world = onAStreet();

  const interviews = async () =>
    (await world.office.get('clerk', '/interviews?limit=200')).body.rows as { id: string }[];

  it('is written without a network, survives a reload, and arrives once with its photo when there is one', async () => {
    const visitor = await world.as('deputy08', 'phone');
    // Without a network the browser writes each request down.
    visitor.expects(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    const { page, context } = visitor;
    await visitor.open('/notes/new');
    await page.getByText('已存在本机').waitFor();
    await keptOffline(visitor);
    const before = await interviews();

    await context.setOffline(true);
    await visitor.open('/notes/new');
    await writeNote(visitor, '北门路灯不亮');
    await page.getByLabel('单位的承诺（可不填）').fill('一周内修复');
    await visitor.button('1周后').click();
    await page
      .getByLabel('拍照', { exact: true })
      .setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: await picture(visitor) });
    await page.getByText('待网络恢复后上传').waitFor();
    // The page is closed and opened again, still without a network: nothing is lost.
    await page.reload();
    await page.getByRole('img', { name: '第1张照片' }).waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), '北门路灯不亮');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('提交记录').click();
    await visitor.title('待送出的记录').waitFor();
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
  });

  it('is kept once where it was sent again because the answer was lost', async () => {
    const visitor = await world.as('deputy03', 'phone');
    visitor.expects(/ERR_FAILED/);
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
    await visitor.button('提交记录').click();
    await visitor.title('待送出的记录').waitFor();
    await page.getByText('南门井盖松动').waitFor();
    await world.office.until(interviews, (rows) => rows.length > before.length);
    await page.getByText('等待网络').waitFor();
    expect(lost).toBeGreaterThan(0);
    await page.unroute('**/api/v1/interviews/records');
    await visitor.button('立即送出').click();
    await page.getByText('没有待送出的记录').waitFor();
    expect(await interviews()).toHaveLength(before.length + 1);
  });

  it('stands aside where a proxy does not let it through, with the cause in words, and the others go', async () => {
    const visitor = await world.as('deputy08', 'phone');
    visitor.expects(/status of (413|500)/);
    const { page } = visitor;
    await visitor.open('/notes/new');
    const before = await interviews();
    const refusals: Record<string, number> = { 东门台阶破损: 413, 西门坡道开裂: 500 };
    await page.route('**/api/v1/interviews/records', async (route) => {
      const text = route.request().postData() ?? '';
      const status = Object.entries(refusals).find(([title]) => text.includes(title))?.[1];
      if (status === undefined) return route.continue();
      return route.fulfill({ status, contentType: 'text/html', body: '<h1>nginx</h1>' });
    });
    for (const title of ['东门台阶破损', '西门坡道开裂', '中庭树枝断落']) {
      await visitor.open('/notes/new');
      await writeNote(visitor, title);
      await visitor.button('提交记录').click();
      await page.getByText('已存在本机，将自动送出').waitFor();
      await visitor.title('待送出的记录').waitFor();
    }
    const entry = (title: string) => page.getByRole('listitem').filter({ hasText: title });
    await entry('中庭树枝断落').waitFor({ state: 'detached' });
    await page.getByText('约谈记录已送达').waitFor();
    await world.office.until(interviews, (rows) => rows.length > before.length);
    expect(await interviews()).toHaveLength(before.length + 1);
    await entry('东门台阶破损').getByText('没有送出，需要处理').waitFor();
    await entry('东门台阶破损')
      .getByText(/嫌它太大.*413.*减少照片/)
      .waitFor();
    await entry('西门坡道开裂')
      .getByText(/出错（500）.*稍后自动再送/)
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page.unroute('**/api/v1/interviews/records');
    await visitor.button('再送一次', entry('西门坡道开裂')).click();
    await entry('西门坡道开裂').waitFor({ state: 'detached' });
    await visitor.button('取回修改', entry('东门台阶破损')).click();
    await reads(() => page.getByLabel('是什么事').inputValue(), '东门台阶破损');
    await page.getByLabel('是什么事').fill('东门台阶破损两处');
    await visitor.button('提交记录').click();
    await page.getByText('没有待送出的记录').waitFor();
    expect(await interviews()).toHaveLength(before.length + 3);
  });

  it('tells at once all that is missing, and offers the open cases that are like it', async () => {
    const title = '河堤花园北侧围挡倾斜';
    await ownMatter(world, title);
    const visitor = await world.as('voter11', 'phone');
    const { page } = visitor;
    await visitor.open('/notes/new');
    await visitor.button('提交记录').click();
    await page.getByText('请选择专题').waitFor();
    await reads(() => page.evaluate('document.activeElement.id'), 'topic');
    expect(await visitor.barriers()).toEqual([]);

    await page.getByLabel('是什么事').fill(title);
    await page.getByRole('heading', { name: '相近的事项' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('是同一件，关联').first().click();
    await page.getByText('关联到').waitFor();
    expect(await visitor.sideways()).toBe(0);
  });

  it('hides its draft from who signs in next on the phone, and shows it to who wrote it', async () => {
    const title = '河堤花园东侧栏杆松动';
    await ownMatter(world, title);
    const visitor = await world.as('voter11', 'phone');
    visitor.expects(/status of 401/);
    const { page } = visitor;
    await visitor.open('/notes/new');
    await page.getByLabel('是什么事').fill(title);
    await visitor.button('是同一件，关联').first().click();
    await page.getByText('关联到').waitFor();
    await page.getByText('已存在本机').waitFor();
    const more = await visitor.opens(visitor.button(/更多/), '更多');
    await visitor.button('退出登录', more).click();
    await page.getByLabel('登录名').waitFor();
    await world.office.signIn('voter11');
    await visitor.carry(world.office.cookiesOf('deputy03'));
    await visitor.open('/notes/new');
    await page.getByText('已存在本机').waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), '');
    await visitor.carry(world.office.cookiesOf('voter11'));
    await visitor.open('/notes/new');
    await page.getByText('关联到').waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), title);
  });
});
