import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import type { Position } from '../../src/kernel/ids';
import { EVENT_STORE, type EventStore } from '../../src/platform/event-store/event-store';
import type { Answer, Office } from '../support/office';
import { sampleOf } from '../support/sample';
import { usualOffice } from '../support/usual-office';

/** Routes that would lock the senders out, or that take files. */
const leftOut =
  /(sign-in|sign-out|\/password|\/me\/|attachments|uploads|\/imports$|directory\/import|accounts\/\{id\}\/(suspend|close|revoke|password)|\/erase$)/;

/** What people and broken programs send in place of a value. */
const nasty: readonly unknown[] = [
  ...[
    '',
    ' ',
    '长'.repeat(10_000),
    '👨‍👩‍👧‍👦'.repeat(3),
    '\ud800',
    'a\u0000b',
    '=1+1',
    '__proto__',
    '2025-02-30',
    '0000-00-00',
  ],
  ...['1999-01-01', '2999-12-31', '2999-12-31T00:00:00.000Z', '2025-03-03T25:00:00.000Z', 'not-a-uuid'],
  ...['00000000-0000-4000-8000-000000000000', null, -1, 0.5, 1e308, true, [], {}, [[]], [null]],
];

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
const placesIn = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const withAt = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((inner: unknown, n) => (n === key ? withAt(inner, rest, put) : inner));
  const before = value as Record<string, unknown>;
  return { ...before, [key]: withAt(before[key], rest, put) };
};

