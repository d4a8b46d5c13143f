import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** From the note to the look-back: what an office does with two matters of one interview, by each in his role. */
story('Two matters of one interview, from the note to the look-back', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let deputy: string;
  let interview: string;
  let first: string;
  let second: string;

  const evidence = { text: '现场照片三张，已修复', attachments: [] };
  const page = async (id: string, who = 'clerk', moment = '') => (await office.get(who, `/cases/${id}${moment}`)).body;

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice());
    topic = await office.topic('基层社会治理');
    await office.hire('mixed', '工委兼物业', { role: 'clerk' }, { role: 'official', unit: property });
  });
  afterAll(() => office.close());

  step('a deputy files the note, and each of two matters becomes a case with a number', async () => {
    const matter = (title: string, unit: string) => ({
      title,
      detail: `${title}，群众多次反映`,
      place: { text: '小区东门' },
      topic,
      outcome: { kind: 'TO_RECTIFY', unit, urgency: 'normal' },
    });
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-01T06:00:00.000Z',
      place: { text: '代表之家' },
      interviewees: [{ unit: city, post: '科长', person: { name: '被约谈人甲' } }],
      participants: [],
      said: '就路灯与垃圾清运约谈两单位',
      matters: [matter('东门路灯不亮', city), matter('垃圾清运不及时', property)],
    };
    const key = { 'idempotency-key': 'note-1' };
    const recorded = await office.post('deputy', '/interviews/records', { note }, key);
    expect(recorded.status).toBe(201);
    interview = recorded.body.id;

    const again = await office.post('deputy', '/interviews/records', { note }, key);
    expect({ id: again.body.id, repeated: again.body.repeated, etag: again.headers.etag }).toEqual({
      id: interview,
      repeated: true,
      etag: recorded.headers.etag,
    });
    const reused = await office.send(
      'deputy',
      'POST',
      '/interviews/records',
      { note: { ...note, said: '另一次' } },
      key,
    );
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);

    expect((await office.get('deputy', `/interviews/${interview}`)).body.interview.leadFiler).toBe(deputy);
    const rows = await boardOf(2);
    expect(rows.map(({ number, origin, state }) => ({ number, origin, state }))).toEqual([
      { number: '约谈〔2025〕001号', origin: 'INTERVIEW', state: 'REGISTERED' },
      { number: '约谈〔2025〕002号', origin: 'INTERVIEW', state: 'REGISTERED' },
    ]);
    const idOf = (title: string) => rows.find((row) => row.title === title)!.id;
    first = idOf('东门路灯不亮');
    second = idOf('垃圾清运不及时');
  });

  interface Row {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly origin: string;
    readonly state: string;
  }

  const boardOf = async (count: number): Promise<Row[]> => {
    const ask = async () => ((await office.get('clerk', '/cases')).body.rows as Row[]).filter(({ number }) => number);
    const rows = await office.until(ask, (numbered) => numbered.length === count);
    return rows.sort((a, b) => a.number!.localeCompare(b.number!));
  };

  step('the office screens and assigns, and the term is explained day by day', async () => {
    for (const id of [first, second]) await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    for (const [id, unit] of [
      [first, city],
      [second, city],
    ] as const)
      await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
    const { explanation, case: assigned } = await page(first);
    expect(assigned.state).toBe('ASSIGNED');
    // One month from 3 March, the day of hand-over not counted.
    expect([explanation.clock.startedOn, explanation.dueOn, explanation.movedTo]).toEqual([
      '2025-03-03',
      '2025-04-03',
      null,
    ]);
  });

  step('a unit declines one, which another is designated for; the other is accepted', async () => {
    const foreign = await office.send('property', 'POST', `/cases/${first}/accept`, {});
    expect(foreign.status).toBe(403);
    await office.post('city', `/cases/${second}/decline`, { reason: '属物业公司职责' });
    await office.post('clerk', `/cases/${second}/assign`, { unit: property, urgency: 'normal' });
    const final = await office.send('property', 'POST', `/cases/${second}/decline`, { reason: '不愿办' });
    expect([final.status, final.body.code]).toEqual([409, 'case.designation-final']);
    await office.post('property', `/cases/${second}/accept`, {});
    await office.post('city', `/cases/${first}/accept`, {});
  });

  step('the unit plans and asks for an extension, the chair grants it, and the unit replies', async () => {
    await office.moveTo('2025-03-10T02:00:00.000Z');
    await office.post('city', `/cases/${first}/plan`, {
      plan: '更换灯具并检修线路',
      milestones: [{ text: '更换灯具', dueOn: '2025-03-20' }],
    });
    await office.post('city', `/cases/${first}/extension-request`, {
      term: { amount: 10, unit: 'workingDay' },
      reason: '灯具到货延迟',
    });
    const byClerk = await office.send('clerk', 'POST', `/cases/${first}/extension-grant`, {});
    expect(byClerk.status).toBe(403);
    await office.post('chair', `/cases/${first}/extension-grant`, {});
    expect((await page(first)).explanation).toMatchObject({ dueOn: '2025-04-18', movedTo: null });

    await office.moveTo('2025-03-20T02:00:00.000Z');
    await office.post('city', `/cases/${first}/reply`, {
      category: 'A',
      summary: '已修复',
      points: [{ point: '何时修复', answer: '三月十九日' }],
      evidence,
    });
    expect((await page(first)).case.state).toBe('REPLIED');
  });

  step('a dissatisfied deputy must give reasons, and the second round begins', async () => {
    await office.moveTo('2025-03-21T02:00:00.000Z');
    const bare = await office.send('deputy', 'POST', `/cases/${first}/rate`, { rating: 'DISSATISFIED' });
    expect([bare.status, bare.body.code]).toEqual([422, 'case.rating-reasons']);
    await office.post('deputy', `/cases/${first}/rate`, { rating: 'DISSATISFIED', reasons: '仍有一盏不亮' });
    const { case: rated } = await page(first);
    expect([rated.state, rated.round]).toEqual(['REWORK', 2]);
  });

  step('reworked with evidence it is closed off by somebody who is not of the unit and had no hand in it', async () => {
    await office.moveTo('2025-03-28T02:00:00.000Z');
    await office.post('city', `/cases/${first}/reply`, { category: 'A', summary: '三盏均已修复', evidence });
    await office.post('deputy', `/cases/${first}/rate`, { rating: 'SATISFIED' });
    const byUnit = await office.send('city', 'POST', `/cases/${first}/close-off`, { evidence });
    expect(byUnit.status).toBe(403);
    await office.post('clerk', `/cases/${first}/close-off`, { evidence });
    expect((await page(first)).case.state).toBe('CLOSED_OFF');
  });

  step('who is of the unit too cannot close off its case', async () => {
    await office.post('property', `/cases/${second}/reply`, { category: 'A', summary: '已加密清运', evidence });
    await office.post('deputy', `/cases/${second}/rate`, { rating: 'SATISFIED' });
    const mine = await office.send('mixed', 'POST', `/cases/${second}/close-off`, { evidence });
    expect([mine.status, mine.body.code]).toEqual([403, 'case.four-eyes-unit']);
  });

  step('the look-back finds it again, and it is reopened', async () => {
    await office.moveTo('2025-06-30T02:00:00.000Z');
    await office.post('clerk', `/cases/${first}/reopen`, { found: '又有两盏不亮', evidence });
    const { case: reopened } = await page(first);
    expect([reopened.state, reopened.round]).toEqual(['REOPENED', 3]);
  });

  step('the unit reads the rating and its reasons, not who gave it', async () => {
    const ratingSeenBy = async (who: string) => (await page(first, who)).case.ratings[0];
    const rated = { rating: 'DISSATISFIED', reasons: '仍有一盏不亮' };
    expect(await ratingSeenBy('clerk')).toMatchObject({ ...rated, rater: deputy, by: { person: deputy } });
    expect(await ratingSeenBy('city')).toMatchObject({ ...rated, rater: null, by: { person: null, role: 'deputy' } });
    const { facts } = (await office.get('city', `/cases/${first}/timeline`)).body as {
      facts: { type: string; by: { person: string | null }; data: { rater?: string | null } }[];
    };
    const told = facts.filter(({ type }) => type === 'ReplyRated' || type === 'ReworkOrdered');
    expect(told.map(({ by, data }) => [by.person, data.rater ?? null])).toEqual(told.map(() => [null, null]));
    expect(told.length).toBeGreaterThanOrEqual(3);
  });

  step('the board goes back to any day between', async () => {
    const stateOn = async (day: string) => {
      const { rows } = (await office.get('clerk', `/cases?asOf=${day}`)).body as { rows: Row[] };
      return rows.find(({ id }) => id === first)?.state;
    };
    expect(await stateOn('2025-03-20')).toBe('REPLIED');
    expect(await stateOn('2025-03-21')).toBe('REWORK');
    expect(await stateOn('2025-04-30')).toBe('CLOSED_OFF');
    // The talk was on 1 March and recorded on the 3rd: true then, not known then.
    expect((await office.get('clerk', '/cases?asOf=2025-03-02')).body.rows).toHaveLength(2);
    expect((await office.get('clerk', '/cases?knownAt=2025-03-02')).body.rows).toHaveLength(0);
    expect((await page(first, 'clerk', '?asOf=2025-03-20')).case.state).toBe('REPLIED');
  });

  step('a unit sees its own cases only; the search finds words of two characters', async () => {
    const seen = (await office.get('city', '/cases')).body.rows as Row[];
    expect(seen.map(({ id }) => id)).toEqual([first]);
    const hits = (await office.get('clerk', `/cases?search=${encodeURIComponent('路灯')}`)).body.rows as Row[];
    expect(hits.map(({ id }) => id)).toEqual([first]);
    const { total } = (await office.get('clerk', '/cases/facets')).body;
    expect(total).toBe(2);
  });

  step(
    'the timeline has a line for each fact with the capacity of who acted; a stale If-Match is refused',
    async () => {
      const { facts } = (await office.get('clerk', `/cases/${first}/timeline`)).body as {
        facts: { type: string; by: { role: string } }[];
      };
      const types = facts.map(({ type }) => type);
      expect(types).toEqual(expect.arrayContaining(['CaseRegistered', 'CaseNumbered', 'CaseAssigned', 'CaseReopened']));
      expect(facts.find(({ type }) => type === 'ExtensionGranted')?.by.role).toBe('chair');
      const stale = await office.send(
        'clerk',
        'POST',
        `/cases/${first}/supervision`,
        { level: 'SUPERVISED', reason: '复发' },
        { 'if-match': '"1"' },
      );
      expect(stale.status).toBe(412);
    },
  );
});
