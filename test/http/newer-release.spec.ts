import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { categoryOf, partsOfStream } from '../../src/kernel/ids';
import type { RecordedEvent } from '../../src/kernel/message';
import { chainOf } from '../../src/platform/event-store/chain';
import { EVENT_STORE, type EventStore } from '../../src/platform/event-store/event-store';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { startNode } from '../../src/start';
import { verifyAll } from '../../src/verify';
import { viewsStatus } from '../../src/cli/views';
import { newFolder } from '../support/folder';
import { until } from '../support/until';

interface KeptRequest {
  readonly who: string;
  readonly path: string;
}

/** What is said of the kept office: its moment, what its people send along, and one request of each route. */
interface Kept {
  readonly at: string;
  readonly people: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly requests: readonly KeptRequest[];
}

const keptOffice = (): Kept =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { readAnswers, readKept } from ${JSON.stringify(join(__dirname, '../kept-answers/kept.mjs'))};
         const { at, people } = readKept();
         const seen = new Set();
         const requests = readAnswers().filter(({ route, who, status, body }) =>
           status === 200 && body === null && !seen.has(route + who) && seen.add(route + who));
         console.log(JSON.stringify({ at, people, requests: requests.map(({ who, path }) => ({ who, path })) }));`,
      ],
      { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    ),
  ) as Kept;

const secret = '较新版本才读得懂的内容';
const type = 'MatterForeseen';

/** What a newer release might write next in this stream. */
const newerAfter = (last: RecordedEvent, known?: string) => {
  const { chain, ...before } = last.metadata;
  const metadata = { ...before, commandId: randomUUID(), schema: known === undefined ? 1 : 99 };
  const bare = { id: randomUUID(), type: known ?? type, data: { text: secret, unit: secret } };
  const placed = { ...bare, stream: last.stream, revision: last.revision + 1, metadata };
  return { ...bare, metadata: { ...metadata, chain: chainOf(chain, placed) } };
};

describe('A log to which a newer release wrote', () => {
  const kept = keptOffice();
  const folder = newFolder();
  const settings = { eventStoreUrl: `sqlite:${folder.path}/events.db`, dataFolder: folder.path };
  /** One stream of each kind, with what it held before. */
  const streams = new Map<string, RecordedEvent>();
  let app: NestFastifyApplication;

  const get = (who: string, url: string) => app.inject({ url, headers: kept.people[who] ?? {} });
  const post = (who: string, url: string, payload: object, key: string) =>
    app.inject({ method: 'POST', url, payload, headers: { ...kept.people[who], 'idempotency-key': key } });
  const idOf = (category: string): string => partsOfStream(streams.get(category)!.stream).id;
  const store = (): EventStore => app.get<EventStore>(EVENT_STORE);

  beforeAll(async () => {
    execFileSync(process.execPath, [join(__dirname, '../kept-answers/unpack.mjs'), folder.path]);
    const log = await openSqliteEventStore(`${folder.path}/events.db`, { upcasters: {} });
    const last = new Map((await log.readAll(null, 100_000)).map((event) => [event.stream, event]));
    const counts = new Map<string, number>();
    for (const { metadata } of last.values())
      counts.set(metadata.jurisdiction, (counts.get(metadata.jurisdiction) ?? 0) + 1);
    const [here] = [...counts].toSorted(([, one], [, other]) => other - one)[0]!;
    // Of each kind the one of which most is told.
    for (const event of [...last.values()].toSorted((one, other) => one.revision - other.revision))
      if (event.metadata.jurisdiction === here) streams.set(categoryOf(event.stream), event);
    for (const event of streams.values())
      await log.append(event.stream, event.revision, [
        newerAfter(event, categoryOf(event.stream) === 'inquirySession' ? event.type : undefined),
      ]);
    await log.close();
    const now = (): string => kept.at;
    app = await startNode(settings, { now }, 'demo');
    const head = await store().head();
    await until(
      async () => (await get('admin', '/api/v1/system/status')).json(),
      ({ views, reactions }) =>
        views.every(({ state }: { state: string }) => state === 'live') &&
        [...views, ...reactions].every(({ position }: { position: number | null }) => (position ?? 0) >= (head ?? 0)),
    );
  });
  afterAll(async () => {
    await app.close();
    folder.remove();
  });

  it('is answered from on every route, and nothing of what it says is told', async () => {
    expect(streams.size).toBeGreaterThan(12);
    const wrong: unknown[] = [];
    for (const { who, path } of kept.requests) {
      const answer = await get(who, path);
      if (answer.statusCode >= 500) wrong.push([who, path, answer.statusCode, answer.body]);
      if (answer.body.includes(secret)) wrong.push([who, path, 'tells it']);
    }
    expect(wrong).toEqual([]);
    expect(kept.requests.length).toBeGreaterThan(100);
  });

  it.each(['case', 'interview', 'inquirySession', 'resolution', 'reviewMeeting'])(
    'is marked on the page of a %s, where nothing is offered, and its timeline has one line for all of it',
    async (category) => {
      const paths: Readonly<Record<string, string>> = {
        case: 'cases',
        interview: 'interviews',
        inquirySession: 'sessions',
        resolution: 'resolutions',
        reviewMeeting: 'review-meetings',
      };
      const path = `/api/v1/${paths[category]!}/${idOf(category)}`;
      const page = (await get('clerk', path)).json();
      expect([page.newerRecords, page.allowed]).toEqual([true, {}]);
      const timeline = await get('clerk', `${path}/timeline`);
      expect(timeline.json().facts.at(-1)).toMatchObject({ type: 'NewerRecords', data: {}, by: { person: null } });
    },
  );

  it('is marked wherever a row of it stands', async () => {
    const rows: { id: string; newerRecords?: true }[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page = (await get('clerk', `/api/v1/cases?limit=200${next === '' ? '' : `&cursor=${next}`}`)).json();
      rows.push(...page.rows);
      next = page.next as string | null;
    }
    expect(rows.filter(({ newerRecords }) => newerRecords === true).map(({ id }) => id)).toEqual([idOf('case')]);
    const { issue } = (await get('clerk', `/api/v1/repeat-issues/${idOf('repeatIssue')}`)).json();
    expect(issue.newerRecords).toBe(true);
  });

  it('is not decided on: 409, nothing is stored, and the key may be used again', async () => {
    const head = await store().head();
    const urls = [
      [`/api/v1/cases/${idOf('case')}/urge`, {}],
      [`/api/v1/resolutions/${idOf('resolution')}/cancel`, { reason: '改期' }],
      [`/api/v1/units/${idOf('unit')}/rename`, { name: '新名称' }],
    ] as const;
    for (const [url, body] of urls) {
      const who = url.includes('units') ? 'admin' : 'clerk';
      const key = randomUUID();
      const answer = await post(who, url, body, key);
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 409, 'stream-from-newer-release']);
      // Nothing was stored under the key, so another request may bear it.
      expect((await post(who, url, { ...body, occurredAt: '2026-02-01T02:00:00.000Z' }, key)).statusCode).not.toBe(422);
      expect(answer.json().detail).toContain('较新版本');
      expect(answer.json().detailEn).toContain('newer release');
    }
    expect(await store().head()).toBe(head);
  });

  it('calls for somebody on the open page by numbers alone, and tells an administrator where', async () => {
    const open = await app.inject({ url: '/health/ready' });
    expect([open.statusCode, open.json().status]).toEqual([200, 'degraded']);
    for (const { stream } of streams.values()) expect(open.body).not.toContain(partsOfStream(stream).id);
    expect(open.body).not.toContain(type);
    const status = (await get('admin', '/api/v1/system/status')).json();
    const { stream, revision, position } = streams.get('case')!;
    const gap = status.newer.find((one: { stream: string }) => one.stream === stream);
    expect(gap).toMatchObject({ type, schema: 1, revision: revision + 1 });
    expect(gap.position).toBeGreaterThan(position);
    expect(status.newer).toContainEqual(
      expect.objectContaining({ stream: streams.get('inquirySession')!.stream, schema: 99 }),
    );
    const { body } = await app.inject({ url: '/metrics' });
    expect(body).toMatch(/yuexun_subscription_gaps\{kind="view",name="timeline"\} [1-9]/);
  });

  it('is told of by the command line, view by view', async () => {
    const reports = await viewsStatus(settings);
    const status = (await get('admin', '/api/v1/system/status')).json();
    const running = status.views.map(({ name, gaps = 0 }: { name: string; gaps?: number }) => [name, gaps]);
    expect(Object.fromEntries(reports.map(({ view, gaps }) => [view, gaps]))).toEqual(Object.fromEntries(running));
    expect(reports.some(({ gaps }) => gaps > 1)).toBe(true);
  });

  it('is verified as it stands', async () => {
    expect(await verifyAll(settings, null)).toMatchObject({ ok: true, first: null });
  });
});
