import { openWorld, type World } from './support/world';

describe('全文检索', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('查到的标出所查的字，可只看一类，点开即到', async () => {
    const visitor = await world.browsing.as('clerk', 'phone');
    const { page } = visitor;
    await visitor.open('/search');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('检索词').fill('路灯');
    await page.getByRole('button', { name: '检索', exact: true }).click();
    await page.locator('mark', { hasText: '路灯' }).first().waitFor();
    await page.getByRole('link', { name: /^整改事项/ }).click();
    await page.waitForURL(/kind=case/);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.locator('#content .panel a').first().click();
    await page.waitForURL(/\/cases\//);
    expect(visitor.problems()).toEqual([]);
  });

  it('没有的，说没有', async () => {
    const visitor = await world.browsing.as('deputy03');
    await visitor.open('/search?q=鲸鲨翡翠');
    await visitor.page.getByText('没有找到').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
