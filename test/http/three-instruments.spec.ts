import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly number: string | null;
}

/** 约谈 → 问询 → 会办: one matter goes through all three and stays one case; new matters open their own. */
story('One matter goes through an interview, a session and a visit', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let police: string;
  let topic: string;
  let deputy: string;
  let other: string;
  let matter: string;
  let session: string;
  let visit: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const page = async (id: string, who = 'clerk') => (await office.get(who, `/cases/${id}`)).body;
  const board = async (count: number): Promise<readonly Row[]> => {
    const found = await office.until(
      () => office.get('clerk', '/cases'),
      ({ body }) => (body.rows as Row[]).length >= count && (body.rows as Row[]).every(({ number }) => number !== null),
    );
    return found.body.rows as Row[];
  };
  const questions = async () =>
    (await office.get('clerk', `/sessions/${session}`)).body.session.questions as {
      id: string;
      text: string;
      standing: string;
      askers: string[];
    }[];
  const questionOf = async (text: string): Promise<string> =>
    (await questions()).find((question) => question.text === text)!.id;
  const onSession = (who: string, step: string, body: object = {}) =>
    office.post(who, `/sessions/${session}/${step}`, body);
  const onSite = (who: string, step: string, body: object = {}) =>
    office.post(who, `/resolutions/${visit}/${step}`, body);

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    police = await office.unit('PA', '平安法治办');
    topic = await office.topic('物业管理');
    other = await office.hire('voter', '选民代表11', { role: 'voterRepresentative' });
    await office.hire('police', '平安办经办人', { role: 'official', unit: police });
  });
  afterAll(() => office.close());

  step('the note of an interview opens a case with a promise', async () => {
    const outcome = {
      kind: 'TO_RECTIFY',
      unit: city,
      urgency: 'normal',
      promise: { text: '三月底前修好', dueOn: '2025-03-31' },
    };
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-01T06:00:00.000Z',
      place: { text: '代表之家' },
      interviewees: [{ unit: city, post: '科长' }],
      participants: [],
      said: '就路灯约谈',
      matters: [{ title: '东门路灯不亮', detail: '三盏', place: { text: '东门' }, topic, outcome }],
    };
    await office.post('deputy', '/interviews/records', { note });
    const [row] = await board(1);
    matter = row!.id;
    expect(row).toMatchObject({ number: '约谈〔2025〕001号', state: 'REGISTERED' });
  });

  step('a session is convened with three units; questions are merged, withdrawn and ordered', async () => {
    const plan = {
      title: '物业管理问询会',
      topic,
      scheduledAt: '2025-03-10T01:00:00.000Z',
      venue: '街道会议室',
      units: [city, property, police],
      participants: [{ person: deputy, role: 'deputy' }],
      aboutCases: [matter],
    };
    session = (await office.post('clerk', '/sessions', plan)).body.id as string;
    const refused = await office.send('deputy', 'POST', '/sessions', plan);
    expect(refused.status).toBe(403);
    const ask = (who: string, unit: string, text: string, more: object = {}) =>
      onSession(who, 'question', { unit, text, topic, ...more });
    await ask('deputy', city, '东门路灯何时修好？', { aboutCase: matter });
    await ask('voter', city, '路灯到底哪天亮？');
    await ask('deputy', property, '电梯维保记录为何不公示？');
    await ask('voter', police, '夜间噪声谁来管？');
    await ask('voter', property, '物业费标准是什么？');
    const foreign = await office.send('city', 'POST', `/sessions/${session}/question`, {
      unit: city,
      text: '自问',
      topic,
    });
    expect(foreign.status).toBe(403);

    await onSession('clerk', 'merge', {
      into: await questionOf('东门路灯何时修好？'),
      merged: [await questionOf('路灯到底哪天亮？')],
    });
    const across = await office.send('clerk', 'POST', `/sessions/${session}/merge`, {
      into: await questionOf('东门路灯何时修好？'),
      merged: [await questionOf('夜间噪声谁来管？')],
    });
    expect([across.status, across.body.code]).toEqual([422, 'session.merge-other-unit']);
    await onSession('voter', 'withdraw-question', {
      question: await questionOf('物业费标准是什么？'),
      reason: '已公示',
    });
    const lamp = (await questions()).find(({ text }) => text === '东门路灯何时修好？')!;
    expect([lamp.standing, lamp.askers]).toEqual(['SUBMITTED', [deputy, other]]);
    expect((await questions()).map(({ standing }) => standing).sort()).toEqual([
      ...['MERGED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'WITHDRAWN'],
    ]);
    await onSession('clerk', 'notice');
    await onSession('city', 'invitation', { post: '科长' });
  });

  step(
    'without a quorum it cannot open; once open, a holding answer does not count, and a correction keeps the original',
    async () => {
      await office.moveTo('2025-03-10T01:10:00.000Z');
      const open = { openedAt: '2025-03-10T01:05:00.000Z', eligible: 5, respondents: [{ unit: city, post: '科长' }] };
      const few = await office.send('clerk', 'POST', `/sessions/${session}/open`, {
        ...open,
        present: [{ person: deputy, role: 'deputy' }],
      });
      expect([few.status, few.body.code]).toEqual([409, 'session.no-quorum']);
      await onSession('clerk', 'open', {
        ...open,
        eligible: 3,
        present: [
          { person: deputy, role: 'deputy' },
          { person: other, role: 'voterRepresentative' },
        ],
      });
      const lamp = await questionOf('东门路灯何时修好？');
      await onSession('clerk', 'put', { question: lamp });
      await onSession('city', 'answer', { question: lamp, kind: 'HOLDING', text: '回去查明', admits: false });
      await onSession('deputy', 'follow-up', { question: lamp, text: '具体哪一天？' });
      await onSession('city', 'answer', {
        question: lamp,
        kind: 'ON_SPOT',
        text: '配件已到，四月内修好',
        admits: true,
      });
      await onSession('city', 'correct-answer', {
        question: lamp,
        number: 2,
        text: '配件在途，四月内修好',
        reason: '口误',
      });
      await onSession('city', 'commitment', {
        question: lamp,
        commitment: { text: '四月十日前修好', dueOn: '2025-04-10' },
        urgency: 'normal',
      });
      const noise = await questionOf('夜间噪声谁来管？');
      await onSession('clerk', 'put', { question: noise });
      await onSession('police', 'answer', {
        question: noise,
        kind: 'ON_SPOT',
        text: '确有此事，将加强巡查',
        admits: true,
      });
      const lift = await questionOf('电梯维保记录为何不公示？');
      await onSession('clerk', 'put', { question: lift });
      await onSession('property', 'answer', { question: lift, kind: 'ON_SPOT', text: '已公示', admits: false });
      const { session: record } = (await office.get('deputy', `/sessions/${session}`)).body;
      const answers = record.questions.find(({ id }: { id: string }) => id === lamp).answers;
      expect(answers.map(({ counts }: { counts: boolean }) => counts)).toEqual([false, true]);
      expect([answers[1].text, answers[1].corrections[0].after]).toEqual([
        '配件已到，四月内修好',
        '配件在途，四月内修好',
      ]);
      const rows = (await office.get('clerk', '/sessions')).body.rows;
      expect([rows[0].questions.length, rows[0].answered.length, rows[0].commitments]).toEqual([3, 3, 1]);
    },
  );

  step('what concerns a case goes to that case; what was admitted without a promise opens another', async () => {
    const rows = await board(2);
    expect(rows.map(({ number, title }) => `${number} ${title}`).sort()).toEqual([
      '约谈〔2025〕001号 东门路灯不亮',
      '问询〔2025〕001号 夜间噪声谁来管？',
    ]);
    const { case: lamp } = await page(matter);
    expect(lamp.path.map(({ instrument }: { instrument: string }) => instrument)).toEqual(['SESSION']);
    expect(lamp.commitment.dueOn).toBe('2025-04-10');
  });

  step(
    'in the ballot void votes do not count, one vote short of half is dissatisfied, and a wrong sum is refused',
    async () => {
      const wrong = await office.send('clerk', 'POST', `/sessions/${session}/ballot`, {
        unit: city,
        eligible: 2,
        handedIn: 2,
        satisfied: 1,
        basicallySatisfied: 0,
        dissatisfied: 0,
        void: 0,
      });
      expect([wrong.status, wrong.body.code]).toEqual([422, 'ballot.sum']);
      await onSession('clerk', 'ballot', {
        unit: city,
        eligible: 2,
        handedIn: 2,
        satisfied: 1,
        basicallySatisfied: 0,
        dissatisfied: 0,
        void: 1,
      });
      const { ballots } = (await office.get('clerk', `/sessions/${session}`)).body.session;
      expect(ballots[0]).toMatchObject({ base: 3, threshold: 0.5, outcome: 'DISSATISFIED', policyVersion: 1 });
    },
  );

  step('issued minutes can be amended and keep both texts; a weak work has later readings', async () => {
    await onSession('clerk', 'weak-work', {
      unit: city,
      topic,
      what: '按时办结率偏低',
      dueOn: '2025-12-31',
      measure: { name: '按时办结率', unitOfCount: '%', value: 72, target: 90 },
    });
    await onSession('clerk', 'close', { closedAt: '2025-03-10T01:10:00.000Z' });
    await onSession('clerk', 'minutes', { text: '会议听取了两个单位的答复' });
    await onSession('clerk', 'amend-minutes', { text: '会议听取了三个单位的答复', reason: '漏记' });
    const { session: record } = (await office.get('clerk', `/sessions/${session}`)).body;
    expect([record.minutesAmended[0].before, record.minutes]).toEqual([
      '会议听取了两个单位的答复',
      '会议听取了三个单位的答复',
    ]);
    await onSession('clerk', 'weak-work-reading', {
      work: record.weakWorks[0].id,
      on: '2025-03-10',
      value: 80,
      note: '月报',
    });
    const past = (await office.get('clerk', `/sessions/${session}?asOf=2025-03-09`)).body.session;
    expect([past.state, past.questions.length, past.minutes]).toEqual(['NOTICED', 5, null]);
  });

  step('in the ledger of promises, one that is not kept by its day is broken', async () => {
    const lines = async (moment: string) =>
      ((await office.get('clerk', `/promises?${moment}`)).body.lines as Record<string, string>[]).map(
        ({ in: where, dueOn, standing }) => `${where} ${dueOn} ${standing}`,
      );
    await office.moveTo('2025-04-02T01:00:00.000Z');
    expect(await lines('')).toEqual(['INTERVIEW 2025-03-31 BROKEN', 'SESSION 2025-04-10 OPEN']);
    expect(await lines('asOf=2025-03-20')).toEqual(['INTERVIEW 2025-03-31 OPEN', 'SESSION 2025-04-10 OPEN']);
    expect(await lines('asOf=2025-03-05')).toEqual(['INTERVIEW 2025-03-31 OPEN']);
  });

  step('at the visit one of three units does not agree; what concerns the case stays with it', async () => {
    const plan = {
      title: '东门照明会办',
      focus: 'HARD_SPOT',
      topic,
      place: { text: '东门' },
      aboutCases: [matter],
      scheduledAt: '2025-04-12T01:00:00.000Z',
      units: [city, property, police],
      participants: [{ person: deputy, role: 'deputy' }],
    };
    visit = (await office.post('clerk', '/resolutions', plan)).body.id as string;
    await onSite('deputy', 'invitation', { accepts: true });
    await onSite('city', 'invitation', { accepts: true });
    const uninvited = await office.send('voter', 'POST', `/resolutions/${visit}/invitation`, { accepts: true });
    expect([uninvited.status, uninvited.body.code]).toEqual([403, 'onSite.not-invited']);
    await office.moveTo('2025-04-12T03:00:00.000Z');
    await onSite('clerk', 'hold', {
      heldAt: '2025-04-12T01:00:00.000Z',
      // It was to be at the gate; people walked on.
      place: { text: '东门外岗亭' },
      present: [{ person: deputy, role: 'deputy' }],
      respondents: [{ unit: city, post: '科长' }],
    });
    await onSite('deputy', 'question', { unit: city, text: '缺什么？' });
    const { resolution } = (await office.get('clerk', `/resolutions/${visit}`)).body;
    expect([resolution.plan.place, resolution.heldIn]).toEqual([{ text: '东门' }, { text: '东门外岗亭' }]);
    await onSite('city', 'answer', {
      question: resolution.questions[0].id,
      kind: 'ON_SPOT',
      text: '缺电缆',
      admits: true,
    });
    await onSite('deputy', 'finding', { text: '电缆被盗', place: { text: '东门' } });
    await onSite('city', 'measure', {
      unit: city,
      title: '重新敷设电缆',
      aboutCase: matter,
      urgency: 'urgent',
      commitment: { text: '两周内通电', dueOn: '2025-04-25' },
    });
    const early = await office.send('clerk', 'POST', `/resolutions/${visit}/minutes`, { text: '纪要' });
    expect([early.status, early.body.code]).toEqual([409, 'onSite.units-unheard']);
    await onSite('police', 'measure', {
      unit: police,
      title: '加装监控',
      urgency: 'normal',
      commitment: { text: '月底前装好', dueOn: '2025-04-30' },
    });
    await onSite('property', 'no-agreement', { unit: property, reasons: '产权不属本单位' });
    await onSite('clerk', 'minutes', { text: '议定两项，一个单位未达成一致' });
    const paper = await office.get('clerk', `/documents/visit-minutes/page?subject=${visit}`);
    expect(JSON.stringify(paper.body)).toContain('东门外岗亭');

    const rows = await board(3);
    expect(rows.map(({ number }) => number).sort()).toEqual([
      ...['会办〔2025〕001号', '约谈〔2025〕001号', '问询〔2025〕001号'],
    ]);
    const { case: lamp } = await page(matter);
    expect(lamp.path.map(({ instrument }: { instrument: string }) => instrument)).toEqual(['SESSION', 'ON_SITE']);
    expect(lamp.commitments.map(({ commitment }: { commitment: { dueOn: string } }) => commitment.dueOn)).toEqual([
      '2025-04-10',
      '2025-04-25',
    ]);
    const list = (await office.get('property', '/resolutions')).body.rows;
    expect([list[0].measures, list[0].failed, list[0].state]).toEqual([2, 1, 'MINUTES_ISSUED']);
  });

  step('the workbench shows everybody what waits for them', async () => {
    const kinds = async (who: string) =>
      ((await office.get(who, '/workbench')).body.tasks as { kind: string; title: string }[]).map(({ kind }) => kind);
    expect(new Set(await kinds('clerk'))).toEqual(new Set(['SCREEN_CASE', 'BALLOT_AGAIN']));
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit: city, urgency: 'normal' });
    // Nothing waits for its word on the note any more: in three working days it raised no objection.
    expect(await kinds('city')).toEqual(['ACCEPT_ASSIGNMENT', 'REPORT_AFTER_BALLOT']);
    await office.post('city', `/cases/${matter}/accept`);
    await office.post('city', `/cases/${matter}/reply`, { category: 'A', summary: '已通电', evidence });
    expect(await kinds('deputy')).toContain('RATE_REPLY');
    const { lines } = (await office.get('clerk', '/promises?standing=KEPT')).body as { lines: { dueOn: string }[] };
    expect(lines.map(({ dueOn }) => dueOn)).toEqual(['2025-04-25']);
  });

  step('what comes back after the close-off is a recurrence; once unlinked everything is as before', async () => {
    await office.post('deputy', `/cases/${matter}/rate`, { rating: 'SATISFIED' });
    await office.post('clerk', `/cases/${matter}/close-off`, { evidence });
    await office.moveTo('2025-05-20T03:00:00.000Z');
    const again = await office.post('clerk', '/cases', {
      title: '东门路灯又不亮',
      description: '两盏',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency: 'normal',
    });
    const both = async () => {
      const pages = [await page(matter), await page(again.body.id as string)];
      return pages.map(({ moment: _moment, ...shown }) => shown as unknown);
    };
    const before = await both();
    const link = { case: again.body.id, relation: 'RECURRENCE', likeness: { likelihood: 0.9, reasons: ['同一处'] } };
    const issue = (
      await office.post('clerk', '/repeat-issues', { title: '东门路灯反复不亮', firstCase: matter, links: [link] })
    ).body.id as string;
    const { appearances, recurrences } = (await office.get('clerk', `/repeat-issues/${issue}`)).body;
    expect(recurrences).toBe(1);
    expect(appearances.map(({ daysSinceCloseOff }: { daysSinceCloseOff: number | null }) => daysSinceCloseOff)).toEqual(
      [null, 38],
    );
    await office.post('clerk', `/repeat-issues/${issue}/unlink`, { case: again.body.id, reason: '不是同一处' });
    const gone = (await office.get('clerk', `/repeat-issues/${issue}`)).body.issue;
    expect([gone.state, gone.links]).toEqual(['DISSOLVED', []]);
    expect(await both()).toEqual(before);
    const dismissed = await office.post('clerk', '/repeat-issues/dismissals', {
      case: matter,
      other: again.body.id,
      reason: '不是同一处',
    });
    await office.post('clerk', `/repeat-issues/dismissals/${dismissed.body.id}/restore`, { reason: '再看' });
  });
});
