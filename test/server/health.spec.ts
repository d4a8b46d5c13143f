import { HealthParts } from '../../src/platform/observability/health';
import type { SubscriptionStatus } from '../../src/platform/subscriptions/status';
import { NodeStatus } from '../../src/platform/observability/node-status';
import { health, startServer, type TestServer } from './kit';

const view = (state: SubscriptionStatus['state'], more: Partial<SubscriptionStatus> = {}): SubscriptionStatus => ({
  name: 'case_board',
  kind: 'view',
  state,
  version: 2,
  generation: 1,
  position: 6,
  head: 10,
  ...more,
});
const reaction = (more: Partial<SubscriptionStatus> = {}): SubscriptionStatus => ({
  name: 'number-case-when-registered',
  kind: 'reaction',
  state: 'live',
  position: 10,
  head: null,
  refusals: [],
  ...more,
});
const at = '2025-04-01T02:00:00.000Z';
const refusals = [{ event: '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01', code: 'case.rule', at }];

describe('Health', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const ready = () => server.app.inject({ url: '/health/ready' });

  it('the process is live', async () => {
    expect((await server.app.inject({ url: '/health/live' })).json()).toEqual({ status: 'live' });
  });

  it('everything is ready', async () => {
    health.status = [view('live'), reaction()];
    const answer = await ready();
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      status: 'ready',
      store: 'up',
      vault: 'up',
      parts: [],
      views: [{ name: 'case_board', state: 'live', version: 2, generation: 1, position: 6, head: 10, behind: 4 }],
      reactions: [{ name: 'number-case-when-registered', state: 'live', position: 10, head: null, behind: null }],
    });
  });

  it.each<[string, SubscriptionStatus[], 'up' | 'down', 'up' | 'down', number, string]>([
    ['the event store is away', [], 'down', 'up', 503, 'unready'],
    ['a view is being built', [view('building')], 'up', 'up', 503, 'unready'],
    ['a view has stopped', [view('stopped')], 'up', 'up', 503, 'unready'],
    [
      'an advisory view is being built',
      [view('live'), view('building', { advisory: true })],
      'up',
      'up',
      200,
      'degraded',
    ],
    ['an advisory view has stopped', [view('stopped', { advisory: true })], 'up', 'up', 200, 'degraded'],
    ['a view fails and still answers with what it has', [view('failing')], 'up', 'up', 200, 'degraded'],
    ['the vault is away', [view('live')], 'up', 'down', 200, 'degraded'],
    ['a reaction was refused', [reaction({ refusals })], 'up', 'up', 200, 'degraded'],
    [
      'a newer release wrote what a view cannot read',
      [view('live', { gaps: { streams: 1, first: [] } })],
      'up',
      'up',
      200,
      'degraded',
    ],
    ['a view is catching up', [view('catching-up')], 'up', 'up', 200, 'ready'],
  ])('%s', async (_case, status, store, vault, code, word) => {
    Object.assign(health, { status, store, vault });
    const answer = await ready();
    expect([answer.statusCode, answer.json().status]).toEqual([code, word]);
  });

  it('undelivered messages and webhooks call for somebody while it still answers', async () => {
    const parts = server.app.get(HealthParts);
    parts.add('deliveries', () => Promise.resolve({ name: 'deliveries', state: 'up', counts: { waiting: 2 } }));
    expect((await ready()).json().status).toBe('ready');
    parts.add('webhooks', () => Promise.reject(new Error('away')));
    const answer = await ready();
    expect([answer.statusCode, answer.json().status]).toEqual([200, 'degraded']);
    expect(answer.json().parts).toEqual([
      { name: 'deliveries', state: 'up', counts: { waiting: 2 } },
      { name: 'webhooks', state: 'degraded', counts: {} },
    ]);
  });

  it('tells that something failed or was refused, and what and where only people who are signed in', async () => {
    const gap = { stream: 'case-1', type: 'MatterForeseen', schema: 1, revision: 3, position: 9, recordedAt: at };
    health.status = [
      view('failing', { error: { message: 'no such column', at }, gaps: { streams: 1, first: [gap] } }),
      reaction({ refusals, aside: 2 }),
    ];
    const open = (await ready()).json();
    expect(open.views[0]).toMatchObject({ error: { at }, gaps: 1 });
    expect(open.reactions[0]).toMatchObject({ refused: 1, aside: 2 });
    for (const kept of ['no such column', refusals[0]!.event, 'MatterForeseen', 'case-1'])
      expect(JSON.stringify(open)).not.toContain(kept);
    const { views, reactions, newer } = await server.app.get(NodeStatus).now();
    expect(views[0]!.error).toEqual({ message: 'no such column', at });
    expect(reactions[0]!.refusals).toEqual(refusals);
    expect(newer).toEqual([gap]);
  });

  it('metrics time by the pattern of the route and tell how far views are behind', async () => {
    health.status = [view('live'), reaction({ state: 'failing' })];
    await server.app.inject({ url: '/api/v1/things?asOf=2025-01-01', headers: { authorization: 'Bearer good' } });
    const answer = await server.app.inject({ url: '/metrics' });
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.body).toMatch(
      /yuexun_http_request_seconds_count\{method="GET",route="\/api\/v1\/things",status="200"\} \d/,
    );
    expect(answer.body).toContain('yuexun_subscription_behind{kind="view",name="case_board"} 4');
    expect(answer.body).toContain('yuexun_subscription_up{kind="reaction",name="number-case-when-registered"} 0');
    expect(answer.body).toContain('yuexun_append_seconds_count 0');
    expect(answer.body).not.toContain('2025-01-01');
  });
});
