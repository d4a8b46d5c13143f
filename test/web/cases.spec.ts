import type { Visitor } from './support/browser';
import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

/** The smallest picture there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('整改看板与事项', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const caseOf = async (title: string): Promise<string> => {
    const { rows } = (await world.office.get('clerk', '/cases?limit=50')).body as {
      rows: { id: string; title: string }[];
    };
    return rows.find((row) => row.title === title)!.id;
  };
  const stateOf = async (id: string): Promise<string> =>
    ((await world.office.get('clerk', `/cases/${id}`)).body as { case: { state: string } }).case.state;
  const buttons = (visitor: Visitor): Promise<string[]> => visitor.page.locator('.actions > button').allTextContents();

  it('工委：从工作台一步到交办表单，办完即不再等办', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open('/');
    await page.getByRole('link', { name: '交办：消防通道停放车辆' }).click();
    const form = page.getByRole('dialog', { name: '交办' });
    await visitor.choose('主办单位', '平安法治办');
    await form.getByRole('button', { name: '交办' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '消防通道停放车辆' }).waitFor();
    expect(await stateOf(await caseOf('消防通道停放车辆'))).toBe('ASSIGNED');
    await page.getByRole('link', { name: '工作台' }).first().click();
    await page.getByText('等您办理').waitFor();
    await page.getByRole('link', { name: '交办：消防通道停放车辆' }).waitFor({ state: 'detached' });
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('单位：填漏了说在哪一栏；附照片答复；只见自己可办的', async () => {
    const id = await caseOf('东门三盏路灯不亮');
    const visitor = await world.browsing.as('cityunit');
    const { page } = visitor;
    await visitor.open(`/cases/${id}`);
    await page.getByRole('button', { name: '答复', exact: true }).waitFor();
    expect(await buttons(visitor)).not.toContain('销号');
    await page.getByRole('button', { name: '答复', exact: true }).click();
    const form = page.getByRole('dialog', { name: '答复' });
    await form.getByText('B 正在解决').click();
    await form.getByLabel('答复', { exact: true }).fill('三盏均已换新，线路检修中');
    await form.locator('input[type=file]').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: png });
    await form.getByText('现场.png').waitFor();
    await form.getByRole('button', { name: '移除 现场.png' }).waitFor();
    await form.getByRole('button', { name: '答复', exact: true }).click();
    // "Being solved" says by when: the refusal stands in the form, and what was typed is still there.
    await form.getByText('正在解决的答复须写明完成日期').first().waitFor();
    await reads(() => form.getByLabel('答复', { exact: true }).inputValue(), '三盏均已换新，线路检修中');
    await form.getByText('A 已解决').click();
    await form.getByRole('button', { name: '答复', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '查看 现场.png' }).click();
    await page.getByRole('dialog', { name: '现场.png' }).getByRole('img').waitFor();
    expect(await stateOf(id)).toBe('REPLIED');
    // The refusal was asked for; the browser writes it down.
    expect(visitor.problems(/status of 4(00|22)/)).toEqual([]);
    await visitor.leave();
  });

  it('代表评价之前不给销号，评价之后才给', async () => {
    const id = await caseOf('东门三盏路灯不亮');
    const visitor = await world.browsing.as('clerk');
    await visitor.open(`/cases/${id}`);
    await visitor.page.getByText('三盏均已换新，线路检修中').first().waitFor();
    await reads(() => visitor.page.getByRole('button', { name: '销号', exact: true }).count(), 0);
    await world.office.post('deputy03', `/cases/${id}/rate`, { rating: 'SATISFIED' });
    await visitor.page.getByRole('button', { name: '销号', exact: true }).waitFor();
    await visitor.leave();
  });

  it('再次约谈同一事项不另立案：事项页说明一路经过哪些约询，照片注明先后', async () => {
    const id = await caseOf('东门三盏路灯不亮');
    const topic = world.demo.topics.get('基层社会治理');
    const unit = world.demo.units.get('CG');
    const matter = { title: '东门路灯', detail: '复看', place: { text: '东门' }, topic, aboutCase: id };
    await world.office.post('deputy08', '/interviews/records', {
      note: {
        kind: 'TALK',
        topic,
        heldAt: '2025-03-09T06:00:00.000Z',
        place: { text: '代表之家' },
        participants: [],
        interviewees: [{ unit, post: '科长' }],
        said: '复看东门路灯',
        matters: [{ ...matter, outcome: { kind: 'TO_RECTIFY', unit, urgency: 'normal' } }],
      },
    });
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open(`/cases/${id}`);
    const part = (name: string) => page.locator('section.panel').filter({ has: page.getByRole('heading', { name }) });
    const path = part('约谈 → 问询 → 会办');
    await reads(() => path.locator('.tag').allTextContents(), ['约谈', '约谈']);
    const after = part('佐证与附件')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: '整改后' }) });
    await after.getByRole('img', { name: '答复 现场.png' }).waitFor();
    await path.getByRole('link').last().click();
    await page.getByText('复看东门路灯').waitFor();
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('代表在手机上评价；不满意而不写理由，说在那一栏', async () => {
    const id = await caseOf('广场夜间噪声扰民');
    const visitor = await world.browsing.as('deputy08', 'phone');
    const { page } = visitor;
    await visitor.open('/');
    await page.getByRole('link', { name: '评价答复：广场夜间噪声扰民' }).click();
    const form = page.getByRole('dialog', { name: '评价答复' });
    await form.getByText('不满意', { exact: true }).click();
    await form.getByRole('button', { name: '评价答复' }).click();
    await form.getByText('不满意须写明理由').first().waitFor();
    await form.getByLabel('理由').fill('夜间仍有噪声');
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: '评价答复' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await stateOf(id)).toBe('REWORK');
    expect(visitor.problems(/status of 4(00|22)/)).toEqual([]);
    await visitor.leave();
  });

  it('期间有人办了：两边都看得到，由本人决定；所填的不丢', async () => {
    const id = await caseOf('二号楼电梯频繁停运');
    const visitor = await world.browsing.as('property');
    const { page } = visitor;
    await visitor.open(`/cases/${id}?do=progress`);
    const form = page.getByRole('dialog', { name: '报告进展' });
    await form.getByLabel('情况说明').fill('曳引机已更换');
    await form.getByLabel('文字说明').fill('更换单据与照片已存档');
    await world.office.post('clerk', `/cases/${id}/supervision`, { level: 'SUPERVISED', reason: '群众多次反映' });
    await form.getByRole('button', { name: '报告进展' }).click();
    const conflict = form.getByRole('alert', { name: '事项刚刚有了变动' });
    await conflict.getByText('群众多次反映').waitFor();
    await reads(() => form.getByLabel('情况说明').inputValue(), '曳引机已更换');
    expect(await visitor.barriers()).toEqual([]);

    await page.reload();
    await page.getByText('已恢复上次未提交的内容').waitFor();
    await reads(() => form.getByLabel('情况说明').inputValue(), '曳引机已更换');
    await form.getByRole('button', { name: '报告进展' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('曳引机已更换').first().waitFor();
    expect(visitor.problems(/status of 412/)).toEqual([]);
    await visitor.leave();
  });

  it('仍按所填的提交，一次就够', async () => {
    const id = await caseOf('地下车库渗水');
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open(`/cases/${id}?do=end-deferral`);
    const form = page.getByRole('dialog', { name: '结束挂账' });
    await form.getByLabel('理由').fill('资金已到位');
    await world.office.post('chair', `/cases/${id}/supervision`, { level: 'SUPERVISED', reason: '主任批示' });
    await form.getByRole('button', { name: '结束挂账' }).click();
    await form.getByRole('button', { name: '仍按我填写的提交' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await stateOf(id)).toBe('REWORK');
    await visitor.leave();
  });

  it('期限为什么是这一天：逐日画出，说明依据', async () => {
    const visitor = await world.browsing.as('chair');
    const { page } = visitor;
    await visitor.open(`/cases/${await caseOf('主路井盖破损')}`);
    await page.getByRole('button', { name: '为什么是这一天？' }).click();
    const calendar = page.getByRole('table', { name: '期限是怎样算出来的' });
    await calendar.getByText('起算日').waitFor();
    await reads(() => calendar.getByText('到期日').count(), 1);
    await reads(() => calendar.getByText('第1天').count(), 1);
    await page.getByText('民法典第二百零一条').first().waitFor();
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('看板：筛选与检索在网址里，换一台机器打开也一样', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open('/cases');
    await page.getByLabel('检索').fill('井盖');
    await page.getByLabel('检索').press('Enter');
    await page.getByText('共 1 件').waitFor();
    expect(page.url()).toContain('search=');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await visitor.choose('状态', '待审查（1）');
    await page.getByText('共 1 件').waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('REGISTERED');

    const other = await world.browsing.as('clerk');
    await other.page.goto(page.url());
    await other.page.getByRole('link', { name: '人行道占道经营' }).first().waitFor();
    await reads(() => other.page.locator('.cases tbody tr').count(), 1);
    expect([...visitor.problems(), ...other.problems()]).toEqual([]);
    await visitor.leave();
    await other.leave();
  });

  it('看过去的一天，并说出两天之间变了什么', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open('/cases');
    const slider = page.getByRole('slider', { name: '看哪一天' });
    await slider.focus();
    await slider.press('ArrowLeft');
    await page.getByText('2025年3月9日 结束时的看板').waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-09');
    // The talks were held days ago, but what the units did with them happened today.
    await page.locator('.cases').getByText('待审查').nth(5).waitFor();
    await page.getByRole('button', { name: '回到现在' }).click();
    await page.getByRole('button', { name: '与另一天比较' }).click();
    const compare = page.locator('.compare');
    await compare.getByText('新增').first().waitFor();
    await compare.getByRole('link').first().waitFor();
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('别人一办，看板自己更新', async () => {
    const visitor = await world.browsing.as('chair');
    const { page } = visitor;
    await visitor.open('/cases?state=SCREENED');
    await page.getByText('共 0 件').waitFor();
    const topic = await world.office.topic('基层社会治理');
    await world.office.post('clerk', `/cases/${await caseOf('人行道占道经营')}/screen`, { topic, urgency: 'normal' });
    await page.getByText('共 1 件').waitFor();
    await visitor.leave();
  });
});
