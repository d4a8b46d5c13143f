import { ownMatter } from './support/own';
import type { Visitor } from './support/visitor';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('Repeat issues', () => {
  const world = onAStreet();
  const title = '路口积水反复出现';
  let issue: string;
  /** The same told twice in nearly the same words, which is suspected. */
  const toldTwice = async (place: string): Promise<void> => {
    const topic = await world.office.topic('基层社会治理');
    const description = `${place}路面塌陷，下雨就积水，行人绕行。`;
    for (const title of [`${place}路面塌陷积水`, `${place}路面塌陷积水仍未修好`]) {
      const told = { origin: 'HOTLINE', title, description, place: { text: place }, topic, urgency: 'normal' };
      await world.office.post('clerk', '/cases', told);
    }
  };
  beforeAll(async () => {
    for (const place of ['柳湾巷', '石桥弄', '梅园里']) await toldTwice(place);
    const links = [{ case: await world.caseOf('地下车库渗水'), relation: 'SIMILAR_ELSEWHERE' }];
    const identified = { title, firstCase: await world.caseOf('路口雨水井堵塞'), links };
    issue = (await world.office.post('clerk', '/repeat-issues', identified)).body.id as string;
  });

  /** Says of the first suspicion that it is none. */
  const dismissOne = async (): Promise<void> => {
    const { rows } = (await world.office.get('clerk', '/repeat-issues/suspected')).body as {
      rows: { case: { id: string }; earlier: { case: { id: string } }[] }[];
    };
    const [one] = rows;
    const judged = { case: one!.case.id, other: one!.earlier[0]!.case.id, reason: '不在一处' };
    await world.office.post('clerk', '/repeat-issues/dismissals', judged);
  };

  it.each(['desk', 'phone'] as const)(
    'are listed with each time they came up, and can be escalated: %s',
    async (screen) => {
      const visitor = await world.as('clerk', screen);
      const { page } = visitor;
      await visitor.open('/repeat-issues');
      await visitor.link(title).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.link(title).click();
      await visitor.title(title).waitFor();
      await visitor.link('地下车库渗水').waitFor();
      await page.getByText('他处同类').waitFor();
      const form = await visitor.opens('升级');
      await form.getByLabel('提请何处').fill(`街道党工委专题研究 ${screen}`);
      await form.getByLabel('理由').fill('多处同类');
      await visitor.send(form, '升级');
      await page.getByText(`街道党工委专题研究 ${screen}：多处同类`).waitFor();
      await page.getByRole('img', { name: /逐月的反映与销号/ }).waitFor();
      expect(await visitor.sideways()).toBe(0);
      expect(await visitor.barriers()).toEqual([]);
    },
  );

  /** How many wait, and which two are asked about. */
  const queueOf = ({ page }: Visitor) => {
    const status = page.locator('.queue').getByRole('status');
    const left = async (): Promise<number> => Number(/今天还有 (\d+) 件/.exec((await status.textContent()) ?? '')?.[1]);
    const two = async (): Promise<string> => (await page.locator('.case-side > a').allTextContents()).join(' | ');
    const says = (words: string) => status.getByText(words).waitFor();
    return { left, two, says };
  };

  it.each(['desk', 'phone'] as const)(
    'are decided one at a time where they are suspected, and each decision is taken back with one touch: %s',
    async (screen) => {
      const visitor = await world.as('clerk', screen);
      await visitor.open('/repeat-issues');
      await visitor.button('不是同一问题').waitFor();
      const queue = queueOf(visitor);
      const [left, two] = [await queue.left(), await queue.two()];
      await visitor.settle();
      expect(await visitor.sideways()).toBe(0);
      expect(await visitor.barriers()).toEqual([]);
      await visitor.button('不是同一问题').click();
      await queue.says('已认定：不是同一问题');
      // Whatever else waits between the same two matters is answered with it.
      await reads(async () => (await queue.left()) < left, true);
      await visitor.button('撤回上一件').click();
      await queue.says('已撤回');
      await reads(queue.left, left);
      await reads(queue.two, two);
    },
  );

  it('are decided by keys, which are letters where somebody writes', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open('/repeat-issues');
    await visitor.button('不是同一问题').waitFor();
    const queue = queueOf(visitor);
    const [left, two] = [await queue.left(), await queue.two()];
    await page.keyboard.press('ArrowRight');
    await queue.says('已放到以后');
    await page.getByText('放到以后的 1 件').waitFor();
    await reads(queue.left, left - 1);
    await page.keyboard.press('u');
    await queue.says('已撤回');
    await reads(queue.two, two);

    const note = page.getByLabel(/^说明/);
    await note.fill('不在一处');
    await note.press('0');
    await reads(() => note.inputValue(), '不在一处0');
    const writes = () => page.evaluate<boolean>(`document.activeElement.tagName === 'INPUT'`);
    await page.evaluate(`document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`);
    await reads(writes, true);
    await note.press('Enter');
    await reads(writes, false);
    expect(await queue.left()).toBe(left);
    await page.keyboard.press('0');
    await queue.says('已认定：不是同一问题');
    const newest = async () =>
      ((await world.office.get('clerk', '/repeat-issues/dismissals')).body.rows as { reason: string }[])[0]?.reason;
    await reads(newest, '不在一处0');
    await page.keyboard.press('u');
    await queue.says('已撤回');
    await reads(queue.two, two);
  });

  it('are linked by a key, with what spoke for it, and unlinked by another', async () => {
    const visitor = await world.as('clerk');
    await visitor.open('/repeat-issues');
    await visitor.button('不是同一问题').waitFor();
    const queue = queueOf(visitor);
    const two = await queue.two();
    const { rows } = (await world.office.get('clerk', '/repeat-issues')).body as { rows: { id: string }[] };
    await visitor.page.keyboard.press('1');
    await queue.says('已认定：办理中重复');
    await visitor.button('撤回上一件').waitFor();
    const open = async () => {
      const listed = (await world.office.get('clerk', '/repeat-issues?state=OPEN')).body.rows as {
        id: string;
        links: { relation: string; likeness: object | null }[];
      }[];
      return listed.filter(({ id }) => !rows.some((row) => row.id === id));
    };
    expect(await open()).toMatchObject([
      { links: [{ relation: 'DUPLICATE', likeness: { likelihood: expect.any(Number) } }] },
    ]);
    await visitor.page.keyboard.press('u');
    await queue.says('已撤回');
    await reads(queue.two, two);
    expect(await open()).toEqual([]);
  });

  it('are suspected again where what was said against it is taken back', async () => {
    await dismissOne();
    const visitor = await world.as('clerk');
    await visitor.open('/repeat-issues');
    await visitor.button('展开').click();
    const name = await visitor.wordsOn(visitor.button(/^恢复提示：/).first());
    expect(await visitor.barriers()).toEqual([]);
    const form = await visitor.opens(visitor.button(name), '恢复提示');
    await form.getByLabel('理由').fill('再看');
    await visitor.send(form, '恢复提示');
    await visitor.button(name).waitFor({ state: 'detached' });
  });

  it('show both sides where somebody was quicker, and the person chooses', async () => {
    const visitor = await world.as('chair');
    visitor.expects(/status of 412/);
    await visitor.open(`/repeat-issues/${issue}`);
    const form = await visitor.opens('升级');
    await form.getByLabel('提请何处').fill('街道办事处专题会');
    await form.getByLabel('理由').fill('多处同类');
    await world.office.post('clerk', `/repeat-issues/${issue}/escalate`, { to: '区水务局', reason: '管网在区里' });
    await visitor.button('升级', form).click();
    await form.getByRole('alert', { name: '事项刚刚有了变动' }).getByText('管网在区里').waitFor();
    await reads(() => form.getByLabel('提请何处').inputValue(), '街道办事处专题会');
    await visitor.send(form, '仍按我填写的提交');
    await visitor.page.getByText('街道办事处专题会：多处同类').waitFor();
  });

  it.each(['desk', 'phone'] as const)(
    'say why they come back and what is to last, which is checked and stays in sight: %s',
    async (screen) => {
      const firstCase = await ownMatter(world, `${screen}一号楼门禁失灵`);
      const links = [{ case: await ownMatter(world, `${screen}二号楼门禁失灵`), relation: 'DUPLICATE' }];
      const identified = { title: `${screen}门禁反复失灵`, firstCase, links };
      const { id } = (await world.office.post('clerk', '/repeat-issues', identified)).body as { id: string };
      const visitor = await world.as('clerk', screen);
      visitor.expects(/status of 422/);
      const { page } = visitor;
      await visitor.open('/repeat-issues/overview');
      const without = { has: page.getByRole('heading', { name: /^还没有定长效措施的 \d+ 个$/ }) };
      await visitor.link(identified.title, page.locator('section').filter(without).last()).click();
      const panel = visitor.part('成因与长效措施');
      const cause = await visitor.opens('写明成因');
      await cause.getByLabel('成因').fill('门禁主机露天安装');
      await visitor.send(cause, '写明成因');
      await panel.getByText('门禁主机露天安装').waitFor();
      const set = await visitor.opens('定长效措施');
      await set.getByLabel('长效措施').fill('主机加装防雨罩，纳入月检');
      await visitor.choose('责任单位', '平安法治办', set);
      await set.getByLabel('落实期限').fill('2025-04-30');
      await visitor.send(set, '定长效措施');
      await panel.getByText(/4月30日 起待检查/).waitFor();
      await visitor.open(`/repeat-issues/${id}?do=check-measure`);
      const check = page.getByRole('dialog', { name: '检查长效措施' });
      await check.getByText('尚未落实', { exact: true }).click();
      await check.getByLabel('检查情况').fill('防雨罩还没有到货');
      await visitor.button('检查长效措施', check).click();
      await check
        .getByRole('alert')
        .getByText(/请填何日再检查/)
        .first()
        .waitFor();
      await check.getByLabel('何日再检查').fill('2025-05-15');
      await visitor.send(check, '检查长效措施');
      await panel.getByText('防雨罩还没有到货').waitFor();
      await panel.getByText(/5月15日 起待检查/).waitFor();
      expect(await visitor.sideways()).toBe(0);
      expect(await visitor.barriers()).toEqual([]);
    },
  );

  it.each(['desk', 'phone'] as const)('have an overview, hot spots and common causes: %s', async (screen) => {
    const visitor = await world.as('clerk', screen);
    const { page } = visitor;
    await visitor.open('/repeat-issues/overview');
    await page.getByRole('img', { name: /逐月的反映与销号.*2025年3月: 反映 \d/ }).waitFor();
    await page.getByRole('region', { name: '各单位的反弹' }).getByRole('row').nth(1).waitFor();
    await page.getByText('8–30 天').waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('以何时的情况为准').fill('2025-02-01');
    await page.getByText('跟踪中的反复问题 0 个').waitFor();

    await visitor.link('热点与共性').click();
    await page.getByRole('heading', { name: '热点地点' }).waitFor();
    await visitor.settle();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });

  it.each(['desk', 'phone'] as const)('are told apart by a register of names, kept by people: %s', async (screen) => {
    const visitor = await world.as('clerk', screen);
    const [full, short] = [`青禾苑${screen}`, `禾苑${screen}`];
    await visitor.open('/repeat-issues/names');
    const name = await visitor.opens('收录名称');
    await name.getByLabel('全称').fill(full);
    await visitor.send(name, '收录名称');
    const alias = await visitor.opens('收录简称');
    await alias.getByLabel('简称或别名').fill(short);
    await alias.getByLabel('全称').fill(full);
    await visitor.send(alias, '收录简称');
    await visitor.page.getByLabel('查找名称或简称').fill(short);
    const dropping = await visitor.opens(visitor.button(`去掉：${short}`), '去掉');
    await dropping.getByLabel('理由').fill('另有所指');
    await visitor.send(dropping, '去掉');
    await visitor.button(`去掉：${short}`).waitFor({ state: 'detached' });
    await visitor.button(`去掉：${full}`).waitFor();
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });

  it('are named on the page of each of their cases, with what else it may be the same as', async () => {
    const visitor = await world.as('clerk', 'phone');
    await visitor.open(`/cases/${await world.caseOf('地下车库渗水')}`);
    await visitor.link(title, visitor.part('反复问题')).waitFor();
    // The calendar has not been revised since: there is nothing to recount.
    await reads(() => visitor.button('按新日历重算期限').count(), 0);
    expect(await visitor.sideways()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
  });
});
