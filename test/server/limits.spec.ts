import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { Controller, Get, Post, StreamableFile } from '@nestjs/common';

import { bodySizes, LongBody } from '../../src/platform/http/body-size';
import { Costly } from '../../src/platform/http/costly';
import { share } from '../../src/platform/http/fair-share.guard';
import { OpenToAll } from '../../src/platform/http/open';
import { most } from '../../src/platform/http/sent-values';
import { usualTimes } from '../../src/platform/http/time-limits';
import { startServer, type TestServer } from './kit';

/** Files that are under way until the test ends them. */
let files: PassThrough[] = [];

@Controller('api/v1/costs')
class CostsController {
  @Post('open')
  @OpenToAll()
  open() {
    return {};
  }

  @Post('usual')
  usual() {
    return {};
  }

  @Post('long')
  @LongBody()
  long() {
    return {};
  }

  @Get('file')
  @Costly()
  file(): StreamableFile {
    const file = new PassThrough();
    files.push(file);
    return new StreamableFile(file);
  }
}

const good = { authorization: 'Bearer good' };

/** JSON of exactly so many bytes. */
const ofSize = (bytes: number): string => `{"a":"${'x'.repeat(bytes - 8)}"}`;

describe('What may be sent', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({}, [CostsController]);
  });
  afterAll(() => server.close());

  const post = (url: string, payload: string | object) => {
    const headers = { ...good, 'content-type': 'application/json' };
    const sent = typeof payload === 'string' ? payload : JSON.stringify(payload);
    return server.app.inject({ method: 'POST', url: `/api/v1/${url}`, headers, payload: sent });
  };

  it.each(['open', 'usual', 'long'] as const)('a body up to the size of its route: %s', async (size) => {
    expect((await post(`costs/${size}`, ofSize(bodySizes[size]))).statusCode).toBe(201);
    const refused = await post(`costs/${size}`, ofSize(bodySizes[size] + 1));
    expect([refused.statusCode, refused.json().code]).toEqual([413, 'request.too-large']);
  });

  const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
  const title = '谈话';
  it.each([
    ['more in all than is parsed', Array(most.values).fill(0), '', 'tooMany'],
    [
      'too many keys',
      Object.fromEntries(Array.from({ length: most.keys + 1 }, (_, n) => [`k${n}`, 1])),
      '',
      'tooManyKeys',
    ],
    ['a list too long for any', { title, matters: Array(most.entries + 1).fill({}) }, 'matters', 'arrayMaxSize'],
    ['a list too long for its field', { title, matters: [{}, {}, {}] }, 'matters', 'arrayMaxSize'],
    ['nested too deep', nested(most.depth + 1), '', 'tooDeep'],
    ['a text too long', { title: 'x'.repeat(most.text + 1) }, 'title', 'tooLong'],
    ['nothing too much for commas and brackets in its texts', { title: ',[{'.repeat(6_000) }, 'title', 'text'],
  ])('%s', async (_what, body, field, rule) => {
    const { statusCode, ...answer } = await post('things', body as object);
    const { code, errors } = answer.json<{ code: string; errors: { field: string; rule: string; zh: string }[] }>();
    expect([statusCode, code]).toEqual([400, 'request.invalid']);
    expect(errors.map((error) => [error.field, error.rule])).toEqual([[field, rule]]);
    expect(errors[0]!.zh).not.toContain('{n}');
  });

  it('of many problems, as many are told as an answer lists', async () => {
    const keys = Object.fromEntries(Array.from({ length: most.keys - 1 }, (_, n) => [`k${n}`, 1]));
    expect((await post('things', { title, ...keys })).json<{ errors: unknown[] }>().errors).toHaveLength(most.problems);
    const texts = Array(most.problems + 1).fill('\u0000');
    expect((await post('things', { title, matters: texts })).json<{ errors: unknown[] }>().errors).toHaveLength(
      most.problems,
    );
  });
});

describe('The document of the API', () => {
  it('is made once, and the same for everybody', async () => {
    const { app, close } = await startServer();
    const [first, again, yaml] = await Promise.all(
      ['/api/docs-json', '/api/docs-json', '/api/docs-yaml'].map((url) => app.inject(url)),
    );
    expect(first!.headers['content-type']).toContain('application/json');
    expect(yaml!.headers['content-type']).toContain('text/yaml');
    expect(first!.json()).toHaveProperty('openapi');
    expect(again!.body).toBe(first!.body);
    expect(yaml!.body).toBe(first!.body);
    await close();
  });
});

describe('Files that are made when they are asked for', () => {
  const ask = (server: TestServer) => server.app.inject({ url: '/api/v1/costs/file', headers: good });
  const asked = async (count: number): Promise<void> => {
    while (files.length < count) await new Promise((turn) => setImmediate(turn));
  };
  beforeEach(() => {
    files = [];
  });

  it('a few at once for each account, and again when one is done', async () => {
    const server = await startServer({}, [CostsController]);
    const going = Array.from({ length: share.atOnce }, () => ask(server));
    await asked(share.atOnce);
    const refused = await ask(server);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'export.too-many']);
    expect(refused.headers['retry-after']).toBe('5');
    for (const file of files) file.end();
    await Promise.all(going);
    const next = ask(server);
    await asked(share.atOnce + 1);
    files.at(-1)!.end();
    expect((await next).statusCode).toBe(200);
    await server.close();
  });

  it('so many a minute', async () => {
    const server = await startServer({}, [CostsController]);
    for (let n = 1; n <= share.aMinute; n += 1) {
      const answer = ask(server);
      await asked(n);
      files.at(-1)!.end();
      expect((await answer).statusCode).toBe(200);
    }
    const refused = await ask(server);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'export.too-many']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await server.close();
  });
});

describe('Slow senders', () => {
  const listening = async (times: Partial<typeof usualTimes>) => {
    const server = await startServer({ times: { ...usualTimes, ...times } });
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as { port: number };
    const send = (...lines: readonly string[]): Socket => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined).write(lines.join('\r\n'));
      return socket;
    };
    return { ...server, send };
  };
  const post = 'POST /api/v1/things HTTP/1.1';
  const head = [post, 'host: x', 'authorization: Bearer good', 'content-length: 100'] as const;
  const json = 'content-type: application/json';
  const heard = async (socket: Socket): Promise<string> => {
    let text = '';
    socket.on('data', (part: Buffer) => (text += part.toString()));
    // A line that is cut off ends with an error, or without.
    await new Promise((ended) => socket.once('close', ended));
    return text;
  };

  it('a body that does not come is answered with 408 in words, and the line ends', async () => {
    const { send, close } = await listening({ body: 20, afterwards: 20 });
    const answer = await heard(send(...head, json, '', '{'));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request.timeout"');
    await close();
  });

  it('headers that do not end', async () => {
    const { send, close } = await listening({ headers: 20 });
    expect(await heard(send(post, 'host: x', ''))).toMatch(/^(HTTP\/1\.1 408 |$)/);
    await close();
  });

  it('a file on its way up that is silent', async () => {
    const { send, close } = await listening({ silence: 20, afterwards: 20 });
    await heard(send(...head, 'content-type: multipart/form-data; boundary=b', '', '--b'));
    await close();
  });

  it('hold no server that closes', async () => {
    const { app, send } = await listening({ closing: 20 });
    const slow = [send(...head, json, '', '{'), send(post, 'host: x', '')];
    await Promise.all(slow.map((socket) => once(socket, 'connect')));
    await Promise.all([app.close(), ...slow.map(heard)]);
  });
});
