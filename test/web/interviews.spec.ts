import { ownMatter } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

interface Note {
  readonly place: { readonly text: string };
  readonly matters: readonly { readonly outcome: object }[];
}

describe('An interview', () => {
  const world = onAStreet();
  /** The interview of the street that this person led. */
  const interviewOf = async (who: string): Promise<string> => {
    const { rows } = (await world.office.get(who, '/interviews')).body as {
      rows: { id: string; leadFiler: string | null }[];
    };
    return rows.filter(({ leadFiler }) => leadFiler === world.demo.people.get(who)).at(-1)!.id;
  };

  it('goes from the proposal to the receipt of the notice, to each person their own step', async () => {
    const deputy = await world.as('deputy03', 'phone');
    await deputy.open('/interviews');
    await deputy.link('提出约谈').click();
    await deputy.choose('拟约谈的单位', '城市管理科');
    await deputy.choose('专题', '基层社会治理');
    await deputy.page.getByLabel('事由').fill('路面积水久未治理');
    await deputy.page.getByLabel('具体位置').fill('东门外');
    await deputy.chooseSeveral('所涉未结事项', { 井盖: '主路井盖破损' });
    await deputy.button('提出').click();
    await deputy.title(/约谈：城市管理科/).waitFor();
    const path = new URL(deputy.page.url()).pathname;
    expect(path).toMatch(/^\/interviews\/[0-9a-f-]{36}$/);
    await deputy.page.getByRole('link', { name: /主路井盖破损/ }).waitFor();
    await reads(() => deputy.button('受理').count(), 0);

    const clerk = await world.as('clerk');
    await clerk.open(path);
    await clerk.send(await clerk.opens('受理'), '受理');
    const chair = await world.as('chair');
    await chair.open('/');
    await chair.page.getByRole('link', { name: /^批准约谈：.*路面积水/ }).click();
    await chair.send(chair.sheet('批准'), '批准');

    // The line between them is live: the clerk's page offers the next step by itself.
    const notice = await clerk.opens('发出通知');
    await notice.getByLabel('时间', { exact: true }).fill('2025-04-10T09:30');
    await notice.getByLabel('约谈地点').fill('代表之家');
    await notice.getByLabel('职务').fill('科长');
    // Nobody asked for the second unit: why it is called is on the page of whoever asked for the talk.
    await notice.getByRole('button', { name: '添加一项' }).click();
    await notice.getByRole('combobox', { name: '单位' }).nth(1).click();
    await clerk.offered('某物业公司').click();
    await notice.getByLabel('职务').nth(1).fill('经理');
    await notice.getByLabel('一并约谈的原因').fill('该路段由其养护');
    await clerk.send(notice, '发出通知');
    await deputy.page.getByText('另行约谈某物业公司：该路段由其养护').waitFor();

    const official = await world.as('cityunit', 'phone');
    await official.open(path);
    await official.page.getByText('2025年4月10日 09:30', { exact: true }).waitFor();
    await official.send(await official.opens('签收通知'), '签收通知');
    await official.page.getByText(/签收$/).first().waitFor();
    const delegate = await official.opens('委托他人');
    await delegate.getByLabel('受委托人职务').fill('副科长');
    await delegate.getByLabel('受委托人姓名').fill('受委托人甲');
    await delegate.getByLabel('事由').fill('出差');
    await official.send(delegate, '委托他人');
    // The office reads the name; to the others it stays sealed.
    await clerk.page.getByText('委托 副科长 受委托人甲（出差）').waitFor();
    await deputy.page.getByText('委托 副科长（出差）').waitFor();
    await reads(() => deputy.page.getByText('受委托人甲').count(), 0);
  });

  it('shows before and after where its record was amended, and waits for both sides again', async () => {
    const visitor = await world.as('deputy08');
    const { page } = visitor;
    await visitor.open(`/interviews/${await interviewOf('deputy08')}`);
    await visitor.send(await visitor.opens('确认记录'), '确认记录');
    await page.getByText(/已确认 \d/).waitFor();
    const form = await visitor.opens('更正记录');
    await form.getByLabel('更正原因').fill('漏记一句');
    const said = form.getByLabel('谈话内容');
    const before = await said.inputValue();
    await said.fill(`${before}单位当场致歉。`);
    await visitor.send(form, '更正记录');
    const lines = page.locator('.amendment tbody tr');
    const row = lines.filter({ has: page.getByRole('rowheader', { name: '谈话内容' }) });
    await reads(() => row.locator('td').allTextContents(), [before, `${before}单位当场致歉。`]);
    await reads(() => lines.count(), 1);
    await page.getByText('等待确认').nth(1).waitFor();
  });

  it('can be amended in each field: its place, what came of a matter, before and after', async () => {
    const id = await interviewOf('voter11');
    const visitor = await world.as('voter11');
    await visitor.open(`/interviews/${id}?do=amend`);
    const form = visitor.sheet('更正记录');
    await form.getByLabel('更正原因').fill('漏记一项');
    await form.getByLabel('具体位置').first().fill('物业办公室');
    const third = form.getByRole('group', { name: '事项', exact: true }).locator('.list-item').nth(2);
    await third.getByText('转呈上级').click();
    await third.getByLabel('转呈何处').fill('区人大常委会代表工委');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(form, '更正记录');
    const lines = visitor.page.locator('.amendment tbody tr');
    await reads(() => lines.locator('th').allTextContents(), ['地点', '事项 停车收费标准']);
    const [was, is] = await lines.nth(1).locator('td').allTextContents();
    expect(was).toContain('按备案标准收取');
    expect(is).toContain('转呈上级\n区人大常委会代表工委');
    const { note } = ((await world.office.get('voter11', `/interviews/${id}`)).body as { interview: { note: Note } })
      .interview;
    expect(note.place.text).toBe('物业办公室');
    expect(note.matters[2]!.outcome).toEqual({ kind: 'REFERRED_UPWARD', to: '区人大常委会代表工委' });
  });

  it('is shown as it stood on a day that is past, in the list and on its page, to be read only', async () => {
    await ownMatter(world, '近日所谈一事');
    const visitor = await world.as('clerk');
    const { page } = visitor;
    const lines = page.locator('.interview-line');
    await visitor.open('/interviews');
    await lines.nth(2).waitFor();
    // Held ten, six and three days before, or later: on the eighth day before, only the first of them.
    await page.getByLabel('以何时的情况为准').fill('2025-03-02');
    await page.getByText('显示的是 2025年3月2日 结束时的情况').waitFor();
    await reads(() => lines.count(), 1);
    await lines.getByRole('link').click();
    await visitor.title(/某物业公司/).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-02');
    await visitor.link('看现在的情况').waitFor();
    await reads(() => visitor.button('更正记录').count(), 0);
    await visitor.link('看现在的情况').click();
    await visitor.button('更正记录').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});
