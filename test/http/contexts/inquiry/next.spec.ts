import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface Line {
  readonly kind: string;
  readonly who: string;
  readonly id: string | null;
  readonly count: number;
  readonly by: string | null;
}
interface Task {
  readonly id: string;
  readonly kind: string;
  readonly holder: string;
  readonly due: string;
  readonly begins: boolean;
}

describe('Who acts next, and what waits at home', () => {
  let office: Office;
  let city: string;
  let deputy: string;
  let topic: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const replied = async (title: string, category: 'A' | 'B' = 'A'): Promise<string> => {
    const place = { text: '东门' };
    const filers = [deputy];
    const body = { title, description: title, place, topic, origin: 'HOTLINE', urgency: 'normal', filers };
    const id = (await office.post('clerk', '/cases', body)).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${id}/accept`);
    await office.post('city', `/cases/${id}/reply`, { category, summary: '已修复', evidence });
    return id;
  };
  const next = async (who: string, id: string): Promise<readonly Line[]> =>
    (await office.get(who, `/things/case/${id}/next`)).body.lines as readonly Line[];
  const home = async (who: string): Promise<readonly Task[]> =>
    (await office.get(who, '/workbench?limit=500')).body.tasks as readonly Task[];

  beforeAll(async () => {
    ({ office, city, deputy } = await usualOffice());
    topic = await office.topic('物业管理');
    await office.hire('auditor', '审计人员', { role: 'auditor' });
  });
  afterAll(() => office.close());

  it('is a unit by name for everybody who sees the case', async () => {
    const place = { text: '西门' };
    const body = { title: '西门', description: '西门', place, topic, origin: 'HOTLINE', urgency: 'normal' };
    const id = (await office.post('clerk', '/cases', body)).body.id as string;
    expect(await next('clerk', id)).toEqual([{ kind: 'SCREEN_CASE', who: 'office', id: null, count: 1, by: null }]);
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    for (const who of ['city', 'clerk', 'chair', 'auditor'])
      expect(await next(who, id)).toMatchObject([{ kind: 'ACCEPT_ASSIGNMENT', who: 'unit', id: city }]);
  });

  it('does not tell a unit which person has not rated yet, but tells the office and that person', async () => {
    const id = await replied('东门路灯不亮');
    const line = { kind: 'RATE_REPLY', who: 'person', count: 1 };
    for (const who of ['clerk', 'deputy']) expect(await next(who, id)).toMatchObject([{ ...line, id: deputy }]);
    for (const who of ['city', 'auditor']) expect(await next(who, id)).toMatchObject([{ ...line, id: null }]);
  });

  it('is answered only to whoever sees the thing, and only of a kind that there is', async () => {
    const id = await replied('南门路灯不亮');
    expect((await office.send('property', 'GET', `/things/case/${id}/next`)).status).toBe(404);
    expect((await office.send('clerk', 'GET', `/things/interview/${id}/next`)).body.code).toBe('thing.not-found');
    expect((await office.send('clerk', 'GET', `/things/bench/${id}/next`)).body).toMatchObject({ field: 'kind' });
  });

  it('is nobody once a case is over, and the office for a look-back that is to come', async () => {
    const id = await replied('北门路灯不亮');
    await office.post('deputy', `/cases/${id}/rate`, { rating: 'SATISFIED' });
    await office.post('chair', `/cases/${id}/close-off`, { evidence });
    expect(await next('clerk', id)).toMatchObject([{ kind: 'LOOK_BACK', who: 'office' }]);
    const place = { text: '后门' };
    const refused = { title: '后门', description: '后门', place, topic, origin: 'HOTLINE', urgency: 'normal' };
    const other = (await office.post('clerk', '/cases', refused)).body.id as string;
    // Its day is months away: at home it stands last, after what has no day at all.
    const tasks = await home('clerk');
    const at = (one: string): number => tasks.findIndex((task) => task.id === one);
    expect(at(other)).toBeLessThan(at(id));
    expect(tasks.find((task) => task.id === id)).toMatchObject({ due: 'later', begins: true });
    const later = tasks.map(({ due }) => due === 'later');
    expect(later).toEqual([...later].sort());
    await office.post('clerk', `/cases/${other}/withdraw`, { reason: '重复登记' });
    expect(await next('clerk', other)).toEqual([]);
  });

  it('puts what the chair alone decides first, and lets the clerk see no line of it', async () => {
    const place = { text: '前门' };
    const body = { title: '前门', description: '前门', place, topic, origin: 'HOTLINE', urgency: 'urgent' };
    const id = (await office.post('clerk', '/cases', body)).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'urgent' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'urgent' });
    await office.post('city', `/cases/${id}/accept`);
    const term = { amount: 2, unit: 'workingDay' };
    await office.post('city', `/cases/${id}/extension-request`, { term, reason: '等待材料' });
    expect((await home('chair'))[0]).toMatchObject({ kind: 'DECIDE_EXTENSION', id });
    expect((await home('clerk')).filter(({ kind }) => kind === 'DECIDE_EXTENSION')).toEqual([]);
    expect(await next('city', id)).toMatchObject([
      { kind: 'DECIDE_EXTENSION', who: 'chair', id: null },
      { kind: 'RECTIFY', who: 'unit', id: city },
    ]);
  });
});
