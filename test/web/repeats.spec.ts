import { DemoBrowser } from '../../src/demo/browser';
import { password } from '../support/office';
import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

interface Board extends Record<string, unknown> {
  readonly rows: readonly { readonly id: string; readonly title: string }[];
}

describe('反复问题', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const clerk = new DemoBrowser(world.browsing.url);
    await clerk.signIn('clerk', password);
    const { rows } = await clerk.get<Board>('/cases?limit=200');
    const of = (title: string) => rows.find((row) => row.title === title)!.id;
    await clerk.post('/repeat-issues', {
      title: '路口积水反复出现',
      firstCase: of('路口雨水井堵塞'),
      links: [{ case: of('地下车库渗水'), relation: 'SIMILAR_ELSEWHERE' }],
    });
  });
  afterAll(() => world.close());

  it.each(['desk', 'phone'] as const)('列出已认定的，历次出现可看，可升级：%s', async (screen) => {
    const visitor = await world.browsing.as('clerk', screen);
    const { page } = visitor;
    await visitor.open('/repeat-issues');
    await page.getByRole('link', { name: '路口积水反复出现' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const dismiss = page.getByRole('button', { name: /^不是同一问题：/ });
    const name = (await dismiss.first().getAttribute('aria-label'))!;
    await dismiss.first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('理由').fill('不在一处');
    await form.getByRole('button', { name: '不是同一问题', exact: true }).click();
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '路口积水反复出现' }).click();
    await page.getByRole('heading', { name: '路口积水反复出现', level: 1 }).waitFor();
    await page.getByRole('link', { name: '地下车库渗水' }).waitFor();
    await page.getByText('他处同类').waitFor();
    await page.getByRole('button', { name: '升级', exact: true }).click();
    await form.getByLabel('提请何处').fill(`街道党工委专题研究 ${screen}`);
    await form.getByLabel('理由').fill('多处同类');
    await form.getByRole('button', { name: '升级', exact: true }).click();
    await page.getByText(`街道党工委专题研究 ${screen}：多处同类`).waitFor();
    await page.getByRole('img', { name: /逐月的反映与销号/ }).waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('否定的可以恢复；取消关联的可以重新关联', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    const form = page.getByRole('dialog');
    await visitor.open('/repeat-issues');
    await page.getByRole('button', { name: '展开' }).click();
    const restore = page.getByRole('button', { name: /^恢复提示：/ });
    await restore.first().waitFor();
    const name = (await restore.first().getAttribute('aria-label'))!;
    expect(await visitor.barriers()).toEqual([]);
    await restore.first().click();
    await form.getByLabel('理由').fill('再看');
    await form.getByRole('button', { name: '恢复提示', exact: true }).click();
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    expect(visitor.problems()).toEqual([]);
  });

  it('期间有人动了这个问题：两边都看得到，由本人决定', async () => {
    const visitor = await world.browsing.as('chair');
    const { page } = visitor;
    await visitor.open('/repeat-issues');
    await page.getByRole('link', { name: '路口积水反复出现' }).click();
    await page.getByRole('button', { name: '升级', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('提请何处').fill('街道办事处专题会');
    await form.getByLabel('理由').fill('多处同类');
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    await world.office.post('clerk', `/repeat-issues/${id}/escalate`, { to: '区水务局', reason: '管网在区里' });
    await form.getByRole('button', { name: '升级', exact: true }).click();
    await form.getByRole('alert', { name: '事项刚刚有了变动' }).getByText('管网在区里').waitFor();
    await reads(() => form.getByLabel('提请何处').inputValue(), '街道办事处专题会');
    await form.getByRole('button', { name: '仍按我填写的提交' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('街道办事处专题会：多处同类').waitFor();
    expect(visitor.problems(/status of 412/)).toEqual([]);
  });

  it.each(['desk', 'phone'] as const)('总览、热点与共性、名称册：%s', async (screen) => {
    const visitor = await world.browsing.as('clerk', screen);
    const { page } = visitor;
    const form = page.getByRole('dialog');
    await visitor.open('/repeat-issues/overview');
    await page.getByRole('img', { name: /逐月的反映与销号.*2025年3月: 反映 1/ }).waitFor();
    await page.getByRole('region', { name: '各单位的复发' }).getByRole('row').nth(1).waitFor();
    await page.getByText('8–30 天').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('以何时的情况为准').fill('2025-02-01');
    await page.getByText('跟踪中的反复问题 0 个').waitFor();

    await page.getByRole('link', { name: '热点与共性' }).click();
    await page.getByRole('heading', { name: '热点地点' }).waitFor();
    await visitor.settle();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('link', { name: '名称册' }).click();
    await page.getByRole('button', { name: '收录名称' }).click();
    await form.getByLabel('全称').fill(`青禾苑${screen}`);
    await form.getByRole('button', { name: '收录名称' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '收录简称' }).click();
    await form.getByLabel('简称或别名').fill(`禾苑${screen}`);
    await form.getByLabel('全称').fill(`青禾苑${screen}`);
    await form.getByRole('button', { name: '收录简称' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByLabel('查找名称或简称').fill(`禾苑${screen}`);
    await page.getByRole('button', { name: `去掉：禾苑${screen}`, exact: true }).click();
    await form.getByLabel('理由').fill('另有所指');
    await form.getByRole('button', { name: '去掉', exact: true }).click();
    await page.getByRole('button', { name: `去掉：禾苑${screen}`, exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `去掉：青禾苑${screen}`, exact: true }).waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });

  it('事项页说明它属于哪个反复问题、又可能与谁相同', async () => {
    const visitor = await world.browsing.as('clerk', 'phone');
    const { page } = visitor;
    await visitor.open('/repeat-issues');
    await page.getByRole('link', { name: '路口积水反复出现' }).click();
    await page.getByRole('link', { name: '地下车库渗水' }).first().click();
    await page.getByRole('heading', { name: '地下车库渗水', level: 1 }).waitFor();
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name: '反复问题', exact: true }) });
    await part.getByRole('link', { name: '路口积水反复出现' }).waitFor();
    // The calendar has not been revised since: there is nothing to recount.
    await reads(() => page.getByRole('button', { name: '按新日历重算期限' }).count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
