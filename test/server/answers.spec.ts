import { account, next, startServer, type TestServer, thing } from './kit';

describe('Answers', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const bearer = { authorization: 'Bearer good' };
  const cookie = { cookie: 'yuexun-session=good' };
  const register = (headers: Record<string, string> = bearer) =>
    server.app.inject({ method: 'POST', url: '/api/v1/things', headers, payload: { title: '谈话' } });
  const get = (url: string, headers: Record<string, string> = bearer) =>
    server.app.inject({ method: 'GET', url, headers });

  describe('a command', () => {
    it('tells revision and position, with the lists caught up', async () => {
      server.positions.at.next(7);
      const answer = await register();
      expect(answer.json()).toEqual({ id: thing, revision: 0, position: 7, repeated: false, lists: 'current' });
      expect(answer.statusCode).toBe(201);
      expect(answer.headers).toMatchObject({ etag: '"0"', 'yuexun-position': '7' });
      expect(answer.headers).not.toHaveProperty('set-cookie');
      expect(server.positions.asked).toEqual([]);
    });

    it('is a success also when the lists are late', async () => {
      server.positions.at.next(6);
      const answer = await register();
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({ lists: 'catching-up', position: 7 });
    });

    it('does not wait for the lists with Prefer: wait=0', async () => {
      server.positions.at.next(6);
      const answer = await register({ ...bearer, prefer: 'respond-async, wait=0' });
      expect(answer.json()).toMatchObject({ lists: 'catching-up', position: 7 });
      expect(server.positions.asked).toEqual([]);
    });

    it('answers a repeat as the first time', async () => {
      server.positions.at.next(9);
      next.committed = { repeated: true, revision: 0, position: 7 };
      const answer = await register();
      expect(answer.statusCode).toBe(201);
      expect(answer.headers.etag).toBe('"0"');
      expect(answer.json()).toMatchObject({ repeated: true, revision: 0 });
    });

    it('does not wait where no event was made', async () => {
      next.committed = { revision: null, position: null };
      const answer = await register();
      expect(answer.json()).toMatchObject({ lists: 'current', position: null });
      expect(answer.headers).not.toHaveProperty('etag');
    });

    it('keeps the position of a web session in a cookie', async () => {
      server.positions.at.next(7);
      expect((await register(cookie)).headers['set-cookie']).toBe(
        'yuexun-position=7.0192f0c1; Path=/; HttpOnly; SameSite=Lax',
      );
    });

    it('writes the headers into the command', async () => {
      await register({ ...bearer, 'yuexun-capacity': thing, 'idempotency-key': 'note-1', 'if-match': '"4"' });
      expect(next.seen).toEqual({
        body: { title: '谈话' },
        request: { account, channel: 'api', grant: thing, idempotencyKey: 'note-1', ifMatch: 4 },
      });
      await register(cookie);
      expect(next.seen).toEqual({ body: { title: '谈话' }, request: { account, channel: 'web' } });
    });
  });

  describe('a question', () => {
    it('waits for the position that was named', async () => {
      server.positions.at.next(5);
      expect((await get('/api/v1/things', { ...bearer, 'yuexun-position': '5' })).headers).not.toHaveProperty(
        'yuexun-stale',
      );
      const waiting = get('/api/v1/things', { ...bearer, 'yuexun-position': '6' });
      expect((await waiting).headers['yuexun-stale']).toBe('true');
      expect(server.positions.asked).toEqual([6]);
    });

    it('takes the position of the cookie as well, unless it is of another log', async () => {
      await get('/api/v1/things', { cookie: 'yuexun-session=good; yuexun-position=8.0192f0c1' });
      await get('/api/v1/things', { cookie: 'yuexun-session=good; yuexun-position=9.ffffffff' });
      expect(server.positions.asked).toEqual([8]);
    });

    it('has the revision as ETag where it is about one thing', async () => {
      expect((await get(`/api/v1/things/${thing}`)).headers.etag).toBe('"3"');
    });

    it('has an ETag by content for lists, and answers 304 where it is the same', async () => {
      const { headers } = await get('/api/v1/things');
      expect(headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
      const again = await get('/api/v1/things', { ...bearer, 'if-none-match': String(headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });
  });

  it('are closed to origins other than the page, and do not ask for https', async () => {
    const { headers } = await get('/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