describe('Nonsense, overreach and bad timing', () => {
  let office: Office;
  let document: OpenAPIObject;
  const known: Record<string, readonly string[]> = {};
  const senders = ['deputy', 'city', 'clerk', 'chair', 'admin', 'elsewhere'] as const;

  beforeAll(async () => {
    const { city, deputy, ...usual } = await usualOffice('2025-03-03T01:00:00.000Z');
    office = usual.office;
    const topic = await office.topic('物业管理');
    const other = (await office.post('admin', '/jurisdictions', { name: '别处街道', level: 'street' })).body
      .id as string;
    await office.hireAt(other, 'elsewhere', '别处工委办公室', { role: 'clerk' });
    const place = { text: '东门' };
    const participants = [{ person: deputy, role: 'deputy' }];
    const outcome = { kind: 'TO_RECTIFY', unit: city, urgency: 'normal' };
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-01T06:00:00.000Z',
      place,
      participants,
      said: '就路灯约谈',
      interviewees: [{ unit: city, post: '科长' }],
      matters: ['路灯不亮', '井盖破损', '占道经营'].map((title) => ({ title, detail: '三处', place, topic, outcome })),
    };
    const interview = await office.post('deputy', '/interviews/records', { note });
    const request = { kind: 'TALK', unit: city, topic, reason: '多次反映', place };
    const requested = await office.post('deputy', '/interviews', request);
    const plan = { title: '问询会', topic, venue: '会议室', units: [city], participants };
    const session = await office.post('clerk', '/sessions', { ...plan, scheduledAt: '2025-03-10T01:00:00.000Z' });
    const running = await office.post('clerk', '/sessions', { ...plan, scheduledAt: '2025-03-10T01:00:00.000Z' });
    await office.post('clerk', `/sessions/${running.body.id}/notice`);
    await office.post('clerk', `/sessions/${running.body.id}/open`, {
      openedAt: office.clock.now(),
      present: participants,
      respondents: [],
      eligible: 1,
    });
    const called = { title: '会办', focus: 'HARD_SPOT', topic, place, units: [city], participants };
    const visit = await office.post('clerk', '/resolutions', { ...called, scheduledAt: '2025-03-10T01:00:00.000Z' });
    const { body } = await office.until(
      () => office.get('clerk', '/cases'),
      (answer) =>
        (answer.body.rows as { number: string | null }[]).filter(({ number }) => number !== null).length === 3,
    );
    const cases = (body.rows as { id: string }[]).map(({ id }) => id);
    await office.post('clerk', `/cases/${cases[0]}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${cases[1]}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${cases[1]}/assign`, { unit: city, urgency: 'normal' });
    const issue = await office.post('clerk', '/repeat-issues', {
      title: '路灯反复不亮',
      firstCase: cases[0],
      links: [{ case: cases[1], relation: 'DUPLICATE' }],
    });
    const ids = (...answers: readonly Answer[]) => answers.map((answer) => answer.body.id as string);
    known.interviews = ids(interview, requested);
    known.sessions = ids(session, running);
    known.resolutions = ids(visit);
    known.cases = cases;
    known['repeat-issues'] = ids(issue);
    const paper = await office.attach('deputy', '纸面.pdf', Buffer.from('%PDF-1.4'));
    known.slips = ids(await office.post('deputy', '/slips', { photos: [paper] }));
    known.units = [city];
    known.people = [deputy];
    document = (await office.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
  });
  afterAll(() => office.close());

  const posts = (): readonly { path: string; body: object }[] =>
    Object.entries(document.paths).flatMap(([path, { post }]) => {
      if (post === undefined || leftOut.test(path)) return [];
      if (post.requestBody === undefined || '$ref' in post.requestBody) return [{ path, body: {} }];
      const { schema } = post.requestBody.content['application/json']!;
      return [{ path, body: sampleOf(schema!, document.components!.schemas!) as object }];
    });

  /** Positions after `after` at which a person, not a reaction, has put something. */
  const putByPeople = async (after: Position | null): Promise<Position[]> => {
    const events = await office.app.get<EventStore>(EVENT_STORE).readAll(after, 10_000);
    return events.filter(({ metadata }) => metadata.channel === 'web').map(({ position }) => position);
  };
  const head = () => office.app.get<EventStore>(EVENT_STORE).head();

  const anyTry = fc.record({
    who: fc.constantFrom(...senders),
    id: fc.nat(10),
    place: fc.nat(60),
    value: fc.constantFrom(...nasty),
    also: fc.constantFrom('nothing', 'unknown field', 'stale revision', 'broken revision', 'twice at once', 'as it is'),
  });

  it('every writing route answers without 5xx, refuses with code and field, and stores nothing of what it refused', async () => {
    const wrong: string[] = [];
    for (const { path, body } of posts()) {
      const places = placesIn(body);
      const of = path.split('/')[3]!;
      for (const { who, id, place, value, also } of fc.sample(anyTry, { numRuns: 8, seed: path.length })) {
        const target = known[of]?.[id % known[of].length] ?? '00000000-0000-4000-8000-00000000000a';
        const url = path
          .replace('/api/v1', '')
          .replace('{jurisdiction}', office.jurisdiction)
          .replace('{kind}', 'topic')
          .replaceAll(/\{[^}]+\}/g, target);
        const spoilt = also === 'as it is' ? body : withAt(body, places[place % places.length]!, value);
        const payload = also === 'unknown field' ? { ...body, surplus: 1 } : spoilt;
        const headers: Record<string, string> =
          also === 'stale revision'
            ? { 'if-match': '"4711"' }
            : also === 'broken revision'
              ? { 'if-match': 'W/x' }
              : {};
        const before = await head();
        const send = () => office.send(who, 'POST', url, payload as object, headers);
        const answers = also === 'twice at once' ? await Promise.all([send(), send()]) : [await send()];
        const said = `${who} POST ${url} ${also} ${JSON.stringify(payload)?.slice(0, 2000)}`;
        for (const { status, body: answer } of answers) {
          if (status >= 500) wrong.push(`${status} ${JSON.stringify(answer)} ← ${said}`);
          const told = [answer?.code, answer?.title, answer?.detail].every(
            (text) => typeof text === 'string' && text !== '',
          );
          if (status >= 400 && !told) wrong.push(`${status} says too little: ${JSON.stringify(answer)} ← ${said}`);
          if (also === 'stale revision' && status < 400 && of in known && path.includes('{id}'))
            wrong.push(`${status} although the revision is stale ← ${said}`);
        }
        if (answers.every(({ status }) => status >= 400) && (await putByPeople(before)).length > 0)
          wrong.push(`Refused, and yet something was stored ← ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('a list in place of what came of a matter is refused with its field, whatever stands in it', async () => {
    const { body } = posts().find(({ path }) => path === '/api/v1/interviews/records')!;
    const { note } = body as { note: { matters: object[] } };
    for (const outcome of [[null], [{ kind: 'EXPLAINED' }], null, 'EXPLAINED', { kind: 'toString' }]) {
      const matters = note.matters.map((matter) => ({ ...matter, outcome }));
      const { status, body: said } = await office.send('deputy', 'POST', '/interviews/records', {
        ...body,
        note: { ...note, matters },
      });
      const errors = (said.errors as { field: string }[]).map(({ field }) => field);
      expect([status, said.code, errors.some((field) => /\boutcome\b/.test(field))]).toEqual([
        400,
        'request.invalid',
        true,
      ]);
    }
  });
});
