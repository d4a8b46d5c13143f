import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** Who may decide about a case: nobody who is or was on the side of its unit, and everybody who only enters papers. */
story('Independence in a case', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let deputy: string;
  let matter: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (who: string, step: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', `/cases/${matter}/${step}`, body);
    return [status, said.code];
  };
  const offered = async (who: string): Promise<string[]> =>
    Object.keys((await office.get(who, `/cases/${matter}`)).body.allowed as object);
  const openCase = async (): Promise<void> => {
    const told = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic, filers: [deputy] };
    const registered = { ...told, origin: 'INTERVIEW', urgency: 'normal', proposedUnit: city };
    matter = (await office.post('clerk', '/cases', registered)).body.id as string;
  };
  const duty = (person: string, unit: string, from: string, until: string) =>
    office.post('admin', `/people/${person}/duties`, { kind: 'official', unit, from, until });

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    const [before, during, elsewhere] = await Promise.all(
      ['before', 'during', 'elsewhere'].map((name) => office.hire(name, `办公室${name}`, { role: 'clerk' })),
    );
    await duty(before!, city, '2024-01-01', '2025-03-09');
    await duty(during!, city, '2024-01-01', '2025-03-10');
    await duty(elsewhere!, property, '2024-01-01', '2026-12-31');
  });
  afterAll(() => office.close());

  step('one clerk and one chair take a whole case through on paper alone', async () => {
    await openCase();
    const scan = await office.attach('clerk', '回函.pdf', Buffer.from('%PDF-1.4\n%回函\n'));
    const paper = { channel: 'paper', scan };
    await post('clerk', 'screen', { topic, urgency: 'normal' });
    await post('clerk', 'assign', { unit: city, urgency: 'normal' });
    await post('clerk', 'accept', paper);
    await post('clerk', 'progress', { ...paper, summary: '已报修', evidence });
    await post('clerk', 'reply', { ...paper, category: 'A', summary: '已修复', evidence });
    await post('chair', 'rate', { ...paper, onBehalfOf: deputy, rating: 'SATISFIED' });
    expect(await refused('chair', 'close-off', { evidence })).toEqual([403, 'case.four-eyes-rated']);
    await post('clerk', 'close-off', { evidence });
    await post('clerk', 'look-back', { found: '正常', evidence });
    expect((await office.get('clerk', `/cases/${matter}`)).body.case.state).toBe('CONFIRMED');
  });

  step('who had a duty in the unit while the case ran decides nothing about it', async () => {
    await openCase();
    expect(await refused('during', 'screen', { topic, urgency: 'normal' })).toEqual([403, 'case.four-eyes-unit']);
    expect(await offered('during')).not.toContain('ScreenCase');
    expect(await offered('before')).toContain('ScreenCase');
    await post('before', 'screen', { topic, urgency: 'normal' });
    expect(await refused('elsewhere', 'assign', { unit: property, urgency: 'normal' })).toEqual([
      403,
      'case.four-eyes-unit',
    ]);
    await post('elsewhere', 'assign', { unit: city, urgency: 'normal' });
    await office.moveTo('2025-03-12T01:00:00.000Z');
    const scan = await office.attach('during', '回函.pdf', Buffer.from('%PDF-1.4\n%收\n'));
    expect(await refused('during', 'accept', { channel: 'paper', scan })).toEqual([403, 'case.four-eyes-unit']);
    for (const [decision, body] of [
      ['pause', { code: 'WEATHER', reason: '暴雨' }],
      ['withdraw', { reason: '已解决' }],
      ['supervision', { level: 'SUPERVISED', reason: '逾期' }],
    ] as const)
      expect(await refused('during', decision, body)).toEqual([403, 'case.four-eyes-unit']);
  });

  step('a role in the unit counts after it was taken away, and through the unit into which it was merged', async () => {
    await openCase();
    const whole = await office.unit('ZH', '综合执法队');
    await office.hire('moved', '调来的干事', { role: 'official', unit: whole });
    const accounts = (await office.get('admin', '/accounts')).body as readonly {
      readonly id: string;
      readonly name: string;
      readonly grants: readonly { readonly id: string }[];
    }[];
    const account = accounts.find(({ name }) => name === 'moved')!;
    await office.post('admin', `/accounts/${account.id}/grants/${account.grants[0]!.id}/revoke`, { reason: '调离' });
    await office.post('admin', `/accounts/${account.id}/grants`, { role: 'clerk', jurisdiction: office.jurisdiction });
    expect(await offered('moved')).toContain('ScreenCase');
    await office.post('admin', `/units/${city}/merge`, { into: whole, reason: '机构改革' });
    expect(await refused('moved', 'screen', { topic, urgency: 'normal' })).toEqual([403, 'case.four-eyes-unit']);
    expect(await offered('moved')).not.toContain('ScreenCase');
  });
});
