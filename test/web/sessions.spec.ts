import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('问询会：会前、会场大屏、会后', () => {
  let world: World;
  let session: string;
  const lamp = '东门路灯何时修好？';
  const lift = '电梯维保记录为何不公示？';

  beforeAll(async () => {
    // Browsers take dates by their own clock; the office is ahead of it, for a slow machine.
    world = await openWorld(new Date(Date.now() + 3_600_000).toISOString());
    const { office, demo } = world;
    const topic = demo.topics.get('物业管理');
    const [city, property] = [demo.units.get('CG')!, demo.units.get('WY')!];
    const person = (name: string) => demo.people.get(name)!;
    const plan = {
      title: '物业管理问询会',
      topic,
      venue: '街道会议室',
      units: [city, property],
      scheduledAt: new Date(Date.now() + 15 * 86_400_000).toISOString(),
      participants: [
        { person: person('deputy03'), role: 'deputy' },
        { person: person('deputy08'), role: 'deputy' },
        { person: person('voter11'), role: 'voterRepresentative' },
      ],
    };
    session = (await office.post('clerk', '/sessions', plan)).body.id as string;
    const step = (who: string, name: string, body: object) => office.post(who, `/sessions/${session}/${name}`, body);
    await step('voter11', 'question', { unit: property, topic, text: lift });
    await step('deputy03', 'question', { unit: city, topic, text: lamp });
    await step('clerk', 'notice', {});
    await step('cityunit', 'invitation', { post: '科长' });
  });
  afterAll(() => world.close());

  const record = async () => (await world.office.get('clerk', `/sessions/${session}`)).body.session;

  it('会前：单位书面答复；工委以键盘排定议程；无权的不见按钮', async () => {
    const unit = await world.browsing.as('property');
    await unit.open(`/sessions/${session}`);
    const question = unit.page.getByRole('article', { name: lift });
    await question.getByRole('button', { name: '书面答复' }).click();
    await unit.page.getByRole('dialog').getByLabel('答复内容').fill('记录将于本周内公示');
    await unit.page.getByRole('dialog').getByRole('button', { name: '书面答复' }).click();
    await question.getByText('记录将于本周内公示').waitFor();
    // Another unit's question is not theirs to answer, nor is the session theirs to run.
    await reads(() => unit.page.getByRole('article', { name: lamp }).getByRole('button').count(), 0);
    await reads(() => unit.page.getByRole('button', { name: '宣布开会' }).count(), 0);
    expect(unit.problems()).toEqual([]);

    const clerk = await world.browsing.as('clerk');
    await clerk.open(`/sessions/${session}`);
    await clerk.page.getByRole('button', { name: '第2个问题上移' }).press('Enter');
    await clerk.page.getByText('现在是第1个，共2个').waitFor();
    // The focus goes with the question: at the top it is the other button that still leads on.
    await reads(() => clerk.page.evaluate('document.activeElement.getAttribute("aria-label")'), '第1个问题下移');
    await clerk.page.getByRole('button', { name: '保存议程顺序' }).click();
    await clerk.page.getByText('议程顺序已改，尚未保存').waitFor({ state: 'detached' });
    expect((await record()).questions.map(({ text }: { text: string }) => text)).toEqual([lamp, lift]);
    expect(await clerk.barriers()).toEqual([]);
    await clerk.page.getByRole('button', { name: '宣布开会' }).click();
    expect(await clerk.barriers()).toEqual([]);
    await clerk.page.getByRole('dialog').getByRole('button', { name: '宣布开会' }).click();
    await clerk.page.getByRole('button', { name: '进入会场大屏' }).waitFor();
    await clerk.page.getByText('到会3人，应到3人，法定2人').waitFor();
    expect(clerk.problems()).toEqual([]);
  });

  it('手机上以按钮排定议程，排错了可还原', async () => {
    const other = (
      await world.office.post('clerk', '/sessions', {
        title: '停车问询会',
        topic: world.demo.topics.get('物业管理'),
        venue: '街道会议室',
        units: [world.demo.units.get('CG')],
        participants: [],
        scheduledAt: new Date(Date.now() + 15 * 86_400_000).toISOString(),
      })
    ).body.id as string;
    const [first, second] = ['何时划线？', '谁来收费？'];
    for (const text of [first, second])
      await world.office.post('deputy03', `/sessions/${other}/question`, {
        unit: world.demo.units.get('CG'),
        topic: world.demo.topics.get('物业管理'),
        text,
      });
    const clerk = await world.browsing.as('clerk', 'phone');
    const { page } = clerk;
    await clerk.open(`/sessions/${other}`);
    await page.getByRole('button', { name: '第1个问题下移' }).tap();
    await page.getByRole('button', { name: '还原' }).tap();
    await page.getByRole('button', { name: '还原' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '第1个问题下移' }).tap();
    expect(await clerk.sideways()).toBe(0);
    await page.getByRole('button', { name: '保存议程顺序' }).tap();
    await page.getByText('议程顺序已改，尚未保存').waitFor({ state: 'detached' });
    const { session: kept } = (await world.office.get('clerk', `/sessions/${other}`)).body as {
      session: { questions: { text: string }[] };
    };
    expect(kept.questions.map(({ text }) => text)).toEqual([second, first]);
    expect(clerk.problems()).toEqual([]);
    await clerk.leave();
  });

  it('提问时按文字找到所涉的未结事项', async () => {
    const deputy = await world.browsing.as('deputy03');
    const { page } = deputy;
    await deputy.open(`/sessions/${session}`);
    await page.getByRole('button', { name: '提问', exact: true }).click();
    const form = page.getByRole('dialog', { name: '提问' });
    await form.getByText('城市管理科').click();
    await form.getByLabel('问题', { exact: true }).fill('井盖何时更换？');
    await form.getByRole('combobox', { name: '所涉未结事项' }).fill('井盖');
    await page.locator('.ant-select-item-option', { hasText: '主路井盖破损' }).click();
    expect(await deputy.barriers()).toEqual([]);
    await form.getByRole('button', { name: '提问' }).click();
    await form.waitFor({ state: 'detached' });
    const article = page.getByRole('article', { name: '井盖何时更换？' });
    await article.getByRole('link', { name: /主路井盖破损/ }).waitFor();
    const { rows } = (await world.office.get('clerk', '/cases?search=井盖')).body as { rows: { id: string }[] };
    const asked = (await record()).questions.find(({ text }: { text: string }) => text === '井盖何时更换？');
    expect(asked).toMatchObject({ aboutCase: rows[0]!.id });
    expect(deputy.problems()).toEqual([]);
    await deputy.leave();
    // The other tests go on without it.
    await world.office.post('clerk', `/sessions/${session}/withdraw-question`, {
      question: asked.id,
      reason: '已另行答复',
    });
  });

  it('会场大屏：提出问题、记答复和带日期的承诺；手机投票；计票成图', async () => {
    const clerk = await world.browsing.as('clerk', 'wall');
    const { page } = clerk;
    await clerk.open(`/sessions/${session}/live`);
    await page.getByText('尚未提出问题').waitFor();
    await page.keyboard.press('Alt+n');
    await page.getByRole('heading', { name: lamp }).waitFor();
    await page.getByRole('textbox', { name: '答复' }).fill('配件已到，两周内修好');
    await page.getByLabel('承认存在问题').check();
    await page.getByRole('textbox', { name: '答复' }).press('Control+Enter');
    await page.getByLabel('当前问题').getByText('配件已到，两周内修好').waitFor();
    await page.keyboard.press('Alt+p');
    await page.getByRole('textbox', { name: '承诺' }).fill('两周内三盏全亮');
    await page.getByRole('button', { name: '2周内' }).click();
    await page.getByRole('button', { name: '记下' }).click();
    await page.getByLabel('当前问题').getByText('两周内三盏全亮').waitFor();
    await page.getByRole('button', { name: '开始无记名测评' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开始无记名测评' }).click();
    await page.getByRole('heading', { name: '无记名测评进行中' }).waitFor();
    await page.getByText('3人可以投票').waitFor();
    expect(await clerk.barriers()).toEqual([]);
    expect(await clerk.sideways()).toBe(0);

    for (const [who, vote] of [
      ['deputy03', '满意'],
      ['deputy08', '不满意'],
    ] as const) {
      const deputy = await world.browsing.as(who, 'phone');
      await deputy.open(`/sessions/${session}/live`);
      await deputy.page.getByRole('button', { name: vote, exact: true }).click();
      await deputy.page.getByRole('button', { name: '确认投票' }).click();
      await deputy.page.getByText('您已投票').waitFor();
      expect(await deputy.sideways()).toBe(0);
      expect(await deputy.barriers()).toEqual([]);
      expect(deputy.problems()).toEqual([]);
    }
    await page.getByRole('button', { name: '截止并计票' }).click();
    await page.getByText('应投3票，收回2票').waitFor();
    // A picture, and the same beside it in words and numbers.
    const chart = page.getByRole('img', { name: /^城市管理科\. 满意: 票数 1; .*不满意: 票数 1;/ });
    await chart.locator('canvas').waitFor();
    const row = page.getByRole('table', { name: '城市管理科' }).getByRole('row', { name: /^不满意/ });
    await reads(() => row.locator('td').allTextContents(), ['1', '50%']);

    const { questions, ballots } = await record();
    expect(questions[0]).toMatchObject({
      answers: [{ kind: 'ON_SPOT', text: '配件已到，两周内修好', admits: true }],
      commitments: [{ commitment: { text: '两周内三盏全亮' } }],
    });
    expect(ballots[0]).toMatchObject({ satisfied: 1, dissatisfied: 1, unit: world.demo.units.get('CG') });
    expect(await clerk.barriers()).toEqual([]);
    expect(clerk.problems()).toEqual([]);
  });

  it('代表从手机追问、提问；更正与原答复并列；散会、印发纪要，更正前后都在', async () => {
    const deputy = await world.browsing.as('deputy03', 'phone');
    await deputy.open(`/sessions/${session}/live`);
    await deputy.page.getByRole('textbox', { name: '追问' }).fill('具体哪一天？');
    await deputy.page.getByRole('button', { name: '记下' }).click();
    await deputy.page.locator('.live-said').getByText('具体哪一天？').waitFor();
    await deputy.page.getByRole('button', { name: '提问' }).click();
    await deputy.page.getByRole('dialog').getByText('某物业公司').click();
    await deputy.page.getByRole('dialog').getByLabel('问题', { exact: true }).fill('物业费标准是什么？');
    await deputy.page.getByRole('dialog').getByRole('button', { name: '提问' }).click();
    await deputy.page.getByRole('button', { name: '物业费标准是什么？' }).waitFor();
    expect(deputy.problems()).toEqual([]);

    const unit = await world.browsing.as('cityunit');
    await unit.open(`/sessions/${session}`);
    const question = unit.page.getByRole('article', { name: lamp });
    await question.getByRole('button', { name: '更正答复' }).click();
    await unit.page.getByRole('dialog').getByLabel('更正后的答复').fill('配件在途，两周内修好');
    await unit.page.getByRole('dialog').getByLabel('原因').fill('口误');
    await unit.page.getByRole('dialog').getByRole('button', { name: '更正答复' }).click();
    await question.getByText('更正（口误）').waitFor();
    await question.getByText('配件已到，两周内修好').waitFor();
    expect(await unit.barriers()).toEqual([]);

    const clerk = await world.browsing.as('clerk');
    const { page } = clerk;
    await clerk.open(`/sessions/${session}`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '散会' }).click();
    await dialog.getByRole('button', { name: '散会' }).click();
    await page.getByRole('button', { name: '印发纪要' }).click();
    await dialog.getByLabel('会议纪要').fill('会议听取了一个单位的答复');
    await dialog.getByRole('button', { name: '印发纪要' }).click();
    await page.getByRole('button', { name: '更正纪要' }).click();
    await dialog.getByLabel('会议纪要').fill('会议听取了两个单位的答复');
    await dialog.getByLabel('原因').fill('漏记');
    await dialog.getByRole('button', { name: '更正纪要' }).click();
    await page.getByText('会议听取了两个单位的答复').first().waitFor();
    await page.getByText('更正：漏记').click();
    await page.getByText('会议听取了一个单位的答复').waitFor();
    expect(await clerk.barriers()).toEqual([]);
    expect(clerk.problems()).toEqual([]);
  });
});
