import { startServer, type TestServer, thing } from './kit';

describe('谁在请求', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ publicUrl: 'https://yuexun.example' });
  });
  afterAll(() => server.close());

  const get = (headers: Record<string, string>) => server.app.inject({ method: 'GET', url: '/api/v1/things', headers });
  const post = (headers: Record<string, string>, url = '/api/v1/things') =>
    server.app.inject({ method: 'POST', url, headers: { host: 'here:3000', ...headers }, payload: { title: '谈话' } });

  it.each([
    [{}],
    [{ authorization: 'Bearer bad' }],
    [{ authorization: 'Basic good' }],
    [{ cookie: 'yuexun-session=bad' }],
  ])('没有证明的请求 %j 答401', async (headers) => {
    const answer = await get(headers);
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.needed']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each([[{ authorization: 'Bearer good' }], [{ cookie: 'yuexun-session=good' }]])('%j 即可', async (headers) => {
    expect((await get(headers)).statusCode).toBe(200);
  });

  it('失效的令牌不因会话有效而通过', async () => {
    expect((await get({ authorization: 'Bearer bad', cookie: 'yuexun-session=good' })).statusCode).toBe(401);
  });

  it('标明开放的路由不需登录', async () => {
    expect((await post({}, `/api/v1/things/${thing}/open`)).statusCode).toBe(200);
  });

  const session = { cookie: 'yuexun-session=good' };

  it.each([
    [{ ...session, 'sec-fetch-site': 'cross-site' }],
    [{ ...session, 'sec-fetch-site': 'same-site' }],
    [{ ...session, origin: 'https://elsewhere.example' }],
    [{ ...session, origin: 'null' }],
  ])('来自其他网站的更改 %j 一概拒绝', async (headers) => {
    const answer = await post(headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'request.foreign-origin']);
  });

  it('其他网站也不能替人登录', async () => {
    const answer = await post({ origin: 'https://elsewhere.example' }, `/api/v1/things/${thing}/open`);
    expect(answer.json().code).toBe('request.foreign-origin');
  });

  it.each([
    [{ ...session, 'sec-fetch-site': 'same-origin' }],
    [{ ...session, origin: 'http://here:3000' }],
    [{ ...session, origin: 'https://yuexun.example', 'sec-fetch-site': 'cross-site' }],
    [session],
    [{ authorization: 'Bearer good', origin: 'https://elsewhere.example' }],
  ])('本站与程序的请求 %j 照常', async (headers) => {
    expect((await post(headers)).statusCode).toBe(201);
  });
});
