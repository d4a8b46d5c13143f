import { Office } from '../../../support/office';
import { story } from '../../../support/story';

story('Units are merged', (step) => {
  let office: Office;
  let old: string;
  let successor: string;
  let matter: string;

  beforeAll(async () => {
    office = await Office.open();
    old = await office.unit('CG', '城市管理科');
    successor = await office.unit('ZF', '综合执法局');
    await office.hire('clerk', '办公室01', { role: 'clerk' });
    await office.hire('before', '城管科经办人', { role: 'official', unit: old });
    await office.hire('after', '执法局经办人', { role: 'official', unit: successor });
    const topic = await office.topic('基层社会治理');
    const content = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, topic, urgency: 'normal' };
    const registered = await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE' });
    matter = registered.body.id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit: old, urgency: 'normal' });
    await office.post('before', `/cases/${matter}/accept`);
  });
  afterAll(() => office.close());

  const tasksOf = async (who: string) =>
    ((await office.get(who, '/workbench')).body.tasks as { id: string }[]).map(({ id }) => id);

  step('before the merger another unit does not see the case', async () => {
    expect((await office.send('after', 'GET', `/cases/${matter}`)).status).toBe(404);
    expect(await tasksOf('after')).toEqual([]);
  });

  step('after the merger the old name stays with its successor beside it', async () => {
    await office.post('admin', `/units/${old}/merge`, { into: successor, reason: '机构改革' });
    const names = (await office.post('clerk', '/names', { ids: [old, successor] })).body;
    expect(names).toEqual({
      [old]: { kind: 'unit', name: '城市管理科', successor: { id: successor, name: '综合执法局' } },
      [successor]: { kind: 'unit', name: '综合执法局' },
    });
    const page = (await office.get('clerk', `/cases/${matter}`)).body.case;
    expect([page.state, page.leadUnit]).toEqual(['ACCEPTED', old]);
  });

  step('the successor goes on with what is open, and nothing new goes to the old unit', async () => {
    expect((await office.get('after', '/cases')).body.rows).toHaveLength(1);
    expect(await tasksOf('after')).toContain(matter);
    const reported = await office.send('after', 'POST', `/cases/${matter}/progress`, {
      summary: '已派工',
      evidence: { text: '派工单', attachments: [] },
    });
    expect([reported.status, reported.body.code]).toEqual([200, undefined]);
    const topic = await office.topic('基层社会治理');
    const content = { title: '井盖缺失', description: '行人不便', place: { text: '西门' }, topic, urgency: 'normal' };
    const next = (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE' })).body.id as string;
    await office.post('clerk', `/cases/${next}/screen`, { topic, urgency: 'normal' });
    const refused = await office.send('clerk', 'POST', `/cases/${next}/assign`, { unit: old, urgency: 'normal' });
    expect([refused.status, refused.body.code]).toEqual([409, 'unit.closed']);
  });

  step('to reopen the old unit undoes the merger', async () => {
    await office.post('admin', `/units/${old}/reopen`);
    expect((await office.send('after', 'GET', `/cases/${matter}`)).status).toBe(404);
    const names = (await office.post('clerk', '/names', { ids: [old] })).body;
    expect(names[old]).toEqual({ kind: 'unit', name: '城市管理科' });
  });
});
