import { startServer, type TestServer, thing } from './kit';

describe('答复', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const bearer = { authorization: 'Bearer good' };
  const register = (headers: Record<string, string> = bearer) =>
    server.app.inject({ method: 'POST', url: '/api/v1/things', headers, payload: { title: '谈话' } });

  it('说明版本与位置，并等到列表跟上', async () => {
    server.positions.at.next(7);
    const answer = await register();
    expect(answer.json()).toEqual({ id: thing, revision: 0, position: 7, repeated: false, lists: 'current' });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ etag: '"0"', 'yuexun-position': '7' });
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });
});
