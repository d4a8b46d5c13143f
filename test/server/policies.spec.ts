import { policyContext } from '../../src/contexts/policy/policy.context';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { directoryReference } from '../../src/contexts/directory/directory.reference.state';
import { PolicyController } from '../../src/contexts/policy/policy.controller';
import { policyDecider } from '../../src/contexts/policy/policy.decider';
import { policyReference, rulesFrom } from '../../src/contexts/policy/policy.reference.state';
import { rootJurisdiction } from '../../src/kernel/system';
import { Desk } from '../../src/platform/http/desk';
import type { Ask } from '../../src/platform/messaging/ask';
import type { Execute } from '../../src/platform/messaging/execute';
import { readerAt } from '../support/inquiry-facts';
import { startServer, type TestServer } from './kit';

const directory = directoryReference.initial();
const rules = rulesFrom(policyReference.initial(), directory);
const reader = { ...readerAt('2025-04-01T02:00:00.000Z'), directory, rules };
const noRows = (): never => {
  throw new Error('These answers read no view');
};

describe('The routes of rules and calendar', () => {
  let server: TestServer;
  let given: Execute<unknown, never, never>[];

  beforeAll(async () => {
    server = await startServer({}, [PolicyController], [Desk]);
    jest.spyOn(server.app.get(CommandBus), 'execute').mockImplementation((execute) => {
      given.push(execute as (typeof given)[number]);
      const where = { stream: `policy-${rootJurisdiction}`, revision: 0, position: null, events: [], repeated: false };
      return Promise.resolve({ id: rootJurisdiction, ...where });
    });
    jest.spyOn(server.app.get(QueryBus), 'execute').mockImplementation((ask) => {
      const { question, params } = ask as Ask<unknown, unknown>;
      const { answer } = policyContext.questions!.find(({ name }) => name === question.name)!;
      return Promise.resolve(answer(noRows, params, reader));
    });
  });
  beforeEach(() => {
    given = [];
  });
  afterAll(() => server.close());

  const headers = { authorization: 'Bearer good' };
  const get = (path: string) => server.app.inject({ url: `/api/v1/${path}`, headers });
  const post = (path: string, payload: object) =>
    server.app.inject({ method: 'POST', url: `/api/v1/${path}`, headers, payload });
  const fieldsOf = (body: string) => (JSON.parse(body) as { errors: { field: string }[] }).errors.map((e) => e.field);

  it('tells rules and a year of the calendar', async () => {
    const policies = await get(`policies/${rootJurisdiction}`);
    expect(policies.statusCode).toBe(200);
    expect(policies.json()).toMatchObject({ current: 1, versions: [{ version: 1, settings: { dueSoon: 5 } }] });
    const calendar = await get(`calendars/${rootJurisdiction}?year=2024`);
    expect(calendar.json<{ days: unknown[] }>().days).toHaveLength(366);
    const broken = await get(`calendars/${rootJurisdiction}?year=soon`);
    expect([broken.statusCode, fieldsOf(broken.body)]).toStrictEqual([400, ['year', 'year', 'year']]);
  });
  it('explains a deadline', async () => {
    const term = { amount: 5, unit: 'workingDay' };
    const asked = { jurisdiction: rootJurisdiction, startedOn: '2025-09-26', term };
    const answer = await post('deadline-preview', asked);
    expect([answer.statusCode, answer.json<{ dueOn: string }>().dueOn]).toStrictEqual([200, '2025-10-10']);
    const broken = await post('deadline-preview', {
      ...asked,
      startedOn: '2025-02-30',
      term: { ...term, unit: 'week' },
    });
    expect([broken.statusCode, fieldsOf(broken.body)]).toStrictEqual([400, ['startedOn', 'term.unit']]);
  });
  it('gives commands to the stream of the jurisdiction', async () => {
    const settings = { endOfDay: '17:30', firstContact: { amount: 20, unit: 'workingDay' } };
    const changes = [
      { date: '2026-03-16', kind: 'holiday', reason: '投票日' },
      { date: '2026-03-17', kind: null, reason: '取消' },
    ];
    const answers = [
      await post(`policies/${rootJurisdiction}`, { from: '2026-01-01', settings }),
      await post(`calendars/${rootJurisdiction}`, { changes, reason: '换届选举' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toStrictEqual([200, 200]);
    expect(given.map(({ decider, id }) => [decider, id])).toStrictEqual([
      [policyDecider, rootJurisdiction],
      [policyDecider, rootJurisdiction],
    ]);
    expect(JSON.parse(JSON.stringify(given.map(({ command }) => command)))).toStrictEqual([
      { type: 'SetPolicy', data: { from: '2026-01-01', changes: settings } },
      { type: 'ReviseCalendar', data: { changes, reason: '换届选举' } },
    ]);
  });
  it('refuses fields of another form by name', async () => {
    const policy = await post(`policies/${rootJurisdiction}`, { from: 'now', settings: [] });
    expect(fieldsOf(policy.body)).toStrictEqual(['from', 'settings']);
    const changes = [{ date: '2026-03-16', kind: 'weekend', reason: '' }];
    const calendar = await post(`calendars/${rootJurisdiction}`, { changes, reason: '换届选举' });
    expect(fieldsOf(calendar.body)).toStrictEqual(['changes[0].kind', 'changes[0].reason']);
    expect(given).toStrictEqual([]);
  });
  it('is described', async () => {
    const document = (await server.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
    for (const name of ['PoliciesDto', 'CalendarDto', 'DeadlineDto', 'SetPolicyBody', 'ReviseCalendarBody'])
      expect(Object.keys(document.components!.schemas!)).toContain(name);
  });
});
