import { openWorld, type World } from './support/world';

describe('约谈', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 120_000);
  afterAll(() => world.close());

  it('从提出到签收，各人只见自己的一步', async () => {
    const deputy = await world.browsing.as('deputy03', 'phone');
    await deputy.open('/interviews');
    await deputy.page.getByRole('link', { name: '提出约谈' }).click();
    await deputy.choose('拟约谈的单位', '城市管理科');
    await deputy.choose('专题', '基层社会治理');
    await deputy.page.getByLabel('事由').fill('路面积水久未治理');
    await deputy.page.getByLabel('具体位置').fill('东门外');
    await deputy.page.getByRole('button', { name: '提出', exact: true }).click();
    await deputy.page.getByRole('heading', { name: /约谈：城市管理科/ }).waitFor();
    const path = new URL(deputy.page.url()).pathname;
    expect(path).toMatch(/^\/interviews\/[0-9a-f-]{36}$/);
    expect(await deputy.page.getByRole('button', { name: '受理' }).count()).toBe(0);

    const clerk = await world.browsing.as('clerk');
    await clerk.open(path);
    await clerk.page.getByRole('button', { name: '受理', exact: true }).click();
    await clerk.page.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click();
    const chair = await world.browsing.as('chair');
    await chair.open('/');
    await chair.page.getByRole('link', { name: /^批准约谈：/ }).click();
    await chair.page.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();

    // The line between them is live: the clerk's page offers the next step by itself.
    await clerk.page.getByRole('button', { name: '发出通知' }).click();
    const notice = clerk.page.getByRole('dialog', { name: '发出通知' });
    await notice.getByLabel('时间', { exact: true }).fill('2025-04-10T09:30');
    await notice.getByLabel('约谈地点').fill('代表之家');
    await notice.getByLabel('职务').fill('科长');
    await notice.getByRole('button', { name: '发出通知' }).click();
    await notice.waitFor({ state: 'detached' });

    const official = await world.browsing.as('cityunit', 'phone');
    await official.open(path);
    await official.page.getByText('2025年4月10日 09:30').waitFor();
    await official.page.getByRole('button', { name: '签收通知' }).click();
    await official.page.getByRole('dialog').getByRole('button', { name: '签收通知' }).click();
    await official.page.getByText(/签收$/).first().waitFor();
    for (const visitor of [deputy, clerk, chair, official]) {
      expect(visitor.problems()).toEqual([]);
      await visitor.leave();
    }
  });

  it('更正记录后，前后并列，双方重新确认', async () => {
    const { rows } = (await world.office.get('deputy08', '/interviews')).body as {
      rows: { id: string; leadFiler: string | null }[];
    };
    const person = world.demo.people.get('deputy08');
    const { id } = rows.find(({ leadFiler }) => leadFiler === person)!;
    const visitor = await world.browsing.as('deputy08');
    const { page } = visitor;
    await visitor.open(`/interviews/${id}`);
    await page.getByRole('button', { name: '确认记录' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认记录' }).click();
    await page.getByText(/已确认 \d/).waitFor();
    await page.getByRole('button', { name: '更正记录' }).click();
    const form = page.getByRole('dialog', { name: '更正记录' });
    await form.getByLabel('更正原因').fill('漏记一句');
    const said = form.getByLabel('谈话内容');
    const before = await said.inputValue();
    await said.fill(`${before}单位当场致歉。`);
    await form.getByRole('button', { name: '更正记录' }).click();
    await form.waitFor({ state: 'detached' });
    const row = page.locator('.amendment tbody tr').filter({ hasText: '谈话内容' });
    expect(await row.locator('td').allTextContents()).toEqual([before, `${before}单位当场致歉。`]);
    expect(await page.locator('.amendment tbody tr').count()).toBe(1);
    expect(await page.getByText('等待确认').count()).toBeGreaterThan(1);
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });
});
