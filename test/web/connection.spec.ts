import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

describe('网络与提交', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('断网时说明，所填的不丢；恢复后提交一次就够', async () => {
    const { rows } = (await world.office.get('clerk', '/cases?limit=50')).body as {
      rows: { id: string; title: string }[];
    };
    const { id } = rows.find(({ title }) => title === '主路井盖破损')!;
    const visitor = await world.browsing.as('cityunit');
    const { page, context } = visitor;
    await visitor.open(`/cases/${id}?do=contact`);
    const form = page.getByRole('dialog', { name: '记录首次联系' });
    await form.getByLabel('如何联系').fill('电话联系代表03');
    await context.setOffline(true);
    await form.getByRole('button', { name: '记录首次联系' }).click();
    await form.getByRole('alert').getByText('服务器没有应答').waitFor();
    await page.getByText('网络已断开').waitFor();
    await reads(() => form.getByLabel('如何联系').inputValue(), '电话联系代表03');
    await context.setOffline(false);
    await form.getByRole('button', { name: '记录首次联系' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('网络已断开').waitFor({ state: 'detached' });
    const { facts } = (await world.office.get('clerk', `/cases/${id}/timeline`)).body as { facts: { type: string }[] };
    expect(facts.filter(({ type }) => type === 'FilerContacted')).toHaveLength(1);
    expect(visitor.problems(/ERR_INTERNET_DISCONNECTED/)).toEqual([]);
    await visitor.leave();
  });

  it('答复没有回来的，再提交也只办一次', async () => {
    const { rows } = (await world.office.get('clerk', '/cases?limit=50')).body as {
      rows: { id: string; title: string }[];
    };
    const { id } = rows.find(({ title }) => title === '路口雨水井堵塞')!;
    const visitor = await world.browsing.as('cityunit');
    const { page } = visitor;
    await visitor.open(`/cases/${id}?do=contact`);
    const form = page.getByRole('dialog', { name: '记录首次联系' });
    await form.getByLabel('如何联系').fill('上门走访');
    // The server does it, the line breaks before it can say so.
    await page.route(
      '**/contact',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await form.getByRole('button', { name: '记录首次联系' }).click();
    await form.getByRole('alert').getByText('重新提交不会重复办理').waitFor();
    await form.getByRole('button', { name: '记录首次联系' }).click();
    await form.waitFor({ state: 'detached' });
    const { facts } = (await world.office.get('clerk', `/cases/${id}/timeline`)).body as {
      facts: { type: string; data: { how?: string } }[];
    };
    expect(facts.filter(({ data }) => data.how === '上门走访')).toHaveLength(1);
    expect(visitor.problems(/ERR_FAILED/)).toEqual([]);
    await visitor.leave();
  });
});
