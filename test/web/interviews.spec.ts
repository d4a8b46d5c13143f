import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('约谈', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('从提出到签收，各人只见自己的一步', async () => {
    const deputy = await world.browsing.as('deputy03', 'phone');
    await deputy.open('/interviews');
    await deputy.page.getByRole('link', { name: '提出约谈' }).click();
    await deputy.choose('拟约谈的单位', '城市管理科');
    await deputy.choose('专题', '基层社会治理');
    await deputy.page.getByLabel('事由').fill('路面积水久未治理');
    await deputy.page.getByLabel('具体位置').fill('东门外');
    await deputy.page.getByRole('combobox', { name: '所涉未结事项' }).fill('井盖');
    await deputy.page.locator('.ant-select-item-option', { hasText: '主路井盖破损' }).click();
    await deputy.page.getByRole('button', { name: '提出', exact: true }).click();
    await deputy.page.getByRole('heading', { name: /约谈：城市管理科/ }).waitFor();
    const path = new URL(deputy.page.url()).pathname;
    expect(path).toMatch(/^\/interviews\/[0-9a-f-]{36}$/);
    await reads(() => deputy.page.getByRole('button', { name: '受理' }).count(), 0);
    await deputy.page.getByRole('link', { name: /主路井盖破损/ }).waitFor();

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
    await official.page.getByRole('button', { name: '委托他人' }).click();
    const delegate = official.page.getByRole('dialog', { name: '委托他人' });
    await delegate.getByLabel('受委托人职务').fill('副科长');
    await delegate.getByLabel('受委托人姓名').fill('受委托人甲');
    await delegate.getByLabel('事由').fill('出差');
    await delegate.getByRole('button', { name: '委托他人' }).click();
    await delegate.waitFor({ state: 'detached' });
    // The office reads the name; to the others it stays sealed.
    await clerk.page.getByText('委托 副科长 受委托人甲（出差）').waitFor();
    await deputy.page.getByText('委托 副科长（出差）').waitFor();
    await reads(() => deputy.page.getByText('受委托人甲').count(), 0);
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
    await reads(() => row.locator('td').allTextContents(), [before, `${before}单位当场致歉。`]);
    await reads(() => page.locator('.amendment tbody tr').count(), 1);
    await page.getByText('等待确认').nth(1).waitFor();
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('更正可改记录的每一栏：地点、事项的结果、新增事项，前后都在', async () => {
    const { rows } = (await world.office.get('voter11', '/interviews')).body as {
      rows: { id: string; leadFiler: string | null }[];
    };
    const { id } = rows.find(({ leadFiler }) => leadFiler === world.demo.people.get('voter11'))!;
    const visitor = await world.browsing.as('voter11');
    const { page } = visitor;
    await visitor.open(`/interviews/${id}?do=amend`);
    const form = page.getByRole('dialog', { name: '更正记录' });
    await form.getByLabel('更正原因').fill('漏记一项');
    await form.getByLabel('具体位置').first().fill('物业办公室');
    const matters = form.getByRole('group', { name: '事项', exact: true });
    const third = matters.locator('.list-item').nth(2);
    await third.getByText('转呈上级').click();
    await third.getByLabel('转呈何处').fill('区人大常委会代表工委');
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: '更正记录' }).click();
    await form.waitFor({ state: 'detached' });
    const rowsShown = page.locator('.amendment tbody tr');
    await rowsShown.first().waitFor();
    await reads(() => rowsShown.locator('th').allTextContents(), ['地点', '事项 停车收费标准']);
    const [was, is] = await rowsShown.nth(1).locator('td').allTextContents();
    expect(was).toContain('按备案标准收取');
    expect(is).toContain('转呈上级\n区人大常委会代表工委');
    const { interview } = (await world.office.get('voter11', `/interviews/${id}`)).body as {
      interview: { note: { place: { text: string }; matters: { outcome: object }[] } };
    };
    expect(interview.note.place.text).toBe('物业办公室');
    expect(interview.note.matters[2]!.outcome).toEqual({ kind: 'REFERRED_UPWARD', to: '区人大常委会代表工委' });
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('列表和页面都可看过去某日的情况，只看不办', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    const lines = page.locator('.interview-line');
    await visitor.open('/interviews');
    await lines.nth(2).waitFor();
    // Held ten, six and three days before: on the eighth day before, only the first of them.
    await page.getByLabel('以何时的情况为准').fill('2025-03-02');
    await page.getByText('显示的是 2025年3月2日 结束时的情况').waitFor();
    await lines.nth(1).waitFor({ state: 'detached' });
    await lines.first().getByRole('link').click();
    await page.getByRole('heading', { name: /某物业公司/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-02');
    await reads(() => page.getByRole('button', { name: '更正记录' }).count(), 0);
    await page.getByRole('link', { name: '看现在的情况' }).click();
    await page.getByRole('button', { name: '更正记录' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });
});
