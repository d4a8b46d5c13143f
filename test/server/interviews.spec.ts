import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AttachmentsController } from '../../src/capabilities/attachments/attachments.controller';
import { ShownCases } from '../../src/contexts/inquiry/cases/shown-cases';
import { Desk } from '../../src/platform/http/desk';
import { Pages } from '../../src/platform/http/reading';
import { InterviewTalksController } from '../../src/contexts/inquiry/interviews/interview-talks.controller';
import { interviewDecider } from '../../src/contexts/inquiry/interviews/interview.decider';
import { InterviewsController } from '../../src/contexts/inquiry/interviews/interviews.controller';
import { UploadDesk } from '../../src/capabilities/attachments/uploads/upload-desk';
import { attachmentInSight } from '../../src/kernel/attachment-in-sight';
import { PersonalInput } from '../../src/kernel/personal';
import type { Ask } from '../../src/platform/messaging/ask';
import type { Execute } from '../../src/platform/messaging/execute';
import { ACTOR_SOURCE } from '../../src/platform/access/actor-source';
import { ShownFiles } from '../../src/platform/files/shown-files';
import { KnownFiles } from '../../src/platform/messaging/known-files';
import { Permitted } from '../../src/platform/messaging/permitted';
import { VAULT } from '../../src/platform/vault/vault';
import { account, startServer, type TestServer, thing } from './kit';

/** Files as the vault keeps them, in memory. */
const files = new Map<string, Buffer>();
const incoming = new Map<string, Buffer>();
const vault = {
  attachments: {
    put: async (content: Readable) => {
      const bytes = Buffer.concat((await content.toArray()) as Buffer[]);
      const hash = createHash('sha256').update(bytes).digest('hex');
      files.set(hash, bytes);
      return { hash, size: bytes.length };
    },
    sizeOf: (hash: string) => Promise.resolve(files.get(hash)?.length ?? null),
    get: (hash: string, part?: { readonly start: number; readonly end: number }) =>
      Readable.from([part === undefined ? files.get(hash)! : files.get(hash)!.subarray(part.start, part.end + 1)]),
    has: (hash: string) => Promise.resolve(files.has(hash)),
  },
  uploads: {
    begin: (id: string) => Promise.resolve(void incoming.set(id, Buffer.alloc(0))),
    append: async (id: string, offset: number, content: Readable) => {
      const whole = Buffer.concat([incoming.get(id)!.subarray(0, offset), ...((await content.toArray()) as Buffer[])]);
      incoming.set(id, whole);
      return { size: whole.length, whole: true };
    },
    read: (id: string, end: number, start = 0) => Readable.from([incoming.get(id)!.subarray(start, end)]),
    list: () => Promise.resolve([...incoming.keys()]),
    remove: (id: string) => Promise.resolve(void incoming.delete(id)),
  },
  jobs: {
    put: () => Promise.resolve(),
    get: () => Promise.resolve(null),
    list: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
  },
  // Every file that leaves is entered.
  securityLog: { add: () => Promise.resolve() },
};

const unit = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c01';
const topic = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c02';
const other = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1c03';
const place = { text: '东门外公厕旁' };
const outcome = { kind: 'TO_RECTIFY', unit, urgency: 'normal', promise: { text: '修好', dueOn: '2025-04-07' } };
const note = {
  kind: 'TALK',
  topic,
  heldAt: '2025-03-31T10:00:00+08:00',
  place,
  interviewees: [{ unit, post: '科长', person: { name: '城管科负责人' } }],
  said: '就路灯约谈',
  matters: [{ title: '路灯不亮', detail: '三盏', place, topic, outcome }],
};
const request = { kind: 'TALK', topic, unit, reason: '路灯', place };
const reason = { reason: '原因' };
const guestVotes = { handedIn: 2, satisfied: 1, basicallySatisfied: 0, dissatisfied: 1, void: 0 };
const entered = { channel: 'paper', onBehalfOf: other, occurredAt: '2025-03-30T01:00:00Z' };

