import { password } from '../support/office';
import { onAStreet } from './support/world';

const own = 'A-word-of-my-own-4';
const another = 'Wholly-different-8';

describe('A password', () => {
  const world = onAStreet(() => ({ firstPasswordsStay: false }));
  // Browsers judge a cookie by their own clock: who signs in by the form does it today.
  beforeAll(() => world.office.moveTo(new Date().toISOString()));

  it('that somebody else chose is replaced before any page opens', async () => {
    await world.office.hire('newcomer', '新任代表', { role: 'deputy' });
    const visitor = await world.as(null, 'phone');
    visitor.expects(/status of 40[13]/);
    const { page } = visitor;
    await visitor.open('/account');
    await page.getByLabel('登录名').fill('newcomer');
    await page.getByLabel('密码').fill(password);
    await visitor.button('登录').click();
    await visitor.title('请先改密码').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sideways()).toBe(0);
    await page.getByLabel('现在的密码').fill(password);
    await page.getByLabel('新密码', { exact: true }).fill(own);
    await page.getByLabel('再输一次新密码').fill(own);
    await visitor.button('修改').click();
    await visitor.title('我的账号').waitFor();
  });

  it('that was forgotten is chosen anew with a code that the clerk hands over', async () => {
    const clerk = await world.as('clerk');
    await clerk.open('/administration/password-help');
    const sheet = await clerk.opens('发给一次性代码：代表08');
    await clerk.send(sheet, '发给一次性代码');
    const told = clerk.sheet('一次性代码：代表08');
    const code = await told.locator('code').textContent();
    expect(await clerk.barriers()).toEqual([]);

    const visitor = await world.as(null);
    visitor.expects(/status of 4\d\d/);
    const { page } = visitor;
    await visitor.open('/account');
    await visitor.button('忘记密码').click();
    await page.getByLabel('登录名').fill('deputy08');
    await page.getByLabel('一次性代码').fill('2222-2222');
    await page.getByLabel('新密码', { exact: true }).fill(another);
    await page.getByLabel('再输一次新密码').fill(another);
    await visitor.button('设新密码').click();
    await page.getByRole('alert').getByText('一次性代码不对').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('一次性代码').fill(code!);
    await visitor.button('设新密码').click();
    await page.getByText('新密码已设好，请登录').waitFor();
    await page.getByLabel('登录名').fill('deputy08');
    await page.getByLabel('密码').fill(another);
    await visitor.button('登录').click();
    await visitor.title('我的账号').waitFor();
  });
});
