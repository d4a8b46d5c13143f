import { onAStreet } from './support/world';

describe('The search', () => {
  const world = onAStreet();

  it('marks what was asked for, can be kept to one kind, and leads to what it found', async () => {
    const visitor = await world.as('clerk', 'phone');
    const { page } = visitor;
    await visitor.open('/search');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('检索词').fill('路灯');
    await visitor.button('检索').click();
    await page.locator('mark', { hasText: '路灯' }).first().waitFor();
    await visitor.link(/^整改事项/).click();
    await page.waitForURL(/kind=case/);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor
      .link(/路灯不亮/, page.getByRole('main'))
      .first()
      .click();
    await page.waitForURL(/\/cases\//);
    await visitor.title(/路灯不亮/).waitFor();
  });

  it('says so where there is nothing', async () => {
    const visitor = await world.as('deputy03');
    await visitor.open('/search?q=鲸鲨翡翠');
    await visitor.page.getByText('没有找到').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});
