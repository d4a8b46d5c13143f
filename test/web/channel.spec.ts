import { password } from '../support/office';
import { step, takenOn } from './support/matters';
import { dot, ownMatter } from './support/own';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

const wechat = {
  agent:
    'Mozilla/5.0 (Linux; Android 13; V2227A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47.2560(0x28002F30) WeChat/arm64',
};
const wecom = {
  agent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 wxwork/4.1.20 MicroMessenger/7.0.1',
};

const signIn = async ({ page }: Visitor, name: string): Promise<void> => {
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: /登录$/ }).click();
  await page.getByLabel('登录名').waitFor({ state: 'detached' });
};

/** The address that the browser of the phone opens from the menu of WeChat. */
const addressOf = ({ page }: Visitor): string => {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
};

describe('In WeChat', () => {
  const world = onAStreet();

  it.each([
    ['WeChat', wechat],
    ['WeCom', wecom],
  ])('%s, a workbook leads to the browser of the phone, where the same address gives it', async (_name, agent) => {
    const inside = await world.as('clerk', 'phone', agent);
    await inside.open('/cases');
    await inside.button('导出 Excel').click();
    await inside.title(/^整改看板.*\.xlsx$/).waitFor();
    await inside.page.getByText('选择“在浏览器打开”').waitFor();
    expect(await inside.barriers()).toEqual([]);
    expect(await inside.sideways()).toBe(0);

    const outside = await world.as('clerk', 'phone');
    await outside.open(addressOf(inside));
    const { name, content } = await outside.download(outside.button('下载'));
    expect(name).toMatch(/^整改看板.*\.xlsx$/);
    expect(content.subarray(0, 2).toString()).toBe('PK');
    await inside.link(/返回原处/).click();
    await inside.title('整改看板').waitFor();
  });

  it('a table of text and a picture are shown on the page', async () => {
    const file = (await world.office.attach('cityunit', 'roof.png', dot)) as { hash: string };
    const evidence = { text: '', attachments: [file] };
    const id = await ownMatter(world, '雨棚漏水', [
      ...takenOn('CG', '基层社会治理'),
      step('cityunit', 'reply', { category: 'A', summary: '已换新', inPerson: true, evidence }),
    ]);
    const visitor = await world.as('clerk', 'phone', wechat);
    const { page } = visitor;
    await visitor.open('/cases');
    await visitor.button('导出 CSV').click();
    await page
      .locator('pre')
      .getByText(/雨棚漏水/)
      .waitFor();
    await visitor.open(`/file?get=/api/v1/attachments/${file.hash}&from=/cases/${id}`);
    await page.getByText('长按图片').waitFor();
    await reads(() => page.evaluate('document.querySelector(".shown-picture")?.naturalWidth ?? 0'), 1);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.link(/返回原处/).click();
    await visitor.title('雨棚漏水').waitFor();
  });

  it('a file that is not theirs is shown to nobody, and an address that is none of ours leads nowhere', async () => {
    const visitor = await world.as('property', 'phone', wechat);
    visitor.expects(/status of 404/);
    const { page } = visitor;
    await visitor.open(`/file?get=/api/v1/attachments/${'ab'.repeat(32)}&from=//elsewhere.example`);
    await page.getByRole('alert').getByText('没有这个文件').waitFor();
    expect(await visitor.link(/返回原处/).count()).toBe(0);
    await page.goto('/file?get=https://elsewhere.example/x');
    await page.getByText('这个网址里没有文件').waitFor();
  });

  it('printing leads to the browser of the phone, and the card of a page names nothing', async () => {
    const visitor = await world.as('deputy03', 'phone', wechat);
    const { page } = visitor;
    await visitor.open('/mine/record');
    await page.evaluate('print()');
    const sheet = visitor.sheet('在浏览器打开');
    await sheet.getByText('微信里不能打印').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await reads(() => page.title(), '约询');
  });

  it('photos are chosen by their kind, other files without one', async () => {
    const id = await ownMatter(world, '护栏松动', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit', 'phone', wechat);
    await visitor.open(`/cases/${id}`);
    await visitor.opens('答复');
    const accepted =
      '[...document.querySelectorAll("dialog input[type=file]")].map((one) => one.getAttribute("accept"))';
    await reads(() => visitor.page.evaluate(accepted), ['image/*', null]);
  });
});

describe('A link from a group', () => {
  const world = onAStreet();
  // Browsers judge a cookie by their own clock: who signs in by the form does it today.
  beforeAll(() => world.office.moveTo(new Date().toISOString()));

  it('opens the thing after sign-in, with all that its address says', async () => {
    const id = await ownMatter(world, '楼道堆物', []);
    const day = new Date().toISOString().slice(0, 10);
    const visitor = await world.as(null, 'phone', wechat);
    visitor.expects(/status of 401/);
    await visitor.open(`/cases/${id}?asOf=${day}`);
    expect(await visitor.page.locator('meta[name=description]').getAttribute('content')).toMatch(/登录后查看/);
    await signIn(visitor, 'clerk');
    await visitor.title('楼道堆物').waitFor();
    expect(addressOf(visitor)).toBe(`/cases/${id}?asOf=${day}`);
  });

  it('says plainly to whom it is not, and whom to turn to', async () => {
    const id = await ownMatter(world, '与物业无关的事', []);
    const visitor = await world.as('property', 'phone', wechat);
    visitor.expects(/status of 404/);
    const { page } = visitor;
    await page.goto(`/cases/${id}`);
    await page.getByText('请联系街道人大工委办公室').waitFor();
    expect(await page.getByText('与物业无关的事').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.link('回到工作台').click();
    await page.waitForURL(/\/$/);
  });
});

describe('Over plain http', () => {
  const world = onAStreet();

  it('the page says what is missing, keeps a draft over a reload once that was agreed to, and files the note', async () => {
    const visitor = await world.as('deputy03', 'phone', { plain: true });
    visitor.expects(/ERR_FAILED/);
    const { page } = visitor;
    await visitor.open('/notes/new');
    expect(
      await page.evaluate('[isSecureContext, crypto.subtle === undefined, navigator.serviceWorker === undefined]'),
    ).toEqual([false, true, true]);
    await page.getByText(/不是以 HTTPS 打开.*请管理员开通 HTTPS/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sideways()).toBe(0);
    await visitor.button('仍存在本机').click();
    await page.getByLabel('专题', { exact: true }).first().selectOption({ label: '物业管理' });
    await page.getByLabel('社区', { exact: true }).selectOption({ label: '河堤社区' });
    await page.getByLabel('小区', { exact: true }).selectOption({ label: '河堤花园' });
    await page.getByLabel('单位', { exact: true }).selectOption({ label: '城市管理科' });
    await page.getByLabel('被约谈人职务').fill('科长');
    await page.getByLabel('谈了什么').fill('就围挡问题约谈');
    await page.getByLabel('是什么事').fill('围挡占道');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await reads(() => page.getByLabel('是什么事').inputValue(), '围挡占道');
    await page.route('**/api/v1/interviews/records', (route) => route.abort());
    await visitor.button('提交记录').click();
    await page.getByText('等待网络').waitFor();
    await page.unroute('**/api/v1/interviews/records');
    await page.reload();
    await page.getByText('没有待送出的记录').waitFor();
    const titled = (row: { title: string }): boolean => row.title === '围挡占道';
    const board = await world.office.until(
      () => world.office.get('clerk', '/cases?limit=200'),
      (answer) => answer.body.rows.some(titled),
    );
    expect(board.body.rows.filter(titled)).toHaveLength(1);
  });

  it('files are given, texts copied and commands sent', async () => {
    const id = await ownMatter(world, '井盖破损', []);
    const visitor = await world.as('clerk', 'desk', { plain: true });
    const { page } = visitor;
    await visitor.open('/cases');
    expect((await visitor.download(visitor.button('导出 Excel'))).name).toMatch(/\.xlsx$/);
    await visitor.open(`/cases/${id}`);
    await visitor.button('复制文字').click();
    await page.getByText('已复制').waitFor();
    await visitor.open('/inbox');
    await visitor.button('全部标为已读').click();
    await visitor.button('全部标为已读').waitFor({ state: 'detached' });
  });
});
