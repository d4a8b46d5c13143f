import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('整改看板', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(['desk', 'phone'] as const)('批量催办：逐件答复，同一件一天只催办一次：%s', async (screen) => {
    const visitor = await world.browsing.as(screen === 'desk' ? 'clerk' : 'chair', screen);
    const { page } = visitor;
    const sheet = page.getByRole('dialog');
    await visitor.open('/cases');
    await page.getByRole('button', { name: '批量催办' }).click();
    const cover = sheet.getByRole('listitem').filter({ hasText: '主路井盖破损' });
    await cover.waitFor();
    // Waits for its screening: no unit has it yet.
    await reads(() => sheet.getByText('人行道占道经营').count(), 0);
    await cover.getByRole('checkbox').check();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByRole('button', { name: '催办 1 件' }).click();
    if (screen === 'desk') {
      await cover.getByText('✓ 已催办').waitFor();
      await sheet.getByText('已催办 1 件，共 1 件').waitFor();
    } else {
      await cover.getByText('未催办：今天已催办过').waitFor();
      await sheet.getByText('已催办 0 件，共 1 件').waitFor();
    }
    await sheet.getByRole('button', { name: '完成' }).click();
    await sheet.waitFor({ state: 'detached' });
    expect(await visitor.sideways()).toBe(0);
    expect(visitor.problems(/status of 409/)).toEqual([]);
  });

  it('被催办的单位收到消息', async () => {
    const { page } = await world.browsing.as('cityunit', 'phone');
    await page.goto(`${world.browsing.url}/inbox`);
    await page.getByText('催办：请尽快办理').first().waitFor();
  });

  it('按筛选导出 Excel 与 CSV', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/export.')) asked.push(new URL(request.url()).search);
    });
    await visitor.open('/cases?state=ASSIGNED&sort=newest');
    for (const [name, file] of [
      ['导出 Excel', '整改看板.xlsx'],
      ['导出 CSV', '整改看板.csv'],
    ] as const) {
      const [kept] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(kept.suggestedFilename()).toBe(file);
    }
    expect(asked).toEqual(['?state=ASSIGNED', '?state=ASSIGNED']);
    expect(visitor.problems()).toEqual([]);
  });
});
