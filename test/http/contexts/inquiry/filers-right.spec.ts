import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** Whoever filed a case is answered, and asked to rate the answer, whatever becomes of those who filed it with him. */
story('The right of who filed a case to an answer', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let lead: string;
  let next: string;
  let matter: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const reply = { category: 'A', summary: '已修复', evidence };
  const post = (who: string, step: string, body: object = {}) => office.post(who, `/cases/${matter}/${step}`, body);
  const refused = async (who: string, step: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', `/cases/${matter}/${step}`, body);
    return [status, said.code, said.field];
  };
  const told = async (who: string): Promise<string[]> =>
    ((await office.get(who, `/inbox?about=${matter}`)).body.items as { kind: string }[]).map(({ kind }) => kind);
  const tasks = async (who: string): Promise<string[]> =>
    ((await office.get(who, '/workbench')).body.tasks as { kind: string; about: string }[]).map(({ kind }) => kind);
  const page = async (who: string) => (await office.get(who, `/cases/${matter}`)).body;
  const handled = async (): Promise<void> => {
    const place = { text: '东门' };
    const registered = { title: '东门路灯不亮', description: '三盏', place, topic, filers: [lead, next] };
    matter = (await office.post('clerk', '/cases', { ...registered, origin: 'INTERVIEW', urgency: 'normal' })).body.id;
    await post('clerk', 'screen', { topic, urgency: 'normal' });
    await post('clerk', 'assign', { unit: city, urgency: 'normal' });
    await post('city', 'accept');
  };
  const leavesOffice = async (person: string, until: string): Promise<void> => {
    const [duty] = (await office.get('admin', `/duties?person=${person}`)).body as readonly { readonly id: string }[];
    await office.post('admin', `/people/${person}/duties/${duty!.id}/end`, { until });
  };

  beforeAll(async () => {
    ({ office, city, deputy: lead } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    next = await office.hire('next', '代表07', { role: 'deputy' });
  });
  afterAll(() => office.close());

  step('a unit that replies cannot say that it does so for the filer, who is asked to rate all the same', async () => {
    await handled();
    expect(await refused('city', 'reply', { ...reply, onBehalfOf: lead })).toEqual([
      403,
      'case.signatory-not-of-unit',
      'onBehalfOf',
    ]);
    const scan = await office.attach('clerk', '回函.pdf', Buffer.from('%PDF-1.4\n%回函\n'));
    const paper = { ...reply, channel: 'paper', scan };
    expect(await refused('clerk', 'reply', { ...paper, onBehalfOf: lead })).toEqual([
      403,
      'case.signatory-not-of-unit',
      'onBehalfOf',
    ]);
    await post('city', 'reply', reply);
    expect(await told('deputy')).toContain('RATING_ASKED');
    expect(await told('next')).toContain('CASE_REPLIED');
    expect(await told('next')).not.toContain('RATING_ASKED');
  });

  step('the window to rate runs from when the reply was entered, not from when it was given', async () => {
    await handled();
    await office.moveTo('2025-03-31T01:00:00.000Z');
    const scan = await office.attach('clerk', '回函.pdf', Buffer.from('%PDF-1.4\n%回函二\n'));
    await post('clerk', 'reply', { ...reply, channel: 'paper', scan, occurredAt: '2025-03-12T01:00:00.000Z' });
    const { replies } = (await page('deputy')).case;
    expect(replies[0].rateBy).toBe('2025-04-15');
    await office.moveTo('2025-04-10T01:00:00.000Z');
    await post('deputy', 'rate', { rating: 'SATISFIED' });
  });

  step(
    'a rating by telephone names the call, is told at once to whom it is said to be, and can be contradicted',
    async () => {
      await handled();
      await post('city', 'reply', reply);
      const entered = { rating: 'SATISFIED', channel: 'telephone', onBehalfOf: lead };
      expect(await refused('clerk', 'rate', entered)).toEqual([422, 'case.rating-call', 'call']);
      expect(await refused('clerk', 'rate', { rating: 'SATISFIED', channel: 'paper', onBehalfOf: lead })).toEqual([
        422,
        'case.scan-missing',
        'scan',
      ]);
      const call = { number: '13800000000', at: '2025-04-10T00:30:00.000Z' };
      await post('clerk', 'rate', { ...entered, call });
      expect(await told('deputy')).toContain('RATING_ENTERED');
      const [rating] = (await page('clerk')).case.ratings;
      expect(rating).toMatchObject({ rating: 'SATISFIED', contradictUntil: '2025-04-24', call: { at: call.at } });
      expect(rating.call.number.fields).toEqual({ phone: call.number });
      expect(JSON.stringify((await page('next')).case.ratings)).not.toContain(call.number);
      const [shown] = (await page('city')).case.ratings;
      expect([shown.rater, shown.call]).toEqual([null, undefined]);
      expect(await refused('clerk', 'close-off', { evidence })).toEqual([403, 'case.four-eyes-rated', undefined]);
      expect(await refused('next', 'contradict-rating', { reason: '非本人' })).toEqual([
        409,
        'case.rating-not-entered',
        undefined,
      ]);
      await post('chair', 'close-off', { evidence });
      expect(Object.keys((await page('deputy')).allowed as object)).toContain('ContradictRating');
      await post('deputy', 'contradict-rating', { reason: '通话中我说的是不满意' });
      expect((await page('clerk')).case).toMatchObject({ state: 'REPLIED', ratings: [], closeOffs: [] });
      expect(await told('deputy')).toContain('RATING_ASKED');
      await post('deputy', 'rate', { rating: 'DISSATISFIED', reasons: '仍有一盏不亮' });
      expect((await page('clerk')).case).toMatchObject({ state: 'REWORK' });
    },
  );

  step('where the lead has left office, the next co-filer is asked instead', async () => {
    await leavesOffice(lead, '2025-04-10');
    await office.moveTo('2025-04-14T01:00:00.000Z');
    await handled();
    await post('city', 'reply', reply);
    expect((await page('clerk')).case.replies[0]).toMatchObject({ raters: [next], excused: [lead] });
    expect(await told('next')).toContain('RATING_ASKED');
    expect(await told('deputy')).not.toContain('RATING_ASKED');
    expect(await refused('clerk', 'not-rated', { reason: '领衔代表离任' })).toEqual([
      409,
      'case.rater-in-office',
      undefined,
    ]);
    expect(await refused('deputy', 'rate', { rating: 'SATISFIED' })).toEqual([403, 'case.not-the-rater', undefined]);
    await post('next', 'rate', { rating: 'SATISFIED' });
  });

  step('where nobody who filed it is in office, the office says that it is not rated, and why', async () => {
    await leavesOffice(next, '2025-04-14');
    await office.moveTo('2025-04-15T01:00:00.000Z');
    await handled();
    await post('city', 'reply', reply);
    expect(await tasks('clerk')).toContain('RECORD_NOT_RATED');
    expect(Object.keys((await page('clerk')).allowed as object)).toContain('RecordNotRated');
    await post('clerk', 'not-rated', { reason: '两位代表均已离任' });
    const shown = (await page('clerk')).case;
    expect(shown).toMatchObject({ state: 'RATED' });
    expect(shown.ratings[0]).toMatchObject({ rating: 'NOT_RATED', reasons: '两位代表均已离任', rater: null });
    await post('chair', 'close-off', { evidence });
  });
});
