import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The plan of a year', () => {
  const world = onAStreet();

  it('is drawn up, added to, adopted, fulfilled and changed, with what was done beside what was planned', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/year-plans');
    const drawing = await visitor.opens('拟定年度计划');
    await reads(() => drawing.getByLabel('名称').inputValue(), '2025年度约询计划');
    await visitor.send(drawing, '拟定年度计划');
    await page.getByText('计划还没有内容').waitFor();

    const adding = await visitor.opens('增加一项');
    await adding.getByText('约谈', { exact: true }).click();
    await adding.getByLabel('内容').fill('基层治理约谈');
    await visitor.choose('专题', '基层社会治理', adding);
    await visitor.choose('月份', '3月', adding);
    await adding.getByLabel('次数').fill('2');
    await visitor.send(adding, '增加一项');
    const line = page.locator('.plan-line').filter({ hasText: '基层治理约谈' });
    await line.getByText('0/2 次').waitFor();
    await line.getByText('未到').waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await visitor.send(await visitor.opens('通过'), '通过');
    await page.getByText('2025年3月10日 通过').waitFor();
    // Held in the month on the topic: a person says that it is what was planned.
    await visitor.send(await visitor.opens(visitor.button('计入计划：东门三盏路灯不亮', line), '计入'), '计入');
    await line.getByText('1/2 次').waitFor();
    await line.getByText('部分完成').waitFor();
    await page.getByText('计划 2 次，已完成 1 次').waitFor();

    const changing = await visitor.opens(visitor.button('调整：基层治理约谈'), '调整');
    await changing.getByLabel('次数').fill('1');
    await changing.getByLabel('原因').fill('合并两次');
    await visitor.send(changing, '调整');
    await line.getByText('已完成').waitFor();
    await page.getByText('历次调整（1）').click();
    await page.getByText('工委办公室：合并两次').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});

describe('The plan of a year on the phone of a deputy', () => {
  const world = onAStreet();

  it('can be read, as it is and as it was, and not changed', async () => {
    const { office, demo } = world;
    const drawn = { jurisdiction: office.jurisdiction, year: 2025, title: '2025年度约询计划' };
    const plan = (await office.post('clerk', '/year-plans', drawn)).body.id as string;
    const topic = demo.topics.get('基层社会治理');
    const line = { instrument: 'INTERVIEW', title: '基层治理约谈', topic, month: 3, units: [], times: 1 };
    await office.post('clerk', `/year-plans/${plan}/add`, line);
    await office.post('clerk', `/year-plans/${plan}/adopt`);
    const visitor = await world.as('deputy03', 'phone');
    visitor.expects(/status of 404/);
    const { page } = visitor;
    await visitor.open('/year-plans');
    await page.getByText('计划 1 次，已完成 0 次').waitFor();
    await reads(() => visitor.button(/^(调整|取消|增加一项)/).count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('以何时的情况为准').fill('2025-03-01');
    await page.getByRole('alert').waitFor();
  });
});
