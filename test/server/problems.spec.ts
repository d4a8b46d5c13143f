import { BadRequestException, ForbiddenException, ImATeapotException } from '@nestjs/common';
import { Rejection } from '../../src/kernel/rejection';
import { NotSignedIn, TooManyAttempts, WrongPassword } from '../../src/platform/access/errors';
import {
  BadEvent,
  CheckpointNotInThisLog,
  LogDamaged,
  OutcomeUnknown,
  StoreBusy,
  StoreUnavailable,
  WrongRevision,
} from '../../src/platform/event-store/errors';
import {
  CapacityAmbiguous,
  IdempotencyKeyReused,
  StaleRevision,
  TooContended,
} from '../../src/platform/messaging/errors';
import { ViewNotReady } from '../../src/platform/subscriptions/errors';
import { VaultUnavailable } from '../../src/platform/vault/errors';
import { next, startServer, type TestServer, thing } from './kit';

const refusal = (kind: ConstructorParameters<typeof Rejection>[0], code = 'case.rule') =>
  new Rejection(kind, code, { zh: '不行', en: 'No' }, 'dueOn');

describe('Problems', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const post = (payload: unknown = { title: '谈话' }, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/things',
      payload: payload as object,
      headers: { authorization: 'Bearer good', 'content-type': 'application/json', ...headers },
    });
  const afterThrowing = async (error: unknown) => {
    next.error = error;
    const answer = await post();
    next.error = undefined;
    return answer;
  };

  const mapped: [error: Error, status: number, code: string, more?: object, retryAfter?: string][] = [
    [refusal('invalid'), 422, 'case.rule', { detail: '不行', detailEn: 'No', field: 'dueOn' }],
    [refusal('invalid', 'asof.not-here'), 400, 'asof.not-here'],
    [refusal('forbidden'), 403, 'case.rule'],
    [refusal('not-found'), 404, 'case.rule'],
    [refusal('conflict'), 409, 'case.rule'],
    [new StaleRevision(3, 7), 412, 'if-match.stale', { revision: 7 }],
    [new StaleRevision(3, null), 412, 'if-match.stale', { revision: null }],
    [new IdempotencyKeyReused(), 422, 'idempotency-key-reused'],
    [new CapacityAmbiguous([]), 422, 'capacity-ambiguous', { choices: [] }],
    [new WrongRevision('case-x', 1, 2), 409, 'stream.changed'],
    [new BadEvent('too-large', ''), 413, 'event.too-large'],
    [new BadEvent('event-type', ''), 400, 'event.event-type'],
    [new StoreBusy(), 503, 'busy', {}, '1'],
    [new TooContended('case-x'), 503, 'too-contended', {}, '1'],
    [new StoreUnavailable('10.0.0.7 refused'), 503, 'store-unavailable', {}, '2'],
    [new OutcomeUnknown('10.0.0.7 is silent'), 503, 'outcome-unknown', {}, '2'],
    [new VaultUnavailable('no such file'), 503, 'vault-unavailable', {}, '2'],
    [new ViewNotReady('case_board', 0.5), 503, 'view-not-ready', { progress: 0.5 }, '2'],
    [new NotSignedIn(), 401, 'sign-in.needed'],
    [new WrongPassword(), 401, 'sign-in.wrong'],
    [new TooManyAttempts(30), 429, 'sign-in.too-many', {}, '30'],
    [new BadRequestException('Validation failed (uuid is expected)'), 400, 'request.id'],
    [new BadRequestException(), 400, 'request.malformed'],
    [new ForbiddenException(), 403, 'request.forbidden'],
    [new ImATeapotException(), 400, 'request.malformed'],
    [new LogDamaged('row 17 of /var/lib'), 500, 'internal'],
    [new CheckpointNotInThisLog('/var/lib'), 500, 'internal'],
    [new Error('SELECT secret FROM somewhere'), 500, 'internal'],
  ];

  it.each(mapped)('%s → %i %s', async (error, status, code, more = {}, retryAfter = undefined) => {
    const answer = await afterThrowing(error);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['retry-after']).toBe(retryAfter);
    const type = `urn:yuexun:problem:${code}`;
    expect(answer.json()).toMatchObject({
      type,
      status,
      code,
      title: expect.stringMatching(/\p{Script=Han}/u),
      ...more,
    });
  });

  it('an unexpected error gives a number and nothing of its inside', async () => {
    const answer = await afterThrowing(new Error('SELECT secret FROM somewhere'));
    expect(answer.body).not.toContain('secret');
    expect(answer.json().reference).toMatch(/^[\w-]{8}-\w+$/);
  });

  it('so does something thrown that is no error', async () => {
    expect((await afterThrowing('text')).json()).toMatchObject({ status: 500, code: 'internal' });
  });

  it('a stale revision comes with the present ETag', async () => {
    expect((await afterThrowing(new StaleRevision(3, 7))).headers.etag).toBe('"7"');
  });

  it.each([
    ['{"title":', 400, 'request.not-json'],
    ['', 400, 'request.empty'],

    ['{"__proto__":{"title":"x"}}', 400, 'request.not-json'],
  ])('unreadable content %s → %i %s', async (payload, status, code) => {
    const answer = await post(payload);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it('content that is too large', async () => {
    const answer = await post({ title: 'x'.repeat(3_000_000) });
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'request.too-large']);
  });

  it('an unknown content type', async () => {
    const answer = await post('<a/>', { 'content-type': 'application/xml' });
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'request.media-type']);
  });

  it.each([
    ['/api/v1/nothing', 404, 'route.missing'],
    ['/api/v1/things/17', 400, 'request.id'],
    ['/api/v1/%zz', 400, 'request.malformed'],
  ])('the address %s → %i %s', async (url, status, code) => {
    const answer = await server.app.inject({ url, headers: { authorization: 'Bearer good' } });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it.each([
    [{ 'if-match': '7' }, 'if-match.form'],
    [{ 'if-match': 'W/"abc"' }, 'if-match.form'],
    [{ 'idempotency-key': 'a b' }, 'idempotency-key.form'],
    [{ 'idempotency-key': 'x'.repeat(201) }, 'idempotency-key.form'],
  ])('a malformed header %j', async (headers, code) => {
    const answer = await post(undefined, headers);
    expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
  });

  describe('fields', () => {
    const errorsOf = async (payload: unknown) => {
      const answer = await post(payload);
      const { status, code, errors } = answer.json<{ status: number; code: string; errors: object[] }>();
      expect([status, code]).toEqual([400, 'request.invalid']);
      return errors;
    };

    it('are told one by one with path, rule and reason', async () => {
      const errors = await errorsOf({ title: ' ', on: '2025-02-30', colour: 'red', matters: [{ title: '路灯' }, {}] });
      expect(errors).toEqual([
        { field: 'colour', rule: 'whitelistValidation', zh: '没有这个字段', en: 'There is no such field' },
        {
          field: 'title',
          rule: 'text',
          zh: '应为1至20字，不含控制字符',
          en: '1 to 20 characters without control characters',
        },
        { field: 'on', rule: 'localDate', zh: '应为日期，如 2025-03-01', en: 'Must be a day such as 2025-03-01' },
        { field: 'matters[1].title', rule: 'isDefined', zh: '必须填写', en: 'Required' },
      ]);
    });

    it.each([
      [{ title: 'a\u0000b' }, 'characters'],
      [{ title: 'a\ud800b' }, 'characters'],
      [{ title: 'x'.repeat(21) }, 'text'],
      [{ title: 7 }, 'text'],
      [{ title: '谈话', at: '2025-03-01T09:00:00' }, 'instant'],
      [{ title: '谈话', at: '2025-02-30T09:00:00Z' }, 'instant'],
      [{ title: '谈话', unit: thing.toUpperCase() }, 'id'],
      [{ title: '谈话', matters: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] }, 'arrayMaxSize'],
      [{ title: '谈话', matters: ['x'] }, 'nestedValidation'],
      [['谈话'], 'isObject'],
    ])('%j breaks %s', async (payload, rule) => {
      expect(await errorsOf(payload)).toEqual([expect.objectContaining({ rule })]);
    });

    it('are answered without the value that was sent', async () => {
      const answer = await post({ title: '谈话', phone: '13800000000' });
      expect(answer.statusCode).toBe(400);
      expect(answer.body).not.toContain('13800000000');
    });

    it('have texts trimmed and normalised, and instants in UTC', async () => {
      await post({ title: ' e\u0301 ', at: '2025-03-01T09:00:00+08:00' });
      expect(next.seen).toMatchObject({ body: { title: '\u00e9', at: '2025-03-01T01:00:00.000Z' } });
    });

    it('count twenty characters beyond the basic plane as twenty', async () => {
      expect((await post({ title: '𠮷'.repeat(20) })).statusCode).toBe(201);
      expect((await post({ title: '𠮷'.repeat(21) })).statusCode).toBe(400);
    });

    it('are checked in the query too', async () => {
      const get = (query: string) =>
        server.app.inject({ url: `/api/v1/things?${query}`, headers: { authorization: 'Bearer good' } });
      expect((await get('limit=20&asOf=2025-03-01')).statusCode).toBe(200);
      expect(next.seen).toMatchObject({ query: { limit: 20, asOf: '2025-03-01' } });
      expect((await get('limit=0')).json().errors).toEqual([
        { field: 'limit', label: '每页条数', rule: 'min', zh: '不得小于1', en: 'At least 1' },
      ]);
      expect((await get('colour=red')).json().errors[0].rule).toBe('whitelistValidation');
      expect((await get('cursor=%00')).json().errors[0].rule).toBe('characters');
    });
  });
});
