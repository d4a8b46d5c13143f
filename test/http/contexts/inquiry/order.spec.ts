import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** The office enters from paper what happened before. */
story('What is entered later than it happened', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let deputy: string;
  let matter: string;
  let sheetCase: string;
  let scan: object;
  let paper: object;

  const evidence = { text: '现场照片两张', attachments: [] };
  const late = (occurredAt: string, more: object = {}) => ({ ...paper, ...more, occurredAt });
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (path: string, body: object): Promise<unknown[]> => {
    const { status, body: problem } = await office.send('clerk', 'POST', path, body);
    return [status, problem.code];
  };
  const onCase = (step: string, body: object) => refused(`/cases/${matter}/${step}`, body);
  const early = [422, 'case.before-its-cause'];

  beforeAll(async () => {
    ({ office, city, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    scan = await office.attach('clerk', '回函.pdf', Buffer.from('%PDF-1.4\n%回函\n'));
    paper = { channel: 'paper', scan };
  });
  afterAll(() => office.close());

  step('a case bears the date of its paper, and nothing of it happens before', async () => {
    const content = {
      title: '东门路灯不亮',
      description: '三盏',
      place: { text: '东门' },
      topic,
      origin: 'INTERVIEW',
      filers: [deputy],
      urgency: 'normal',
    };
    const dated = { channel: 'paper', occurredAt: '2025-02-28T02:00:00.000Z' };
    matter = (await office.post('clerk', '/cases', { ...content, ...dated })).body.id as string;
    const { facts } = (await office.get('clerk', `/cases/${matter}/timeline`)).body;
    expect(facts[0].by.occurredAt).toBe('2025-02-28T02:00:00.000Z');
    const rejection = { code: 'JUDICIAL', reason: '已进入诉讼', channel: 'paper' };
    expect(await onCase('reject', { ...rejection, occurredAt: '2025-02-27T02:00:00.000Z' })).toEqual(early);
    expect(await refused('/cases', { ...content, channel: 'paper', occurredAt: '2025-03-04T02:00:00.000Z' })).toEqual([
      422,
      'occurred-at.in-future',
    ]);
  });

  step('no unit works before it was assigned, replies before it accepted, is rated before it replied', async () => {
    await post('clerk', 'screen', { topic, urgency: 'normal' });
    await post('clerk', 'assign', { unit: city, coUnits: [], urgency: 'normal' });
    await office.moveTo('2025-03-10T01:00:00.000Z');
    expect(await onCase('accept', late('2025-03-02T02:00:00.000Z'))).toEqual(early);
    await post('clerk', 'accept', late('2025-03-05T02:00:00.000Z'));
    const reply = { category: 'A', summary: '已修复', points: [], inPerson: true, evidence };
    const answer = await office.send(
      'clerk',
      'POST',
      `/cases/${matter}/reply`,
      late('2025-03-04T02:00:00.000Z', reply),
    );
    expect(answer.body).toMatchObject({
      code: 'case.before-its-cause',
      detail: '发生时间不能早于接收或上一步办理（2025-03-05 10:00）',
    });
    await post('clerk', 'reply', late('2025-03-06T02:00:00.000Z', reply));
    const rating = { rating: 'SATISFIED', onBehalfOf: deputy };
    expect(await onCase('rate', late('2025-03-05T02:00:00.000Z', rating))).toEqual(early);
    await post('clerk', 'evidence', late('2025-03-05T08:00:00.000Z', { evidence }));
    await post('clerk', 'rate', late('2025-03-07T02:00:00.000Z', rating));
  });

  step('beyond the time for entering it needs a reason and its paper, which show on the timeline', async () => {
    await office.moveTo('2025-04-14T01:00:00.000Z');
    const proof = late('2025-03-08T02:00:00.000Z', { evidence });
    expect(await onCase('evidence', proof)).toEqual([422, 'case.late-reason']);
    await post('clerk', 'evidence', { ...proof, lateReason: '归档时发现' });
    const { facts } = (await office.get('clerk', `/cases/${matter}/timeline`)).body;
    const added = facts.filter(({ type }: { type: string }) => type === 'EvidenceAdded').at(-1);
    expect(added.by).toMatchObject({ occurredAt: '2025-03-08T02:00:00.000Z', lateReason: '归档时发现' });
    const unscanned = { channel: 'paper', occurredAt: '2025-03-08T02:00:00.000Z', evidence, lateReason: '归档时发现' };
    expect(await onCase('finding', unscanned)).toEqual([422, 'case.late-paper']);
    await post('clerk', 'finding', { ...unscanned, lateScan: scan });
    const seen = (await office.get('city', `/cases/${matter}/timeline`)).body.facts.at(-1);
    expect(seen).toMatchObject({ type: 'EvidenceAdded', by: { lateScan: { name: '回函.pdf' } } });
    expect((await office.bytes('city', 'GET', `/attachments/${seen.by.lateScan.hash}`)).status).toBe(200);
  });

  step('a talk is held after its notice, and told late it needs a reason and its paper', async () => {
    await office.moveTo('2025-05-06T01:00:00.000Z');
    const request = { kind: 'TALK', topic, unit: city, reason: '路灯', place: { text: '东门' } };
    const talk = (await office.post('deputy', '/interviews', request)).body.id as string;
    await office.post('clerk', `/interviews/${talk}/accept`);
    await office.post('chair', `/interviews/${talk}/approve`);
    await office.post('clerk', `/interviews/${talk}/notice`, {
      scheduledAt: '2025-05-13T02:00:00.000Z',
      venue: '代表之家',
      interviewees: [{ unit: city, post: '科长' }],
    });
    const hold = `/interviews/${talk}/hold`;
    const held = (heldAt: string, more: object = {}) => ({ heldAt, place: { text: '东门' }, ...more });
    expect(await refused(hold, held('2025-05-05T02:00:00.000Z'))).toEqual([422, 'interview.before-its-cause']);
    expect(
      await refused(`/interviews/${talk}/acknowledge`, {
        channel: 'paper',
        unit: city,
        occurredAt: '2025-05-05T02:00:00.000Z',
      }),
    ).toEqual([422, 'interview.before-its-cause']);
    await office.moveTo('2025-07-01T01:00:00.000Z');
    expect(await refused(hold, held('2025-05-13T02:00:00.000Z'))).toEqual([422, 'interview.late-reason']);
    const lateReason = '记录遗失后找到';
    expect(await refused(hold, held('2025-05-13T02:00:00.000Z', { lateReason }))).toEqual([
      422,
      'interview.late-paper',
    ]);
    await office.post('clerk', hold, held('2025-05-13T02:00:00.000Z', { lateReason, lateScan: scan }));
  });

  step('no visit, session or review meeting is held before it was called', async () => {
    const scheduledAt = '2025-08-20T01:00:00.000Z';
    const participants = [{ person: deputy, role: 'deputy' }];
    const plan = { title: '路灯', topic, scheduledAt, units: [city], participants };
    const made = async (path: string, body: object) => (await office.post('clerk', path, body)).body.id as string;
    const visit = await made('/resolutions', { ...plan, focus: 'LIVELIHOOD', place: { text: '东门' } });
    const session = await made('/sessions', { ...plan, venue: '会议室' });
    const review = await made('/review-meetings', { title: '整改情况', scheduledAt, venue: '会议室' });
    const before = '2025-06-30T01:00:00.000Z';
    const held = { heldAt: before, place: { text: '东门' }, present: participants, respondents: [] };
    expect(await refused(`/resolutions/${visit}/hold`, held)).toEqual([422, 'onSite.before-its-cause']);
    await office.post('clerk', `/sessions/${session}/notice`, {});
    const opening = { openedAt: before, present: participants, respondents: [], eligible: 1 };
    expect(await refused(`/sessions/${session}/open`, opening)).toEqual([422, 'session.before-its-cause']);
    const meeting = { openedAt: before, present: [deputy] };
    expect(await refused(`/review-meetings/${review}/open`, meeting)).toEqual([422, 'review.before-its-cause']);
  });

  step('one sheet enters a whole chain with one reason and one scan, or nothing of it', async () => {
    const sheet = {
      title: '西门路灯不亮',
      description: '两盏',
      place: { text: '西门' },
      topic,
      origin: 'INTERVIEW',
      filers: [deputy],
      urgency: 'normal',
      occurredAt: '2025-04-01T02:00:00.000Z',
      lateReason: '归档时发现',
      scan,
      assigned: { unit: city, occurredAt: '2025-04-02T02:00:00.000Z', acceptedAt: '2025-04-03T02:00:00.000Z' },
      replied: { category: 'A', summary: '已修复', evidence, occurredAt: '2025-04-10T02:00:00.000Z' },
      rated: { rating: 'SATISFIED', onBehalfOf: deputy, occurredAt: '2025-04-11T02:00:00.000Z' },
    };
    const count = async () => (await office.get('clerk', '/cases')).body.rows.length as number;
    const before = await count();
    const at = async (body: object): Promise<unknown[]> => {
      const { status, body: problem } = await office.send('clerk', 'POST', '/cases/entry-sheet', body);
      return [status, problem.code, problem.field];
    };
    const early = { ...sheet.rated, occurredAt: '2025-04-09T02:00:00.000Z' };
    expect(await at({ ...sheet, rated: early })).toEqual([422, 'case.before-its-cause', 'rated.occurredAt']);
    const dayBefore = { ...sheet.assigned, occurredAt: '2025-03-31T02:00:00.000Z' };
    expect(await at({ ...sheet, assigned: dayBefore })).toEqual([422, 'case.before-its-cause', 'assigned.occurredAt']);
    const { replied: _replied, ...gap } = sheet;
    expect(await at(gap)).toEqual([422, 'case.sheet-gap', 'replied']);
    const tomorrow = { ...sheet.rated, occurredAt: '2025-07-02T02:00:00.000Z' };
    expect(await at({ ...sheet, rated: tomorrow })).toEqual([422, 'occurred-at.in-future', 'rated.occurredAt']);
    expect(await count()).toBe(before);

    const key = { 'idempotency-key': 'sheet-1' };
    const { status, body } = await office.send('clerk', 'POST', '/cases/entry-sheet', sheet, key);
    expect([status, typeof body.number]).toEqual([201, 'string']);
    const again = await office.send('clerk', 'POST', '/cases/entry-sheet', sheet, key);
    expect([again.status, again.body.id]).toEqual([201, body.id]);
    const other = await office.send('clerk', 'POST', '/cases/entry-sheet', { ...sheet, rated: early }, key);
    expect(other.body.code).toBe('idempotency-key-reused');
    expect(await count()).toBe(before + 1);
    const page = (await office.get('clerk', `/cases/${body.id}`)).body.case;
    expect(page).toMatchObject({ state: 'RATED', leadUnit: city });
    const { facts } = (await office.get('clerk', `/cases/${body.id}/timeline`)).body;
    const told = facts.map((one: { type: string; by: { occurredAt: string } }) => [
      one.type,
      one.by.occurredAt.slice(0, 10),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['CaseRegistered', '2025-04-01'],
        ['CaseAssigned', '2025-04-02'],
        ['AssignmentAccepted', '2025-04-03'],
        ['CaseReplied', '2025-04-10'],
        ['ReplyRated', '2025-04-11'],
      ]),
    );
    const entered = facts.filter(({ type }: { type: string }) => type === 'ReplyRated');
    expect(entered[0].by).toMatchObject({ lateReason: '归档时发现', lateScan: { name: '回函.pdf' } });
    sheetCase = body.id;
  });

  step('a paper that goes out says 补录 where only that makes it in time', async () => {
    await office.post('chair', `/cases/${sheetCase}/close-off`, { evidence });
    const paper = await office.get('clerk', `/documents/close-off/page?subject=${sheetCase}`);
    expect(JSON.stringify(paper.body)).toContain('按期（补录）');
  });
});
