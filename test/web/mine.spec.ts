import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('What is mine', () => {
  const world = onAStreet();

  it.each(['phone', 'desk'] as const)('shows a deputy how far each matter is, and what to rate: %s', async (screen) => {
    const visitor = await world.as('deputy08', screen);
    const { page } = visitor;
    await visitor.open('/');
    await visitor.link('我的事项', page.getByRole('main')).click();
    const matters = page.getByRole('listitem').filter({ hasText: '我提出' });
    await matters.filter({ hasText: '路口雨水井堵塞' }).getByText('反弹重新办理').waitFor();
    await matters.filter({ hasText: '消防通道停放车辆' }).getByText('已退回').waitFor();
    // Another deputy's.
    await reads(() => page.getByText('主路井盖破损').count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('等我评价 1').click();
    await matters.filter({ hasText: '路口雨水井堵塞' }).waitFor({ state: 'detached' });
    await visitor.link('评价：广场夜间噪声扰民').click();
    await visitor.button('评价答复', visitor.sheet('评价答复')).waitFor();
  });

  it.each(['phone', 'desk'] as const)(
    'makes the record of a year from the facts, shows it as it was, prints it without the menu: %s',
    async (screen) => {
      const visitor = await world.as('deputy08', screen);
      const { page } = visitor;
      await visitor.open('/mine');
      await visitor.link('我的履职记录').click();
      await page.getByText('代表08 履职记录').waitFor();
      await reads(() => visitor.part('提出事项').getByRole('listitem').count(), 3);
      await visitor.part('作出评价').getByText('基本满意').waitFor();
      await visitor.part('参加约谈').getByRole('listitem').first().waitFor();
      await visitor.part('提出问题').getByText('这一年还没有').waitFor();
      expect(await visitor.sideways()).toBe(0);
      expect(await visitor.barriers()).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await visitor.button('打印').waitFor({ state: 'hidden' });
      await reads(() => page.getByRole('navigation', { name: '主导航' }).count(), 0);
      await page.getByText('代表08 履职记录').waitFor();
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('以何时的情况为准').fill('2025-02-01');
      await visitor.part('提出事项').getByText('这一年还没有').waitFor();
    },
  );

  it('is in the menu of deputies alone; whoever opens its address sees only their own', async () => {
    const visitor = await world.as('clerk');
    await visitor.open('/mine');
    await visitor.page.getByText('还没有您的事项').waitFor();
    await reads(() => visitor.page.getByRole('navigation', { name: '主导航' }).getByText('我的事项').count(), 0);
  });
});
