import { heldVisit, inDays, plannedVisit } from './support/meetings';
import { pngCalled } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('A visit to a place', () => {
  const world = onAStreet();
  const about = /主路井盖破损/;

  it('is arranged about open cases that are found by a word of them', async () => {
    const clerk = await world.as('clerk');
    const { page } = clerk;
    await clerk.open('/on-site/new');
    const picker = page.getByRole('combobox', { name: '所涉未结事项' });
    await picker.fill('没有这样的词');
    await page.getByText('没有这样的未结事项').first().waitFor();
    await clerk.chooseSeveral('所涉未结事项', { 井盖: '主路井盖破损', 路灯: '东门三盏路灯不亮' });
    await page.getByRole('main').getByTitle(about).waitFor();
    await page.getByRole('main').getByTitle('东门三盏路灯不亮').waitFor();
    expect(await clerk.barriers()).toEqual([]);
  });

  it('is agreed to by the deputy on the phone', async () => {
    const { id } = await plannedVisit(world, '停车会办');
    const deputy = await world.as('deputy03', 'phone');
    await deputy.open(`/on-site/${id}`);
    await deputy.send(await deputy.opens('回复邀请'), '回复邀请');
    await deputy.page.getByRole('list').getByText('参加', { exact: true }).waitFor();
    await reads(() => deputy.button('到现场，记到场').count(), 0);
    expect(await deputy.barriers()).toEqual([]);
    expect(await deputy.sideways()).toBe(0);
  });

  it('begins when the office notes on the phone who has come, with a photo', async () => {
    const { id, step, record } = await plannedVisit(world, '照明会办');
    await step('deputy03', 'invitation', { accepts: true });
    const clerk = await world.as('clerk', 'phone');
    await clerk.open(`/on-site/${id}`);
    const form = await clerk.opens('到现场，记到场');
    await form.getByLabel('现场照片').setInputFiles(pngCalled('gate.png'));
    await clerk.button('移除 gate.png', form).waitFor();
    expect(await clerk.barriers()).toEqual([]);
    await clerk.send(form, '到现场，记到场');
    await clerk.page.getByRole('heading', { name: '各单位结论' }).waitFor();
    await clerk.page.getByRole('img', { name: 'gate.png' }).waitFor();
    expect(await record()).toMatchObject({
      state: 'HELD',
      present: [{ role: 'deputy' }],
      photos: [{ name: 'gate.png' }],
    });
  });

  it('keeps what a deputy finds there', async () => {
    const { id } = await heldVisit(world, '消防会办');
    const deputy = await world.as('deputy03', 'phone');
    await deputy.open(`/on-site/${id}`);
    const form = await deputy.opens('记一条发现');
    await form.getByLabel('发现什么').fill('消防通道停满车辆');
    await deputy.send(form, '记一条发现');
    await deputy.page.getByText('消防通道停满车辆').waitFor();
  });

  it('lets a unit answer and promise a measure for a case, for itself alone', async () => {
    const { id, step, record } = await heldVisit(world, '划线会办');
    await step('deputy03', 'question', { unit: world.demo.units.get('CG'), text: '何时划线？' });
    const unit = await world.as('cityunit', 'phone');
    const { page } = unit;
    await unit.open(`/on-site/${id}`);
    const answer = await unit.opens('答复');
    await answer.getByLabel('答复内容').fill('月底前划线');
    await unit.send(answer, '答复');
    await page.getByText('当场答复 月底前划线').waitFor();
    const own = page.getByRole('region', { name: '城市管理科' });
    const measure = await unit.opens(unit.button('议定措施', own));
    await measure.getByLabel('做什么').fill('划定停车位');
    await measure.getByLabel('承诺内容').fill('月底前完成');
    await unit.choose('所涉未结事项', about, measure);
    await measure.getByLabel('完成日期').fill(inDays(world, 20).slice(0, 10));
    expect(await unit.barriers()).toEqual([]);
    await unit.send(measure, '议定措施');
    await own.getByText('划定停车位').waitFor();
    await own.getByRole('link', { name: about }).waitFor();
    const { measures, plan } = await record();
    expect(measures[0]!.aboutCase).toBe(plan.aboutCases[0]);
    // Of another unit one says nothing.
    await reads(() => page.getByRole('region', { name: '某物业公司' }).getByRole('button').count(), 0);
    expect(await unit.sideways()).toBe(0);
  });

  it('gives minutes once each unit has said its word, and its promises stand in the ledger', async () => {
    const { id, step } = await heldVisit(world, '井盖会办');
    await step('cityunit', 'measure', {
      unit: world.demo.units.get('CG'),
      title: '加固边坡',
      urgency: 'normal',
      commitment: { text: '二十天内加固', dueOn: inDays(world, 20).slice(0, 10) },
    });
    const clerk = await world.as('clerk');
    const { page } = clerk;
    await clerk.open(`/on-site/${id}`);
    await page.getByText('某物业公司还没有结论，纪要暂不能印发。').waitFor();
    await reads(() => clerk.button('印发会办纪要').count(), 0);
    const property = page.getByRole('region', { name: '某物业公司' });
    const disagreeing = await clerk.opens(clerk.button('未达成一致', property));
    await disagreeing.getByLabel('未达成一致的理由').fill('产权不属本单位');
    await clerk.send(disagreeing, '未达成一致');
    const issuing = await clerk.opens('印发会办纪要');
    const minutes = issuing.getByLabel('会办纪要');
    await reads(async () => (await minutes.inputValue()).includes('城市管理科：加固边坡'), true);
    await clerk.send(issuing, '印发会办纪要');
    await page.getByRole('heading', { name: '会办纪要' }).waitFor();
    expect(await clerk.barriers()).toEqual([]);

    await clerk.open('/promises');
    await page.getByText('二十天内加固').waitFor();
    await clerk.button(/逾期未兑现/).click();
    await page.getByText('二十天内加固').waitFor({ state: 'detached' });
    expect(await clerk.barriers()).toEqual([]);
  });
});
