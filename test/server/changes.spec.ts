import { get as request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer, type TestServer, thing } from './kit';

interface Told {
  readonly position: number;
  readonly changes?: readonly { readonly category: string; readonly id: string }[];
}

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

describe('the stream of changes', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
    await server.app.listen(0, '127.0.0.1');
  });
  afterEach(() => server.close());

  const move = (position: number): void => {
    const metadata = { jurisdiction: '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c01' };
    server.log.push({ position, stream: `thing-${thing.slice(0, -1)}${position % 10}`, metadata });
    server.positions.at.next(position);
    server.bell.ring({ position, advised: true });
  };
  /** What the events in the text tell. */
  const toldIn = (text: string): readonly Told[] =>
    [...text.matchAll(/event: changed\nid: \d+\ndata: (.*)\n/g)].map(([, data]) => JSON.parse(data!) as Told);

  it('begins with a heartbeat and tells the position when something changes', async () => {
    move(3);
    const line = listen(server, {});
    await line.until('event: heartbeat');
    move(4);
    const text = await line.until('"position":4');
    expect(text).toContain('event: changed\nid: 4\n');
    expect(text).not.toContain('"position":3');
    line.stop();
  });

  it('tells once what was missed to whoever comes back', async () => {
    move(9);
    const line = listen(server, { 'last-event-id': '5' });
    expect(await line.until('"position":9')).toContain('id: 9');
    line.stop();
  });

  it('tells many changes as few and never loses the last', async () => {
    const line = listen(server, { 'last-event-id': '0' });
    await line.until('event: heartbeat');
    for (let position = 1; position <= 500; position += 1) move(position);
    const text = await line.until('"position":500');
    expect(text.match(/event: changed/g)!.length).toBeLessThan(5);
    line.stop();
  });

  it('tells a position again when the advice on it comes late', async () => {
    move(9);
    const line = listen(server, { 'last-event-id': '9' });
    await line.until('event: heartbeat');
    server.bell.ring({ position: 9, advised: true });
    expect(await line.until('"position":9')).toContain('id: 9');
    line.stop();
  });

  it('tells which things have changed, each once', async () => {
    const line = listen(server, { 'last-event-id': '0' });
    await line.until('event: heartbeat');
    for (const position of [1, 2, 11, 12]) move(position);
    const told = toldIn(await line.until('"position":12')).flatMap(({ changes }) => changes!);
    expect(new Set(told.map(({ category, id }) => `${category} ${id.at(-1)}`))).toEqual(
      new Set(['thing 1', 'thing 2']),
    );
    line.stop();
  });

  it('names no things where too much has changed to name it', async () => {
    for (let position = 1; position <= 300; position += 1) move(position);
    const line = listen(server, { 'last-event-id': '5' });
    expect(toldIn(await line.until('"position":300'))).toEqual([{ position: 300 }]);
    line.stop();
  });

  it('asks for a sign-in', async () => {
    const answer = await server.app.inject({ url: '/api/v1/changes' });
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.needed']);
  });

  it('ends when the server closes', async () => {
    const line = listen(server, {});
    await line.until('event: heartbeat');
    await Promise.all([server.app.close(), line.end]);
  });
});
