import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** 群众代表、企业: asked in talks, sessions and visits, in a box and a count of their own. */
story('Residents and firms who are asked besides', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let deputy: string;

  beforeAll(async () => {
    ({ office, city, deputy } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  const count = { asked: 20, handedIn: 18, satisfied: 10, basicallySatisfied: 5, dissatisfied: 2, void: 1 };
  const residents = { group: 'RESIDENTS', ...count, words: '夜间照明有改善' };
  const firms = {
    group: 'FIRMS',
    asked: 3,
    handedIn: 2,
    satisfied: 0,
    basicallySatisfied: 0,
    dissatisfied: 2,
    void: 0,
  };
  const place = { text: '东门' };
  const told = [
    expect.objectContaining({ group: 'RESIDENTS', eligible: 20, satisfied: 10, words: '夜间照明有改善' }),
    expect.objectContaining({ group: 'FIRMS', eligible: 3, dissatisfied: 2 }),
  ] as unknown[];

  /** Both groups are asked at the thing; answers its page. */
  const asked = async (path: string): Promise<Record<string, unknown>> => {
    await office.post('clerk', `${path}/guests`, { ...residents, unit: city });
    await office.post('clerk', `${path}/guests`, firms);
    const refused = await office.send('deputy', 'POST', `${path}/guests`, firms);
    expect([refused.status, refused.body.code]).toEqual([403, 'access.not-allowed']);
    const again = await office.send('clerk', 'POST', `${path}/guests`, { ...firms, dissatisfied: 1, satisfied: 1 });
    expect([again.status, again.body.code, again.body.field]).toEqual([422, 'guests.reason-missing', 'reason']);
    const page = (await office.get('clerk', path)).body as Record<string, unknown>;
    expect(page['allowed']).toMatchObject({ AskGuests: true });
    return page;
  };
  const paper = async (kind: string, subject: string): Promise<string> =>
    JSON.stringify((await office.get('clerk', `/documents/${kind}/page?subject=${subject}`)).body);

  step('stand in the record of a talk, and on its paper', async () => {
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-09T02:00:00.000Z',
      place,
      interviewees: [{ unit: city, post: '科长' }],
      said: '就路灯约谈',
      matters: [{ title: '路灯', detail: '三盏', place, topic, outcome: { kind: 'EXPLAINED', explanation: '已说明' } }],
    };
    const id = (await office.post('deputy', '/interviews/records', { note })).body.id as string;
    expect(await paper('interview-record', id)).not.toContain('群众代表');
    expect(await asked(`/interviews/${id}`)).toMatchObject({ interview: { guests: told } });
    const printed = await paper('interview-record', id);
    expect(printed).toContain('群众代表和企业意见');
    expect(printed).toContain('不计入代表的表决和评价');
  });

  step('stand apart from the ballots of a session, on the page and in the minutes', async () => {
    const plan = {
      title: '物业管理问询会',
      topic,
      scheduledAt: '2025-03-20T01:00:00.000Z',
      venue: '会议室',
      units: [city],
      participants: [{ person: deputy, role: 'deputy' }],
    };
    const id = (await office.post('clerk', '/sessions', plan)).body.id as string;
    const early = await office.send('clerk', 'POST', `/sessions/${id}/guests`, firms);
    expect([early.status, early.body.code]).toEqual([409, 'session.wrong-phase']);
    await office.post('clerk', `/sessions/${id}/notice`);
    await office.moveTo('2025-03-20T02:00:00.000Z');
    const opening = {
      openedAt: '2025-03-20T01:00:00.000Z',
      present: [{ person: deputy, role: 'deputy' }],
      respondents: [],
    };
    await office.post('clerk', `/sessions/${id}/open`, opening);
    const page = await asked(`/sessions/${id}`);
    expect(page).toMatchObject({ session: { guests: told, ballots: [] } });
    const votes = { unit: city, handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
    await office.post('clerk', `/sessions/${id}/ballot`, votes);
    const { session } = (await office.get('clerk', `/sessions/${id}`)).body;
    expect(session).toMatchObject({ ballots: [{ eligible: 1, satisfied: 1, outcome: 'SATISFIED' }], guests: told });
    expect(await paper('session-minutes', id)).toContain('群众代表和企业意见');
  });

  step('stand in the record of a visit, and a count that was put right is printed right', async () => {
    const plan = {
      title: '路灯会办',
      focus: 'LIVELIHOOD',
      topic,
      place,
      scheduledAt: '2025-03-28T01:00:00.000Z',
      units: [city],
    };
    const id = (await office.post('clerk', '/resolutions', plan)).body.id as string;
    await office.moveTo('2025-03-28T02:00:00.000Z');
    await office.post('clerk', `/resolutions/${id}/hold`, { heldAt: '2025-03-28T01:00:00.000Z', place, present: [] });
    expect(await asked(`/resolutions/${id}`)).toMatchObject({ resolution: { guests: told } });
    await office.moveTo('2025-03-28T03:00:00.000Z');
    const right = { ...firms, asked: 4, reason: '家数录错' };
    await office.post('clerk', `/resolutions/${id}/guests`, right);
    const { resolution } = (await office.get('clerk', `/resolutions/${id}`)).body as {
      resolution: { guests: { poll: string; corrects?: object }[] };
    };
    const [, wrong, last] = resolution.guests;
    expect(last).toMatchObject({ corrects: { poll: wrong!.poll, reason: '家数录错' } });
    const { blocks } = (await office.get('clerk', `/documents/visit-minutes/page?subject=${id}`)).body as {
      blocks: { kind: string; rows?: unknown[][] }[];
    };
    const rows = blocks.flatMap(({ rows: lines = [] }) => lines).filter((line) => line[0] === '企业');
    expect(rows.map((line) => line[2])).toEqual(['4']);
  });
});
