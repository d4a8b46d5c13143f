import { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** 特批: one clerk, one chair, who filed the case himself; the clerk entered its rating from paper. */
story('A small office in which nobody independent is left', (step) => {
  let office: Office;
  let city: string;
  let deputy: string;
  let chair: string;
  let topic: string;
  let matter: string;
  let scan: object;

  const evidence = { text: '现场照片两张', attachments: [] };
  const reason = '主任是提出人，经办人代录了评价';
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (who: string, step: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', `/cases/${matter}/${step}`, body);
    return [status, said.code];
  };
  const page = async () => (await office.get('clerk', `/cases/${matter}`)).body;
  const approval = () => ({ decision: 'CloseOff', level: 'CHAIR', reason, scan });

  beforeAll(async () => {
    ({ office, city, deputy, chair } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    const told = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic };
    const sent = { ...told, filers: [deputy, chair], origin: 'INTERVIEW', urgency: 'normal', proposedUnit: city };
    matter = (await office.post('clerk', '/cases', sent)).body.id as string;
    scan = await office.attach('clerk', '特批审批表.pdf', Buffer.from('%PDF-1.4\n%同意\n'));
    const paper = { channel: 'paper', scan };
    await post('clerk', 'screen', { topic, urgency: 'normal' });
    await post('clerk', 'assign', { unit: city, urgency: 'normal' });
    await post('clerk', 'accept', paper);
    await post('clerk', 'reply', { ...paper, category: 'A', summary: '已修复', evidence });
  });
  afterAll(() => office.close());

  step('while the clerk may still decide, no special approval is given', async () => {
    // To override is for the chair alone, and the chair filed it.
    expect((await page()).allowed).toMatchObject({ ApproveSpecially: ['CloseOffByOverride'] });
    expect(await refused('chair', 'special-approval', { ...approval(), decision: 'CloseOffByOverride' })).toEqual([
      403,
      'case.special-district',
    ]);
    expect(await refused('chair', 'special-approval', { ...approval(), decision: 'RaiseSupervision' })).toEqual([
      409,
      'case.special-needless',
    ]);
  });

  step('the clerk enters the rating, and then nobody may close the case off', async () => {
    const paper = { channel: 'paper', scan };
    await post('clerk', 'rate', { ...paper, onBehalfOf: deputy, rating: 'SATISFIED' });
    expect(await refused('clerk', 'close-off', { evidence })).toEqual([403, 'case.four-eyes-rated']);
    expect(await refused('chair', 'close-off', { evidence })).toEqual([403, 'case.four-eyes-filed']);
    expect((await page()).allowed).toMatchObject({ ApproveSpecially: ['CloseOff'] });
  });

  step('the form needs the signature of the chair and its scan', async () => {
    expect(await refused('clerk', 'special-approval', approval())).toEqual([422, 'case.special-chair']);
    expect((await refused('chair', 'special-approval', { ...approval(), scan: undefined }))[0]).toBe(400);
  });

  step('by the signed form the case is closed off, and the approval stays visible and is counted', async () => {
    await post('clerk', 'special-approval', { ...approval(), channel: 'paper', onBehalfOf: chair });
    await post('clerk', 'close-off', { evidence });
    const { case: record } = await page();
    expect([record.state, record.specialApprovals]).toMatchObject([
      'CLOSED_OFF',
      [{ decision: 'CloseOff', level: 'CHAIR', relations: ['ENTERED', 'FILED'], signatory: chair, reason }],
    ]);
    const { body } = await office.get('clerk', '/statistics?from=2025-03-01&to=2025-03-31&metric=specialApprovals');
    expect(body.figures).toMatchObject([{ code: 'specialApprovals', numerator: 1 }]);
    const { body: timeline } = await office.get('clerk', `/cases/${matter}/timeline`);
    expect(JSON.stringify(timeline)).toContain('SpecialApprovalGiven');
  });

  step('somebody new in the office is independent: the next decision needs no approval', async () => {
    await office.hire('second', '工委办公室二', { role: 'clerk' });
    expect((await page()).allowed).not.toHaveProperty('ApproveSpecially');
    await office.post('second', `/cases/${matter}/look-back`, { found: '正常', evidence });
  });
});

/** One clerk, one chair, both of them also officials of one and the same unit. */
story('A small office whose people are all of the unit that a case is to go to', (step) => {
  let office: Office;
  let unit: string;
  let other: string;
  let matter: string;
  let scan: object;

  const reason = '办公室人员均在该科任职';
  const send = (who: string, step: string, body: object) => office.send(who, 'POST', `/cases/${matter}/${step}`, body);
  const approval = () => ({
    decision: 'AssignCase',
    unit,
    level: 'DISTRICT',
    approvedBy: '区人大常委会',
    reason,
    scan,
  });
  const page = async () => (await office.get('clerk', `/cases/${matter}`)).body;

  beforeAll(async () => {
    office = await Office.open('2025-03-10T01:00:00.000Z');
    unit = await office.unit('CG', '城市管理科');
    other = await office.unit('WY', '某物业公司');
    const deputy = await office.hire('deputy', '代表03', { role: 'deputy' });
    await office.hire('clerk', '工委办公室', { role: 'clerk' }, { role: 'official', unit });
    await office.hire('chair', '工委主任', { role: 'chair' }, { role: 'official', unit });
    const topic = await office.topic('物业管理');
    const told = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic, urgency: 'normal' };
    matter = (await office.post('clerk', '/cases', { ...told, filers: [deputy], origin: 'INTERVIEW' })).body
      .id as string;
    scan = await office.attach('clerk', '特批审批表.pdf', Buffer.from('%PDF-1.4\n%同意\n'));
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
  });
  afterAll(() => office.close());

  step('nobody assigns it there without leave from above, which names the unit', async () => {
    const assign = { unit, urgency: 'normal' };
    expect((await send('clerk', 'assign', assign)).body.code).toBe('case.four-eyes-unit');
    expect((await page()).allowed).toMatchObject({ ApproveSpecially: ['AssignCase'] });
    for (const [changes, code] of [
      [{ unit: other }, 'case.special-needless'],
      [{ decision: 'RejectCase' }, 'case.special-unit'],
      [{ level: 'CHAIR' }, 'case.special-chair'],
    ] as const)
      expect((await send('clerk', 'special-approval', { ...approval(), ...changes })).body.code).toBe(code);
    await office.post('clerk', `/cases/${matter}/special-approval`, approval());
    await office.post('clerk', `/cases/${matter}/assign`, assign);
    const { case: record } = await page();
    expect([record.leadUnit, record.specialApprovals]).toMatchObject([unit, [{ unit, relations: ['UNIT'] }]]);
  });
});

