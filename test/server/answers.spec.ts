import { account, next, startServer, type TestServer, thing } from './kit';

describe('答复', () => {
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

  describe('命令', () => {
    it('说明版本与位置，列表已跟上', async () => {
      server.positions.at.next(7);
      const answer = await register();
      expect(answer.json()).toEqual({ id: thing, revision: 0, position: 7, repeated: false, lists: 'current' });
      expect(answer.statusCode).toBe(201);
      expect(answer.headers).toMatchObject({ etag: '"0"', 'yuexun-position': '7' });
      expect(answer.headers).not.toHaveProperty('set-cookie');
      expect(server.positions.asked).toEqual([]);
    });

    it('列表未及时跟上，仍为成功', async () => {
      server.positions.at.next(6);
      const answer = await register();
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({ lists: 'catching-up', position: 7 });
    });

    it('Prefer: wait=0 不等列表', async () => {
      server.positions.at.next(6);
      const answer = await register({ ...bearer, prefer: 'respond-async, wait=0' });
      expect(answer.json()).toMatchObject({ lists: 'catching-up', position: 7 });
      expect(server.positions.asked).toEqual([]);
    });

    it('重复执行与第一次的答复相同', async () => {
      server.positions.at.next(9);
      next.committed = { repeated: true, revision: 0, position: 7 };
      const answer = await register();
      expect(answer.statusCode).toBe(201);
      expect(answer.headers.etag).toBe('"0"');
      expect(answer.json()).toMatchObject({ repeated: true, revision: 0 });
    });

    it('没有产生事件时不等待', async () => {
      next.committed = { revision: null, position: null };
      const answer = await register();
      expect(answer.json()).toMatchObject({ lists: 'current', position: null });
      expect(answer.headers).not.toHaveProperty('etag');
    });

    it('网页会话以 cookie 记住位置', async () => {
      server.positions.at.next(7);
      expect((await register(cookie)).headers['set-cookie']).toBe(
        'yuexun-position=7.0192f0c1; Path=/; HttpOnly; SameSite=Lax',
      );
    });

    it('把请求头写进命令', async () => {
      await register({ ...bearer, 'yuexun-capacity': thing, 'idempotency-key': 'note-1', 'if-match': '"4"' });
      expect(next.seen).toEqual({
        body: { title: '谈话' },
        request: { account, channel: 'api', grant: thing, idempotencyKey: 'note-1', ifMatch: 4 },
      });
      await register(cookie);
      expect(next.seen).toEqual({ body: { title: '谈话' }, request: { account, channel: 'web' } });
    });
  });

  describe('查询', () => {
    it('等到所说的位置', async () => {
      server.positions.at.next(5);
      expect((await get('/api/v1/things', { ...bearer, 'yuexun-position': '5' })).headers).not.toHaveProperty(
        'yuexun-stale',
      );
      const waiting = get('/api/v1/things', { ...bearer, 'yuexun-position': '6' });
      expect((await waiting).headers['yuexun-stale']).toBe('true');
      expect(server.positions.asked).toEqual([6]);
    });

    it('cookie 中的位置同样有效，另一事件库的除外', async () => {
      await get('/api/v1/things', { cookie: 'yuexun-session=good; yuexun-position=8.0192f0c1' });
      await get('/api/v1/things', { cookie: 'yuexun-session=good; yuexun-position=9.ffffffff' });
      expect(server.positions.asked).toEqual([8]);
    });

    it('单个事项的 ETag 为版本', async () => {
      expect((await get(`/api/v1/things/${thing}`)).headers.etag).toBe('"3"');
    });

    it('列表的 ETag 随内容，内容未变则答304', async () => {
      const { headers } = await get('/api/v1/things');
      expect(headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
      const again = await get('/api/v1/things', { ...bearer, 'if-none-match': String(headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });
  });

  it('不向页面之外的来源开放，也不要求 https', async () => {
    const { headers } = await get('/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
