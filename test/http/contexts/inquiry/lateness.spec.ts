import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** A unit lets its day pass; then the office tries what might make it punctual again. */
story('A day that a unit missed', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let deputy: string;
  let matter: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const reason = '待维修资金表决';
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (who: string, step: string, body: object = {}): Promise<string> =>
    (await office.send(who, 'POST', `/cases/${matter}/${step}`, body)).body.code as string;
  const page = async () => (await office.get('clerk', `/cases/${matter}`)).body;
  const opened = async (unit: string): Promise<void> => {
    const registered = await office.post('clerk', '/cases', {
      title: '东门路灯不亮',
      description: '三盏',
      place: { text: '东门' },
      topic,
      origin: 'INTERVIEW',
      filers: [deputy],
      urgency: 'urgent',
    });
    matter = registered.body.id as string;
    await post('clerk', 'screen', { topic, urgency: 'urgent' });
    await post('clerk', 'assign', { unit, coUnits: [], urgency: 'urgent' });
  };
  const figure = async (code: string): Promise<{ numerator: number; denominator: number | null }> =>
    (await office.get('clerk', '/statistics?from=2025-01-01&to=2025-12-31')).body.figures.find(
      (one: { code: string }) => one.code === code,
    );

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  step('is the chair’s to put aside by a deferral, and the page of the clerk does not offer it', async () => {
    await opened(city);
    await post('city', 'accept');
    // Five working days: due on 10 March.
    await office.moveTo('2025-03-12T01:00:00.000Z');
    expect((await page()).overdue).toBe(true);
    const defer = { reviewOn: '2025-06-02', reason };
    expect(await refused('clerk', 'defer', defer)).toBe('case.deferral-chair');
    expect((await page()).allowed).not.toHaveProperty('DeferCase');
    await post('chair', 'defer', defer);
    const deferred = await page();
    expect(deferred.case.missed).toEqual([{ unit: city, dueOn: '2025-03-10' }]);
    expect(deferred.case.late).toBe(true);
    expect(await figure('onTimeRate')).toMatchObject({ numerator: 0, denominator: 1 });
    expect(await figure('casesLateBefore')).toMatchObject({ numerator: 1 });
  });

  step('is missed still when the deferral has ended and the case is closed off', async () => {
    await office.moveTo('2025-06-03T01:00:00.000Z');
    expect(await refused('clerk', 'end-deferral', { reason })).toBe('case.deferral-chair');
    await post('chair', 'end-deferral', { reason });
    expect((await page()).overdue).toBe(true);
    await post('city', 'reply', {
      category: 'A',
      summary: '已修复',
      points: [],
      inPerson: true,
      evidence,
      commitment: null,
    });
    await post('deputy', 'rate', { rating: 'SATISFIED', reasons: null });
    await post('chair', 'close-off', { evidence });
    const closed = await page();
    expect(closed.case.closeOffs[0].late).toBe(true);
    expect(closed.wholeDays).toBe(92);
    expect(await figure('casesClosedLate')).toMatchObject({ numerator: 1 });
    expect(await figure('wholeDays')).toMatchObject({ numerator: 92 });
  });

  step('is not a unit’s that the case was assigned to wrongly; the next one has a full term of its own', async () => {
    await opened(city);
    await office.moveTo('2025-06-05T01:00:00.000Z');
    await post('city', 'decline', { reason: '非本单位职责' });
    await office.moveTo('2025-06-12T01:00:00.000Z');
    await post('clerk', 'assign', { unit: property, coUnits: [], urgency: 'urgent' });
    const { case: record } = await page();
    expect([record.clock.startedOn, record.clock.dueOn]).toEqual(['2025-06-12', '2025-06-19']);
    expect(record.missed).toEqual([]);
  });

  step('comes where a unit that declined is designated again: it has what was left of its term', async () => {
    await opened(city);
    await office.moveTo('2025-06-16T01:00:00.000Z');
    await post('city', 'decline', { reason: '非本单位职责' });
    await office.moveTo('2025-06-23T01:00:00.000Z');
    const again = { unit: city, coUnits: [], urgency: 'urgent' };
    expect(await refused('clerk', 'assign', { ...again, term: { amount: 10, unit: 'workingDay' } })).toBe(
      'case.term-goes-on',
    );
    await post('clerk', 'assign', again);
    // One of five working days was over: the 13th.
    expect((await page()).case.clock).toMatchObject({ startedOn: '2025-06-12', dueOn: '2025-06-26' });
  });

  step('comes back with the case where a wrong assignment was undone and the same unit gets it again', async () => {
    await opened(city);
    await post('city', 'accept');
    // Assigned on 23 June: due on the 30th.
    await office.moveTo('2025-07-02T01:00:00.000Z');
    await post('chair', 'undo-assignment', { reason: '交办有误' });
    expect((await page()).case.missed).toEqual([]);
    const again = { unit: city, coUnits: [], urgency: 'urgent' };
    expect(await refused('clerk', 'assign', { ...again, term: { amount: 10, unit: 'workingDay' } })).toBe(
      'case.term-goes-on',
    );
    await post('clerk', 'assign', again);
    const { case: record, overdue } = await page();
    expect([record.clock.startedOn, record.clock.dueOn, overdue]).toEqual(['2025-06-23', '2025-06-30', true]);
  });
});
