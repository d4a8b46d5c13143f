import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The statistics', () => {
  const world = onAStreet();

  it('tell of each number how it is counted, and open a list of just so many', async () => {
    const visitor = await world.as('chair');
    const { page } = visitor;
    await visitor.open('/statistics?year=2025');
    const registered = visitor.button(/^登记事项 \d+，看清单$/).first();
    const said = Number(await registered.textContent());
    expect(said).toBeGreaterThan(0);
    await registered.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(`共 ${said} 条`).waitFor();
    await reads(() => sheet.getByRole('listitem').count(), said);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.send(sheet, '关闭');

    await visitor.button('按期办结率').first().hover();
    const tooltip = page.getByRole('tooltip').filter({ hasText: '按期办结÷（办结＋逾期未结＋曾逾期未结）' });
    await tooltip.filter({ hasText: '口径第 2 版' }).first().waitFor();
  });

  it('divide a number into parts that add up to it, each with its list; chart and table agree', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/statistics?year=2025&metrics=casesRegistered');
    const table = page.getByRole('region', { name: '分列' });
    await table.locator('tfoot td').first().waitFor();
    const cells = await table.locator('tbody td').allTextContents();
    const total = Number(await table.locator('tfoot td').first().textContent());
    expect(cells.map(Number).reduce((sum, one) => sum + one, 0)).toBe(total);
    await page.getByRole('img', { name: /按单位：登记、办结与逾期/ }).waitFor();
    const line = table.locator('tbody tr').filter({ hasText: '城市管理科' });
    const count = await line.locator('td').first().textContent();
    await line.getByRole('button').click();
    await page.getByRole('dialog').getByText(`共 ${count} 条`).waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('compare with another period, and tell what was known on a day that is past', async () => {
    const visitor = await world.as('chair');
    const { page } = visitor;
    await visitor.open('/statistics?year=2025');
    await visitor.button('与另一时期对比').click();
    await page.getByRole('columnheader', { name: '增减' }).first().waitFor();
    await page.getByText('2024年1月1日 至').waitFor();
    await page.getByLabel('以何时的情况为准').fill('2025-02-01');
    await page.getByText(/情况以 2025年2月1日/).waitFor();
    const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '登记事项', exact: true }) });
    await row.getByText('0', { exact: true }).first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('are exported to Excel', async () => {
    const visitor = await world.as('clerk');
    await visitor.open('/statistics');
    expect((await visitor.download(visitor.button('导出 Excel'))).name).toBe('统计.xlsx');
  });

  it('fit on a phone', async () => {
    const visitor = await world.as('chair', 'phone');
    await visitor.open('/statistics?year=2025&compare=yes');
    await visitor.page.getByRole('columnheader', { name: '增减' }).first().waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });
});