describe('The routes of interviews', () => {
  let server: TestServer;
  let given: Execute<unknown, never, never>[];
  let asked: Ask<unknown, unknown>[];

  beforeAll(async () => {
    const controllers = [InterviewsController, InterviewTalksController, AttachmentsController];
    const noActors = { provide: ACTOR_SOURCE, useValue: {} };
    const permitted = { provide: Permitted, useValue: { onPage: () => Promise.resolve({}) } };
    const keeping = { provide: VAULT, useValue: vault };
    const providers = [Desk, Pages, ShownCases, UploadDesk, noActors, KnownFiles, ShownFiles, permitted, keeping];
    server = await startServer({}, controllers, providers);
    jest.spyOn(server.app.get(CommandBus), 'execute').mockImplementation((execute) => {
      given.push(execute as (typeof given)[number]);
      const where = { stream: `interview-${thing}`, revision: 0, position: null, events: [], repeated: false };
      return Promise.resolve({ id: thing, ...where });
    });
    jest.spyOn(server.app.get(QueryBus), 'execute').mockImplementation((ask) => {
      asked.push(ask as (typeof asked)[number]);
      if ((ask as (typeof asked)[number]).question.name === attachmentInSight.name) return Promise.resolve('记录.jpg');
      return Promise.resolve({ moment: {}, rows: [], next: null, interview: { revision: 3 } });
    });
  });
  beforeEach(() => {
    given = [];
    asked = [];
  });
  afterAll(() => server.close());

  const authorization = 'Bearer good';
  const post = (path: string, payload: object = {}) =>
    server.app.inject({ method: 'POST', url: `/api/v1/interviews${path}`, headers: { authorization }, payload });
  const get = (path: string) => server.app.inject({ url: `/api/v1/interviews${path}`, headers: { authorization } });
  const codesOf = (body: string) => (JSON.parse(body) as { errors: { field: string }[] }).errors.map((e) => e.field);

  const signed = { hash: 'ab'.repeat(32), name: '特批审批表.pdf', mediaType: 'application/pdf', size: 3 };
  const special = { ...reason, approvedBy: '区人大常委会', scan: signed };
  const commands: readonly (readonly [path: string, body: object, type: string, data: object])[] = [
    ['', request, 'RequestInterview', { ...request, aboutCases: [], coFilers: [] }],
    [`/${thing}/join`, {}, 'JoinInterview', {}],
    [`/${thing}/leave`, {}, 'LeaveInterview', {}],
    [`/${thing}/accept`, {}, 'AcceptInterview', {}],
    [`/${thing}/return`, reason, 'ReturnInterview', reason],
    [
      `/${thing}/resubmit`,
      { ...request, keyWork: other },
      'ResubmitInterview',
      { ...request, keyWork: other, aboutCases: [] },
    ],
    [`/${thing}/reject`, { ...reason, code: 'JUDICIAL' }, 'RejectInterview', { ...reason, code: 'JUDICIAL' }],
    [`/${thing}/undo-merge`, reason, 'UndoMerge', reason],
    [`/${thing}/merge`, { ...reason, into: other }, 'MergeInterview', { ...reason, into: other, interview: thing }],
    [`/${thing}/approve`, {}, 'ApproveInterview', {}],
    [`/${thing}/special-approval`, special, 'ApproveSpecially', special],
    [
      `/${thing}/notice`,
      { scheduledAt: '2025-04-07T09:00:00+08:00', venue: '代表之家', interviewees: [{ unit, post: '科长' }] },
      'GiveNotice',
      { scheduledAt: '2025-04-07T01:00:00.000Z', venue: '代表之家', interviewees: [{ unit, post: '科长' }] },
    ],
    [`/${thing}/acknowledge`, {}, 'AcknowledgeNotice', {}],
    [
      `/${thing}/delegate`,
      { ...reason, unit, post: '副科长', person: { name: '副科长甲' } },
      'NameDelegate',
      { ...reason, unit, post: '副科长', person: new PersonalInput({ name: '副科长甲' }) },
    ],
    [
      `/${thing}/postpone`,
      { ...reason, scheduledAt: '2025-04-08T01:00:00Z' },
      'PostponeInterview',
      { ...reason, scheduledAt: '2025-04-08T01:00:00.000Z' },
    ],
    [
      `/${thing}/hold`,
      { heldAt: '2025-03-31T02:00:00Z', place },
      'HoldInterview',
      { heldAt: '2025-03-31T02:00:00.000Z', place },
    ],
    [
      `/${thing}/guests`,
      { group: 'FIRMS', asked: 3, ...guestVotes },
      'AskGuests',
      { group: 'FIRMS', eligible: 3, ...guestVotes, unit: null },
    ],
    [`/${thing}/confirm`, { side: 'FILERS' }, 'ConfirmNote', { side: 'FILERS' }],
    [
      `/${thing}/dispute`,
      { ...reason, side: 'UNIT', unit },
      'DisputeNote',
      { ...reason, side: 'UNIT', unit, matters: [] },
    ],
    [`/${thing}/withdraw`, reason, 'WithdrawInterview', reason],
    [`/${thing}/finish`, {}, 'FinishInterview', {}],
  ];

  it.each(commands)('POST %s', async (path, body, type, data) => {
    const answer = await post(path, body);
    expect(answer.statusCode).toBe(path === '' ? 201 : 200);
    expect(given).toHaveLength(1);
    const { decider, id, command, request: sent } = given[0]!;
    expect(decider).toBe(interviewDecider);
    expect(id).toBe(path === '' ? null : thing);
    expect(command).toStrictEqual({ type, data });
    expect(sent).toStrictEqual({ account, channel: 'api' });
  });

  it('a command without a body needs none', async () => {
    const url = `/api/v1/interviews/${thing}/join`;
    expect((await server.app.inject({ method: 'POST', url, headers: { authorization } })).statusCode).toBe(200);
  });

  const told = {
    ...note,
    heldAt: '2025-03-31T02:00:00.000Z',
    interviewees: [{ unit, post: '科长', person: new PersonalInput({ name: '城管科负责人' }) }],
    participants: [],
  };

  it.each([
    ['/records', { note, coFilers: [other] }, { type: 'RecordInterview', data: { note: told, coFilers: [other] } }],
    [`/${thing}/note`, { note }, { type: 'FileNote', data: { note: told } }],
    [`/${thing}/amend`, { ...reason, note }, { type: 'AmendNote', data: { ...reason, note: told } }],
  ])('records POST %s', async (path, body, command) => {
    const answer = await post(path, { ...body, ...entered });
    expect(answer.json()).toMatchObject({ id: thing });
    expect(given[0]!.command).toStrictEqual(command);
    expect(given[0]!.request).toStrictEqual({
      account,
      channel: 'paper',
      onBehalfOf: other,
      occurredAt: '2025-03-30T01:00:00.000Z',
    });
  });

  it('every command has a route, but for those that a reaction sends', () => {
    const types = [...commands.map(([, , type]) => type), 'RecordInterview', 'FileNote', 'AmendNote', 'AttachScan'];
    types.push('JoinMerged', 'PartMerged', 'HandOverInterview');
    expect(types.sort()).toEqual(Object.keys(interviewDecider.on).sort());
  });

  it('tells which field is wrong', async () => {
    const wrong = (matter: object) => ({ note: { ...note, matters: [{ ...note.matters[0], ...matter }] } });
    const fieldsOf = async (body: object) => codesOf((await post('/records', body)).body);
    expect(await fieldsOf(wrong({ outcome: { kind: 'FORGOTTEN' } }))).toEqual(['note.matters[0].outcome.kind']);
    expect(await fieldsOf(wrong({ outcome: { ...outcome, unit: 'x' } }))).toEqual(['note.matters[0].outcome.unit']);
    expect(await fieldsOf(wrong({ outcome: { ...outcome, to: '区' } }))).toEqual(['note.matters[0].outcome.to']);
    expect(await fieldsOf(wrong({ detail: '字'.repeat(10_001) }))).toEqual(['note.matters[0].detail']);
    expect(await fieldsOf({ note, channel: 'import' })).toEqual(['channel']);
    expect(given).toEqual([]);
  });

  it('files are handed on to the command, and interviews and cases that are named must be visible', async () => {
    const scan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
    await post(`/${thing}/scan`, { scan });
    expect(given.map(({ command }) => command)).toStrictEqual([{ type: 'AttachScan', data: { scan } }]);

    await post('', { ...request, aboutCases: [other] });
    await post(`/${thing}/merge`, { ...reason, into: other });
    expect(asked.map(({ question, params }) => [question.name, params])).toEqual([
      ['case.page', { id: other }],
      ['interview.page', { id: other }],
    ]);
  });

  it('asks for the list, a page and the timeline', async () => {
    await get(`?state=NOTICED,HELD&unit=${unit}&limit=20&asOf=2025-03-31`);
    const page = await get(`/${thing}?asOf=2025-03-31&knownAt=2025-04-01`);
    expect(page.headers.etag).toBe('"3"');
    await get(`/${thing}/timeline`);
    expect(asked.map(({ question, params }) => [question.name, { ...(params as object) }])).toEqual([
      ['interview.list', { state: ['NOTICED', 'HELD'], unit: [unit], limit: 20, asOf: '2025-03-31' }],
      ['interview.page', { id: thing, asOf: '2025-03-31', knownAt: '2025-04-01' }],
      ['interview.timeline', { id: thing }],
    ]);
    expect((await get('?state=GONE')).statusCode).toBe(400);
  });

  it('is documented, with outcomes by kind', async () => {
    const document = (await server.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
    expect(document.components!.schemas!.MatterBody).toHaveProperty(['properties', 'outcome', 'oneOf', 'length'], 4);
    const paths = Object.keys(document.paths).filter((path) => path.startsWith('/api/v1/interviews'));
    expect(paths).toHaveLength(2 + 1 + 1 + 23);
  });

  describe('files', () => {
    const upload = (content: Buffer, filename: string) => {
      const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\n\r\n`;
      return server.app.inject({
        method: 'POST',
        url: '/api/v1/attachments',
        headers: { authorization, 'content-type': 'multipart/form-data; boundary=x' },
        payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]),
      });
    };
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 7)]);

    it('come back as they were sent, with the type that their content has', async () => {
      const hash = createHash('sha256').update(pdf).digest('hex');
      const answer = await upload(pdf, 'scans/记录.jpg');
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toEqual({ hash, name: '记录.jpg', mediaType: 'application/pdf', size: pdf.length });
      const back = await server.app.inject({ url: `/api/v1/attachments/${hash}`, headers: { authorization } });
      expect(back.rawPayload.equals(pdf)).toBe(true);
      expect(back.headers).toMatchObject({ 'content-type': 'application/pdf', etag: `"${hash}"` });
      expect(back.headers['content-disposition']).toContain(encodeURIComponent('记录.jpg.pdf'));
      expect(incoming.size).toBe(0);
    });

    it('are refused when empty, of no known type or too large', async () => {
      expect((await upload(Buffer.alloc(0), 'a.pdf')).json()).toMatchObject({ code: 'attachment.empty' });
      expect((await upload(Buffer.from('MZ'), 'a.pdf')).json()).toMatchObject({ code: 'attachment.type' });
      const large = Buffer.concat([pdf, Buffer.alloc(50 * 1_048_576)]);
      expect((await upload(large, 'a.pdf')).json()).toMatchObject({ code: 'attachment.too-large' });
      const none = await server.app.inject({
        method: 'POST',
        url: '/api/v1/attachments',
        headers: { authorization },
        payload: {},
      });
      expect(none.json()).toMatchObject({ code: 'attachment.no-file' });
    });

    it('that are not there cannot be fetched', async () => {
      const of = (hash: string) =>
        server.app.inject({ url: `/api/v1/attachments/${hash}`, headers: { authorization } });
      expect((await of('0'.repeat(64))).json()).toMatchObject({ code: 'attachment.not-found' });
      expect((await of('x')).statusCode).toBe(404);
    });
  });
});
