import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Task {
  readonly kind: string;
  readonly holder: string;
  readonly handler: string | null;
}

/** From the assignment to the reply within the units: who has it in hand, opinions, drafts, the head's signature. */
story('Work within a unit', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let deputy: string;
  let colleague: string;
  let matter: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (who: string, step: string, body: object = {}): Promise<string> =>
    (await office.send(who, 'POST', `/cases/${matter}/${step}`, body)).body.code as string;
  const page = async (who: string) => (await office.get(who, `/cases/${matter}`)).body;
  const tasks = async (who: string): Promise<string[]> =>
    ((await office.get(who, '/workbench')).body.tasks as Task[]).map(
      ({ kind, holder, handler }) => `${kind} ${holder.split(':')[0]}${handler === null ? '' : ' in hand'}`,
    );
  const types = async (who: string): Promise<string[]> =>
    ((await office.get(who, `/cases/${matter}/timeline`)).body.facts as { type: string }[]).map(({ type }) => type);
  const openCase = async (): Promise<string> => {
    const registered = await office.post('clerk', '/cases', {
      title: '东门路灯不亮',
      description: '三盏',
      place: { text: '东门' },
      topic,
      origin: 'INTERVIEW',
      filers: [deputy],
      urgency: 'normal',
    });
    matter = registered.body.id as string;
    await post('clerk', 'screen', { topic, urgency: 'normal' });
    return matter;
  };

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    colleague = await office.hire('city2', '城管科经办人二', { role: 'official', unit: city });
    await office.hire('head', '城管科负责人', { role: 'unitHead', unit: city });
  });
  afterAll(() => office.close());

  step('handed to a colleague it is his task, and the unit still sees it', async () => {
    await openCase();
    await post('clerk', 'assign', { unit: city, coUnits: [property], urgency: 'normal', opinionsBy: '2025-03-10' });
    await post('city', 'accept');
    await post('city', 'contact', { how: '电话' });
    const { officials } = (await office.get('city', `/units/${city}/officials`)).body;
    expect(officials.map(({ label, role }: { label: string; role: string }) => `${label} ${role}`).sort()).toEqual([
      ...['城管科经办人 official', '城管科经办人二 official', '城管科负责人 unitHead'],
    ]);
    expect((await office.send('property', 'GET', `/units/${city}/officials`)).status).toBe(404);
    expect(await refused('city', 'handler', { person: deputy, reason: '分工' })).toBe('case.handler-not-of-unit');
    await post('head', 'handler', { person: colleague, reason: '片区由其负责' });
    expect(await tasks('city2')).toEqual(['RECTIFY person in hand']);
    expect(await tasks('city')).toEqual(['RECTIFY unit in hand']);
    expect((await page('deputy')).case.handler).toBe(colleague);
    const counts = (await office.get('city2', '/workbench')).body.counts;
    expect(counts).toEqual({ RECTIFY: 1 });
  });

  step('opinions of co-units have a day; the lead unit sees them, and late ones are marked', async () => {
    expect(await tasks('property')).toEqual(['GIVE_OPINION unit']);
    expect((await page('city')).opinions.map(({ standing }: { standing: string }) => standing)).toEqual(['WAITING']);
    await office.moveTo('2025-03-11T01:00:00.000Z');
    expect((await page('city')).opinions[0].standing).toBe('OVERDUE');
    await post('property', 'opinion', { text: '由产权单位维修', evidence });
    const [opinion] = (await page('city')).opinions;
    expect([opinion.standing, opinion.given[0].text, opinion.given[0].late]).toEqual([
      ...['GIVEN_LATE', '由产权单位维修', true],
    ]);
    expect(await tasks('property')).toEqual([]);
    expect(await refused('property', 'opinion-request', { units: [city], about: '意见', dueOn: '2025-03-20' })).toBe(
      'case.not-lead-unit',
    );
    await post('city', 'opinion-request', { units: [property], about: '产权单位是谁', dueOn: '2025-03-14' });
    expect((await page('city')).opinions[0].standing).toBe('GIVEN_LATE');
  });

  step('where signing is asked for, the head signs; a draft is seen by the unit alone', async () => {
    await office.post('admin', `/policies/${office.jurisdiction}`, {
      from: '2025-03-11',
      settings: { replySignOff: true },
    });
    expect(await refused('city2', 'reply', { category: 'A', summary: '已修复', evidence })).toBe(
      'case.reply-needs-sign-off',
    );
    await post('city2', 'draft', { points: [{ point: '何时修' }] });
    expect(await refused('city2', 'draft-submit')).toBe('case.reply-category');
    const whole = { category: 'A', summary: '已修复', points: [{ point: '何时修', answer: '三月七日' }], evidence };
    await post('city2', 'draft', whole);
    await post('city2', 'draft-submit');
    expect(await tasks('head')).toEqual(expect.arrayContaining(['SIGN_REPLY head', 'RECTIFY unit in hand']));
    expect(await refused('city', 'sign', { draft: 2 })).toBe('access.not-allowed');
    expect(await refused('head', 'sign', { draft: 1 })).toBe('case.draft-changed');
    await post('head', 'draft-return', { draft: 2, reason: '请写明由谁修' });
    expect(await tasks('city2')).toContain('CORRECT_DRAFT person in hand');

    for (const who of ['clerk', 'deputy', 'property']) {
      expect((await types(who)).filter((type) => type.includes('Draft'))).toEqual([]);
      expect((await page(who)).case.drafts).toEqual([]);
    }
    expect((await types('city')).filter((type) => type.includes('Draft'))).toEqual([
      ...['ReplyDrafted', 'ReplyDrafted', 'ReplyDraftSubmitted', 'ReplyDraftReturned'],
    ]);

    await post('city2', 'draft', { ...whole, summary: '已由本科修复' });
    await post('city2', 'draft-submit');
    await post('head', 'sign', { draft: 3 });
    const { case: record } = await page('deputy');
    expect([record.state, record.replies[0].summary, record.replies[0].draftedBy]).toEqual([
      ...['REPLIED', '已由本科修复', [colleague]],
    ]);
    expect(await tasks('deputy')).toEqual(['RATE_REPLY person']);
  });

  step('for a unit without an account the office enters with a scan, and who entered cannot close off', async () => {
    await openCase();
    const sent = await office.attach('clerk', '回函.pdf', Buffer.from('%PDF-1.4\n%回函\n'));
    const paper = { channel: 'paper', scan: sent };
    await post('clerk', 'assign', { unit: property, urgency: 'normal' });
    expect(await refused('clerk', 'accept')).toBe('case.not-lead-unit');
    expect(await refused('clerk', 'accept', { channel: 'paper' })).toBe('case.scan-missing');
    await post('clerk', 'accept', paper);
    await post('clerk', 'reply', { ...paper, category: 'A', summary: '已修复', evidence });
    await post('clerk', 'rate', { ...paper, onBehalfOf: deputy, rating: 'SATISFIED' });
    const { case: record } = await page('clerk');
    expect([
      record.replies[0].unit,
      record.replies[0].by.channel,
      record.scans.map((scan: { of: string }) => scan.of),
    ]).toEqual([property, 'paper', ['AssignmentAccepted', 'CaseReplied', 'ReplyRated']]);
    const facts = (await office.get('clerk', `/cases/${matter}/timeline`)).body.facts as {
      type: string;
      entered: { unit: string | null; person: string | null } | null;
    }[];
    const entered = facts.filter((fact) => fact.entered !== null).map(({ type, entered: whose }) => [type, whose]);
    expect(entered).toEqual([
      ['AssignmentAccepted', { unit: property, person: null }],
      ['ScanAttached', { unit: null, person: null }],
      ['CaseReplied', { unit: property, person: null }],
      ['ScanAttached', { unit: null, person: null }],
      ['ReplyRated', { unit: null, person: deputy }],
      ['ScanAttached', { unit: null, person: deputy }],
    ]);
    expect(await refused('clerk', 'close-off', { evidence })).toBe('case.four-eyes-rated');
    await post('chair', 'close-off', { evidence });
  });
});
