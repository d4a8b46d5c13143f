import { answeredSession, calledSession, lamp, lift, openSession } from './support/meetings';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

const world = onAStreet();

describe('Before a session', () => {
  it('a unit answers its questions in writing, and neither those of others nor for the office', async () => {
    const { id } = await calledSession(world, '物业管理问询会', lamp, lift);
    const unit = await world.as('property');
    await unit.open(`/sessions/${id}`);
    const question = unit.page.getByRole('article', { name: lift });
    const form = await unit.opens(unit.button('书面答复', question));
    await form.getByLabel('答复内容').fill('记录将于本周内公示');
    await unit.send(form, '书面答复');
    await question.getByText('记录将于本周内公示').waitFor();
    // Another unit's question is not theirs to answer, nor is the session theirs to run.
    await reads(() => unit.page.getByRole('article', { name: lamp }).getByRole('button').count(), 0);
    await reads(() => unit.button('宣布开会').count(), 0);
  });

  it('the office orders the agenda by keyboard and declares the session open', async () => {
    const { id, record } = await calledSession(world, '电梯问询会', lift, lamp);
    const clerk = await world.as('clerk');
    await clerk.open(`/sessions/${id}`);
    await clerk.button('第2个问题上移').press('Enter');
    await clerk.page.getByText('现在是第1个，共2个').waitFor();
    // The focus goes with the question: at the top it is the other button that still leads on.
    await reads(() => clerk.page.evaluate('document.activeElement.getAttribute("aria-label")'), '第1个问题下移');
    await clerk.button('保存议程顺序').click();
    await clerk.page.getByText('议程顺序已改，尚未保存').waitFor({ state: 'detached' });
    expect((await record()).questions.map(({ text }) => text)).toEqual([lamp, lift]);
    expect(await clerk.barriers()).toEqual([]);
    const form = await clerk.opens('宣布开会');
    expect(await clerk.barriers()).toEqual([]);
    await clerk.send(form, '宣布开会');
    await clerk.button('进入会场大屏').waitFor();
    await clerk.page.getByText('到会3人，应到3人，法定2人').waitFor();
  });

  it('the office joins a question to another unit by phone: both units answer, and it can be undone', async () => {
    const { id, record } = await calledSession(world, '照明问询会', lamp, lift);
    const clerk = await world.as('clerk', 'phone');
    const { page } = clerk;
    await clerk.open(`/sessions/${id}`);
    const [first, second] = [lamp, lift].map((name) => page.getByRole('article', { name }));
    const form = await clerk.opens(clerk.button('并入其他问题', first));
    await clerk.chooseSeveral('并入哪些', { 电梯: '电梯维保记录为何不公示' }, form);
    await form.getByLabel('对着另外单位的，由各单位一并答复').check();
    expect(await clerk.barriers()).toEqual([]);
    expect(await clerk.sideways()).toBe(0);
    await clerk.send(form, '并入其他问题');
    await first!.getByText('与以下问题一并提出，各单位分别答复').waitFor();
    await second!.getByRole('link', { name: `${lamp}（城市管理科）` }).waitFor();
    const [asked, joined] = (await record()).questions;
    expect(joined).toMatchObject({ standing: 'SUBMITTED', joinedTo: asked!.id });
    const undoing = await clerk.opens(clerk.button('撤销合并', second));
    await undoing.getByLabel('原因').fill('不是同一问题');
    await clerk.send(undoing, '撤销合并');
    await second!.getByRole('link', { name: `${lamp}（城市管理科）` }).waitFor({ state: 'detached' });
    expect(await clerk.barriers()).toEqual([]);
  });

  it('the office orders the agenda by touch, and can undo it', async () => {
    const [first, second] = ['何时划线？', '谁来收费？'];
    const { id, record } = await calledSession(world, '停车问询会', first, second);
    const clerk = await world.as('clerk', 'phone');
    await clerk.open(`/sessions/${id}`);
    await clerk.button('第1个问题下移').tap();
    await clerk.button('还原').tap();
    await clerk.button('还原').waitFor({ state: 'detached' });
    await clerk.button('第1个问题下移').tap();
    expect(await clerk.sideways()).toBe(0);
    await clerk.button('保存议程顺序').tap();
    await clerk.page.getByText('议程顺序已改，尚未保存').waitFor({ state: 'detached' });
    expect((await record()).questions.map(({ text }) => text)).toEqual([second, first]);
  });

  it('a deputy asks about an open case, found by a word of it', async () => {
    const { id, record } = await calledSession(world, '道路问询会', lamp);
    const deputy = await world.as('deputy03');
    await deputy.open(`/sessions/${id}`);
    const form = await deputy.opens('提问');
    await form.getByText('城市管理科').click();
    await form.getByLabel('问题', { exact: true }).fill('井盖何时更换？');
    await deputy.chooseSeveral('所涉未结事项', { 井盖: '主路井盖破损' }, form);
    expect(await deputy.barriers()).toEqual([]);
    await deputy.send(form, '提问');
    const article = deputy.page.getByRole('article', { name: '井盖何时更换？' });
    await article.getByRole('link', { name: /主路井盖破损/ }).waitFor();
    const asked = (await record()).questions.find(({ text }) => text === '井盖何时更换？');
    expect(asked).toMatchObject({ aboutCase: await world.caseOf('主路井盖破损') });
  });
});

