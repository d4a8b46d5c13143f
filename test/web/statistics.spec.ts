import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('统计', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('各数都有口径，点开就是同样多的清单', async () => {
    const visitor = await world.browsing.as('chair');
    const { page } = visitor;
    await visitor.open('/statistics?year=2025');
    const registered = page.getByRole('button', { name: /^登记事项 \d+，看清单$/ }).first();
    const said = Number(await registered.textContent());
    expect(said).toBeGreaterThan(0);
    await registered.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(`共 ${said} 条`).waitFor();
    await reads(() => sheet.getByRole('listitem').count(), said);
    expect(await visitor.barriers()).toEqual([]);
    await sheet.getByRole('button', { name: '关闭' }).click();
    await sheet.waitFor({ state: 'detached' });

    const name = page.getByRole('button', { name: '按期办结率', exact: true }).first();
    await name.hover();
    await page.getByRole('tooltip').filter({ hasText: '按期办结÷（办结＋逾期未结）' }).first().waitFor();
    await page.getByRole('tooltip').filter({ hasText: '口径第 1 版' }).first().waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it('分列之和等于总数，每格有自己的清单；图与表同数', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open('/statistics?year=2025&metrics=casesRegistered');
    const table = page.getByRole('region', { name: '分列' });
    await table.getByRole('row').last().waitFor();
    const cells = await table.locator('tbody td').allTextContents();
    const total = Number(await table.locator('tfoot td').first().textContent());
    expect(cells.map(Number).reduce((sum, one) => sum + one, 0)).toBe(total);
    await page.getByRole('img', { name: /按单位：登记、办结与逾期/ }).waitFor();
    const line = table.locator('tbody tr').filter({ hasText: '城市管理科' });
    const count = await line.locator('td').first().textContent();
    await line.getByRole('button').click();
    await page.getByRole('dialog').getByText(`共 ${count} 条`).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('可与另一时期对比，可问过去某日', async () => {
    const visitor = await world.browsing.as('chair');
    const { page } = visitor;
    await visitor.open('/statistics?year=2025');
    await page.getByRole('button', { name: '与另一时期对比' }).click();
    await page.getByRole('columnheader', { name: '增减' }).first().waitFor();
    await page.getByText('2024年1月1日 至').waitFor();
    await page.getByLabel('以何时的情况为准').fill('2025-02-01');
    await page.getByText(/情况以 2025年2月1日/).waitFor();
    const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '登记事项', exact: true }) });
    await row.getByText('0', { exact: true }).first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('导出为 Excel', async () => {
    const { page } = await world.browsing.as('clerk');
    await page.goto(`${world.browsing.url}/statistics`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('统计.xlsx');
  });

  it('手机上不横向滚动', async () => {
    const visitor = await world.browsing.as('chair', 'phone');
    await visitor.open('/statistics?year=2025&compare=yes');
    await visitor.page.getByRole('columnheader', { name: '增减' }).first().waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
