import { Readable } from 'node:stream';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { catalogue } from '../../src/catalogue';
import { createFirstAdministrator } from '../../src/first-administrator';
import { AccountDesk } from '../../src/contexts/access/account-desk';
import { unitDecider } from '../../src/contexts/directory/units/unit.decider';
import type { Intent } from '../../src/kernel/message';
import { AUTHENTICATOR, type Authenticator } from '../../src/platform/access/authenticator';
import type { Ask } from '../../src/platform/messaging/ask';
import { Execute } from '../../src/platform/messaging/execute';
import { defaultTemplate } from '../../src/capabilities/documents/docx-default';
import { kindOf } from '../../src/capabilities/documents/kinds.rules';
import { derive } from '../../src/platform/messaging/names';
import { ReferenceKeeper } from '../../src/platform/subscriptions/reference-keeper';
import { VAULT, type Vault } from '../../src/platform/vault/vault';
import { docxType } from '../../src/capabilities/documents/docx-type';
import { xlsxType } from '../../src/platform/tables/written';
import { startNode } from '../../src/start';
import { newFolder } from '../support/folder';
import { sampleOf } from '../support/sample';

/** Served beside the API: for machines that watch a node, the documentation itself, and the web page. */
const besideTheApi = /^(\/api\/docs|\/?\*?$)/;

const fileTypes = [xlsxType, docxType, 'text/csv'];

/** Commands that no person gives by a route of its own, and who gives them. */
const notByRoute: Readonly<Record<string, readonly string[]>> = {
  'claims, where the command that needed one was refused': ['claim ReleaseClaim'],
  'start-lists-when-jurisdiction-registered': ['list StartList'],
  'open-cases-when-note-filed': [
    ...['case OpenCaseFromMatter', 'case AmendCaseFromMatter', 'case MarkDisputed', 'case SettleDispute'],
    ...['interview JoinMerged', 'interview PartMerged'],
  ],
  'open-cases-when-note-filed, follow-case-when-session-decides, follow-case-when-visit-agrees': [
    'case FollowInstrument',
  ],
  'follow-slip-when-note-filed': ['slip TypeSlip', 'slip FollowSlipNote'],
  'check-measure-when-looked-back': ['repeatIssue CallForCheck'],
  'link-cases-when-issue-merged': ['repeatIssue SettleLinks'],
  'number-case-when-registered': ['caseRegister AllocateNumber', 'case RecordNumber'],
  'number-paper-when-drafted': ['paperRegister AllocatePaperNumber', 'paper RecordPaperNumber'],
  'replace-paper-when-further-issued': ['paper RecordReplacement'],
  'enter-in-diary-when-term-begins': ['diary MakeDiaryEntry'],
  'end-terms-when-day-started': ['case RateAsNotRated', 'case ResumeWhenPauseOver', 'case Remind'],
  'remind-of-ballot-when-day-started': ['inquirySession RemindOfBallot'],
  'plan-reminders-when-term-moves': ['case PlanReminders'],
  'end-unit-calendar-when-unit-closed': ['unitCalendar EndUnitCalendar'],
  'the delivery of messages': ['inbox RecordSent', 'inbox RecordNotSent'],
  'a decision of a review meeting, once its case has answered': ['reviewMeeting AnswerDecision'],
  'hand-over-…-when-work-handed-over': [
    ...['case HandOverCase', 'interview HandOverInterview'],
    ...['inquirySession HandOverSession', 'resolution HandOverVisit', 'slip HandOverSlip'],
  ],
  'a one-time code, which the vault proves before': ['account RecoverPassword'],
  'an import or its reversal, row by row': ['case ImportCase', 'case WithdrawImportedCase'],
};

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly described: NonNullable<OpenAPIObject['paths'][string]['get']>;
}

