import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** A review meeting decides on cases, a year plan is drawn up and met, and a deputy reads what came of it all. */
story('A review meeting, a year plan and the record of a deputy', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let clerk: string;
  let deputy: string;
  let lamp: string;
  let noise: string;
  let meeting: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const register = async (title: string, more: object = {}): Promise<string> => {
    const body = { title, description: title, place: { text: '东门' }, topic, origin: 'HOTLINE', urgency: 'urgent' };
    return (await office.post('clerk', '/cases', { ...body, ...more })).body.id as string;
  };
  const decide = async (who: string, about: string, kind: string, more: object = {}) =>
    (await office.post(who, `/review-meetings/${meeting}/decide`, { case: about, kind, reason: '逾期未办', ...more }))
      .body;
  const stateOf = async (id: string) => (await office.get('clerk', `/cases/${id}`)).body.case.state as string;

  beforeAll(async () => {
    ({ office, city, clerk, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    lamp = await register('路灯不亮', { origin: 'SESSION', filers: [deputy] });
    noise = await register('噪声扰民');
    for (const id of [lamp, noise]) {
      await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'urgent' });
      await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'urgent' });
      await office.post('city', `/cases/${id}/accept`);
    }
    await office.moveTo('2025-03-20T01:00:00.000Z');
  });
  afterAll(() => office.close());

  step('the papers of a meeting show the moment that was fixed', async () => {
    const plan = { title: '三月整改情况听取会', scheduledAt: '2025-03-20T02:00:00.000Z', venue: '会议室' };
    expect((await office.send('deputy', 'POST', '/review-meetings', plan)).status).toBe(403);
    meeting = (await office.post('clerk', '/review-meetings', plan)).body.id as string;
    const pack = async () => (await office.get('clerk', `/review-meetings/${meeting}/pack`)).body;
    const first = await pack();
    expect(first.counts).toMatchObject({ BECAME_OVERDUE: 2 });
    await register('积水');
    expect((await pack()).lines).toEqual(first.lines);
    const openedAt = office.clock.now();
    await office.post('clerk', `/review-meetings/${meeting}/open`, { openedAt, present: [clerk] });
  });

  step(
    'a decision is carried out on its case; one without permission is refused, which is written down, and the chair carries it out',
    async () => {
      const listed = await decide('clerk', noise, 'LIST', { measure: '限时整改', responsible: '城管科科长' });
      expect(listed.refused).toBeNull();
      expect((await office.get('clerk', `/cases/${noise}`)).body.case.supervision).toBe('LISTED');

      const override = await decide('clerk', lamp, 'OVERRIDE', { evidence });
      expect(override.refused).toMatchObject({ code: 'case.override-role' });
      expect(await stateOf(lamp)).toBe('ACCEPTED');
      const { body } = await office.get('clerk', `/review-meetings/${meeting}`);
      expect((body.review.decisions as { answer: string }[]).map(({ answer }) => answer)).toEqual(['TAKEN', 'REFUSED']);

      const again = await office.post('chair', `/review-meetings/${meeting}/carry-out`, {
        decision: override.decision,
      });
      expect(again.body.refused).toBeNull();
      expect(await stateOf(lamp)).toBe('CLOSED_OFF');
      const twice = await office.post('chair', `/review-meetings/${meeting}/carry-out`, {
        decision: override.decision,
      });
      expect(twice.body.refused).toBeNull();
      const { facts } = (await office.get('clerk', `/cases/${lamp}/timeline`)).body as { facts: { type: string }[] };
      expect(facts.filter(({ type }) => type === 'CaseClosedOff').length).toBe(1);
    },
  );

  step('a decision sent again with its key is made once', async () => {
    const body = { case: noise, kind: 'REFER_UPWARD', to: '区人大', reason: '超出权限' };
    const path = `/review-meetings/${meeting}/decide`;
    const one = await office.post('clerk', path, body, { 'idempotency-key': 'decide-1' });
    const two = await office.post('clerk', path, body, { 'idempotency-key': 'decide-1' });
    expect(two.body.decision).toBe(one.body.decision);
    await office.post('chair', `/review-meetings/${meeting}/carry-out`, { decision: one.body.decision as string });
    const { facts } = (await office.get('clerk', `/cases/${noise}/timeline`)).body as { facts: { type: string }[] };
    expect(facts.filter(({ type }) => type === 'CaseReferredUpward').length).toBe(1);
  });

  step(
    'a decision is carried out on the case that was seen; where it has moved it is confirmed or withdrawn',
    async () => {
      const seenNow = async () => {
        const { case: record } = (await office.get('clerk', `/cases/${noise}`)).body;
        return { revision: record.revision as number, round: record.round as number };
      };
      const decisionsIn = async () =>
        (await office.get('clerk', `/review-meetings/${meeting}`)).body.review.decisions as Record<string, unknown>[];
      const seen = await seenNow();
      await office.post('city', `/cases/${noise}/progress`, { summary: '已停工', evidence });
      const one = await decide('clerk', noise, 'REFER_UPWARD', { to: '市人大', seen });
      expect(one.refused).toMatchObject({ code: 'review.case-moved' });
      const still = await office.post('clerk', `/review-meetings/${meeting}/carry-out`, {
        decision: one.decision as string,
      });
      expect(still.body.refused).toMatchObject({ code: 'review.case-moved' });
      const now = await seenNow();
      const confirmed = { decision: one.decision as string, seen: now };
      expect((await office.post('clerk', `/review-meetings/${meeting}/carry-out`, confirmed)).body.refused).toBeNull();
      expect((await decisionsIn()).at(-1)).toMatchObject({ answer: 'TAKEN', seen: now });
      const path = `/review-meetings/${meeting}/withdraw-decision`;
      const late = await office.send('clerk', 'POST', path, { decision: one.decision as string, reason: '不再需要' });
      expect([late.status, late.body.code]).toEqual([409, 'review.decision-taken']);

      const other = await decide('clerk', noise, 'REFER_UPWARD', { to: '省人大', seen });
      await office.post('clerk', path, { decision: other.decision as string, reason: '不再需要' });
      const gone = await office.send('clerk', 'POST', `/review-meetings/${meeting}/carry-out`, {
        decision: other.decision as string,
      });
      expect([gone.status, gone.body.code]).toEqual([409, 'review.decision-withdrawn']);
      expect((await decisionsIn()).at(-1)).toMatchObject({ answer: 'WITHDRAWN', withdrawn: '不再需要' });
    },
  );

  step('whoever is of the unit of a case decides nothing about it in the meeting, not even to note it', async () => {
    await office.hire('both', '兼任干事', { role: 'clerk' }, { role: 'official', unit: city });
    const path = `/review-meetings/${meeting}/decide`;
    const note = { case: noise, kind: 'TAKE_NOTE', reason: '情况已知悉' };
    const own = await office.send('both', 'POST', path, note);
    expect([own.status, own.body.code]).toEqual([403, 'case.four-eyes-unit']);
    const other = await office.post('clerk', path, note);
    await office.post('clerk', `/review-meetings/${meeting}/withdraw-decision`, {
      decision: other.body.decision as string,
      reason: '另行处理',
    });
  });

  step('the three lists are made of the decisions', async () => {
    await office.post('clerk', `/review-meetings/${meeting}/close`, { minutes: '听取两项' });
    const { body } = await office.get('clerk', `/review-meetings/${meeting}/lists`);
    expect((body.issues as { title: string }[]).map(({ title }) => title).sort()).toEqual(
      ['噪声扰民', '路灯不亮'].sort(),
    );
    const { rows } = (await office.get('deputy', '/review-meetings?state=CLOSED')).body as { rows: object[] };
    expect(rows.length).toBe(1);
    expect((await office.send('city', 'GET', '/review-meetings')).status).toBe(403);
    const next = { title: '四月', scheduledAt: '2025-04-20T02:00:00.000Z', venue: '会议室' };
    const id = (await office.post('clerk', '/review-meetings', next)).body.id as string;
    const { since } = (await office.get('clerk', `/review-meetings/${id}/pack`)).body as { since: string };
    expect(since.slice(0, 10)).toBe('2025-03-20');
  });

  step('beside the year plan stands what was held', async () => {
    const { jurisdiction } = office;
    const drawn = await office.post('clerk', '/year-plans', { jurisdiction, year: 2025, title: '2025年度约询计划' });
    const plan = drawn.body.id as string;
    const twice = await office.send('chair', 'POST', '/year-plans', { jurisdiction, year: 2025, title: '又一份' });
    expect([twice.status, twice.body.code]).toEqual([409, 'yearPlan.exists']);
    const line = { instrument: 'INTERVIEW', title: '物业管理约谈', topic, month: 3, units: [city], times: 1 };
    await office.post('clerk', `/year-plans/${plan}/add`, line);
    await office.post('clerk', `/year-plans/${plan}/adopt`);
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-18T06:00:00.000Z',
      place: { text: '代表之家' },
      interviewees: [{ unit: city, post: '科长' }],
      participants: [{ person: deputy, role: 'deputy' }],
      said: '就物业约谈',
      matters: [
        {
          title: '物业费标准',
          detail: '已公示',
          place: { text: '东门' },
          topic,
          outcome: { kind: 'EXPLAINED', explanation: '已当场说明' },
        },
      ],
    };
    const filed = await office.send('deputy', 'POST', '/interviews/records', { note });
    expect(filed.body).toMatchObject({ id: expect.any(String) as string });
    const page = async (who = 'clerk') => (await office.get(who, `/year-plans/${plan}`)).body;
    const before = await page();
    expect(before.lines).toMatchObject([{ standing: 'OPEN', suggested: [{ id: filed.body.id as string }] }]);
    const fulfil = { line: before.lines[0].id as string, instrument: 'INTERVIEW', id: filed.body.id as string };
    await office.post('clerk', `/year-plans/${plan}/fulfil`, fulfil);
    expect((await page('city')).lines).toMatchObject([{ standing: 'DONE' }]);
    await office.post('clerk', `/year-plans/${plan}/unfulfil`, { ...fulfil, reason: '不是同一次' });
    expect((await page()).lines).toMatchObject([{ standing: 'OPEN' }]);
  });

  step('a deputy sees his own cases and his record', async () => {
    const mine = (await office.get('deputy', '/me/matters')).body as { matters: object[] };
    expect(mine.matters).toMatchObject([{ title: '路灯不亮', joined: ['FILED'], state: 'CLOSED_OFF', mayRate: false }]);
    expect((await office.get('deputy', '/me/matters?phase=open')).body.matters).toEqual([]);
    const record = (await office.get('deputy', '/me/record?year=2025')).body;
    expect(record.label).toBe('代表03');
    expect(record.counts).toMatchObject({ interviews: 1, cases: 1, casesClosed: 1, casesOpen: 0, ratings: 0 });
    expect((await office.get('clerk', '/me/record')).body.counts).toMatchObject({ interviews: 0 });
  });
});
