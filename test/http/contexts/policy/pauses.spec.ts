import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface Day {
  readonly date: string;
  readonly counted: number | null;
  readonly paused?: true;
}

describe('a clock that stood still or whose calendar became shorter', () => {
  let office: Office;
  let city: string;
  let topic: string;

  const openCase = async (term: object): Promise<string> => {
    const registered = await office.post('clerk', '/cases', {
      title: '东门路灯不亮',
      description: '三盏',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency: 'normal',
    });
    const id = registered.body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal', term });
    return id;
  };
  const dueOf = async (id: string) => (await office.get('clerk', `/cases/${id}`)).body.case.clock.dueOn as string;
  const today = (date: string) => office.moveTo(`${date}T01:00:00.000Z`);

  beforeEach(async () => {
    ({ office, city } = await usualOffice('2025-09-05T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterEach(() => office.close());

  it('is counted day by day through a pause, and its page explains each day up to the due day', async () => {
    const id = await openCase({ amount: 15, unit: 'calendarDay' });
    expect(await dueOf(id)).toBe('2025-09-22');
    await today('2025-09-08');
    await office.post('clerk', `/cases/${id}/pause`, { code: 'WEATHER', reason: '连续降雨' });
    await today('2025-09-17');
    await office.post('clerk', `/cases/${id}/resume`, {});
    const { explanation } = (await office.get('clerk', `/cases/${id}`)).body as {
      explanation: { dueOn: string; movedTo: string | null; days: readonly Day[] };
    };
    expect([explanation.dueOn, explanation.movedTo, await dueOf(id)]).toEqual(['2025-09-29', null, '2025-09-29']);
    expect(explanation.days.filter(({ paused }) => paused === true).map(({ date }) => date)).toEqual(
      Array.from({ length: 9 }, (_, index) => `2025-09-${String(8 + index).padStart(2, '0')}`),
    );
    expect(explanation.days.at(-1)).toMatchObject({ date: '2025-09-29', counted: 15 });
  });

  it('is not overdue by surprise: the preview says so, and the clerk decides', async () => {
    const path = `/calendars/${office.jurisdiction}`;
    const closed = { changes: [{ date: '2025-09-08', kind: 'holiday', reason: '停工' }], reason: '停工' };
    await office.post('admin', path, closed);
    const [moves, keeps] = [
      await openCase({ amount: 3, unit: 'workingDay' }),
      await openCase({ amount: 3, unit: 'workingDay' }),
    ];
    expect(await dueOf(moves)).toBe('2025-09-11');
    await today('2025-09-11');
    const open = { changes: [{ date: '2025-09-08', kind: null, reason: '取消' }] };
    const { moving } = (await office.post('admin', `${path}/preview`, open)).body;
    expect(moving).toHaveLength(2);
    expect(moving[0]).toMatchObject({ dueNow: '2025-09-11', dueThen: '2025-09-10', overdueThen: true });
    await office.post('admin', path, { ...open, reason: '停工取消' });
    const refused = await office.send('clerk', 'POST', `/cases/${moves}/calendar-change`, {});
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([
      409,
      'case.calendar-makes-overdue',
      'ifOverdue',
    ]);
    const together = await office.post('clerk', `${path}/confirm`, { cases: [moves, keeps] });
    expect(together.body.results).toEqual(
      [moves, keeps].map((id) => ({ case: id, refused: 'case.calendar-makes-overdue' })),
    );
    await office.post('clerk', `/cases/${moves}/calendar-change`, { ifOverdue: 'MOVE' });
    await office.post('clerk', `${path}/confirm`, { cases: [keeps], ifOverdue: 'KEEP' });
    expect([await dueOf(moves), await dueOf(keeps)]).toEqual(['2025-09-10', '2025-09-11']);
    expect((await office.get('clerk', `${path}/pending`)).body.moving).toEqual([]);
  });
});
