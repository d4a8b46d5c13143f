import { DemoBrowser } from '../../src/demo/browser';
import { password } from '../support/office';
import { openWorld, type World } from './support/world';

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
  }, 120_000);
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
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
