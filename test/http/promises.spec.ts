import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

interface Line {
  readonly case: string;
  readonly promise: number;
  readonly unit: string;
  readonly matter: string;
  readonly dueOn: string;
  readonly standing: string;
  readonly mine: boolean;
  readonly corrected: readonly { readonly dueOn: string; readonly reason: string | null }[];
}

/** Two units promise for one case: each keeps its own promise, and what was written down wrongly is put right. */
story('A promise is kept by the unit that gave it, and corrected where it was written down wrongly', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let lamp: string;
  const evidence = { text: '现场照片两张', attachments: [] };
  const lines = async (who = 'clerk') => (await office.get(who, '/promises')).body.lines as readonly Line[];
  const brief = async (who?: string) =>
    (await lines(who)).map(({ unit, dueOn, standing }) => [unit === city ? 'city' : 'property', dueOn, standing]);

  beforeAll(async () => {
    ({ office, city, property } = await usualOffice('2025-03-03T01:00:00.000Z'));
    const topic = await office.topic('物业管理');
    const said = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic };
    const given = { proposedUnit: city, commitment: { text: '三盏全部修好', dueOn: '2025-03-31' } };
    const sent = { ...said, ...given, origin: 'HOTLINE', urgency: 'normal' };
    lamp = (await office.post('clerk', '/cases', sent)).body.id as string;
    await office.post('clerk', `/cases/${lamp}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${lamp}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${lamp}/accept`);
    const plan = {
      title: '东门照明会办',
      focus: 'HARD_SPOT',
      topic,
      place: { text: '东门' },
      aboutCases: [lamp],
      scheduledAt: '2025-03-04T01:00:00.000Z',
      units: [property],
      participants: [],
    };
    const visit = (await office.post('clerk', '/resolutions', plan)).body.id as string;
    await office.moveTo('2025-03-04T03:00:00.000Z');
    const held = { heldAt: '2025-03-04T01:00:00.000Z', place: { text: '东门' }, present: [] };
    await office.post('clerk', `/resolutions/${visit}/hold`, {
      ...held,
      respondents: [{ unit: property, post: '经理' }],
    });
    await office.post('property', `/resolutions/${visit}/measure`, {
      unit: property,
      title: '移开配电箱',
      aboutCase: lamp,
      urgency: 'normal',
      commitment: { text: '移开配电箱', dueOn: '2025-03-20' },
    });
    await office.until(lines, (found) => found.length === 2);
  });
  afterAll(() => office.close());

  step(
    'the ledger says of each promise whose it is, which matter it is about and whether it is the reader’s',
    async () => {
      const told = (await lines('property')).map(({ matter, mine }) => [matter, mine]);
      expect(told).toEqual([
        ['移开配电箱', true],
        ['东门路灯不亮', false],
      ]);
      expect((await lines()).map(({ matter, mine }) => [matter, mine])).toEqual([
        ['移开配电箱', false],
        ['东门路灯不亮', false],
      ]);
    },
  );

  step('the reply of the unit that leads the case keeps its own promise alone', async () => {
    await office.moveTo('2025-03-18T01:00:00.000Z');
    await office.post('city', `/cases/${lamp}/reply`, { category: 'A', summary: '已修好', evidence });
    expect(await brief()).toEqual([
      ['property', '2025-03-20', 'OPEN'],
      ['city', '2025-03-31', 'KEPT'],
    ]);
  });

  step('a corrected date replaces the old one, which is shown with the reason and not counted', async () => {
    const correct = (commitment: object, reason = '记错日期') =>
      office.send('clerk', 'POST', `/cases/${lamp}/correct-promise`, { promise: 2, commitment, reason });
    const refused = await correct({ text: '移开配电箱', dueOn: '2025-03-01' });
    expect([refused.status, refused.body.code]).toEqual([422, 'promise.day-before-made']);
    expect((await correct({ text: '移开配电箱', dueOn: '2025-03-25' })).status).toBe(200);
    const [line] = await lines();
    expect([line!.dueOn, line!.corrected.map(({ dueOn, reason }) => [dueOn, reason])]).toEqual([
      '2025-03-25',
      [['2025-03-20', '记错日期']],
    ]);
    const { promises } = (await office.get('clerk', `/cases/${lamp}`)).body as { promises: readonly Line[] };
    expect(promises.map(({ promise, dueOn }) => [promise, dueOn])).toEqual([
      [1, '2025-03-31'],
      [2, '2025-03-25'],
    ]);
    const own = { promise: 1, commitment: { text: '三盏全部修好', dueOn: '2025-05-31' }, reason: '想晚一些' };
    expect((await office.send('city', 'POST', `/cases/${lamp}/correct-promise`, own)).status).toBe(403);
  });

  step('the other unit shows by itself that it kept its promise; nobody else can', async () => {
    const keep = (who: string, promise: number) =>
      office.send(who, 'POST', `/cases/${lamp}/keep-promise`, { promise, evidence });
    const foreign = await keep('city', 2);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'promise.not-its-unit']);
    await office.moveTo('2025-03-27T01:00:00.000Z');
    expect(await brief()).toContainEqual(['property', '2025-03-25', 'BROKEN']);
    expect((await keep('property', 2)).status).toBe(200);
    expect(await brief()).toEqual([
      ['property', '2025-03-25', 'KEPT_LATE'],
      ['city', '2025-03-31', 'KEPT'],
    ]);
  });
});
