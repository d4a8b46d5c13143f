import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The rules and the working calendar', () => {
  const world = onAStreet();
  const versions = async (): Promise<number> => {
    const { body } = await world.office.get('admin', `/policies/${world.office.jurisdiction}`);
    return (body as { versions: unknown[] }).versions.length;
  };

  it('show what a change does before it is made; a change to come can be taken back; all stays in the history', async () => {
    const visitor = await world.as('admin');
    await visitor.open('/administration/rules');
    const sheet = await visitor.opens('修改：首次联系提出人');
    const preview = sheet.getByRole('region', { name: '影响预览' });
    await sheet.getByLabel('多少').fill('8');
    await sheet.getByLabel('自哪一天起生效').fill('2025-04-01');
    await preview.getByText('8个工作日').waitFor();
    await preview.getByText('推后 5 日').waitFor();
    await preview.getByText(/计时中的 \d+ 件都不变动/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('原因').fill('工委会议决定');
    await visitor.send(sheet, '确认修改');

    const upcoming = visitor.part('将要生效的改动');
    await upcoming.getByText('自 2025年4月1日 起').waitFor();
    await reads(() => upcoming.locator('ins').allTextContents(), ['8个工作日']);
    const back = await visitor.opens(visitor.button('撤回 2025年4月1日 的改动', upcoming));
    await back.getByRole('region', { name: '影响预览' }).getByText('新开始的期限').waitFor();
    await back.getByLabel('原因').fill('暂缓');
    await visitor.send(back, '确认修改');
    await upcoming.waitFor({ state: 'detached' });
    const history = visitor.part('历次改动');
    await history.getByText('第 3 版').waitFor();
    await reads(() => history.getByText(/工委会议决定|暂缓/).count(), 2);
  });

  it('refuse at once what does not fit together, and save nothing of it', async () => {
    const before = await versions();
    const visitor = await world.as('admin', 'phone');
    visitor.expects(/status of 4\d\d/);
    await visitor.open('/administration/rules');
    await visitor.page.getByLabel('查找规则').fill('整改最长');
    const sheet = await visitor.opens('修改：整改最长期限');
    await sheet.getByLabel('多少').fill('1');
    await sheet.getByRole('region', { name: '影响预览' }).getByText('整改期限不得超过最长期限').last().waitFor();
    await sheet.getByLabel('原因').fill('试');
    await visitor.button('确认修改', sheet).click();
    await sheet.getByRole('alert').getByText('整改期限不得超过最长期限').last().waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(await versions()).toBe(before);
  });

  it('draw the calendar by months; a day without work asks the clerk for its terms, and can be taken back', async () => {
    const visitor = await world.as('admin');
    const { page } = visitor;
    await visitor.open('/administration/calendar');
    await page.getByRole('heading', { name: '2025年10月（18 个工作日）' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const sheet = await visitor.opens('登记停工日或上班日');
    await sheet.getByLabel('日期', { exact: true }).fill('2025-03-12');
    await sheet.getByLabel('至（含当日，只一天可不填）').fill('2025-03-13');
    await sheet.getByLabel('事由').fill('台风停工');
    await sheet
      .getByRole('region', { name: '影响预览' })
      .getByText(/件计时中的期限将待确认变动/)
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByLabel('修订原因').fill('街道停工通知');
    await visitor.send(sheet, '确认修订');
    await page.getByText('本辖区标注（第 3 版）').waitFor();

    const clerk = await world.as('clerk', 'phone');
    await clerk.open('/administration/calendar');
    await clerk.button(/全部按新日历重算/).click();
    await clerk.page.getByText('待确认的期限').waitFor({ state: 'detached' });
    expect(await clerk.sideways()).toBe(0);
    await reads(() => clerk.button('登记停工日或上班日').count(), 0);

    const cancel = await visitor.opens(visitor.button(/^取消标注：2025年3月12日/));
    await cancel.getByLabel('修订原因').fill('台风转向');
    await visitor.send(cancel, '取消标注');
    await page.getByText('本辖区标注（第 3 版）').waitFor({ state: 'detached' });
    await page.getByText('第 4 版').waitFor();
  });
});
