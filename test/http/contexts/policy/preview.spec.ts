import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Change {
  readonly number: string | null;
  readonly unit: string;
  readonly dueNow: string;
  readonly dueThen: string;
  readonly days: number;
}

/** What a change of rules or of the calendar would do, told before it is made. */
story('Trying a change of rules and calendar', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  const cases: string[] = [];

  const openCase = async (urgency: 'urgent' | 'normal'): Promise<string> => {
    const registered = await office.post('clerk', '/cases', {
      title: '东门路灯不亮',
      description: '三盏',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency,
    });
    const id = registered.body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency });
    cases.push(id);
    return id;
  };
  const dueOf = async (id: string) => (await office.get('clerk', `/cases/${id}`)).body.case.clock.dueOn as string;
  const shown = (changes: readonly Change[]) =>
    changes.map(({ number, unit, dueNow, dueThen, days }) => [number, unit, dueNow, dueThen, days]);
  const closed = { changes: [{ date: '2025-09-29', kind: 'holiday', reason: '台风停工' }] };

  beforeAll(async () => {
    ({ office, city } = await usualOffice('2025-09-26T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    await openCase('urgent');
    await openCase('normal');
    await office.until(
      () => office.get('clerk', '/cases'),
      ({ body }) => (body.rows as { number: string | null }[]).every(({ number }) => number !== null),
    );
  });
  afterAll(() => office.close());

  step('for rules it tells that running clocks stay and what new ones would do, and stores nothing', async () => {
    const path = `/policies/${office.jurisdiction}/preview`;
    const body = {
      from: '2025-09-26',
      settings: { rectification: { ...terms(3), normal: { amount: 20, unit: 'workingDay' } } },
    };
    const { body: preview } = await office.post('admin', path, body);
    expect(shown(preview.kept)).toEqual([
      ['热线〔2025〕001号', city, '2025-10-10', '2025-09-30', -10],
      ['热线〔2025〕002号', city, '2025-10-27', '2025-10-30', 3],
    ]);
    const fresh = preview.newClocks.find(({ setting }: { setting: string }) => setting === 'rectification.urgent');
    expect([fresh.dueNow, fresh.dueThen, fresh.days]).toEqual(['2025-10-10', '2025-09-30', -10]);
    expect((await office.get('admin', `/policies/${office.jurisdiction}`)).body.current).toBe(1);
    expect(await dueOf(cases[0]!)).toBe('2025-10-10');
    const wrong = await office.send('admin', 'POST', path, { from: '2025-09-26', settings: { nothing: 1 } });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([
      422,
      'policy.unknown-setting',
      'settings.nothing',
    ]);
  });

  step('for the calendar it lists what would move, counts what would not, and stores nothing', async () => {
    const path = `/calendars/${office.jurisdiction}/preview`;
    const { body: preview } = await office.post('admin', path, closed);
    expect(shown(preview.moving)).toEqual([['热线〔2025〕001号', city, '2025-10-10', '2025-10-11', 1]]);
    expect(preview.unmoved).toBe(1);
    expect((await office.get('admin', `/calendars/${office.jurisdiction}`)).body.version).toBe(2);
    const twice = await office.send('admin', 'POST', path, { changes: [...closed.changes, ...closed.changes] });
    expect(twice.body.code).toBe('calendar.day-twice');
    const other = (await office.post('city', path, closed)).body;
    expect(shown(other.moving)).toHaveLength(1);
  });

  step(
    'after the revision what waits for confirmation is listed, confirmed together, and each term moves',
    async () => {
      const pending = async () => (await office.get('clerk', `/calendars/${office.jurisdiction}/pending`)).body;
      expect(await pending()).toEqual({ moving: [], unmoved: 0 });
      await office.post('admin', `/calendars/${office.jurisdiction}`, { ...closed, reason: '台风停工' });
      const before = await pending();
      expect([shown(before.moving), before.unmoved]).toEqual([
        ...[[['热线〔2025〕001号', city, '2025-10-10', '2025-10-11', 1]], 1],
      ]);
      expect(await dueOf(cases[0]!)).toBe('2025-10-10');
      const some = { cases: [cases[0]] };
      const refused = await office.send('city', 'POST', `/calendars/${office.jurisdiction}/confirm`, some);
      expect([refused.status, refused.body.results]).toEqual([
        200,
        [{ case: cases[0], refused: 'access.not-allowed' }],
      ]);
      const { body } = await office.post('clerk', `/calendars/${office.jurisdiction}/confirm`, { cases });
      expect(body.results).toEqual(cases.map((id) => ({ case: id, refused: null })));
      expect(await dueOf(cases[0]!)).toBe('2025-10-11');
      expect(await pending()).toEqual({ moving: [], unmoved: 0 });
    },
  );
});

const terms = (urgent: number) => ({
  urgent: { amount: urgent, unit: 'workingDay' },
  normal: { amount: 1, unit: 'month' },
  complex: { amount: 3, unit: 'month' },
});
