import type { OpenAPIObject } from '@nestjs/swagger';
import { startServer, type TestServer } from './kit';

describe('The API documentation', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const document = async () => (await server.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();

  it('tells headers, codes of the route and common ones', async () => {
    const { paths } = await document();
    const post = paths['/api/v1/things']!.post!;
    expect(post.parameters!.map((parameter) => 'name' in parameter && parameter.name)).toEqual([
      ...['Yuexun-Capacity', 'Idempotency-Key', 'If-Match'],
    ]);
    expect(post.description).toBe('可能的代码：`thing.taken`');
    expect(Object.keys(post.responses)).toEqual(['201', '400', '401', '403', '409', '412', '413', '422', '503']);
    expect(post.responses[412]).toMatchObject({
      description: 'if-match.stale',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
    expect(Object.keys(paths['/api/v1/things']!.get!.responses)).toEqual(['200', '400', '401', '403', '422', '503']);
    expect(paths['/api/v1/things/{id}/open']!.post!.security).toEqual([]);
    expect(paths['/api/v1/changes']!.get!.responses[200]).toHaveProperty(['content', 'text/event-stream']);
  });

  it('tells the shape of problems and of fields', async () => {
    const { components } = await document();
    expect(components!.schemas!.Problem).toMatchObject({
      required: expect.arrayContaining(['type', 'title', 'status', 'code', 'detail']),
    });
    expect(components!.schemas!.CommittedDto).toHaveProperty('properties.lists');
  });

  it('its page fetches nothing from outside', async () => {
    const page = await server.app.inject({ url: '/api/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    const scripts = [...page.body.matchAll(/src="([^"]+)"/g)].map(([, source]) => source!);
    expect(scripts.length).toBeGreaterThan(1);
    for (const source of scripts) {
      const script = await server.app.inject({ url: new URL(source, 'http://here/api/docs').pathname });
      expect([source, script.statusCode]).toEqual([source, 200]);
    }
  });
});
