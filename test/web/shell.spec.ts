import { password } from '../support/office';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The frame around every page', () => {
  const world = onAStreet();
  // Browsers judge a cookie by their own clock: who signs in by the form does it today.
  beforeAll(() => world.office.moveTo(new Date().toISOString()));

  it('asks who it is, then opens the page that was wanted, and asks again after signing out', async () => {
    const visitor = await world.as(null);
    // The refusals were asked for; the browser writes each of them down.
    visitor.expects(/status of 401/);
    const { page } = visitor;
    await visitor.open('/account');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('登录名').fill('vicechair');
    await page.getByLabel('密码').fill('wrong-password-1');
    await visitor.button('登录').click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('密码').fill(password);
    await visitor.button('登录').click();
    await visitor.title('我的账号').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('退出登录').click();
    await page.getByLabel('登录名').waitFor();
  });

  it('lets somebody with several roles change between them', async () => {
    const visitor = await world.as('vicechair');
    await visitor.open('/account');
    const capacity = visitor.page.getByLabel('当前身份');
    await capacity.selectOption({ label: '选民代表' });
    await visitor.title('我的账号').waitFor();
    await visitor.page.reload();
    await reads(() => capacity.locator('option:checked').textContent(), '选民代表');
  });

  it('allows styles by the page’s own number, scripts of its own host, and gives no page for a missing file', async () => {
    const get = (path: string) => fetch(`${world.url}${path}`);
    const answer = await get('/cases/some-case?view=1');
    const [html, again] = [await answer.text(), await (await get('/')).text()];
    const nonce = /nonce="([^"]+)"/.exec(html)?.[1];
    expect(nonce).toHaveLength(24);
    expect(again).not.toContain(nonce);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-cache');

    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)![1]!;
    const served = await get(script);
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(served.headers.get('content-encoding')).toMatch(/br|gzip/);
    for (const missing of ['/assets/gone.js', '/gone.png', '/api/v1/nowhere', '/api/nowhere', '/health/nowhere'])
      expect([missing, (await get(missing)).status]).toEqual([missing, 404]);
    expect((await get('/api/docs')).headers.get('content-security-policy')).toContain("'unsafe-inline'");
  });

  it('asks for the password where it stands when a session has ended, and keeps what was typed', async () => {
    const visitor = await world.as('deputy03');
    visitor.expects(/status of 401/);
    const { page } = visitor;
    await visitor.open('/account');
    await page.getByLabel('现在的密码').fill('typed-before-it-ended');
    await page.getByLabel('新密码', { exact: true }).fill('something-new-1');
    await page.getByLabel('再输一次新密码').fill('something-new-1');
    await visitor.context.clearCookies();
    await visitor.button('修改').click();
    const again = page.getByRole('dialog');
    await again.getByLabel('密码').fill(password);
    await visitor.send(again, '登录');
    await reads(() => page.getByLabel('现在的密码').inputValue(), 'typed-before-it-ended');
  });

  it('changes a password, and says at its field what does not fit before anything is sent', async () => {
    const visitor = await world.as('deputy08');
    const { page } = visitor;
    await visitor.open('/account');
    await page.getByLabel('现在的密码').fill(password);
    await page.getByLabel('新密码', { exact: true }).fill('short');
    await page.getByLabel('再输一次新密码').fill('another-one');
    await visitor.button('修改').click();
    await page.getByText('至少10位', { exact: true }).waitFor();
    await page.getByText('两次输入的新密码不一致').waitFor();
    await page.getByLabel('新密码', { exact: true }).fill('another-one');
    await visitor.button('修改').click();
    await reads(() => page.getByLabel('现在的密码').inputValue(), '');
    const body = { name: 'deputy08', password: 'another-one' };
    expect((await world.office.send('nobody', 'POST', '/sign-in', body)).status).toBeLessThan(300);
  });

  it('speaks English where it is asked to', async () => {
    const visitor = await world.as('clerk');
    await visitor.open('/account');
    await visitor.button('English').click();
    await visitor.title('My account').waitFor();
  });

  it('has everything within reach of a thumb', async () => {
    const visitor = await world.as('deputy03', 'phone');
    await visitor.open('/');
    const more = await visitor.opens(visitor.button(/更多/), '更多');
    await visitor.link('我的账号', more).click();
    await visitor.title('我的账号').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });
});
