import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** What was merged, answered or counted wrongly in a session is put right, visibly, and whoever relied on it is told. */
story('Corrections in a session', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let deputy: string;
  let other: string;
  let session: string;
  let asked: string[];

  const on = (who: string, name: string, body: object = {}) => office.post(who, `/sessions/${session}/${name}`, body);
  const refused = async (who: string, name: string, body: object): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', `/sessions/${session}/${name}`, body);
    return [status, said.code];
  };
  const page = async (who = 'clerk') => (await office.get(who, `/sessions/${session}`)).body;
  const told = async (who: string): Promise<string[]> =>
    ((await office.get(who, `/inbox?about=${session}`)).body.items as { kind: string }[]).map(({ kind }) => kind);
  const questions = async (): Promise<{ id: string; standing: string; askers: string[]; mergersUndone: unknown[] }[]> =>
    (await page()).session.questions;
  const tasks = async (who: string): Promise<string[]> =>
    ((await office.get(who, '/workbench')).body.tasks as { kind: string }[]).map(({ kind }) => kind);

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    other = await office.hire('other', '代表07', { role: 'deputy' });
    const plan = {
      title: '照明问询会',
      topic,
      scheduledAt: '2025-03-13T01:00:00.000Z',
      venue: '会议室',
      units: [city, property],
      participants: [deputy, other].map((person) => ({ person, role: 'deputy' })),
    };
    session = (await office.post('clerk', '/sessions', plan)).body.id as string;
    for (const [who, unit] of [
      ['deputy', city],
      ['other', city],
      ['other', property],
    ] as const)
      await on(who, 'question', { unit, text: '东门路灯何时修好？', topic });
    asked = (await questions()).map(({ id }) => id);
    await on('clerk', 'notice');
  });
  afterAll(() => office.close());

  step('a question that is merged brings its asker, who is told; undone, it stands on its own again', async () => {
    const [into, merged, elsewhere] = asked as [string, string, string];
    expect(await refused('clerk', 'merge', { into, merged: [elsewhere] })).toEqual([422, 'session.merge-other-unit']);
    await on('clerk', 'merge', { into, merged: [merged] });
    expect((await questions()).map(({ standing, askers }) => [standing, askers.length])).toEqual([
      ['SUBMITTED', 2],
      ['MERGED', 1],
      ['SUBMITTED', 1],
    ]);
    expect(await told('other')).toContain('QUESTION_MERGED');
    expect((await page()).allowed.UndoQuestionMerge).toEqual([merged]);
    expect(await refused('clerk', 'undo-merge', { question: into, reason: '误合并' })).toEqual([
      409,
      'session.not-merged',
    ]);
    await on('clerk', 'undo-merge', { question: merged, reason: '不是同一问题' });
    const [first, second] = await questions();
    expect([first!.askers, second!.standing]).toEqual([[deputy], 'SUBMITTED']);
    expect(second!.mergersUndone).toMatchObject([{ from: into, reason: '不是同一问题' }]);
    expect(await told('other')).toContain('QUESTION_MERGE_UNDONE');
    await on('clerk', 'merge', { into, merged: [merged] });
  });

  step('each asker is answered and may rate; then nothing is parted any more', async () => {
    await office.moveTo('2025-03-13T02:00:00.000Z');
    const present = [deputy, other].map((person) => ({ person, role: 'deputy' }));
    await on('clerk', 'open', { openedAt: '2025-03-13T01:00:00.000Z', present, respondents: [] });
    const [question, merged] = asked as [string, string];
    await on('clerk', 'put', { question });
    await on('city', 'answer', { question, kind: 'ON_SPOT', text: '月底修好', admits: false });
    expect(await told('other')).toContain('QUESTION_ANSWERED');
    expect(await refused('clerk', 'undo-merge', { question: merged, reason: '误合并' })).toEqual([
      409,
      'session.merge-settled',
    ]);
    await on('other', 'rate', { question, satisfied: true });
  });

  step('who relied on a corrected answer is listed, and told', async () => {
    const [question] = asked as [string];
    await on('city', 'correct-answer', { question, number: 1, text: '下月底修好', reason: '口误' });
    const { answers } = (await page()).session.questions[0];
    expect(answers[0].corrections).toMatchObject([{ before: '月底修好', after: '下月底修好', told: [deputy, other] }]);
    for (const who of ['deputy', 'other']) expect(await told(who)).toContain('ANSWER_CORRECTED');
  });

  step('a count that was typed wrongly is undone: it stays visible and asks for nothing any more', async () => {
    const wrong = { unit: city, handedIn: 2, satisfied: 0, basicallySatisfied: 0, dissatisfied: 2, void: 0 };
    await on('clerk', 'ballot', wrong);
    const { session: before, ballotFollowUps } = await page();
    const { ballot } = before.ballots[0];
    expect(ballotFollowUps).toMatchObject([{ ballot, reportBy: '2025-06-13', ballotAgain: true, again: 'NOT_YET' }]);
    expect(await told('city')).toContain('BALLOT_FAILED');
    expect(await tasks('city')).toContain('REPORT_AFTER_BALLOT');
    expect(await tasks('clerk')).toContain('BALLOT_AGAIN');
    await on('clerk', 'undo-ballot', { ballot, reason: '录反了' });
    const after = await page();
    expect(after.session.ballots).toEqual([]);
    expect(after.ballotFollowUps).toEqual([]);
    expect(after.session.ballotsUndone).toMatchObject([
      { ballot, dissatisfied: 2, undone: { reason: '录反了', before: 'DISSATISFIED', after: null } },
    ]);
    expect(await tasks('city')).not.toContain('REPORT_AFTER_BALLOT');
    expect(await tasks('clerk')).not.toContain('BALLOT_AGAIN');
    expect(await told('city')).toContain('BALLOT_COUNT_UNDONE');
    const counts = async () => {
      const { body } = await office.get('clerk', '/statistics?from=2025-01-01&to=2025-12-31');
      return JSON.stringify(body).match(/"ballotsHeld"[^}]*/)?.[0];
    };
    const none = await counts();
    await on('clerk', 'ballot', { ...wrong, satisfied: 2, dissatisfied: 0 });
    expect((await page()).session.ballots).toMatchObject([{ outcome: 'SATISFIED' }]);
    expect(await counts()).not.toEqual(none);
    expect(await refused('clerk', 'undo-ballot', { ballot, reason: '录反了' })).toEqual([404, 'ballot.not-found']);
  });

  step('after a ballot that did not pass the unit reports again by a day, and is reminded of it', async () => {
    const failed = { unit: property, handedIn: 2, satisfied: 0, basicallySatisfied: 0, dissatisfied: 2, void: 0 };
    await on('clerk', 'ballot', failed);
    const { ballot } = (await page()).session.ballots[1];
    await on('clerk', 'close', { closedAt: '2025-03-13T02:00:00.000Z' });
    await on('clerk', 'minutes', { text: '会议听取了两个单位的答复' });
    await office.moveTo('2025-06-06T02:00:00.000Z');
    await office.until(
      () => told('property'),
      (kinds) => kinds.includes('BALLOT_REPORT_DUE'),
    );
    expect(await told('clerk')).toContain('BALLOT_AGAIN_DUE');
    expect(await refused('city', 'ballot-report', { ballot, text: '已整改' })).toEqual([422, 'ballot.not-its-unit']);
    await on('property', 'ballot-report', { ballot, text: '已增派两个班组' });
    expect((await page()).ballotFollowUps).toMatchObject([{ ballot, reported: [property] }]);
    expect(await told('clerk')).toContain('BALLOT_REPORT_GIVEN');
    expect(await tasks('property')).not.toContain('REPORT_AFTER_BALLOT');
    await on('clerk', 'ballot', { ...failed, satisfied: 2, dissatisfied: 0, again: '已再次报告' });
    expect((await page()).ballotFollowUps).toMatchObject([{ ballot, again: 'PASSED' }]);
    expect(await tasks('clerk')).not.toContain('BALLOT_AGAIN');
  });
});
