import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('我的事项与履职记录', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(['phone', 'desk'] as const)('代表看到自己提出的事项办到哪一步，待评价的一步可评：%s', async (screen) => {
    const visitor = await world.browsing.as('deputy08', screen);
    const { page } = visitor;
    await visitor.open('/');
    await page.getByRole('main').getByRole('link', { name: '我的事项' }).click();
    const matters = page.getByRole('listitem').filter({ hasText: '我提出' });
    await matters.filter({ hasText: '路口雨水井堵塞' }).getByText('复发重办').waitFor();
    await matters.filter({ hasText: '消防通道停放车辆' }).getByText('已退回').waitFor();
    // Another deputy's.
    await reads(() => page.getByText('主路井盖破损').count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '等我评价 1' }).click();
    await matters.filter({ hasText: '路口雨水井堵塞' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '评价：广场夜间噪声扰民' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '评价答复' }).waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it.each(['phone', 'desk'] as const)('一年的履职记录由登记的事实生成，可看以往，打印不带导航：%s', async (screen) => {
    const visitor = await world.browsing.as('deputy08', screen);
    const { page } = visitor;
    await visitor.open('/mine');
    await page.getByRole('link', { name: '我的履职记录' }).click();
    await page.getByText('代表08 履职记录').waitFor();
    const section = (title: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await reads(() => section('提出事项').getByRole('listitem').count(), 3);
    await section('作出评价').getByText('基本满意').waitFor();
    await section('参加约谈').getByRole('listitem').first().waitFor();
    await section('提出问题').getByText('这一年还没有').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('button', { name: '打印' }).waitFor({ state: 'hidden' });
    await page.locator(screen === 'phone' ? '.phone-bar' : '.side').waitFor({ state: 'hidden' });
    await page.getByText('代表08 履职记录').waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('以何时的情况为准').fill('2025-02-01');
    await section('提出事项').getByText('这一年还没有').waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it('工委和单位没有这一页，仍可由地址打开，只有自己的', async () => {
    const visitor = await world.browsing.as('clerk');
    await visitor.open('/mine');
    await visitor.page.getByText('还没有您的事项').waitFor();
    await reads(() => visitor.page.getByRole('navigation', { name: '主导航' }).getByText('我的事项').count(), 0);
  });
});
