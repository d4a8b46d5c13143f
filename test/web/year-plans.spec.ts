import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('年度计划', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('拟定、增加、通过、计入、调整，计划与完成并列', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    const form = page.getByRole('dialog');
    const submit = async (name: string) => {
      await form.getByRole('button', { name, exact: true }).click();
      await form.waitFor({ state: 'detached' });
    };
    await visitor.open('/year-plans');
    await page.getByRole('button', { name: '拟定年度计划' }).click();
    await reads(() => form.getByLabel('名称').inputValue(), '2025年度约询计划');
    await submit('拟定年度计划');
    await page.getByText('计划还没有内容').waitFor();

    await page.getByRole('button', { name: '增加一项' }).click();
    await form.getByText('约谈', { exact: true }).click();
    await form.getByLabel('内容').fill('基层治理约谈');
    await visitor.choose('专题', '基层社会治理');
    await visitor.choose('月份', '3月');
    await form.getByLabel('次数').fill('2');
    await submit('增加一项');
    const line = page.locator('.plan-line').filter({ hasText: '基层治理约谈' });
    await line.getByText('0/2 次').waitFor();
    await line.getByText('未到').waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('button', { name: '通过', exact: true }).click();
    await submit('通过');
    await page.getByText('2025年3月10日 通过').waitFor();
    // Held in the month on the topic: a person says that it is what was planned.
    await line.getByRole('button', { name: '计入计划：东门三盏路灯不亮' }).click();
    await submit('计入');
    await line.getByText('1/2 次').waitFor();
    await line.getByText('部分完成').waitFor();
    await page.getByText('计划 2 次，已完成 1 次').waitFor();

    await line.getByRole('button', { name: '调整：基层治理约谈' }).click();
    await form.getByLabel('次数').fill('1');
    await form.getByLabel('原因').fill('合并两次');
    await submit('调整');
    await line.getByText('已完成').waitFor();
    await page.getByText('历次调整（1）').click();
    await page.getByText('工委办公室：合并两次').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('代表在手机上看，不能改', async () => {
    const visitor = await world.browsing.as('deputy03', 'phone');
    const { page } = visitor;
    await visitor.open('/year-plans');
    await page.getByText('计划 1 次，已完成 1 次').waitFor();
    await reads(() => page.getByRole('button', { name: /^(调整|取消|增加一项)/ }).count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('以何时的情况为准').fill('2025-03-01');
    await page.getByRole('alert').waitFor();
    expect(visitor.problems(/status of 404/)).toEqual([]);
  });
});
