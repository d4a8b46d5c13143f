import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('约询规则和工作日历', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.office.signIn('admin');
  });
  afterAll(() => world.close());

  it('先看影响，再修改；将来的改动列出，可撤回；都留在历次改动', async () => {
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    const preview = sheet.getByRole('region', { name: '影响预览' });
    await visitor.open('/administration/rules');
    await page.getByRole('button', { name: '修改：首次联系提出人' }).click();
    await sheet.getByLabel('多少').fill('8');
    await sheet.getByLabel('自哪一天起生效').fill('2025-04-01');
    await preview.getByText('8个工作日').waitFor();
    await preview.getByText('推后 5 日').waitFor();
    await preview.getByText(/计时中的 \d+ 件都不变动/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('原因').fill('工委会议决定');
    await sheet.getByRole('button', { name: '确认修改' }).click();
    await sheet.waitFor({ state: 'detached' });

    const upcoming = page.locator('section.panel', { hasText: '将要生效的改动' });
    await upcoming.getByText('自 2025年4月1日 起').waitFor();
    await reads(() => upcoming.locator('ins').allTextContents(), ['8个工作日']);
    await upcoming.getByRole('button', { name: '撤回 2025年4月1日 的改动' }).click();
    await preview.getByText('新开始的期限', { exact: false }).waitFor();
    await sheet.getByLabel('原因').fill('暂缓');
    await sheet.getByRole('button', { name: '确认修改' }).click();
    await upcoming.waitFor({ state: 'detached' });
    const history = page.locator('section.panel', { hasText: '历次改动' });
    await history.getByText('第 3 版').waitFor();
    await reads(() => history.getByText(/工委会议决定|暂缓/).count(), 2);
    expect(visitor.problems()).toEqual([]);
  });

  it('不合规则的当场指出，什么都不保存', async () => {
    const visitor = await world.browsing.as('admin', 'phone');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration/rules');
    await page.getByLabel('查找规则').fill('整改最长');
    await page.getByRole('button', { name: '修改：整改最长期限' }).click();
    await sheet.getByLabel('多少').fill('1');
    await sheet.getByRole('region', { name: '影响预览' }).getByText('整改期限不得超过最长期限').waitFor();
    await sheet.getByLabel('原因').fill('试');
    await sheet.getByRole('button', { name: '确认修改' }).click();
    await sheet.locator('.ant-alert').getByText('整改期限不得超过最长期限').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    const { body } = await world.office.get('admin', `/policies/${world.office.jurisdiction}`);
    expect((body as { versions: unknown[] }).versions).toHaveLength(3);
    expect(visitor.problems(/status of 4\d\d/)).toEqual([]);
  });

  it('工作日历逐月画出；登记停工日，期限由经办人确认；可取消标注', async () => {
    const visitor = await world.browsing.as('admin');
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/administration/calendar');
    await page.getByRole('heading', { name: '2025年10月（18 个工作日）' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '登记停工日或上班日' }).click();
    await sheet.getByLabel('日期', { exact: true }).fill('2025-03-12');
    await sheet.getByLabel('至（含当日，只一天可不填）').fill('2025-03-13');
    await sheet.getByLabel('事由').fill('台风停工');
    await sheet
      .getByRole('region', { name: '影响预览' })
      .getByText(/件计时中的期限将待确认变动/)
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('修订原因').fill('街道停工通知');
    await sheet.getByRole('button', { name: '确认修订' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('本辖区标注（第 2 版）').waitFor();

    const clerk = await world.browsing.as('clerk', 'phone');
    await clerk.open('/administration/calendar');
    await clerk.page.getByRole('button', { name: /全部按新日历重算/ }).click();
    await clerk.page.getByText('待确认的期限').waitFor({ state: 'detached' });
    expect(await clerk.sideways()).toBe(0);
    await reads(() => clerk.page.getByRole('button', { name: '登记停工日或上班日' }).count(), 0);
    expect(clerk.problems()).toEqual([]);

    await page.getByRole('button', { name: /^取消标注：2025年3月12日/ }).click();
    await sheet.getByLabel('修订原因').fill('台风转向');
    await sheet.getByRole('button', { name: '取消标注' }).click();
    await page.getByText('本辖区标注（第 2 版）').waitFor({ state: 'detached' });
    await page.getByText('第 3 版').waitFor();
    expect(visitor.problems()).toEqual([]);
  });
});
