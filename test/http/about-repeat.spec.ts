import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

interface Issue {
  readonly firstCase: string;
  readonly links: readonly { readonly case: string; readonly relation: string }[];
}

story('A question and a visit are called about a repeat issue', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let deputy: string;
  let issue: string;
  const made: string[] = [];
  const shown = async () => (await office.get('clerk', `/repeat-issues/${issue}`)).body.issue as Issue;
  const pathOf = async (id: string) =>
    ((await office.get('clerk', `/cases/${id}`)).body.case.path as { instrument: string }[]).map(
      ({ instrument }) => instrument,
    );

  beforeAll(async () => {
    ({ office, city, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    for (const title of ['东门路灯不亮', '东门路灯又不亮']) {
      const body = { title, description: title, place: { text: '东门' }, topic, origin: 'HOTLINE', urgency: 'normal' };
      made.push((await office.post('clerk', '/cases', body)).body.id as string);
    }
    const links = [{ case: made[1], relation: 'DUPLICATE' }];
    const sent = { title: '东门路灯', firstCase: made[0], links };
    issue = (await office.post('clerk', '/repeat-issues', sent)).body.id as string;
  });
  afterAll(() => office.close());

  step('what a question brings out goes to the open case of the issue', async () => {
    const plan = {
      title: '照明问询会',
      topic,
      scheduledAt: '2025-03-13T01:00:00.000Z',
      venue: '会议室',
      units: [city],
      participants: [{ person: deputy, role: 'deputy' }],
    };
    const session = (await office.post('clerk', '/sessions', plan)).body.id as string;
    const on = (who: string, name: string, body: object) =>
      office.send(who, 'POST', `/sessions/${session}/${name}`, body);
    const asked = { unit: city, text: '为何反复不亮？', topic, aboutRepeat: issue };
    const both = await on('clerk', 'question', { ...asked, aboutCase: made[0] });
    expect([both.status, both.body.code]).toEqual([422, 'session.about-both']);
    expect((await on('clerk', 'question', asked)).status).toBe(200);
    const { questions } = (await office.get('clerk', `/sessions/${session}`)).body.session as {
      questions: { id: string; aboutRepeat: string }[];
    };
    expect(questions[0]!.aboutRepeat).toBe(issue);
    await office.post('clerk', `/sessions/${session}/notice`);
    await office.moveTo('2025-03-13T02:00:00.000Z');
    const present = [{ person: deputy, role: 'deputy' }];
    const respondents = [{ unit: city, post: '科长' }];
    await on('clerk', 'open', { openedAt: '2025-03-13T01:00:00.000Z', eligible: 1, present, respondents });
    await on('clerk', 'put', { question: questions[0]!.id });
    const commitment = { text: '换新电缆', dueOn: '2025-04-01' };
    await on('city', 'commitment', { question: questions[0]!.id, commitment, urgency: 'normal' });
    await office.until(
      () => pathOf(made[1]!),
      (path) => path.length > 0,
    );
    expect([await pathOf(made[0]!), await pathOf(made[1]!)]).toEqual([[], ['SESSION']]);
    expect((await shown()).links).toHaveLength(1);
  });

  step('with no case left open the next one is opened and linked to the issue', async () => {
    for (const id of made) await office.post('clerk', `/cases/${id}/withdraw`, { reason: '并案' });
    const plan = { title: '照明会办', focus: 'HARD_SPOT', topic, place: { text: '东门' }, units: [city] };
    const called = { ...plan, scheduledAt: '2025-03-14T01:00:00.000Z', participants: [] };
    const visit = (await office.post('clerk', '/resolutions', called)).body.id as string;
    await office.moveTo('2025-03-14T02:00:00.000Z');
    const held = { heldAt: '2025-03-14T01:00:00.000Z', place: { text: '东门' }, present: [] };
    await office.post('clerk', `/resolutions/${visit}/hold`, { ...held, respondents: [{ unit: city, post: '科长' }] });
    const commitment = { text: '更换灯杆', dueOn: '2025-04-01' };
    const measure = { unit: city, title: '更换灯杆', urgency: 'normal', commitment, aboutRepeat: issue };
    await office.post('clerk', `/resolutions/${visit}/measure`, { ...measure, channel: 'paper' });
    const { links } = await office.until(shown, (found) => found.links.length === 2);
    expect(links[1]!.relation).toBe('DUPLICATE');
    const opened = (await office.get('clerk', `/cases/${links[1]!.case}`)).body.case as {
      title: string;
      origin: string;
    };
    expect([opened.title, opened.origin]).toEqual(['更换灯杆', 'ON_SITE']);
  });

  const talkAbout = (title: string, matter: object) => ({
    kind: 'TALK',
    topic,
    heldAt: '2025-03-14T01:30:00.000Z',
    place: { text: '代表之家' },
    interviewees: [{ unit: city, post: '科长' }],
    participants: [],
    said: title,
    matters: [
      {
        title,
        detail: title,
        place: { text: '东门' },
        topic,
        outcome: { kind: 'TO_RECTIFY', unit: city, urgency: 'normal' },
        ...matter,
      },
    ],
  });
  const talk = (title: string, matter: object) =>
    office.send('deputy', 'POST', '/interviews/records', { note: talkAbout(title, matter) });

  step('a matter of a talk goes to its open case, else it opens the next one, linked', async () => {
    const both = await talk('路灯', { aboutCase: made[0], aboutRepeat: issue });
    expect([both.status, both.body.code]).toEqual([422, 'note.about-both']);
    const open = (await shown()).links.at(-1)!.case;
    expect((await talk('路灯又灭', { aboutRepeat: issue })).status).toBe(201);
    await office.until(
      () => pathOf(open),
      (path) => path.includes('INTERVIEW'),
    );
    await office.post('clerk', `/cases/${open}/withdraw`, { reason: '并案' });
    expect((await talk('路灯灭了第四次', { aboutRepeat: issue })).status).toBe(201);
    const { links } = await office.until(shown, (found) => found.links.length === 3);
    const opened = (await office.get('clerk', `/cases/${links[2]!.case}`)).body.case as {
      title: string;
      origin: string;
    };
    expect([opened.title, opened.origin]).toEqual(['路灯灭了第四次', 'INTERVIEW']);
  });

  step('requests and plans name the issue, but none that has ended', async () => {
    const request = { kind: 'TALK', topic, unit: city, reason: '路灯反复不亮', place: { text: '东门' } };
    const session = {
      title: '照明问询会',
      topic,
      scheduledAt: '2025-03-28T01:00:00.000Z',
      venue: '会议室',
      units: [city],
    };
    const visit = {
      title: '照明会办',
      focus: 'HARD_SPOT',
      topic,
      place: { text: '东门' },
      units: [city],
      scheduledAt: '2025-03-28T01:00:00.000Z',
    };
    const calls = [
      ['deputy', '/interviews', request, 'interview'],
      ['clerk', '/sessions', session, 'session'],
      ['clerk', '/resolutions', visit, 'resolution'],
    ] as const;
    for (const [who, path, body, name] of calls) {
      const sent = await office.send(who, 'POST', path, { ...body, aboutRepeats: [issue] });
      expect([path, sent.status]).toEqual([path, 201]);
      const page = (await office.get('clerk', `${path}/${sent.body.id as string}`)).body[name] as Record<
        string,
        unknown
      >;
      expect((page['plan'] ?? page['request']) as object).toMatchObject({ aboutRepeats: [issue] });
    }
    const { links } = await shown();
    for (const { case: id } of links)
      await office.post('clerk', `/repeat-issues/${issue}/unlink`, { case: id, reason: '错' });
    for (const [who, path, body] of calls) {
      const { status, body: told } = await office.send(who, 'POST', path, { ...body, aboutRepeats: [issue] });
      expect([path, status, String(told.code).split('.')[1]]).toEqual([path, 409, 'repeat-ended']);
    }
    expect((await talk('路灯', { aboutRepeat: issue })).body.code).toBe('note.repeat-ended');
  });
});
