import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** 换届、岗位交接: a deputy and an official leave, and all that they had in hand falls to their successors. */
story('Somebody leaves', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let leaver: string;
  let successor: string;
  let colleague: string;
  let handler: string;
  let replied: string;
  let inHand: string;
  let talk: string;
  let session: string;
  let visit: string;

  const registered = async (title: string): Promise<string> => {
    const content = { title, description: '三盏', place: { text: '东门' }, topic, urgency: 'normal' };
    const id = (await office.post('clerk', '/cases', { ...content, origin: 'ON_SITE', filers: [leaver] })).body
      .id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${id}/accept`);
    return id;
  };
  const tasksOf = async (who: string): Promise<readonly string[]> =>
    ((await office.get(who, '/workbench')).body.tasks as { kind: string; id: string }[])
      .map(({ kind, id }) => `${kind} ${id}`)
      .sort();
  const workOf = async (person: string) => (await office.get('admin', `/people/${person}/work`)).body;
  const handOver = (who: string, from: string, to: string, headers: Readonly<Record<string, string>> = {}) =>
    office.send(who, 'POST', `/people/${from}/hand-over`, { to, reason: '换届' }, headers);

  beforeAll(async () => {
    ({ office, city, deputy: leaver } = await usualOffice());
    topic = await office.topic('物业管理');
    successor = await office.hire('successor', '代表08', { role: 'deputy' });
    colleague = await office.hire('colleague', '城管科新经办人', { role: 'official', unit: city });
    handler = (await office.get('city', '/me')).body.person as string;
    replied = await registered('路灯不亮');
    inHand = await registered('井盖松动');
    await office.post('city', `/cases/${inHand}/handler`, { person: handler, reason: '片区由其负责' });
    await office.post('city', `/cases/${replied}/reply`, {
      category: 'A',
      summary: '已修复',
      points: [],
      inPerson: false,
      evidence: { text: '照片', attachments: [] },
    });
    const asked = { kind: 'TALK', topic, unit: city, reason: '夜间噪声', place: { text: '东门' }, coFilers: [] };
    talk = (await office.post('deputy', '/interviews', asked)).body.id as string;
    const plan = {
      title: '物业管理问询会',
      topic,
      scheduledAt: '2025-03-20T01:00:00.000Z',
      units: [city],
      participants: [{ person: leaver, role: 'deputy' }],
      aboutCases: [],
    };
    session = (await office.post('clerk', '/sessions', { ...plan, venue: '街道会议室' })).body.id as string;
    const place = { text: '东门' };
    visit = (await office.post('clerk', '/resolutions', { ...plan, focus: 'HARD_SPOT', place })).body.id as string;
  });
  afterAll(() => office.close());

  step('what they have in hand is listed, as what and for which unit', async () => {
    const ofDeputy = (await workOf(leaver)).open as { kind: string; id: string; as: string }[];
    expect(ofDeputy.map(({ kind, id, as }) => `${kind} ${id} ${as}`).sort()).toEqual(
      [
        `case ${replied} FILER`,
        `case ${inHand} FILER`,
        `interview ${talk} FILER`,
        `session ${session} INVITED`,
        `visit ${visit} INVITED`,
      ].sort(),
    );
    expect((await workOf(handler)).open).toMatchObject([{ kind: 'case', id: inHand, as: 'HANDLER', unit: city }]);
    expect((await office.send('deputy', 'GET', `/people/${leaver}/work`)).status).toBe(403);
  });

  step('it falls to nobody who may not do it, and only by the office or the administrator', async () => {
    const refused = async (who: string, from: string, to: string) => {
      const { status, body } = await handOver(who, from, to);
      return [status, body.code];
    };
    expect(await refused('clerk', leaver, leaver)).toEqual([409, 'person.successor-self']);
    expect(await refused('clerk', leaver, colleague)).toEqual([403, 'person.successor-no-representative']);
    expect(await refused('clerk', handler, successor)).toEqual([403, 'person.successor-not-of-unit']);
    expect(await refused('clerk', successor, leaver)).toEqual([409, 'person.nothing-to-hand-over']);
    for (const who of ['deputy', 'city', 'chair']) expect((await handOver(who, leaver, successor)).status).toBe(403);
  });

  step(
    'it falls to nobody by his own hand, and in parts to several where one person could not take it all',
    async () => {
      const clerkWho = (await office.get('clerk', '/me')).body.person as string;
      expect((await handOver('clerk', leaver, clerkWho)).body.code).toBe('person.successor-own-hand');
      const part = async (as: readonly string[]) =>
        (await office.send('clerk', 'POST', `/people/${leaver}/hand-over`, { to: successor, reason: '换届', as })).body
          .code as unknown;
      expect(await part(['HANDLER'])).toBe('person.nothing-to-hand-over');
      expect(await part([])).toBe('request.invalid');
      expect(await part(['OTHERS'])).toBe('request.invalid');
    },
  );

  step('one action moves a deputy’s cases, ratings, talks and invitations; a repeat moves nothing twice', async () => {
    const key = { 'idempotency-key': 'hand-over-1' };
    const first = await handOver('clerk', leaver, successor, key);
    expect(first.status).toBe(200);
    await office.until(
      () => workOf(successor),
      ({ open }) => (open as unknown[]).length === 5,
    );
    const work = await workOf(leaver);
    expect(work.open).toEqual([]);
    expect(work.handedOver).toMatchObject([{ to: successor, reason: '换届', things: 5 }]);
    const again = await handOver('clerk', leaver, successor, key);
    expect([again.status, again.headers['etag']]).toEqual([200, first.headers['etag']]);
    expect(await tasksOf('successor')).toEqual([`RATE_REPLY ${replied}`]);
    expect(await tasksOf('deputy')).toEqual([]);
  });

  step('the successor rates; who filed it stays who did, and both are named', async () => {
    const rating = { rating: 'SATISFIED' };
    const gone = await office.send('deputy', 'POST', `/cases/${replied}/rate`, rating);
    expect([gone.status, gone.body.code]).toEqual([403, 'case.not-a-filer']);
    expect((await office.get('successor', '/me/matters')).body.matters).toContainEqual(
      expect.objectContaining({ id: replied, joined: ['SUCCEEDED'], mayRate: true }),
    );
    await office.post('successor', `/cases/${replied}/rate`, rating);
    const { case: record } = (await office.get('clerk', `/cases/${replied}`)).body;
    expect(record.filers).toEqual([leaver]);
    expect(record.successions).toMatchObject([{ from: leaver, to: successor, reason: '换届' }]);
    expect(record.ratings).toMatchObject([{ rater: successor }]);
  });

  step('invitations and the talk name the successor, with the plan before and the reason', async () => {
    const { interview } = (await office.get('clerk', `/interviews/${talk}`)).body;
    expect([interview.leadFiler, interview.successions]).toMatchObject([leaver, [{ from: leaver, to: successor }]]);
    const onSession = (await office.get('clerk', `/sessions/${session}`)).body.session;
    expect(onSession.plan.participants).toEqual([{ person: successor, role: 'deputy' }]);
    expect(onSession.replans).toMatchObject([{ before: { participants: [{ person: leaver }] }, reason: '换届' }]);
    const onSite = (await office.get('clerk', `/resolutions/${visit}`)).body;
    expect(JSON.stringify(onSite)).toContain(successor);
  });

  step('an official’s case in hand falls to a colleague of the unit', async () => {
    expect(await tasksOf('colleague')).not.toEqual([]);
    expect((await handOver('admin', handler, colleague)).status).toBe(200);
    await office.until(
      () => workOf(colleague),
      ({ open }) => (open as unknown[]).length === 1,
    );
    const { case: record } = (await office.get('city', `/cases/${inHand}`)).body;
    expect((record.handlers as object[]).at(-1)).toMatchObject({ person: colleague, before: handler, reason: '换届' });
    expect((await office.get('admin', '/system/status')).body.status).toBe('ready');
  });
});
