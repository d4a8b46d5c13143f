import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('消息', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('未读的在菜单上有条数；看过一条、全部看过，条数随之变动', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open('/inbox');
    const badge = page.locator('.side-nav .nav-badge');
    await badge.waitFor();
    const unread = page.locator('.message-unseen');
    await unread.first().waitFor();
    const before = await unread.count();
    expect(before).toBeGreaterThan(1);
    await reads(() => badge.textContent(), `${before}条未读`);
    expect(await visitor.barriers()).toEqual([]);

    await page
      .getByRole('button', { name: /^标为已读/ })
      .first()
      .click();
    await badge.filter({ hasText: `${before - 1}条未读` }).waitFor();
    await page.getByRole('link', { name: '待办' }).click();
    await page.waitForURL(/only=open/);
    await page.getByRole('link', { name: /^未读/ }).click();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText('都看过了').waitFor();
    await badge.waitFor({ state: 'detached' });
    expect(visitor.problems()).toEqual([]);
  });

  it('手机上点开一条，到所说的那件事', async () => {
    const visitor = await world.browsing.as('property', 'phone');
    const { page } = visitor;
    await visitor.open('/inbox');
    const link = page.locator('.message-unseen a').first();
    const title = (await link.textContent())!.split('：')[1]!;
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await link.click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it('可选送到邮箱，再改为不送；不是邮箱的当场指出', async () => {
    const visitor = await world.browsing.as('safety');
    const { page } = visitor;
    await visitor.open('/inbox');
    await page.getByRole('button', { name: '消息送到哪里' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('现在只留在这里').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('邮箱地址').fill('not an address');
    await sheet.getByRole('button', { name: '保存' }).click();
    await sheet.getByRole('alert').first().waitFor();
    await sheet.getByLabel('邮箱地址').fill('jingbanren@example.gov.cn');
    await sheet.getByRole('button', { name: '保存' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '消息送到哪里' }).click();
    await sheet.getByText('现在送到邮件：jingbanren@example.gov.cn').waitFor();
    await sheet.getByRole('button', { name: '不再送出' }).click();
    await sheet.getByText('现在只留在这里').waitFor();
    expect(visitor.problems(/status of 422|status of 400/)).toEqual([]);
  });
});