describe('In the room of a session', () => {
  it('questions are put, answers and promises noted on the wall, votes cast by phone and counted in a chart', async () => {
    const { id, record } = await openSession(world, '物业管理问询会', lamp, lift);
    const clerk = await world.as('clerk', 'wall');
    const { page } = clerk;
    // Not in the field, where it stands until it is kept.
    const said = (text: string) => page.getByLabel('当前问题').getByRole('paragraph').filter({ hasText: text });
    await clerk.open(`/sessions/${id}/live`);
    await page.getByText('尚未提出问题').waitFor();
    await page.keyboard.press('Alt+n');
    await page.getByRole('heading', { name: lamp }).waitFor();
    await page.getByRole('textbox', { name: '答复' }).fill('配件已到，两周内修好');
    await page.getByLabel('承认存在问题').check();
    await page.getByRole('textbox', { name: '答复' }).press('Control+Enter');
    await said('配件已到，两周内修好').waitFor();
    await page.keyboard.press('Alt+p');
    await page.getByRole('textbox', { name: '承诺' }).fill('两周内三盏全亮');
    await clerk.button('2周内').click();
    await clerk.button('记下').click();
    await said('两周内三盏全亮').waitFor();
    await clerk.send(await clerk.opens('开始无记名测评'), '开始无记名测评');
    await page.getByRole('heading', { name: '无记名测评进行中' }).waitFor();
    await page.getByText('3人可以投票').waitFor();
    expect(await clerk.barriers()).toEqual([]);
    expect(await clerk.sideways()).toBe(0);

    for (const [who, vote] of [
      ['deputy03', '满意'],
      ['deputy08', '不满意'],
    ] as const) {
      const deputy = await world.as(who, 'phone');
      await deputy.open(`/sessions/${id}/live`);
      await deputy.button(vote).click();
      await deputy.button('确认投票').click();
      await deputy.page.getByText('您已投票').waitFor();
      expect(await deputy.sideways()).toBe(0);
      expect(await deputy.barriers()).toEqual([]);
    }
    await clerk.button('截止并计票').click();
    const sure = page.getByRole('tooltip');
    await sure.getByText('应投3人，已投2人。截止后不能再投。').waitFor();
    await sure.getByRole('button', { name: '截止并计票' }).click();
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
  });

  it('a deputy asks on and asks anew from the phone', async () => {
    const { id } = await answeredSession(world, '路灯问询会');
    const deputy = await world.as('deputy03', 'phone');
    const { page } = deputy;
    await deputy.open(`/sessions/${id}/live`);
    await page.getByRole('textbox', { name: '追问' }).fill('具体哪一天？');
    await deputy.button('记下').click();
    await page.getByLabel('当前问题').getByRole('paragraph').filter({ hasText: '具体哪一天？' }).waitFor();
    const form = await deputy.opens('提问');
    await form.getByText('某物业公司').click();
    await form.getByLabel('问题', { exact: true }).fill('物业费标准是什么？');
    await deputy.send(form, '提问');
    await page.getByRole('button', { name: '物业费标准是什么？' }).waitFor();
  });

  it('a unit corrects its answer, and both stand side by side', async () => {
    const { id } = await answeredSession(world, '照明问询会');
    const unit = await world.as('cityunit');
    await unit.open(`/sessions/${id}`);
    const question = unit.page.getByRole('article', { name: lamp });
    const form = await unit.opens(unit.button('更正答复', question));
    await form.getByLabel('更正后的答复').fill('配件在途，两周内修好');
    await form.getByLabel('原因').fill('口误');
    await unit.send(form, '更正答复');
    await question.getByText('更正（口误）').waitFor();
    await question.getByText('配件在途，两周内修好').waitFor();
    await question.getByText('配件已到，两周内修好').waitFor();
    expect(await unit.barriers()).toEqual([]);
  });

  it('the office closes it, issues the minutes and amends them; before and after both stay', async () => {
    const { id } = await answeredSession(world, '亮化问询会');
    const clerk = await world.as('clerk');
    const { page } = clerk;
    await clerk.open(`/sessions/${id}`);
    await clerk.send(await clerk.opens('散会'), '散会');
    const minutes = await clerk.opens('印发纪要');
    await minutes.getByLabel('会议纪要').fill('会议听取了一个单位的答复');
    await clerk.send(minutes, '印发纪要');
    const amending = await clerk.opens('更正纪要');
    await amending.getByLabel('会议纪要').fill('会议听取了两个单位的答复');
    await amending.getByLabel('原因').fill('漏记');
    await clerk.send(amending, '更正纪要');
    await page.getByText('会议听取了两个单位的答复').first().waitFor();
    await page.getByText('更正：漏记').click();
    await page.getByText('会议听取了一个单位的答复').waitFor();
    expect(await clerk.barriers()).toEqual([]);
  });
});

