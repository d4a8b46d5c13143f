import { startServer, type TestServer, thing } from './kit';

describe('Who asks', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ publicUrl: 'https://yuexun.example' });
  });
  afterAll(() => server.close());

  const get = (headers: Record<string, string>) => server.app.inject({ method: 'GET', url: '/api/v1/things', headers });
  const session = { cookie: 'yuexun-session=good' };
  const post = (headers: Record<string, string>, url = '/api/v1/things') =>
    server.app.inject({ method: 'POST', url, headers: { host: 'here:3000', ...headers }, payload: { title: '谈话' } });

  it.each([
    [{}],
    [{ authorization: 'Bearer bad' }],
    [{ authorization: 'Basic good' }],
    [{ cookie: 'yuexun-session=bad' }],
  ])('a request without proof, %j, is answered 401', async (headers) => {
    const answer = await get(headers);
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.needed']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each([[{ authorization: 'Bearer good' }], [{ cookie: 'yuexun-session=good' }]])(
    '%j is enough',
    async (headers) => {
      expect((await get(headers)).statusCode).toBe(200);
    },
  );

  it('an invalid token does not pass because of a valid session', async () => {
    expect((await get({ authorization: 'Bearer bad', cookie: 'yuexun-session=good' })).statusCode).toBe(401);
  });

  it('no answer stays anywhere, whatever it is and whoever asked', async () => {
    const asked = await Promise.all([get(session), get({}), get({ authorization: 'Bearer bad' }), post(session)]);
    const tag = asked[0].headers.etag as string;
    const answers = [...asked, await get({ ...session, 'if-none-match': tag })];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 401, 401, 201, 304]);
    expect(new Set(answers.map(({ headers }) => headers['cache-control']))).toEqual(new Set(['no-store']));
  });

  it('a route marked as open needs no sign-in', async () => {
    expect((await post({}, `/api/v1/things/${thing}/open`)).statusCode).toBe(200);
  });

  it.each([
    [{ ...session, 'sec-fetch-site': 'cross-site' }],
    [{ ...session, 'sec-fetch-site': 'same-site' }],
    [{ ...session, origin: 'https://elsewhere.example' }],
    [{ ...session, origin: 'null' }],
  ])('a change from another site, %j, is always refused', async (headers) => {
    const answer = await post(headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'request.foreign-origin']);
  });

  it('nor can another site sign anybody in', async () => {
    const answer = await post({ origin: 'https://elsewhere.example' }, `/api/v1/things/${thing}/open`);
    expect(answer.json().code).toBe('request.foreign-origin');
  });

  it.each([
    [{ ...session, 'sec-fetch-site': 'same-origin' }],
    [{ ...session, origin: 'http://here:3000' }],
    [{ ...session, origin: 'https://yuexun.example', 'sec-fetch-site': 'cross-site' }],
    [session],
    [{ authorization: 'Bearer good', origin: 'https://elsewhere.example' }],
  ])('a request of this site or of a program, %j, is served', async (headers) => {
    expect((await post(headers)).statusCode).toBe(201);
  });
});
