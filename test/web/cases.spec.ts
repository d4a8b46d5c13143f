import type { Locator } from 'playwright-core';
import { rated, replied, screened, assigned, step, takenOn } from './support/matters';
import { ownMatter, pngCalled } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('A case', () => {
  const world = onAStreet();
  const stateOf = async (id: string): Promise<string> =>
    ((await world.office.get('clerk', `/cases/${id}`)).body as { case: { state: string } }).case.state;

  it('is assigned by one step from the workbench, which then no longer waits for it', async () => {
    const title = '三单元通道堆放杂物';
    const declined = step('safety', 'decline', { reason: '小区内部通道由物业公司管理' });
    const id = await ownMatter(world, title, [screened('基层社会治理'), assigned('PA'), declined], { unit: 'PA' });
    const visitor = await world.as('clerk');
    await visitor.open('/');
    await visitor.link(`交办：${title}`).click();
    const form = visitor.sheet('交办');
    await visitor.choose('主办单位', '城市管理科', form);
    await form.getByLabel('交办意见').fill('请先清通道，再报照片。');
    // The day stands there before it is sent, with its reasons, and it is the day that the case then has.
    const ahead = form.getByRole('region', { name: '将于何日到期' });
    const usual = await ahead.locator('strong').first().innerText();
    await form.getByText('紧急', { exact: true }).click();
    await reads(async () => (await ahead.locator('strong').first().innerText()) === usual, false);
    const day = await ahead.locator('strong').first().innerText();
    await ahead.getByText('为什么是这一天？').click();
    await ahead.getByText('到期日', { exact: true }).waitFor();
    await visitor.send(form, '交办');
    await visitor.title(title).waitFor();
    await visitor.page.locator('.due-day').getByText(day.split(' ')[0]!).waitFor();
    await visitor.page.getByRole('region', { name: '下一步由谁办' }).getByText('城市管理科：接收或退回').waitFor();
    await visitor.part('各轮办理').getByText('请先清通道，再报照片。').waitFor();
    await visitor
      .part('经过')
      .getByText(/请先清通道，再报照片。/)
      .waitFor();
    // What the software notes for itself stands behind a switch.
    const told = visitor.part('经过');
    const own = told.getByRole('switch', { name: /显示系统步骤/ });
    await own.waitFor();
    await reads(() => told.getByText('列入提醒').count(), 0);
    await own.click();
    await told.getByText('列入提醒').first().waitFor();
    expect(await stateOf(id)).toBe('ASSIGNED');
    await visitor.goByMenu('工作台');
    await visitor.page.getByText('等您办理').waitFor();
    await visitor.link(`交办：${title}`).waitFor({ state: 'detached' });
  });

  it('is replied to by its unit with a photo; a gap is told at its field; what is not theirs is not offered', async () => {
    const id = await ownMatter(world, '二号门路灯不亮', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    // The refusal was asked for; the browser writes it down.
    visitor.expects(/status of 4(00|22)/);
    await visitor.open(`/cases/${id}`);
    const form = await visitor.opens('答复');
    await reads(() => visitor.button('销号').count(), 0);
    await form.getByText('B 正在解决').click();
    await form.getByLabel('答复', { exact: true }).fill('三盏均已换新，线路检修中');
    await form.locator('input[type=file]').setInputFiles(pngCalled('现场.png'));
    await visitor.button('移除 现场.png', form).waitFor();
    await visitor.button('答复', form).click();
    // "Being solved" says by when: the refusal stands in the form, and what was typed is still there.
    await form.getByRole('alert').getByText('正在解决的答复须写明完成日期').waitFor();
    await reads(() => form.getByLabel('答复', { exact: true }).inputValue(), '三盏均已换新，线路检修中');
    await form.getByText('A 已解决').click();
    await visitor.send(form, '答复');
    await visitor.button('查看 现场.png').click();
    await visitor.sheet('现场.png').getByRole('img').waitFor();
    expect(await stateOf(id)).toBe('REPLIED');
  });

  it('is offered to be closed off only after the deputy has rated it', async () => {
    const id = await ownMatter(world, '三号门路灯不亮', [
      ...takenOn('CG', '基层社会治理'),
      replied('CG', '三盏均已换新'),
    ]);
    const visitor = await world.as('clerk');
    await visitor.open(`/cases/${id}`);
    await visitor.part('各轮办理').getByText('三盏均已换新').waitFor();
    await reads(() => visitor.button('销号').count(), 0);
    await world.office.post('deputy03', `/cases/${id}/rate`, { rating: 'SATISFIED' });
    await visitor.button('销号').waitFor();
  });

  it('is not opened twice by a second interview: its page tells its way, its photos tell before and after', async () => {
    const { office, demo } = world;
    const photo = await office.attach('cityunit', '现场.png', pngCalled('现场.png').buffer);
    const id = await ownMatter(world, '四号门路灯不亮', [
      ...takenOn('CG', '基层社会治理'),
      step('cityunit', 'reply', {
        category: 'A',
        summary: '已换新',
        inPerson: true,
        evidence: { text: '', attachments: [photo] },
      }),
      rated('deputy03', 'SATISFIED'),
    ]);
    const [topic, unit] = [demo.topics.get('基层社会治理'), demo.units.get('CG')];
    const matter = { title: '东门路灯', detail: '复看', place: { text: '东门' }, topic, aboutCase: id };
    await office.post('deputy08', '/interviews/records', {
      note: {
        kind: 'TALK',
        topic,
        heldAt: '2025-03-09T06:00:00.000Z',
        place: { text: '代表之家' },
        participants: [],
        interviewees: [{ unit, post: '科长' }],
        said: '复看四号门路灯',
        matters: [{ ...matter, outcome: { kind: 'TO_RECTIFY', unit, urgency: 'normal' } }],
      },
    });
    const visitor = await world.as('clerk');
    await visitor.open(`/cases/${id}`);
    const path = visitor.part('约谈 → 问询 → 会办');
    await reads(() => path.locator('.tag').allTextContents(), ['约谈', '约谈']);
    await visitor.part('整改后').getByRole('img', { name: '答复 现场.png' }).waitFor();
    await path.getByRole('link').last().click();
    await visitor.page.getByText('复看四号门路灯').waitFor();
  });

  it('is rated by the deputy on the phone; dissatisfaction without a reason is told at its field', async () => {
    const title = '健身角夜间噪声';
    const id = await ownMatter(world, title, [...takenOn('PA', '基层社会治理'), replied('PA', '已约定时段')], {
      by: 'deputy08',
      unit: 'PA',
    });
    const visitor = await world.as('deputy08', 'phone');
    visitor.expects(/status of 4(00|22)/);
    await visitor.open('/');
    await visitor.link(`评价答复：${title}`).click();
    const form = visitor.sheet('评价答复');
    await form.getByText('不满意', { exact: true }).click();
    await visitor.button('评价答复', form).click();
    await form.getByRole('alert').getByText('不满意须写明理由').waitFor();
    await form.getByLabel('理由').fill('夜间仍有噪声');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(form, '评价答复');
    expect(await stateOf(id)).toBe('REWORK');
  });

  it('goes its way on paper: the office enters the reply of the unit and the rating of the filer, each with its scan', async () => {
    const id = await ownMatter(world, '五号门路灯不亮', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('clerk');
    const entersOnPaper = async (form: Locator, person: string): Promise<void> => {
      await form.getByText('纸质', { exact: true }).click();
      await visitor.choose('代何人录入', person, form);
      await form.getByLabel('扫描件').setInputFiles(pngCalled('签字页.png'));
      await visitor.button('移除 签字页.png', form).waitFor();
    };
    await visitor.open(`/cases/${id}?do=reply`);
    const reply = visitor.sheet('答复');
    await reply.getByText('A 已解决').click();
    await reply.getByLabel('答复', { exact: true }).fill('两盏均已换新');
    await reply.getByLabel('文字说明').fill('更换前后照片附在纸质答复后');
    await entersOnPaper(reply, '城管科经办人');
    await visitor.send(reply, '答复');
    await visitor.part('各轮办理').getByText('两盏均已换新').waitFor();
    await visitor.open(`/cases/${id}?do=rate`);
    const rating = visitor.sheet('评价答复');
    await rating.getByText('满意', { exact: true }).click();
    await entersOnPaper(rating, '代表03');
    await visitor.send(rating, '评价答复');
    expect(await stateOf(id)).toBe('RATED');
  });

  it('shows both sides where somebody was quicker, and the person chooses; what was typed is not lost', async () => {
    const id = await ownMatter(world, '一号楼电梯停运', takenOn('WY', '物业管理'), { topic: '物业管理', unit: 'WY' });
    const visitor = await world.as('property');
    visitor.expects(/status of 412/);
    await visitor.open(`/cases/${id}?do=progress`);
    const form = visitor.sheet('报告进展');
    await form.getByLabel('情况说明').fill('曳引机已更换');
    await form.getByLabel('文字说明').fill('更换单据与照片已存档');
    await world.office.post('clerk', `/cases/${id}/supervision`, { level: 'SUPERVISED', reason: '群众多次反映' });
    await visitor.button('报告进展', form).click();
    const conflict = form.getByRole('alert', { name: '事项刚刚有了变动' });
    await conflict.getByText('群众多次反映').waitFor();
    await reads(() => form.getByLabel('情况说明').inputValue(), '曳引机已更换');
    expect(await visitor.barriers()).toEqual([]);

    await visitor.page.reload();
    await form.getByText('已恢复上次未提交的内容').waitFor();
    await reads(() => form.getByLabel('情况说明').inputValue(), '曳引机已更换');
    await visitor.send(form, '报告进展');
    await visitor.part('经过').getByText('曳引机已更换').waitFor();
  });

  it('says at its head that an extension waits for a decision, until there is one', async () => {
    const asked = step('property', 'extension-request', {
      term: { amount: 10, unit: 'workingDay' },
      reason: '配件未到',
    });
    const id = await ownMatter(world, '四号楼电梯停运', [...takenOn('WY', '物业管理'), asked], {
      topic: '物业管理',
      unit: 'WY',
    });
    const visitor = await world.as('chair');
    await visitor.open(`/cases/${id}`);
    const mark = visitor.page.getByText('申请延期待审批：10 工作日');
    await mark.waitFor();
    const form = await visitor.opens('不准延期');
    await form.getByLabel('理由').fill('可先行抢修');
    await visitor.send(form, '不准延期');
    await mark.waitFor({ state: 'detached' });
  });

  it('takes what was typed while somebody was only reminded: that is no conflict', async () => {
    const id = await ownMatter(world, '二号楼电梯停运', takenOn('WY', '物业管理'), { topic: '物业管理', unit: 'WY' });
    const visitor = await world.as('property');
    await visitor.open(`/cases/${id}?do=progress`);
    const form = visitor.sheet('报告进展');
    await form.getByLabel('情况说明').fill('配件已到货');
    const urged = await world.office.post('clerk', `/cases/${id}/urge`);
    expect(urged.status).toBe(200);
    await visitor.send(form, '报告进展');
    await visitor.part('经过').getByText('配件已到货').waitFor();
  });

  it('stays open with what was typed when somebody else has done it already, and says who did what', async () => {
    const id = await ownMatter(world, '三号楼电梯停运', takenOn('WY', '物业管理'), { topic: '物业管理', unit: 'WY' });
    const visitor = await world.as('property');
    visitor.expects(/status of (412|409)/);
    await visitor.open(`/cases/${id}?do=reply`);
    const form = visitor.sheet('答复');
    await form.getByText('A 已解决').click();
    const answer = form.getByLabel('答复', { exact: true });
    await answer.fill('电梯已修好，年检合格');
    await world.office.post('property', `/cases/${id}/reply`, { category: 'A', summary: '已修复', evidence: {} });
    // The page has heard of it: behind the sheet the reply stands among the rounds.
    await visitor.part('各轮办理').getByText('已修复').waitFor();
    await visitor.button('答复', form).click();
    const conflict = form.getByRole('alert', { name: '事项刚刚有了变动' });
    await conflict.getByText('已修复').waitFor();
    await conflict.getByText('物业经办人').first().waitFor();
    await reads(() => visitor.page.evaluate('document.activeElement.className'), 'conflict');
    expect((await conflict.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await visitor.button('仍按我填写的提交', form).click();
    await form.getByText('您填写的内容仍在下面').waitFor();
    await reads(() => answer.inputValue(), '电梯已修好，年检合格');
  });

  it('takes what the person sends anyway at the first time', async () => {
    const deferred = step('clerk', 'defer', { reason: '待维修资金表决后施工', reviewOn: '2025-05-09' });
    const id = await ownMatter(world, '三号车库渗水', [...takenOn('WY', '物业管理', 'complex'), deferred], {
      topic: '物业管理',
      unit: 'WY',
    });
    const visitor = await world.as('clerk');
    visitor.expects(/status of 412/);
    await visitor.open(`/cases/${id}?do=end-deferral`);
    const form = visitor.sheet('结束挂账');
    await form.getByLabel('理由').fill('资金已到位');
    await world.office.post('chair', `/cases/${id}/supervision`, { level: 'SUPERVISED', reason: '主任批示' });
    await visitor.button('结束挂账', form).click();
    await visitor.send(form, '仍按我填写的提交');
    expect(await stateOf(id)).toBe('REWORK');
  });

  it('draws day by day why its term ends when it does, and says by which rule', async () => {
    const visitor = await world.as('chair');
    await visitor.open(`/cases/${await world.caseOf('主路井盖破损')}`);
    await visitor.button('为什么是这一天？').click();
    const calendar = visitor.page.getByRole('table', { name: '期限是怎样算出来的' });
    await calendar.getByText('起算日').waitFor();
    await reads(() => calendar.getByText('到期日').count(), 1);
    await reads(() => calendar.getByText('第1天').count(), 1);
    await visitor.page.getByText('民法典第二百零一条').first().waitFor();
  });
});