describe('All routes', () => {
  const folder = newFolder();
  let app: NestFastifyApplication;
  let document: OpenAPIObject;
  let operations: readonly Operation[];

  beforeAll(async () => {
    app = await startNode({ dataFolder: folder.path, eventStoreUrl: `sqlite:${folder.path}/events.db` });
    document = (await app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const described = item[method];
        return described === undefined ? [] : [{ method: method.toUpperCase(), path, described }];
      }),
    );
  });
  afterAll(async () => {
    await app.close();
    folder.remove();
  });

  /** Fastify's own tree of routes, one line a node, four columns a level. */
  const routes = (): string[] => {
    const above: string[] = [];
    const found: string[] = [];
    for (const line of app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n')) {
      const [, indent, part, methods] = /^([│├└─ ]*)(\S.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (indent === undefined || part === undefined) continue;
      above.length = indent.length / 4 - 1;
      const path = above.join('') + part;
      above.push(part);
      for (const method of methods?.split(', ') ?? []) if (method !== 'HEAD') found.push(`${method} ${path}`);
    }
    return found.filter((route) => !besideTheApi.test(route.split(' ')[1]!));
  };
  const nameless = (path: string): string => path.replaceAll(/:[^/]+|\{[^}]+\}/g, '*');

  const bodyOf = ({ described }: Operation): unknown => {
    if (described.requestBody === undefined || '$ref' in described.requestBody) return undefined;
    const content = described.requestBody.content['application/json'];
    if (content === undefined) return undefined;
    return content.example ?? sampleOf(content.schema!, document.components!.schemas!) ?? 'no example';
  };
  const named = ({ method, path }: Operation): string => `${method} ${path}`;

  it('every route is documented, and everything documented has a route', () => {
    const served = routes().map(nameless);
    expect(served.length).toBeGreaterThan(100);
    const documented = operations.map((operation) => nameless(named(operation)));
    expect(documented.sort()).toEqual([...new Set(served)].sort());
  });

  it('each has a title, an answer and an example of its body', () => {
    const lacking = operations.filter((operation) => {
      const { summary, responses } = operation.described;
      const answered = Object.keys(responses).some((status) => status.startsWith('2'));
      return (summary ?? '') === '' || !answered || bodyOf(operation) === 'no example';
    });
    expect(lacking.map(named)).toEqual([]);
  });

  it('whatever answers with a workbook, a table or a Word file has a share for each account', () => {
    const made = operations.filter(({ described }) =>
      Object.entries(described.responses).some(
        ([status, answer]) =>
          status.startsWith('2') &&
          fileTypes.some((type) => type in ((answer as { readonly content?: object }).content ?? {})),
      ),
    );
    expect(made.length).toBeGreaterThan(5);
    expect(made.filter(({ described }) => !('429' in described.responses)).map(named)).toEqual([]);
  });

  it('the document says of every answer what is in it', () => {
    const bare: string[] = [];
    const look = (part: unknown, where: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { type, properties, additionalProperties: others } = part as Record<string, unknown>;
      if (type === 'object' && properties === undefined && (others === undefined || others === true)) bare.push(where);
      for (const [key, inner] of Object.entries(part)) if (key !== 'example') look(inner, `${where}.${key}`);
    };
    const asked = new Set(['SetPolicyBody', 'PolicyPreviewBody']);
    for (const operation of operations) look(operation.described.responses, named(operation));
    for (const [name, schema] of Object.entries(document.components!.schemas!))
      if (!asked.has(name)) look(schema, name);
    expect(bare).toEqual([]);
  });

  it('the examples satisfy their own rules, and every command can be reached by a route', async () => {
    const tools = { commands: app.get(CommandBus), desk: app.get(AccountDesk), keeper: app.get(ReferenceKeeper) };
    // Whoever changes the password shows the one of the example.
    const change = sampleOf(document.components!.schemas!.ChangePasswordBody!, document.components!.schemas!);
    const { current } = change as { current: string };
    const admin = { name: 'admin', password: current, jurisdictionName: '示范街道' };
    const { account, person, jurisdiction } = await createFirstAdministrator(tools, admin);
    const thing = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';

    const commandId = derive('unit');
    const registered = await tools.commands.execute(
      new Execute(
        unitDecider,
        thing,
        { type: 'RegisterUnit', data: { code: 'CG', name: '城管科', claim: commandId } },
        { system: true, commandId, channel: 'cli', jurisdiction, correlation: commandId, causation: commandId },
      ),
    );
    await tools.keeper.waitFor(registered.position!);

    const given = new Set<string>();
    jest.spyOn(app.get(CommandBus), 'execute').mockImplementation((message) => {
      const { decider, command } = message as unknown as Execute<unknown, Intent, never>;
      given.add(`${decider.category} ${(command as Intent).type}`);
      return Promise.resolve({
        id: thing,
        stream: `${decider.category}-${thing}`,
        revision: 0,
        position: null,
        events: [],
        repeated: false,
      });
    });
    const made = {
      moment: { asOf: '2025-03-03T01:00:00.000Z', knownAt: '2025-03-03T01:00:00.000Z' },
      content: { jurisdiction, about: '', values: {}, lists: {} },
      template: null,
    };
    const paper = { document: 'assignment-order', subject: null, item: null, replaces: null, number: null };
    jest.spyOn(app.get(QueryBus), 'execute').mockImplementation((message) => {
      const { question } = message as unknown as Ask<unknown, unknown>;
      if (['messages.webhooks', 'hands.open'].includes(question.name)) return Promise.resolve([]);
      if (question.name.startsWith('document.') || question.name.startsWith('paper.'))
        return Promise.resolve({ ...made, officialNumber: null, paper });
      const slip = {
        id: thing,
        jurisdiction: thing,
        revision: 0,
        filer: person,
        receivedAt: made.moment.asOf,
        typed: [],
      };
      return Promise.resolve({ case: { number: '' }, slip, rows: [], next: null, jurisdictions: [], labels: {} });
    });
    jest.spyOn(app.get<Authenticator>(AUTHENTICATOR), 'authenticate').mockResolvedValue({ account });
    const { attachments } = app.get<Vault>(VAULT);
    jest.spyOn(attachments, 'has').mockResolvedValue(true);
    jest.spyOn(attachments, 'sizeOf').mockResolvedValue(1_000);
    // Only a template is looked into by a command.
    jest
      .spyOn(attachments, 'get')
      .mockImplementation(() => Readable.from([defaultTemplate(kindOf('assignment-order'))]));

    const refused: string[] = [];
    for (const operation of operations.filter(
      ({ method, path }) => method !== 'GET' && !path.startsWith('/api/v1/attachments'),
    )) {
      const url = operation.path
        .replace(/accounts\/\{id\}(?!\/tokens)/, `accounts/${account}`)
        .replace('people/{id}', `people/${person}`)
        .replace('{kind}', 'topic')
        .replace('{document}', 'assignment-order')
        .replaceAll(/\{[^}]+\}/g, thing);
      const body = bodyOf(operation);
      const answer = await app.inject({
        method: operation.method as 'POST',
        url,
        headers: { authorization: 'Bearer good' },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      if (answer.statusCode >= 500 || answer.statusCode === 400) refused.push(`${named(operation)}: ${answer.body}`);
    }
    expect(refused).toEqual([]);

    const byOthers = Object.values(notByRoute).flat();
    const all = catalogue.deciders.flatMap(({ category, on }) => Object.keys(on).map((type) => `${category} ${type}`));
    expect(all.filter((command) => !given.has(command)).sort()).toEqual([...byOthers].sort());
  });
});
