import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** 办理结果公开（规则50）与保存期限（规则51）. */
story('Results are published', (step) => {
  let office: Office;
  let id: string;

  const results = async () => {
    const answer = await office.send('nobody', 'GET', `/public/${office.jurisdiction}/results`);
    expect(answer.status).toBe(200);
    return answer.body as { rows: { title: string; result: string; unit: string; number: string }[]; next: unknown };
  };
  const rule = (publication: string, from: string) =>
    office.post('admin', `/policies/${office.jurisdiction}`, { from, settings: { publication } });

  beforeAll(async () => {
    const { city: unit, deputy, ...usual } = await usualOffice('2025-03-03T01:00:00.000Z');
    office = usual.office;
    const topic = await office.topic('物业管理');
    const place = { text: '东门' };
    const told = { title: '东门路灯不亮（住户反映）', description: '三盏路灯', place, filers: [deputy] };
    const whence = { origin: 'HOTLINE', urgency: 'normal' };
    id = (await office.post('clerk', '/cases', { ...told, ...whence })).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
    await office.post('city', `/cases/${id}/accept`);
    const evidence = { text: '照片两张', attachments: [] };
    await office.post('city', `/cases/${id}/reply`, { category: 'A', summary: '已修', inPerson: true, evidence });
    await office.post('deputy', `/cases/${id}/rate`, { rating: 'SATISFIED' });
    await office.post('clerk', `/cases/${id}/close-off`, { evidence });
  });
  afterAll(() => office.close());

  const words = { title: '东门路灯不亮', result: '已更换三盏路灯' };

  step(
    'nothing is published by default; once the rule allows it, anybody reads the published words and no others',
    async () => {
      const refused = await office.send('clerk', 'POST', `/cases/${id}/publish`, words);
      expect([refused.status, refused.body.code]).toEqual([409, 'case.publication-off']);
      await rule('AFTER_CLOSE_OFF', '2025-03-03');
      const personal = await office.send('clerk', 'POST', `/cases/${id}/publish`, {
        ...words,
        result: '请拨13800000000',
      });
      expect([personal.status, personal.body.code, personal.body.errors?.[0]?.field ?? personal.body.field]).toEqual([
        ...[422, 'case.publication-personal', 'result'],
      ]);
      const byUnit = await office.send('city', 'POST', `/cases/${id}/publish`, words);
      expect(byUnit.status).toBe(403);
      await office.post('clerk', `/cases/${id}/publish`, words);
      const { rows, next } = await results();
      expect(next).toBeNull();
      expect(rows).toEqual([
        {
          ...words,
          case: id,
          number: '热线〔2025〕001号',
          unit: '城市管理科',
          publishedAt: expect.stringMatching(/^2025-03-03T/),
        },
      ]);
      const { case: record } = (await office.get('clerk', `/cases/${id}`)).body;
      expect(record).toMatchObject({ published: words, publications: [{ kind: 'PUBLISHED', ...words }] });
    },
  );

  step('a rule that forbids it hides all at once; what is withdrawn or reopened is not public any more', async () => {
    await rule('OFF', '2025-03-03');
    expect((await results()).rows).toEqual([]);
    await rule('AFTER_CLOSE_OFF', '2025-03-03');
    expect((await results()).rows).toHaveLength(1);
    await office.post('clerk', `/cases/${id}/withdraw-publication`, { reason: '措辞有误' });
    expect((await results()).rows).toEqual([]);
    await office.post('clerk', `/cases/${id}/publish`, words);
    const evidence = { text: '现场又不亮', attachments: [] };
    await office.post('clerk', `/cases/${id}/reopen`, { found: '又不亮', evidence });
    expect((await results()).rows).toEqual([]);
    expect((await office.get('clerk', `/cases/${id}`)).body.case.published).toBeNull();
  });

  step('the list of expired data is only for those who may erase', async () => {
    expect((await office.get('admin', '/retention')).body).toEqual({ people: [] });
    expect((await office.send('deputy', 'GET', '/retention')).status).toBe(403);
  });
});
