import { password } from '../support/office';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

/** All that the browser keeps for this site, as somebody reads it who has the disk. */
const onDisk = ({ page }: Visitor): Promise<string> =>
  page.evaluate<string>(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const base = await done(indexedDB.open('yuexun'));
    const told = (value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value)
      : value instanceof CryptoKey ? 'A KEY'
      : typeof value === 'object' && value !== null ? Object.entries(value).map(([k, v]) => k + '=' + told(v)).join(' ')
      : String(value);
    const rows = [];
    for (const store of base.objectStoreNames) rows.push(...await done(base.transaction(store).objectStore(store).getAll()));
    base.close();
    return rows.map(told).join('\\n') + JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
  })()`);

const signIn = async ({ page }: Visitor, name: string, own = false): Promise<void> => {
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码').fill(password);
  if (own) await page.getByLabel(/这是我自己的手机或电脑/).check();
  await page.getByRole('button', { name: /登录$/ }).click();
  await page.getByLabel('登录名').waitFor({ state: 'detached' });
};

describe('What stays on a computer that several people use', () => {
  const world = onAStreet();
  // Browsers judge a cookie by their own clock: who signs in by the form does it today.
  beforeAll(() => world.office.moveTo(new Date().toISOString()));

  const words = '河堤花园西侧井盖缺失';

  it('is nothing that can be read, from the first key on; who wrote it opens it again', async () => {
    const visitor = await world.as(null);
    visitor.expects(/status of 401/);
    const { page } = visitor;
    await visitor.open('/notes/new');
    expect(await visitor.barriers()).toEqual([]);
    await signIn(visitor, 'deputy03');
    await page.getByLabel('是什么事').fill(words);
    await page.getByText('已存在本机').waitFor();
    await page.getByText(/公用设备/).waitFor();
    const during = await onDisk(visitor);
    expect(during).toContain('note ');
    expect(during).not.toContain(words);
    expect(during).not.toContain('A KEY');
    await visitor.button('退出登录').click();
    await page.getByLabel('登录名').waitFor();
    expect(await onDisk(visitor)).not.toContain(words);
    await signIn(visitor, 'deputy08');
    await visitor.open('/notes/new');
    await page.getByText('已存在本机').waitFor();
    await reads(() => page.getByLabel('是什么事').inputValue(), '');
    await visitor.button('退出登录').click();
    await page.getByLabel('登录名').waitFor();
    await signIn(visitor, 'deputy03');
    await visitor.open('/notes/new');
    await reads(() => page.getByLabel('是什么事').inputValue(), words);
  });

  it('is the key too on somebody’s own device, and only until sign-out', async () => {
    const visitor = await world.as(null, 'desk');
    visitor.expects(/status of 401/);
    const { page } = visitor;
    await visitor.open('/notes/new');
    await signIn(visitor, 'deputy03', true);
    await page.getByLabel('是什么事').fill(words);
    await page.getByText('已存在本机').waitFor();
    expect(await onDisk(visitor)).toContain('A KEY');
    await visitor.button('退出登录').click();
    await page.getByLabel('登录名').waitFor();
    const after = await onDisk(visitor);
    for (const left of ['A KEY', words, 'deputy03', 'own-device']) expect(after).not.toContain(left);
  });

  it('without encryption, is nothing before the warning was read and answered, and nothing after sign-out', async () => {
    const visitor = await world.as('deputy03');
    visitor.expects(/status of 401/);
    const { page } = visitor;
    await page.addInitScript('Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined })');
    await visitor.open('/notes/new');
    await page.getByText(/草稿不能加密/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('是什么事').fill(words);
    await page.getByText('只在本页，关闭即丢失').waitFor();
    expect(await onDisk(visitor)).not.toContain(words);
    await visitor.button('仍存在本机').click();
    await page.getByText('已存在本机').waitFor();
    await reads(async () => (await onDisk(visitor)).includes(words), true);
    await visitor.open('/notes/new');
    await reads(() => page.getByLabel('是什么事').inputValue(), words);
    const sheet = await visitor.opens(visitor.button('退出登录'), '还有内容没有提交');
    await sheet.getByText(/随退出删除/).waitFor();
    await visitor.button('仍然退出', sheet).click();
    await page.getByLabel('登录名').waitFor();
    expect(await onDisk(visitor)).not.toContain(words);
    await world.office.signIn('deputy03');
  });

  it('is no session: whoever signs out while the server does not answer is told loudly, and waited for', async () => {
    const visitor = await world.as('deputy08');
    visitor.expects(/ERR_FAILED/, /status of 401/);
    const { page } = visitor;
    await visitor.open('/account');
    await page.route('**/api/v1/sign-out', (route) => route.abort());
    await visitor.button('退出登录').click();
    await visitor.title('退出没有成功').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.open('/account');
    await visitor.title('退出没有成功').waitFor();
    await page.unroute('**/api/v1/sign-out');
    await visitor.button('再退出一次').click();
    await page.getByLabel('登录名').waitFor();
    await world.office.signIn('deputy08');
  });
});
