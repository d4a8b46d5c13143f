import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** One case goes wrong at each of its steps; each mistake is put right by a further fact, and counts nowhere. */
story('A mistake of a case is undone, stays visible and counts nowhere', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let deputy: string;
  let lamp: string;
  const evidence = { text: '现场照片两张', attachments: [] };
  const page = async (who = 'clerk') => (await office.get(who, `/cases/${lamp}`)).body;
  const undo = (who: string, what: string, reason = '办错') =>
    office.send(who, 'POST', `/cases/${lamp}/undo-${what}`, { reason });
  const figures = async (...metrics: readonly string[]) => {
    const { body } = await office.get('clerk', `/statistics?from=2025-03-01&to=2025-03-31&metric=${metrics.join()}`);
    const list = body.figures as readonly { readonly code: string; readonly numerator: number | null }[];
    return Object.fromEntries(list.map(({ code, numerator }) => [code, numerator]));
  };

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    const topic = await office.topic('物业管理');
    const said = { title: '东门路灯不亮', description: '三盏', place: { text: '东门' }, topic };
    const sent = { ...said, origin: 'INTERVIEW', filers: [deputy], urgency: 'normal' };
    lamp = (await office.post('clerk', '/cases', sent)).body.id as string;
    await office.post('chair', `/cases/${lamp}/screen`, { topic, urgency: 'normal' });
    await office.post('chair', `/cases/${lamp}/assign`, { unit: property, urgency: 'normal' });
    await office.post('property', `/cases/${lamp}/accept`);
  });
  afterAll(() => office.close());

  step('an assignment to the wrong unit, with the unit’s consent once it has accepted', async () => {
    const refused = await undo('clerk', 'assignment');
    expect([refused.status, refused.body.code]).toEqual([403, 'case.undo-needs-consent']);
    expect((await page()).allowed).not.toHaveProperty('UndoAssignment');
    await office.post('property', `/cases/${lamp}/agree-reassignment`, { reason: '路灯归城管科' });
    expect((await page()).allowed).toHaveProperty('UndoAssignment');
    expect((await undo('clerk', 'assignment', '应交城管科')).status).toBe(200);
    const { case: record } = await page();
    expect(record).toMatchObject({ state: 'SCREENED', leadUnit: null, late: false, assignments: [] });
    expect(record.undone).toMatchObject([
      { step: 'ASSIGNMENT', unit: property, agreed: true, before: 'ACCEPTED', after: { state: 'SCREENED' } },
    ]);
    await office.post('chair', `/cases/${lamp}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${lamp}/accept`);
  });

  step('a reply, by its unit; who was sent it is listed', async () => {
    await office.post('city', `/cases/${lamp}/reply`, { category: 'A', summary: '误录的答复', evidence });
    const foreign = await undo('property', 'reply');
    expect(foreign.status).toBe(403);
    expect((await undo('city', 'reply', '录错事项')).status).toBe(200);
    const { case: record } = await page();
    expect(record).toMatchObject({ state: 'ACCEPTED', replies: [] });
    expect(record.clock).not.toBeNull();
    expect(record.undone.at(-1)).toMatchObject({ step: 'REPLY', summary: '误录的答复', told: [deputy] });
    await office.post('city', `/cases/${lamp}/reply`, { category: 'A', summary: '已修好', evidence });
  });

  step('a rating, by whoever gave it, with the rework that it brought', async () => {
    await office.post('deputy', `/cases/${lamp}/rate`, { rating: 'DISSATISFIED', reasons: '点错' });
    expect((await page()).case).toMatchObject({ state: 'REWORK', round: 2 });
    expect((await undo('city', 'rating')).status).toBe(403);
    expect((await undo('deputy', 'rating', '点错')).status).toBe(200);
    expect((await page()).case).toMatchObject({ state: 'REPLIED', round: 1, ratings: [], reworks: [] });
    // The rated unit sees that a rating was undone, and not whose.
    const { case: seen } = await page('city');
    expect(seen.undone.at(-1)).toMatchObject({ step: 'RATING', rater: null, by: { person: null } });
    await office.post('deputy', `/cases/${lamp}/rate`, { rating: 'SATISFIED' });
  });

  step('a close-off made by mistake, which is no relapse, and a supervision', async () => {
    await office.post('chair', `/cases/${lamp}/supervision`, { level: 'SUPERVISED', reason: '点错事项' });
    expect((await undo('chair', 'supervision')).status).toBe(200);
    await office.post('chair', `/cases/${lamp}/close-off`, { evidence });
    expect((await undo('chair', 'close-off', '误点')).status).toBe(200);
    const { case: record } = await page();
    expect(record).toMatchObject({ state: 'RATED', supervision: null, closeOffs: [], reopenings: [], closedAt: null });
    const again = await undo('chair', 'close-off');
    expect([again.status, again.body.code]).toEqual([409, 'case.wrong-phase']);
  });

  step('the statistics count none of it, and the timeline tells all of it', async () => {
    const counted = await office.until(
      () => figures('casesClosed', 'reworks', 'dissatisfied', 'supervisions', 'casesReplied', 'reopened'),
      ({ casesReplied }) => casesReplied === 1,
    );
    expect(counted).toEqual({
      casesClosed: 0,
      reworks: 0,
      dissatisfied: 0,
      supervisions: 0,
      casesReplied: 1,
      reopened: 0,
    });
    const { facts } = (await office.get('clerk', `/cases/${lamp}/timeline`)).body as {
      readonly facts: readonly { readonly type: string }[];
    };
    expect(facts.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        ...['ReassignmentAgreed', 'AssignmentUndone', 'ReplyUndone', 'RatingUndone', 'CloseOffUndone'],
        ...['SupervisionUndone', 'CaseClosedOff', 'ReworkOrdered', 'CaseReplied'],
      ]),
    );
  });
});
