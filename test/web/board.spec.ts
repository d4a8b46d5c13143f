import { assigned, screened } from './support/matters';
import { ownMatter } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The board', () => {
  const world = onAStreet();
  /** A case that a unit has and that waits for it. */
  const waiting = (title: string): Promise<string> =>
    ownMatter(world, title, [screened('基层社会治理', 'urgent'), assigned('CG', 'urgent')]);

  it.each([
    ['desk', false],
    ['phone', true],
  ] as const)('urges many cases at once and answers for each, one case once a day: %s', async (screen, urgedToday) => {
    const title = `辅路井盖破损 ${screen}`;
    const id = await waiting(title);
    if (urgedToday) await world.office.post('clerk', `/cases/${id}/urge`, {});
    const visitor = await world.as(urgedToday ? 'chair' : 'clerk', screen);
    visitor.expects(/status of 409/);
    await visitor.open('/cases');
    const sheet = await visitor.opens('批量催办');
    const cover = sheet.getByRole('listitem').filter({ hasText: title });
    await cover.waitFor();
    // Waits for its screening: no unit has it yet.
    await reads(() => sheet.getByText('人行道占道经营').count(), 0);
    await cover.getByRole('checkbox').check();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('催办 1 件', sheet).click();
    await cover.getByText(urgedToday ? '未催办：今天已催办过' : '✓ 已催办').waitFor();
    await sheet.getByText(`已催办 ${urgedToday ? 0 : 1} 件，共 1 件`).waitFor();
    await visitor.send(sheet, '完成');
    expect(await visitor.sideways()).toBe(0);
  });

  it('sends a message to the unit that is urged', async () => {
    const id = await waiting('支路井盖破损');
    await world.office.post('clerk', `/cases/${id}/urge`, { text: '请尽快办理' });
    const visitor = await world.as('cityunit', 'phone');
    await visitor.open('/inbox');
    await visitor
      .link(/支路井盖破损/)
      .filter({ hasText: '催办' })
      .waitFor();
  });

  it('is exported as it is filtered, to Excel and CSV', async () => {
    const visitor = await world.as('clerk');
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      if (request.url().includes('/export.')) asked.push(new URL(request.url()).search);
    });
    await visitor.open('/cases?state=ASSIGNED&sort=newest');
    expect((await visitor.download(visitor.button('导出 Excel'))).name).toMatch(/^整改看板[\d-]+\.xlsx$/);
    expect((await visitor.download(visitor.button('导出 CSV'))).name).toMatch(/^整改看板[\d-]+\.csv$/);
    expect(asked).toEqual(['?state=ASSIGNED', '?state=ASSIGNED']);
  });

  it('keeps filter and search in the address, so that another machine shows the same', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/cases');
    await page.getByLabel('检索').fill('人行道');
    await page.getByLabel('检索').press('Enter');
    await page.getByText('共 1 件').waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe('人行道');
    await visitor.button('清除筛选').click();
    await page.getByText('共 1 件').waitFor({ state: 'detached' });
    const { rows } = (await world.office.get('clerk', '/cases?state=REGISTERED')).body as { rows: object[] };
    await visitor.choose('状态', `待审核（${rows.length}）`);
    await page.getByText(`共 ${rows.length} 件`).waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('REGISTERED');

    const other = await world.as('clerk');
    await other.open(page.url());
    await other.link('人行道占道经营').waitFor();
    await reads(() => other.page.locator('.cases tbody tr').count(), rows.length);
  });

  it('shows a day that is past, and says what changed between two days', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/cases');
    const slider = page.getByRole('slider', { name: '看哪一天' });
    await slider.focus();
    await slider.press('ArrowLeft');
    await page.getByText('2025年3月9日 结束时的看板').waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-09');
    // The talks were held days ago, but what the units did with them happened today.
    await page.locator('.cases').getByText('待审核').nth(5).waitFor();
    await visitor.button('回到现在').click();
    await visitor.button('与另一天比较').click();
    const compare = page.locator('.compare');
    await compare.getByText('新增').first().waitFor();
    await compare.getByRole('link').first().waitFor();
  });

  it('shows by itself what somebody else has just done', async () => {
    const title = '早市占用盲道';
    const id = await ownMatter(world, title);
    const visitor = await world.as('chair');
    await visitor.open(`/cases?state=SCREENED&search=${title}`);
    await visitor.page.getByText('共 0 件').waitFor();
    const topic = await world.office.topic('基层社会治理');
    await world.office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await visitor.page.getByText('共 1 件').waitFor();
    await world.office.post('clerk', `/cases/${id}/assign`, { unit: world.demo.units.get('CG'), urgency: 'normal' });
  });
});
