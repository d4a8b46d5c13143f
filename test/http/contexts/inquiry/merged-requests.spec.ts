import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** A request for a talk that is merged into another: whoever filed it is answered there. */
story('Merged requests for talks', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let lead: string;
  let other: string;
  let target: string;
  let merged: string;

  const post = (who: string, id: string, step: string, body: object = {}) =>
    office.post(who, `/interviews/${id}/${step}`, body);
  const refused = async (who: string, id: string, step: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', `/interviews/${id}/${step}`, body);
    return [status, said.code];
  };
  const page = async (who: string, id: string) => (await office.get(who, `/interviews/${id}`)).body;
  const told = async (who: string, id: string): Promise<string[]> =>
    ((await office.get(who, `/inbox?about=${id}`)).body.items as { kind: string }[]).map(({ kind }) => kind);
  const ask = async (who: string, unit: string): Promise<string> => {
    const request = { kind: 'TALK', topic, unit, reason: '东门路灯长期不亮', place: { text: '东门' } };
    return (await office.post(who, '/interviews', request)).body.id as string;
  };

  beforeAll(async () => {
    ({ office, city, property, deputy: lead } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    other = await office.hire('other', '代表07', { role: 'deputy' });
  });
  afterAll(() => office.close());

  step('one goes into another of the same unit, and its filers and papers join', async () => {
    target = await ask('deputy', city);
    merged = await ask('other', city);
    const scan = await office.attach('clerk', '约见申请.pdf', Buffer.from('%PDF-1.4\n%申请\n'));
    await post('clerk', merged, 'scan', { scan });
    await post('clerk', merged, 'merge', { into: target, reason: '同一事项' });
    const { interview } = await office.until(
      () => page('clerk', target),
      (body) => body.interview.joined.length === 1,
    );
    expect(interview).toMatchObject({
      leadFiler: lead,
      coFilers: [other],
      joined: [{ from: merged, filers: [other] }],
    });
    expect(interview.scans).toEqual([expect.objectContaining({ name: '约见申请.pdf' })]);
    expect((await page('clerk', merged)).interview).toMatchObject({ state: 'MERGED', merged: { into: target } });
    expect(await told('other', merged)).toContain('INTERVIEW_MERGED');
    expect(await told('other', target)).toContain('NAMED_AS_CO_FILER');
    expect(await refused('clerk', target, 'withdraw', { reason: '已解决' })).toEqual([409, 'interview.others-joined']);
  });

  step('a merger made by mistake is undone, and the request stands on its own again', async () => {
    expect(Object.keys((await page('clerk', merged)).allowed as object)).toContain('UndoMerge');
    await post('clerk', merged, 'undo-merge', { reason: '不是同一事项' });
    const { interview } = await office.until(
      () => page('clerk', target),
      (body) => body.interview.joined.length === 0,
    );
    expect(interview).toMatchObject({ coFilers: [], scans: [] });
    expect((await page('clerk', merged)).interview).toMatchObject({
      state: 'REQUESTED',
      merged: null,
      mergersUndone: [{ reason: '不是同一事项' }],
    });
    expect(await told('other', merged)).toContain('INTERVIEW_MERGE_UNDONE');
    await post('clerk', merged, 'merge', { into: target, reason: '仍是同一事项' });
  });

  step('it goes into one of another unit only where both units are called', async () => {
    const aside = await ask('other', property);
    expect(await refused('clerk', aside, 'merge', { into: target, reason: '同一地点' })).toEqual([
      422,
      'interview.merge-other-unit',
    ]);
    await post('clerk', aside, 'merge', { into: target, reason: '同一地点', joinUnits: true });
    await office.until(
      () => page('clerk', target),
      (body) => body.interview.joined.length === 2,
    );
    await post('clerk', target, 'accept');
    await post('chair', target, 'approve');
    const notice = (units: readonly string[]) => ({
      scheduledAt: '2025-03-20T02:00:00.000Z',
      venue: '代表之家',
      interviewees: units.map((unit) => ({ unit, post: '负责人' })),
    });
    expect(await refused('clerk', target, 'notice', notice([city]))).toEqual([422, 'interview.joined-unit-not-called']);
    await post('clerk', target, 'notice', notice([city, property]));
    expect(await told('other', target)).toContain('INTERVIEW_SET');
    // A request had asked for each of the units: there is no reason to give.
    expect((await page('clerk', target)).interview.alsoCalled).toBeUndefined();
    expect(await refused('clerk', aside, 'undo-merge', { reason: '另行约谈' })).toEqual([
      409,
      'interview.merge-noticed',
    ]);
  });

  step('after the talk its filers are filers of the cases, and nothing is merged or parted any more', async () => {
    await office.moveTo('2025-03-20T04:00:00.000Z');
    const matter = { title: '东门路灯不亮', detail: '三盏', place: { text: '东门' }, topic };
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-20T02:00:00.000Z',
      place: { text: '代表之家' },
      interviewees: [city, property].map((unit) => ({ unit, post: '负责人' })),
      participants: [{ person: lead, role: 'deputy' }],
      said: '就路灯约谈',
      matters: [{ ...matter, outcome: { kind: 'TO_RECTIFY', unit: city, urgency: 'normal' } }],
    };
    await post('deputy', target, 'note', { note });
    const { rows } = await office.until(
      async () => (await office.get('clerk', '/cases')).body,
      (body) => body.rows.length === 1,
    );
    expect((await office.get('other', `/cases/${rows[0].id}`)).body.case.filers).toEqual([lead, other]);
    expect(await told('other', target)).toContain('NOTE_TO_CONFIRM');
    expect(await refused('clerk', merged, 'undo-merge', { reason: '不是同一事项' })).toEqual([
      409,
      'interview.merge-settled',
    ]);
    const late = await ask('other', city);
    expect(await refused('clerk', late, 'merge', { into: target, reason: '同一事项' })).toEqual([
      409,
      'interview.merge-target-closed',
    ]);
  });
});