/** One clerk, one chair, both of them also officials of the unit that is called. */
story('A small office whose people are all of the unit that is called to a meeting', (step) => {
  let office: Office;
  let unit: string;
  let topic: string;
  let deputy: string;
  let special: object;

  const send = (path: string, body: object, who = 'clerk') => office.send(who, 'POST', path, body);
  const refusal = async (path: string, body: object, who = 'clerk'): Promise<unknown[]> => {
    const said = await send(path, body, who);
    return [said.status, said.body.code];
  };
  const page = async (path: string) => (await office.get('clerk', path)).body;
  const paper = async (kind: string, subject: string): Promise<string> =>
    JSON.stringify((await office.get('clerk', `/documents/${kind}/page?subject=${subject}`)).body);
  const place = { text: '东门' };
  const participants = () => [{ person: deputy, role: 'deputy' }];

  beforeAll(async () => {
    office = await Office.open('2025-03-10T01:00:00.000Z');
    unit = await office.unit('CG', '城市管理科');
    deputy = await office.hire('deputy', '代表03', { role: 'deputy' });
    await office.hire('clerk', '工委办公室', { role: 'clerk' }, { role: 'official', unit });
    await office.hire('chair', '工委主任', { role: 'chair' }, { role: 'official', unit });
    topic = await office.topic('物业管理');
    const scan = await office.attach('clerk', '特批审批表.pdf', Buffer.from('%PDF-1.4\n%同意\n'));
    special = { approvedBy: '区人大常委会代工委〔2025〕6号', reason: '办公室人员均在该科任职', scan };
  });
  afterAll(() => office.close());

  step('a session is convened, held and minuted by leave from above, and its minutes say so', async () => {
    const plan = {
      title: '物业管理问询会',
      topic,
      scheduledAt: '2025-03-20T01:00:00.000Z',
      venue: '会议室',
      units: [unit],
    };
    expect(await refusal('/sessions', plan)).toEqual([403, 'session.of-called-unit']);
    const body = { ...plan, participants: participants(), special };
    const { id } = (await office.post('clerk', '/sessions', body)).body as { id: string };
    const path = `/sessions/${id}`;
    await office.post('clerk', `${path}/notice`);
    await office.moveTo('2025-03-20T03:00:00.000Z');
    const present = participants();
    await office.post('clerk', `${path}/open`, { openedAt: '2025-03-20T01:00:00.000Z', present, respondents: [] });
    await office.post('chair', `${path}/close`, { closedAt: '2025-03-20T02:00:00.000Z' });
    await office.post('chair', `${path}/minutes`, { text: '会议听取了答复' });
    const { session, allowed } = await page(path);
    expect([session.state, session.specialApprovals]).toMatchObject([
      'MINUTES_ISSUED',
      [{ units: [unit], ...special }],
    ]);
    expect(allowed).not.toHaveProperty('ApproveSpecially');
    expect(JSON.stringify(await page(`${path}/timeline`))).toContain('SpecialApprovalGiven');
    expect(await paper('session-minutes', id)).toContain(
      '特批：区人大常委会代工委〔2025〕6号批准。办公室人员均在该科任职',
    );
  });

  step('a talk that a deputy asked for gets it where it stands, and the page offers that', async () => {
    const asked = { kind: 'TALK', topic, unit, reason: '路灯不亮', place };
    const { id } = (await office.post('deputy', '/interviews', asked)).body as { id: string };
    const path = `/interviews/${id}`;
    expect(await refusal(`${path}/accept`, {})).toEqual([403, 'interview.of-called-unit']);
    expect((await page(path)).allowed).toMatchObject({ ApproveSpecially: [unit] });
    expect(await refusal(`${path}/special-approval`, special, 'deputy')).toEqual([403, 'access.not-allowed']);
    await office.post('clerk', `${path}/special-approval`, special);
    await office.post('clerk', `${path}/accept`);
    await office.post('chair', `${path}/approve`);
    expect((await page(path)).interview).toMatchObject({ state: 'APPROVED', specialApprovals: [special] });
  });

  step('a visit is called by it, and whoever comes anew to the office goes on alone', async () => {
    const plan = {
      title: '停车会办',
      focus: 'HARD_SPOT',
      topic,
      place,
      scheduledAt: '2025-03-20T04:00:00.000Z',
      units: [unit],
    };
    expect(await refusal('/resolutions', plan)).toEqual([403, 'onSite.of-called-unit']);
    const { id } = (await office.post('clerk', '/resolutions', { ...plan, participants: participants(), special }))
      .body as {
      id: string;
    };
    const path = `/resolutions/${id}`;
    await office.moveTo('2025-03-20T05:00:00.000Z');
    await office.post('clerk', `${path}/hold`, { heldAt: '2025-03-20T04:30:00.000Z', place, present: participants() });
    expect(await paper('visit-minutes', id)).toContain('特批：区人大常委会代工委');
    await office.hire('second', '工委办公室二', { role: 'clerk' });
    expect(await refusal(`${path}/finding`, { text: '堆物', place })).toEqual([403, 'onSite.of-called-unit']);
    await office.post('second', `${path}/finding`, { text: '堆物', place });
    expect(await refusal('/resolutions', { ...plan, special }, 'second')).toEqual([409, 'onSite.special-needless']);
  });
});
