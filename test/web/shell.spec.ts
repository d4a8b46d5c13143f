import { password } from '../support/office';
import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('页面的框架', () => {
  let world: World;
  beforeAll(async () => {
    // Browsers judge a cookie by their own clock: who signs in by the form does it today.
    world = await openWorld(new Date().toISOString());
  });
  afterAll(() => world.close());

  it('登录后打开原来要看的页面，退出后须再登录', async () => {
    const visitor = await world.browsing.as(null);
    const { page } = visitor;
    await page.goto(`${world.browsing.url}/account`);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('登录名').fill('vicechair');
    await page.getByLabel('密码').fill('wrong-password-1');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '我的账号', level: 1 }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByLabel('登录名').waitFor();
    // The refusals were asked for; the browser writes each of them down.
    expect(visitor.problems(/status of 401/)).toEqual([]);
  });

  it('有几种身份的，可随时换', async () => {
    const { page } = await world.browsing.as('vicechair');
    await page.goto(`${world.browsing.url}/account`);
    const capacity = page.getByLabel('当前身份');
    await capacity.selectOption({ label: '选民代表' });
    await page.getByRole('heading', { name: '我的账号' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '我的账号' }).waitFor();
    await reads(() => capacity.locator('option:checked').textContent(), '选民代表');
  });

  it('样式只凭随页的随机数，脚本只来自本站；缺的文件不以页面充数', async () => {
    const get = (path: string) => fetch(`${world.browsing.url}${path}`);
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

  it('会话中途失效，就地再登录，所填的还在', async () => {
    const visitor = await world.browsing.as('deputy03');
    const { page } = visitor;
    await page.goto(`${world.browsing.url}/account`);
    await page.getByLabel('现在的密码').fill('typed-before-it-ended');
    await page.getByLabel('新密码', { exact: true }).fill('something-new-1');
    await page.getByLabel('再输一次新密码').fill('something-new-1');
    await visitor.context.clearCookies();
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByRole('dialog').getByLabel('密码').fill(password);
    await page.getByRole('dialog').getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await reads(() => page.getByLabel('现在的密码').inputValue(), 'typed-before-it-ended');
    expect(visitor.problems(/status of 401/)).toEqual([]);
  });

  it('可换英文', async () => {
    const { page } = await world.browsing.as('clerk');
    await page.goto(`${world.browsing.url}/account`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My account' }).waitFor();
  });

  it('手机上可用拇指到达各处', async () => {
    const visitor = await world.browsing.as('deputy03', 'phone');
    await visitor.open('/');
    await visitor.page.getByRole('button', { name: '更多' }).click();
    await visitor.page.getByRole('dialog').getByRole('link', { name: '我的账号' }).click();
    await visitor.page.getByRole('heading', { name: '我的账号' }).waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
