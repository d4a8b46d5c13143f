import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('审议会议', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('筹备、开会、逐件决定，清单随之而出；事项不接受的写明原因', async () => {
    const visitor = await world.browsing.as('chair');
    const { page } = visitor;
    await visitor.open('/review-meetings');
    await page.getByRole('button', { name: '筹备会议' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('名称').fill('三月整改审议会议');
    await form.getByLabel('何时开会').fill('2025-03-10T08:00');
    await form.getByLabel('地点').fill('街道会议室');
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: '筹备会议' }).click();
    await page.getByRole('link', { name: '三月整改审议会议' }).click();
    await page.getByText('会议材料').waitFor();

    await page.getByRole('button', { name: '开会', exact: true }).click();
    await form.getByLabel('到会人员').fill('工委主任');
    await page.locator('.ant-select-item-option', { hasText: '工委主任' }).first().click();
    // A list of several stays open until something else is touched.
    await form.getByRole('heading', { name: '开会' }).click();
    await page.locator('.ant-select-item-option').first().waitFor({ state: 'hidden' });
    await form.getByRole('button', { name: '开会', exact: true }).click();
    await page.getByText('正在开会').waitFor();

    const decide = page.getByRole('button', { name: /^作决定：/ });
    const title = (await decide.first().getAttribute('aria-label'))!.slice('作决定：'.length);
    await decide.first().click();
    await form.getByRole('radio', { name: '督办', exact: true }).check();
    await form.getByLabel('理由').fill('须限期办结');
    await form.getByLabel('责任人（写职务）').fill('科长');
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: '作决定' }).click();
    await form.waitFor({ state: 'detached' });
    const decided = page.locator('.pack li').filter({ hasText: title });
    await decided.getByText(/已落实|事项未接受/).waitFor();
    const responsible = page.getByRole('region', { name: '责任清单' });
    await responsible.getByRole('row').filter({ hasText: title }).getByText('科长').waitFor();

    // The clerk decides on another case in the meantime: both are shown, and the chair's goes out when the chair says so.
    const id = page.url().split('/').at(-1)!;
    const { lines } = (await world.office.get('clerk', `/review-meetings/${id}/pack`)).body as {
      lines: readonly { case: string; title: string }[];
    };
    await decide.first().click();
    const mine = (await form.getByRole('heading').first().textContent())!;
    await form.getByRole('radio', { name: '知悉', exact: true }).check();
    await form.getByLabel('理由').fill('已在办理');
    const other = lines.find((line) => line.title !== title && !mine.includes(line.title))!;
    const decision = { case: other.case, kind: 'TAKE_NOTE', reason: '工委办公室先行登记' };
    await world.office.post('clerk', `/review-meetings/${id}/decide`, decision);
    await form.getByRole('button', { name: '作决定' }).click();
    const conflict = form.getByRole('alert', { name: '事项刚刚有了变动' });
    await conflict.getByText('工委办公室先行登记').waitFor();
    await reads(() => form.getByLabel('理由').inputValue(), '已在办理');
    await conflict.getByRole('button', { name: '仍按我填写的提交' }).click();
    await form.waitFor({ state: 'detached' });

    await decide.first().click();
    await form.getByRole('radio', { name: '转呈上级' }).check();
    await form.getByLabel('理由').fill('不在街道职权之内');
    await form.getByRole('button', { name: '作决定' }).click();
    await form.getByText('此项必填').first().waitFor();
    await form.getByRole('button', { name: '取消' }).click();

    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: '结束会议' }).click();
    await form.getByLabel('纪要').fill('审议一件');
    await form.getByRole('button', { name: '结束会议' }).click();
    await page.getByText('已结束').waitFor();
    expect(visitor.problems(/status of 412/)).toEqual([]);
  });

  it('手机上也能看；不能主持的没有按钮', async () => {
    const visitor = await world.browsing.as('auditor', 'phone');
    const { page } = visitor;
    await visitor.open('/review-meetings');
    await page.getByRole('link', { name: '三月整改审议会议' }).click();
    await page.getByText('三张清单').waitFor();
    await reads(() => page.getByRole('button', { name: '作决定' }).count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
