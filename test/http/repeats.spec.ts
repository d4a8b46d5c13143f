import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** A matter that comes back: found while it is typed, listed, linked with what was shown, split, undone. */
story('The same problem comes again', (step) => {
  let office: Office;
  let topic: string;
  let first: string;
  let second: string;
  let third: string;
  let issue: string;

  const matters = [
    ['青禾苑小区路灯整片不亮', '青禾苑小区3栋到5栋之间的路灯已经坏了半个月，晚上老人出门看不清路。'],
    ['青禾苑路灯又不亮了，晚上出行不安全', '青禾苑3栋前面的路灯上个月才修过，现在又灭了，照明时好时坏。'],
    ['青禾苑5栋前路灯三个月坏两次', '青禾苑小区路灯修了又坏，5栋前面现在又是一片黑。'],
    ['栖云里电梯经常故障', '栖云里小区2栋的电梯一个月坏了四次，前天还关了人，请督促物业更换。'],
  ] as const;

  const register = async ([title, description]: readonly [string, string]): Promise<string> => {
    const body = { origin: 'HOTLINE', title, description, place: { text: '小区内' }, topic, urgency: 'normal' };
    return (await office.post('clerk', '/cases', body)).body.id as string;
  };
  const suspected = async (): Promise<readonly string[]> => {
    const { body } = await office.get('clerk', '/repeat-issues/suspected');
    const rows = body.rows as { case: { id: string }; earlier: { case: { id: string } }[] }[];
    return rows.flatMap((row) => row.earlier.map((one) => `${row.case.id} ${one.case.id}`));
  };
  const page = async (id: string) => (await office.get('clerk', `/repeat-issues/${id}`)).body;

  beforeAll(async () => {
    ({ office } = await usualOffice());
    topic = await office.topic('基层社会治理');
    first = await register(matters[0]);
  });
  afterAll(() => office.close());

  step(
    'earlier cases are suggested with reasons while one types; a unit sees none that do not concern it',
    async () => {
      const typed = { title: '青禾苑路灯又坏了' };
      const { body } = await office.post('clerk', '/repeat-issues/suggestions', typed);
      expect(body.suggestions).toHaveLength(1);
      expect(body.suggestions[0]).toMatchObject({ case: { id: first }, relation: 'DUPLICATE', issues: [] });
      expect(body.suggestions[0].reasons).toContain('同一小区：「青禾苑」');
      const other = await office.post('city', '/repeat-issues/suggestions', typed);
      expect(other.body.suggestions).toEqual([]);
    },
  );

  step('once registered it is listed as a suspected repeat', async () => {
    second = await register(matters[1]);
    await register(matters[3]);
    expect(await suspected()).toEqual([`${second} ${first}`]);
    const { body } = await office.get('clerk', `/cases/${second}/similar`);
    expect(body.suggestions[0].case.id).toBe(first);
  });

  step('when it is identified, the likelihood and reasons seen then are kept, and it is listed no more', async () => {
    const { body: listed } = await office.get('clerk', '/repeat-issues/suspected');
    const { likelihood } = listed.rows[0].earlier[0] as { likelihood: number };
    const links = [{ case: second, relation: 'DUPLICATE' }];
    const identified = { title: '青禾苑路灯', firstCase: first, links };
    issue = (await office.post('clerk', '/repeat-issues', identified)).body.id as string;
    const { issue: record, firstRaisedAt } = await page(issue);
    expect(record.links[0].likeness.likelihood).toBe(likelihood);
    expect(record.links[0].likeness.reasons).toContain('同类问题：道路设施');
    expect(firstRaisedAt).not.toBeNull();
    expect(await suspected()).toEqual([]);
  });

  step('a dismissed suspicion is listed no more, a restored one is listed again', async () => {
    third = await register(matters[2]);
    const before = await suspected();
    expect(before).toContain(`${third} ${first}`);
    const judged = { case: third, other: first, reason: '不是同一段线路' };
    const { body } = await office.post('clerk', '/repeat-issues/dismissals', judged);
    expect(await suspected()).toEqual(before.filter((pair) => pair !== `${third} ${first}`));
    const dismissed = async () =>
      (await office.get('clerk', '/repeat-issues/dismissals')).body.rows as { id: string; cases: { id: string }[] }[];
    expect(await dismissed()).toMatchObject([{ id: body.id, reason: '不是同一段线路' }]);
    await office.post('clerk', `/repeat-issues/dismissals/${body.id}/restore`, { reason: '其实是' });
    expect(await dismissed()).toEqual([]);
    expect(await suspected()).toEqual(before);
  });

  step('what is split off becomes another issue; a dissolved one can be restored', async () => {
    const extra = await register(['青禾苑路灯晚上不开', '青禾苑小区4栋的路灯晚上不开。']);
    for (const id of [third, extra])
      await office.post('clerk', `/repeat-issues/${issue}/link`, { case: id, relation: 'DUPLICATE' });
    const split = { title: '青禾苑5栋路灯', cases: [third, extra], reason: '另一段线路' };
    const { body } = await office.post('clerk', `/repeat-issues/${issue}/split`, split);
    expect(body.id).toBe(issue);
    const { issue: record } = await page(issue);
    const into = record.splitOff[0].into as string;
    const other = await office.until(
      () => office.send('clerk', 'GET', `/repeat-issues/${into}`),
      ({ status }) => status === 200,
    );
    expect(other.body.issue).toMatchObject({ title: '青禾苑5栋路灯', firstCase: third });
    await office.post('clerk', `/repeat-issues/${into}/dissolve`, { reason: '有误' });
    await office.post('clerk', `/repeat-issues/${into}/restore`, { reason: '无误' });
    expect((await page(into)).issue.state).toBe('OPEN');
  });

  step('after a merge is undone, the cases that were there before it are still there', async () => {
    const [one, both, other] = await Promise.all(
      ['云杉里1栋门禁', '云杉里2栋门禁', '云杉里3栋门禁'].map((title) => register([title, `${title}坏了。`])),
    );
    const made = async (
      title: string,
      firstCase: string,
      linked: readonly string[],
      relation = 'DUPLICATE',
    ): Promise<string> => {
      const links = linked.map((id) => ({ case: id, relation }));
      return (await office.post('clerk', '/repeat-issues', { title, firstCase, links })).body.id as string;
    };
    // A case may stand in two issues of different kinds.
    const target = await made('门禁', other!, [both!], 'SIMILAR_ELSEWHERE');
    const merged = await made('门禁又坏', one!, [both!]);
    const linkedTo = async (id: string) =>
      ((await page(id)).issue.links as { case: string }[]).map((link) => link.case);
    await office.post('clerk', `/repeat-issues/${merged}/merge`, { into: target, reason: '同一问题' });
    await office.until(
      () => linkedTo(target),
      (cases) => cases.includes(one!),
    );
    expect((await page(merged)).issue).toMatchObject({ state: 'MERGED', mergedInto: target });
    await office.post('clerk', `/repeat-issues/${merged}/restore`, { reason: '并错了' });
    await office.until(
      () => linkedTo(target),
      (cases) => !cases.includes(one!),
    );
    expect(await linkedTo(target)).toEqual([both]);
    const { facts } = (await office.get('clerk', `/repeat-issues/${merged}/timeline`)).body as { facts: object[] };
    expect(facts).toMatchObject(
      ['RepeatIssueIdentified', 'RepeatIssueMerged', 'RepeatIssueRestored'].map((type) => ({ type })),
    );
    for (const id of [target, merged])
      await office.post('clerk', `/repeat-issues/${id}/dissolve`, { reason: '试过了' });
  });

  step('a case stands in one open issue of a kind; a recurrence needs a close-off; the first case can go', async () => {
    const [one, two, three] = await Promise.all(
      ['橡树里1栋道闸', '橡树里2栋道闸', '橡树里3栋道闸'].map((title) => register([title, `${title}失灵。`])),
    );
    const identify = (firstCase: string, id: string, relation: string) =>
      office.send('clerk', 'POST', '/repeat-issues', { title: '道闸', firstCase, links: [{ case: id, relation }] });
    const early = await identify(one!, two!, 'RECURRENCE');
    expect([early.status, early.body.code]).toEqual([409, 'repeat.not-closed-before']);
    const made = await identify(one!, two!, 'DUPLICATE');
    expect(made.status).toBe(201);
    const again = await identify(three!, two!, 'DUPLICATE');
    expect([again.status, again.body.code]).toEqual([409, 'repeat.in-another']);
    const { id } = made.body as { id: string };
    await office.post('clerk', `/repeat-issues/${id}/link`, { case: three, relation: 'DUPLICATE' });
    await office.post('clerk', `/repeat-issues/${id}/unlink`, { case: one, reason: '另一处', first: three });
    const { issue: left } = await page(id);
    expect([left.firstCase, (left.links as { case: string }[]).map((link) => link.case)]).toEqual([three, [two]]);
    const freed = await identify(one!, two!, 'SIMILAR_ELSEWHERE');
    expect(freed.status).toBe(201);
    const circle = { into: freed.body.id as string, reason: '同一问题' };
    await office.post('clerk', `/repeat-issues/${id}/merge`, circle);
    const back = await office.send('clerk', 'POST', `/repeat-issues/${circle.into}/merge`, { ...circle, into: id });
    expect([back.status, back.body.code]).toEqual([409, 'repeat.target-ended']);
    await office.post('clerk', `/repeat-issues/${circle.into}/dissolve`, { reason: '试过了' });
  });

  step('the overview, hot places, common problems and the book of names', async () => {
    const { body: overview } = await office.get('clerk', '/repeat-issues/overview');
    expect(overview.issues).toBe(2);
    const { body: hot } = await office.get('clerk', '/repeat-issues/hot-places?days=30');
    expect(hot.places[0].topics[0]).toMatchObject({ topic: '道路设施' });
    expect(hot.places[0].newest[0].number).toMatch(/〔\d{4}〕\d+号/);
    expect((await office.get('clerk', '/repeat-issues/systemic-topics')).body.topics).toEqual([]);
    const { jurisdiction } = office;
    await office.post('clerk', '/name-book/names', { jurisdiction, name: '青禾苑' });
    await office.post('clerk', '/name-book/aliases', { jurisdiction, alias: '禾苑', name: '青禾苑', issue });
    const { body: names } = await office.get('clerk', '/name-book');
    expect(names).toContainEqual({ name: '禾苑', full: '青禾苑', from: 'book' });
    await office.post('clerk', '/name-book/removals', { jurisdiction, name: '禾苑', reason: '另有所指' });
    const refused = await office.send('city', 'POST', '/name-book/names', { jurisdiction, name: '栖云里' });
    expect(refused.status).toBe(403);
  });
});
