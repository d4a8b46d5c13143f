import { usualOffice } from '../../../support/usual-office';

describe('holidays of a year without a notice', () => {
  it('are days off for a case, whose page says that exchanged days alone are open', async () => {
    const { office, city } = await usualOffice('2026-12-01T01:00:00.000Z');
    try {
      const topic = await office.topic('物业管理');
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
      await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
      const { explanation } = (await office.get('clerk', `/cases/${id}`)).body;
      expect([explanation.dueOn, explanation.rolledFrom]).toEqual(['2027-01-04', '2027-01-01']);
      expect(explanation.rule.at(-1).zh).toContain('元旦（2027-01-01）');
      const { days, versions } = (await office.get('clerk', `/calendars/${office.jurisdiction}?year=2027`)).body;
      const holidays = (days as { kind: string }[]).filter(({ kind }) => kind === 'holiday');
      expect([holidays.length, versions.length, versions[0].made]).toEqual([13, 2, null]);
    } finally {
      await office.close();
    }
  });
});