describe('After a ballot in a session', () => {
  const count = { handedIn: 3, satisfied: 3, basicallySatisfied: 0, dissatisfied: 0, void: 0 };

  it('a count that was typed wrongly is undone by phone and entered anew; the first stays beside it', async () => {
    const { id, step, record } = await openSession(world, '维保问询会', lift);
    await step('clerk', 'ballot', { unit: world.demo.units.get('WY'), ...count });
    const clerk = await world.as('clerk', 'phone');
    const { page } = clerk;
    await clerk.open(`/sessions/${id}`);
    const undoing = await clerk.opens('更正录入的计票');
    // There is but one count, so it is chosen already.
    expect(await undoing.getByRole('radio', { name: '某物业公司 · 测评结果：满意' }).isChecked()).toBe(true);
    await undoing.getByLabel('原因').fill('录反了');
    expect(await clerk.barriers()).toEqual([]);
    expect(await clerk.sideways()).toBe(0);
    await clerk.send(undoing, '更正录入的计票');
    await page.getByText('已更正的计票，不再统计').click();
    await page.getByText(/更正：录反了 · 现无测评结果/).waitFor();

    const counting = await clerk.opens('纸质测评计票');
    await counting.getByText('某物业公司').click();
    for (const [label, votes] of Object.entries({ 收回票数: 3, 满意: 0, 基本满意: 1, 不满意: 2 }))
      await counting.getByLabel(label, { exact: true }).fill(String(votes));
    await clerk.send(counting, '纸质测评计票');
    await page.getByText(/前再次报告 · 待再次测评/).waitFor();
    expect(await record()).toMatchObject({
      ballots: [{ dissatisfied: 2, outcome: 'DISSATISFIED' }],
      ballotsUndone: [{ satisfied: 3, undone: { reason: '录反了' } }],
    });
    expect(await clerk.barriers()).toEqual([]);
    expect(await clerk.sideways()).toBe(0);
  });

  it('the unit reports again where it did not pass, by the form that its workbench leads to', async () => {
    const { id, step, record } = await openSession(world, '公示问询会', lift);
    await step('clerk', 'ballot', { unit: world.demo.units.get('WY'), ...count, satisfied: 0, dissatisfied: 3 });
    const unit = await world.as('property', 'phone');
    const { page } = unit;
    await unit.open('/');
    await unit.link('测评后再次报告：公示问询会').click();
    const form = unit.sheet('测评后再次报告');
    await form.getByLabel('报告内容').fill('维保记录已在各单元公示');
    expect(await unit.barriers()).toEqual([]);
    expect(await unit.sideways()).toBe(0);
    await unit.send(form, '测评后再次报告');
    await page.getByText('维保记录已在各单元公示').waitFor();
    await page.getByText('已再次报告：某物业公司 · 待再次测评').waitFor();
    expect(await record()).toMatchObject({ ballotReports: [{ text: '维保记录已在各单元公示' }] });
    expect(await unit.barriers()).toEqual([]);
    // In the room nobody reports: that comes later.
    await unit.open(`/sessions/${id}/live`);
    await page.getByRole('img', { name: /^某物业公司/ }).waitFor();
    await reads(() => unit.button('测评后再次报告').count(), 0);
  });

  it('who came later or left is counted among those in the room', async () => {
    const { id, step } = await openSession(world, '收费问询会', lift);
    const { office, demo } = world;
    await step('clerk', 'roll', { at: office.clock.now(), came: [], left: [demo.people.get('voter11')] });
    const clerk = await world.as('clerk', 'phone');
    await clerk.open(`/sessions/${id}`);
    await clerk.page.getByText('到会3人，应到3人，法定2人 · 现在场2人').waitFor();
    await clerk.page.getByText('离场：选民代表11').waitFor();
    await clerk.open(`/sessions/${id}/live`);
    await clerk.page.getByText('现在场2人').waitFor();
    expect(await clerk.sideways()).toBe(0);
  });
});
