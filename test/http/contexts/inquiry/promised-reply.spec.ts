import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** Replies that solve nothing: somebody stays waiting. */
story('A reply that solves nothing yet', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let deputy: string;
  let matter: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (who: string, step: string, body: object = {}): Promise<string> =>
    (await office.send(who, 'POST', `/cases/${matter}/${step}`, body)).body.code as string;
  const page = async () => (await office.get('clerk', `/cases/${matter}`)).body;
  const redOnBoard = async (): Promise<readonly string[]> =>
    (await office.get('clerk', '/cases?colour=red')).body.rows.map(({ id }: { id: string }) => id);
  const figure = async (code: string): Promise<{ numerator: number; denominator: number | null }> =>
    (await office.get('clerk', '/statistics?from=2025-01-01&to=2026-12-31')).body.figures.find(
      (one: { code: string }) => one.code === code,
    );
  const tasksOf = async (who: string): Promise<readonly (readonly [string, string | null])[]> =>
    (await office.get(who, '/workbench')).body.tasks
      .filter(({ id }: { id: string }) => id === matter)
      .map(({ kind, by }: { kind: string; by: string | null }) => [kind, by]);
  const reply = (category: string, dueOn?: string) => ({
    category,
    summary: '已列入计划',
    evidence,
    ...(dueOn === undefined ? {} : { commitment: { text: '更换电缆', dueOn } }),
  });
  const handled = async (): Promise<void> => {
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
    await post('clerk', 'assign', { unit: city, coUnits: [], urgency: 'normal' });
    await post('city', 'accept');
  };

  beforeAll(async () => {
    ({ office, city, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  step('promises no later day than the longest term from the assignment', async () => {
    await handled();
    await office.moveTo('2025-03-24T01:00:00.000Z');
    // Six months after 3 March; six months after today would be within the general limit.
    expect(await refused('city', 'reply', reply('B', '2025-09-10'))).toBe('case.reply-commitment-too-late');
    await post('city', 'reply', reply('B', '2025-05-30'));
    const { case: record, ...rest } = await page();
    expect([record.state, record.promisedOn, rest.deadline]).toEqual(['REPLIED', '2025-05-30', 'later']);
  });

  step('is due on the promised day: on the board, in the workbench, in statistics, and is urged', async () => {
    expect(await tasksOf('city')).toEqual([['REPLY_AGAIN', '2025-05-30']]);
    await post('deputy', 'rate', { rating: 'SATISFIED', reasons: null });
    await office.moveTo('2025-06-03T01:00:00.000Z');
    expect((await page()).overdue).toBe(true);
    expect(await redOnBoard()).toEqual([matter]);
    expect(await tasksOf('city')).toEqual([['REPLY_AGAIN', '2025-05-30']]);
    expect(await figure('casesOverdue')).toMatchObject({ numerator: 1 });
    // The reply that promised came in time: it counts as a reply, and no second one is missing.
    expect(await figure('replyOnTimeRate')).toMatchObject({ numerator: 1, denominator: 1 });
    await post('clerk', 'urge');
    expect(
      await refused('city', 'extension-request', { term: { amount: 5, unit: 'workingDay' }, reason: '备件' }),
    ).toBe('case.extension-after-due');
  });

  step('is late by the promised day when it is solved after it', async () => {
    await post('city', 'reply', reply('A'));
    const { case: record } = await page();
    expect(record.replies.map(({ late }: { late: boolean }) => late)).toEqual([false, true]);
    expect(record.missed).toEqual([{ unit: city, dueOn: '2025-05-30' }]);
  });

  step('is deferred once it is rated where it waits for conditions, and the chair ends that', async () => {
    await handled();
    const late = { reviewOn: '2026-06-04', reason: '待预算' };
    expect(await refused('clerk', 'defer', late)).toBe('case.deferral-too-long');
    await post('city', 'reply', reply('C'));
    await post('deputy', 'rate', { rating: 'BASICALLY_SATISFIED', reasons: null });
    const { case: record } = await page();
    expect([record.state, record.reviewOn]).toEqual(['DEFERRED', '2026-06-03']);
    expect(await tasksOf('chair')).toEqual([['REVIEW_DEFERRAL', '2026-06-03']]);
    expect(await refused('clerk', 'end-deferral', { reason: '预算已列' })).toBe('case.deferral-review-chair');
    expect((await page()).allowed).not.toHaveProperty('EndDeferral');
    await office.moveTo('2026-06-04T01:00:00.000Z');
    expect(await redOnBoard()).toEqual([matter]);
    expect(await figure('reviewsOverdue')).toMatchObject({ numerator: 1 });
    expect(await figure('casesOverdue')).toMatchObject({ numerator: 0 });
    await post('chair', 'end-deferral', { reason: '预算已列' });
    expect((await page()).case.clock.startedOn).toBe('2026-06-04');
  });

  step('is awaited by the corrected day of its own promise', async () => {
    await handled();
    await post('city', 'reply', reply('B', '2026-08-28'));
    const commitment = { text: '更换电缆', dueOn: '2026-08-14' };
    await post('clerk', 'correct-promise', { promise: 1, commitment, reason: '笔误' });
    const { case: record } = await page();
    expect(record.promisedOn).toBe('2026-08-14');
  });
});
