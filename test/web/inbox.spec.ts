import { onAStreet } from './support/world';

describe('The inbox', () => {
  const world = onAStreet();

  it('counts in the menu what is unread, fewer by one that was read, none when all were', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/inbox');
    const entry = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '消息' });
    const unread = visitor.button(/^标为已读/);
    await unread.first().waitFor();
    const before = await unread.count();
    expect(before).toBeGreaterThan(1);
    await entry.getByText(`${before}条未读`).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await unread.first().click();
    await entry.getByText(`${before - 1}条未读`).waitFor();
    await visitor.link(/^待办/).click();
    await page.waitForURL(/only=open/);
    await visitor.link(/^未读/).click();
    await visitor.button('全部标为已读').click();
    await page.getByText('都看过了').waitFor();
    await entry.getByText('条未读').waitFor({ state: 'detached' });
  });

  it('leads on a phone from a message to what it is about', async () => {
    const visitor = await world.as('property', 'phone');
    const { page } = visitor;
    await visitor.open('/inbox');
    const link = page.locator('.message-unseen').first().getByRole('link');
    const title = (await link.textContent())!.split('：')[1]!;
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await link.click();
    await visitor.title(title).waitFor();
  });

  it('is sent on to an address where one is given, and no longer when it is taken away', async () => {
    const visitor = await world.as('safety');
    visitor.expects(/status of 4(00|22)/);
    await visitor.open('/inbox');
    const sheet = await visitor.opens('消息送到哪里');
    await sheet.getByText('现在只留在这里').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('邮箱地址').fill('not an address');
    await visitor.button('保存', sheet).click();
    await sheet.getByRole('alert').first().waitFor();
    await sheet.getByLabel('邮箱地址').fill('jingbanren@example.gov.cn');
    await visitor.send(sheet, '保存');
    await visitor.opens('消息送到哪里');
    await sheet.getByText('现在送到邮件：jingbanren@example.gov.cn').waitFor();
    await visitor.button('不再送出', sheet).click();
    await sheet.getByText('现在只留在这里').waitFor();
  });
});
