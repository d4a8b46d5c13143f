import { wordsIn } from '../../../support/docx';
import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** Everybody who filed a talk says for himself whether its note is right, and nobody speaks for whom it does not concern. */
story('What each says of a note', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let official: string;
  let people: readonly string[];
  let talk: string;

  const post = (who: string, id: string, step: string, body: object = {}) =>
    office.post(who, `/interviews/${id}/${step}`, body);
  const refusal = async (who: string, path: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', path, body);
    return [status, said.code, said.field];
  };
  const page = async (who: string) => (await office.get(who, `/interviews/${talk}`)).body;
  const attitudes = async (): Promise<string[]> =>
    ((await page('clerk')).voices as { attitude: string }[]).map(({ attitude }) => attitude);
  const waits = async (who: string): Promise<boolean> =>
    ((await office.get(who, '/workbench')).body.tasks as { kind: string; id: string }[]).some(
      ({ kind, id }) => kind === 'CONFIRM_NOTE' && id === talk,
    );
  const recorded = async (): Promise<void> => {
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-10T02:00:00.000Z',
      place: { text: '代表之家' },
      interviewees: [{ unit: city, post: '科长' }],
      participants: [{ person: people[0], role: 'deputy' }],
      said: '就路灯约谈',
      matters: [
        {
          title: '东门路灯不亮',
          detail: '三盏',
          place: { text: '东门' },
          topic,
          outcome: { kind: 'EXPLAINED', explanation: '已列入改造' },
        },
      ],
    };
    talk = (await office.post('deputy', '/interviews/records', { note, coFilers: people.slice(1) })).body.id;
  };

  beforeAll(async () => {
    const usual = await usualOffice('2025-03-10T04:00:00.000Z');
    ({ office, city } = usual);
    topic = await office.topic('物业管理');
    const second = await office.hire('second', '代表07', { role: 'deputy' });
    const third = await office.hire('third', '代表08', { role: 'deputy' });
    official = await office.hire('colleague', '城管科科长', { role: 'official', unit: city });
    people = [usual.deputy, second, third];
  });
  afterAll(() => office.close());

  step('each filer is asked, and confirms for himself alone', async () => {
    await recorded();
    expect(await page('clerk')).toMatchObject({ interview: { objectionsUntil: '2025-03-13' } });
    await post('deputy', talk, 'confirm', { side: 'FILERS' });
    expect(await attitudes()).toEqual(['CONFIRMED', 'WAITING', 'WAITING', 'WAITING']);
    expect([await waits('deputy'), await waits('second'), await waits('third')]).toEqual([false, true, true]);
    await post('second', talk, 'dispute', { side: 'FILERS', reason: '漏记一盏' });
    expect(await attitudes()).toEqual(['CONFIRMED', 'DISPUTED', 'WAITING', 'WAITING']);
    expect(await refusal('clerk', `/interviews/${talk}/finish`)).toEqual([409, 'note.disputed', undefined]);
  });

  step('one scanned sheet confirms for all who signed it', async () => {
    const scan = await office.attach('clerk', '签字表.pdf', Buffer.from('%PDF-1.4\n%签字表\n'));
    const sheet = { side: 'FILERS', channel: 'paper', signed: people.slice(1) };
    const confirm = `/interviews/${talk}/confirm`;
    expect(await refusal('clerk', confirm, sheet)).toEqual([422, 'note.sheet-missing', 'scan']);
    const own = await office.attach('second', '签字表.pdf', Buffer.from('%PDF-1.4\n%签字表\n'));
    expect(await refusal('second', confirm, { side: 'FILERS', signed: people, scan: own })).toEqual([
      403,
      'note.sheet-by-office',
      'signed',
    ]);
    expect(await refusal('clerk', confirm, { ...sheet, signed: [official], scan })).toEqual([
      403,
      'note.signer-not-a-filer',
      'signed',
    ]);
    await post('clerk', talk, 'confirm', { ...sheet, scan });
    expect(await attitudes()).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITING']);
    expect((await page('clerk')).interview.scans).toEqual([expect.objectContaining({ name: '签字表.pdf' })]);
    expect(await waits('third')).toBe(false);
  });

  step('what is entered for a unit was signed by somebody of it, and for a filer by a filer', async () => {
    const paper = { side: 'UNIT', unit: city, channel: 'paper' };
    const confirm = `/interviews/${talk}/confirm`;
    expect(await refusal('clerk', confirm, { ...paper, onBehalfOf: people[0] })).toEqual([
      403,
      'interview.signatory-not-of-unit',
      'onBehalfOf',
    ]);
    expect(await refusal('clerk', `/interviews/${talk}/finish`, { channel: 'paper', onBehalfOf: official })).toEqual([
      403,
      'interview.finish-lead-or-office',
      undefined,
    ]);
    await post('clerk', talk, 'confirm', { ...paper, onBehalfOf: official });
    await post('deputy', talk, 'finish');
  });

  step('whoever says nothing in time raises no objection, and holds nothing up', async () => {
    await recorded();
    await post('deputy', talk, 'confirm', { side: 'FILERS' });
    expect(await refusal('deputy', `/interviews/${talk}/finish`)).toEqual([409, 'note.unconfirmed', undefined]);
    await office.moveTo('2025-03-14T01:00:00.000Z');
    expect(await attitudes()).toEqual(['CONFIRMED', 'UNOPPOSED', 'UNOPPOSED', 'UNOPPOSED']);
    expect(await waits('second')).toBe(false);
    const { content } = await office.bytes('clerk', 'GET', `/documents/interview-record?subject=${talk}`);
    expect(wordsIn(content)).toContain('未提异议');
    await post('deputy', talk, 'finish');
  });

  step('in a session and on a visit too the office enters something only for whom it concerns', async () => {
    const plan = { topic, scheduledAt: '2025-03-24T01:00:00.000Z' };
    const session = (
      await office.post('clerk', '/sessions', { ...plan, title: '物业问题', venue: '会议室', units: [city] })
    ).body.id;
    const question = { unit: city, text: '何时修好', topic, channel: 'paper' };
    expect(await refusal('clerk', `/sessions/${session}/question`, { ...question, onBehalfOf: official })).toEqual([
      403,
      'session.not-a-representative',
      'onBehalfOf',
    ]);
    await office.post('clerk', `/sessions/${session}/question`, { ...question, onBehalfOf: people[1] });
    const coming = { unit: city, post: '科长', channel: 'telephone' };
    expect(await refusal('clerk', `/sessions/${session}/invitation`, { ...coming, onBehalfOf: people[1] })).toEqual([
      403,
      'session.signatory-not-of-unit',
      'onBehalfOf',
    ]);
    await office.post('clerk', `/sessions/${session}/invitation`, { ...coming, onBehalfOf: official });
    const called = { ...plan, title: '东门', place: { text: '东门' }, focus: 'HARD_SPOT', units: [city] };
    const visit = (await office.post('clerk', '/resolutions', called)).body.id;
    const answer = { unit: city, accepts: true, channel: 'telephone' };
    expect(await refusal('clerk', `/resolutions/${visit}/invitation`, { ...answer, onBehalfOf: people[1] })).toEqual([
      403,
      'onSite.signatory-not-of-unit',
      'onBehalfOf',
    ]);
    await office.post('clerk', `/resolutions/${visit}/invitation`, { ...answer, onBehalfOf: official });
  });

  step('what the office decides it enters only for somebody of the office', async () => {
    const matter = { title: '井盖松动', description: '西门', place: { text: '西门' }, topic, filers: [people[0]] };
    const { id } = (await office.post('clerk', '/cases', { ...matter, origin: 'INTERVIEW', urgency: 'normal' })).body;
    const rejected = { code: 'JUDICIAL', reason: '涉诉', channel: 'paper', onBehalfOf: people[0] };
    expect(await refusal('clerk', `/cases/${id}/reject`, rejected)).toEqual([
      403,
      'case.signatory-not-of-office',
      'onBehalfOf',
    ]);
  });
});
