import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

story('Messages', (step) => {
  let office: Office;
  let unit: string;
  let matter: string;
  const kinds = async (who: string, query = ''): Promise<readonly string[]> =>
    ((await office.get(who, `/inbox${query}`)).body.items as { kind: string }[]).map(({ kind }) => kind);

  beforeAll(async () => {
    ({ office, city: unit } = await usualOffice('2025-03-03T01:00:00.000Z'));
    const topic = await office.topic('物业管理');
    const content = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic };
    const registered = await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE', urgency: 'normal' });
    matter = registered.body.id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit, urgency: 'normal' });
  });
  afterAll(() => office.close());

  step(
    'an assignment is told to the unit and is settled once acted on; nobody is told what they did themselves',
    async () => {
      expect(await kinds('city')).toEqual(['CASE_ASSIGNED']);
      expect(await kinds('clerk')).toEqual([]);
      expect(await kinds('chair')).toEqual(['CASE_REGISTERED']);
      await office.post('city', `/cases/${matter}/accept`);
      const { body } = await office.get('city', '/inbox');
      expect(body).toMatchObject({ unseen: 1, open: 0, next: null });
      expect(body.items[0]).toMatchObject({ standing: 'ACTED', about: { of: 'case', id: matter } });
    },
  );

  step('the office sees who has not looked; who marks it as read is no longer among them', async () => {
    const asked = `/unseen?about=${matter}`;
    const before = await office.get('clerk', asked);
    const labels = (before.body.receipts as { label: string; kind: string }[]).map(
      ({ label, kind }) => `${label} ${kind}`,
    );
    expect(labels).toEqual(['工委主任 CASE_REGISTERED', '城管科经办人 CASE_ASSIGNED']);
    const [one] = (await office.get('city', '/inbox')).body.items as { id: string }[];
    await office.post('city', `/inbox/${one!.id}/seen`);
    expect((await office.get('clerk', asked)).body.receipts).toHaveLength(1);
    const all = (await office.get('clerk', `/receipts?about=${matter}`)).body.receipts as { seenAt: string | null }[];
    expect(all.map(({ seenAt }) => seenAt === null)).toEqual([true, false]);
    expect(await kinds('city', '?unseen=true')).toEqual([]);
    expect(await kinds('city', '?unseen=false')).toEqual(['CASE_ASSIGNED']);
  });

  step('nobody can touch the messages of others, and a unit cannot see who has not looked', async () => {
    const [one] = (await office.get('chair', '/inbox')).body.items as { id: string }[];
    const foreign = await office.send('city', 'POST', `/inbox/${one!.id}/seen`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'inbox.missing']);
    const asked = await office.send('city', 'GET', `/unseen?about=${matter}`);
    expect([asked.status, asked.body.code]).toEqual([403, 'access.not-allowed']);
  });

  step('all up to a message can be marked as read', async () => {
    await office.post('city', `/cases/${matter}/reply`, {
      category: 'A',
      summary: '已修复',
      points: [],
      inPerson: false,
      evidence: { text: '照片', attachments: [] },
    });
    const [newest] = (await office.get('chair', '/inbox')).body.items as { id: string; kind: string }[];
    expect(newest!.kind).toBe('CASE_REPLIED');
    await office.post('chair', '/inbox/seen', { until: newest!.id });
    expect((await office.get('chair', '/inbox')).body.unseen).toBe(0);
  });
});
