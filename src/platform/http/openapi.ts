import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SESSION_COOKIE } from '../access/authenticator';
import { exampleId } from './examples';
import { type AnswerShapes, type Operation, operationsOf, tellAnswers } from './answer-shapes';
import { ANSWERED_CODES } from './answers';
import { OPEN_ROUTE } from './open';
import { FieldProblem, Problem } from './problem';

type Parameter = NonNullable<Operation['parameters']>[number];

const header = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
  example,
});

const capacity = header('Yuexun-Capacity', '以哪种身份（授权编号）；只有一种可用时不必填', exampleId);
const forQuestions = [capacity, header('Yuexun-Position', '答复须包含这一位置为止的变动', '1024')];
const forCommands = [
  capacity,
  header('Idempotency-Key', '同一请求重发时保持不变，只执行一次', '5b1c0e3a-note-1'),
  header('If-Match', '此前答复的 ETag；事项若已更改则答412', '"7"'),
];

/** What any route may answer: status numbers and codes. */
const common: Readonly<Record<string, readonly string[]>> = {
  400: ['request.invalid', 'request.not-json'],
  401: ['sign-in.needed'],
  403: ['access.not-allowed', 'access.other-jurisdiction', 'access.account-inactive'],
  422: ['capacity-ambiguous'],
  503: ['store-unavailable', 'vault-unavailable'],
};
const ofQuestions: Readonly<Record<string, readonly string[]>> = { 503: ['view-not-ready'] };
const ofCommands: Readonly<Record<string, readonly string[]>> = {
  400: ['if-match.form', 'idempotency-key.form'],
  403: ['request.foreign-origin'],
  409: ['stream-from-newer-release'],
  412: ['if-match.stale'],
  413: ['request.too-large', 'event.too-large'],
  422: ['idempotency-key-reused'],
  503: ['busy', 'too-contended', 'outcome-unknown'],
};

const problemContent = (code: string) => ({
  'application/problem+json': {
    schema: { $ref: '#/components/schemas/Problem' },
    example: { type: `urn:yuexun:problem:${code}`, code },
  },
});

const answersOf = (command: boolean, open: boolean): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const table of [common, command ? ofCommands : ofQuestions])
    for (const [status, codes] of Object.entries(table))
      if (!(open && (status === '401' || status === '412'))) (found[status] ??= []).push(...codes);
  return found;
};

/** Headers and refusals that all routes share, so that no controller repeats them. */
const complete = (method: string, operation: Operation): void => {
  const command = method !== 'get';
  operation.parameters = [...(operation.parameters ?? []), ...(command ? forCommands : forQuestions)];
  const extended = operation as Operation & { [ANSWERED_CODES]?: readonly string[]; [OPEN_ROUTE]?: boolean };
  const own = extended[ANSWERED_CODES] ?? [];
  const open = extended[OPEN_ROUTE] === true;
  if (open) operation.security = [];
  if (own.length > 0)
    operation.description = [operation.description, `可能的代码：${own.map((code) => `\`${code}\``).join('、')}`]
      .filter((part) => part !== undefined)
      .join('\n\n');
  for (const [status, codes] of Object.entries(answersOf(command, open))) {
    operation.responses[status] ??= {
      description: codes.length > 0 ? codes.join(' · ') : '事项目前的状态不允许 · see the codes above',
      content: problemContent(codes[0] ?? own[0] ?? 'conflict'),
    };
  }
};

/** The document of all routes of this application. */
const documentOf = (app: NestFastifyApplication, shapes: AnswerShapes): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle('约询 yuexun')
    .setDescription(
      '代表约询制事项跟踪。不成功的答复均为 application/problem+json，按其中的 code 判断。' +
        '退回旧版本之后，含较新版本记录的事项，其所在的每一行带有 newerRecords: true：所示停在那之前，不能办理。\n\n' +
        'Every answer that is not a success is application/problem+json: tell them apart by `code`. ' +
        'After going back a release, each row of a thing to which the newer one wrote bears `newerRecords: true`: ' +
        'what is told of it stops before that, and nothing can be done about it.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE })
    .addBearerAuth()
    .addSecurityRequirements('cookie')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [Problem, FieldProblem] });
  for (const [method, operation] of operationsOf(document)) complete(method, operation);
  const lost = tellAnswers(document, shapes);
  if (lost.length > 0) throw new Error(`Words of fields that no answer has: ${lost.join(', ')}`);
  return document;
};

/**
 * Serves the document at `/api/docs` (for people), `/api/docs-json` and `/api/docs-yaml` (the same text: JSON is YAML),
 * with all assets from this server. It is made and written out once, when it is first asked for.
 */
export const serveDocument = (app: NestFastifyApplication, shapes: AnswerShapes): void => {
  let made: { readonly document: OpenAPIObject; readonly text: Buffer } | undefined;
  const once = (): NonNullable<typeof made> => {
    if (made === undefined) {
      const document = documentOf(app, shapes);
      made = { document, text: Buffer.from(JSON.stringify(document)) };
    }
    return made;
  };
  SwaggerModule.setup('api/docs', app, () => once().document, { raw: false, customSiteTitle: '约询 API' });
  const fastify = app.getHttpAdapter().getInstance();
  for (const [path, type] of [
    ['/api/docs-json', 'application/json; charset=utf-8'],
    ['/api/docs-yaml', 'text/yaml; charset=utf-8'],
  ] as const)
    fastify.get(path, (_request, reply) => reply.type(type).send(once().text));
};
