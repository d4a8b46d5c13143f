import { get as request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer, type TestServer } from './kit';

/** Listens to the stream; `until` resolves with the events so far once this text has come. */
const listen = (server: TestServer, headers: Record<string, string>) => {
  const { port } = server.app.getHttpServer().address() as AddressInfo;
  let text = '';
  let check = (): void => undefined;
  let ended = (): void => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const sent = request(
    { port, path: '/api/v1/changes', headers: { authorization: 'Bearer good', ...headers } },
    (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
        check();
      });
      answer.on('close', ended);
    },
  );
  sent.on('error', ended);
  const until = (wanted: string): Promise<string> =>
    new Promise((resolve) => {
      check = () => text.includes(wanted) && resolve(text);
      check();
    });
  return { until, end, stop: () => sent.destroy() };
};

describe('News of changes', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
    await server.app.listen(0, '127.0.0.1');
  });
  afterEach(() => server.close());

  const move = (position: number): void => {
    server.positions.at.next(position);
    server.bell.ring(position);
  };

  it('begin with a heartbeat and tell the position of a change', async () => {
    move(3);
    const line = listen(server, {});
    await line.until('event: heartbeat');
    move(4);
    const text = await line.until('"position":4');
    expect(text).toContain('event: changed\nid: 4\n');
    expect(text).not.toContain('"position":3');
    line.stop();
  });

  it('tell once after a reconnection what changed meanwhile', async () => {
    move(9);
    const line = listen(server, { 'last-event-id': '5' });
    expect(await line.until('"position":9')).toContain('id: 9');
    line.stop();
  });

  it('gather many changes into few, and never lose the last', async () => {
    const line = listen(server, { 'last-event-id': '0' });
    await line.until('event: heartbeat');
    for (let position = 1; position <= 500; position += 1) move(position);
    const text = await line.until('"position":500');
    expect(text.match(/event: changed/g)!.length).toBeLessThan(5);
    line.stop();
  });

  it('tell the same position again when advice comes later', async () => {
    move(9);
    const line = listen(server, { 'last-event-id': '9' });
    await line.until('event: heartbeat');
    server.bell.ring(9);
    expect(await line.until('"position":9')).toContain('id: 9');
    line.stop();
  });

  it('need a sign-in', async () => {
    const answer = await server.app.inject({ url: '/api/v1/changes' });
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.needed']);
  });

  it('end when the server closes', async () => {
    const line = listen(server, {});
    await line.until('event: heartbeat');
    await Promise.all([server.app.close(), line.end]);
  });
});
