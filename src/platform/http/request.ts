import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Revision } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import type { Authenticated } from '../access/authenticator';
import { NotSignedIn } from '../access/errors';
import type { CommandRequest, QuestionRequest } from '../messaging/request';

/** A request after the guard: who sends it is proved, or nobody needs to be. */
export interface ProvenRequest extends FastifyRequest {
  authenticated?: Authenticated | null;
}

/** The grant in whose capacity the sender acts, where there are several. */
const CAPACITY_HEADER = 'yuexun-capacity';

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Who sends it, and by what that was proved. */
export const provenIn = (request: ProvenRequest): Authenticated => {
  if (request.authenticated == null) throw new NotSignedIn();
  return request.authenticated;
};

/** `"3"` or `W/"3"`, as our ETag says it; `*` and nothing at all ask for no particular revision. */
const revisionIn = (header: string | undefined): Revision | undefined => {
  if (header === undefined || header.trim() === '*') return undefined;
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (digits !== undefined) return Number(digits);
  return invalid('if-match.form', '请求中的版本标记不对，请刷新后再试', 'If-Match must be an ETag of ours', 'If-Match');
};

const keyIn = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(header)) return header;
  return invalid('idempotency-key.form', '请求编号须为200位以内的可见字符', 'Up to 200 visible characters');
};

/** Who asks for a command, and how: taken from the session or token and the headers. */
const commandRequestOf = (request: ProvenRequest): CommandRequest => {
  const { account, token } = provenIn(request);
  const grant = one(request.headers[CAPACITY_HEADER]);
  const idempotencyKey = keyIn(one(request.headers['idempotency-key']));
  const ifMatch = revisionIn(request.headers['if-match']);
  return {
    account,
    channel: token === undefined ? 'web' : 'api',
    ...(grant === undefined ? {} : { grant }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
};

export const questionRequestOf = (request: ProvenRequest): QuestionRequest => {
  const { account } = provenIn(request);
  const grant = one(request.headers[CAPACITY_HEADER]);
  return grant === undefined ? { account } : { account, grant };
};

const requestIn = (context: ExecutionContext): ProvenRequest => context.switchToHttp().getRequest<ProvenRequest>();

/** A handler's parameter: the `CommandRequest` of this HTTP request. */
export const Command = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  commandRequestOf(requestIn(context)),
);

/** A handler's parameter: the `QuestionRequest` of this HTTP request. */
export const Asking = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  questionRequestOf(requestIn(context)),
);

/** A handler's parameter: which account, session or token this is (`Authenticated`). */
export const Proven = createParamDecorator((_data: unknown, context: ExecutionContext) => provenIn(requestIn(context)));
