import { HttpException } from '@nestjs/common';
import { Rejection, type RejectionKind, type Words } from '../../kernel/rejection';
import { NotSignedIn, TooManyAttempts, WrongPassword } from '../access/errors';
import { BadEvent, OutcomeUnknown, StoreBusy, StoreUnavailable, WrongRevision } from '../event-store/errors';
import { CapacityAmbiguous, IdempotencyKeyReused, StaleRevision, TooContended } from '../messaging/errors';
import { ViewNotReady } from '../subscriptions/errors';
import { VaultUnavailable } from '../vault/errors';
import { COSTLY_CODE, ShareUsedUp } from './costly';
import { type FieldProblem, MalformedRequest, type Problem } from './problem';

/** An error as seen from outside. */
export interface Answer {
  readonly problem: Omit<Problem, 'reference'>;
  /** Seconds, for Retry-After. */
  readonly retryAfter?: number;
  /** Not the caller's fault: to be logged with its cause. */
  readonly ours?: boolean;
}

const words = (zh: string, en: string): Words => ({ zh, en });

/** The only HTTP numbers of the house, each with what it means here. */
const titles = {
  400: words('请求格式有误', 'The request is malformed'),
  401: words('需要登录', 'Sign in first'),
  403: words('无权进行此操作', 'Not allowed'),
  404: words('没有找到', 'Not found'),
  405: words('不支持这种请求方法', 'Method not allowed'),
  406: words('不提供所要的格式', 'Not acceptable'),
  408: words('请求超时', 'The request took too long'),
  409: words('事项目前的状态不允许此操作', 'The state of the thing does not allow this'),
  412: words('事项已被他人更改', 'Somebody changed it meanwhile'),
  413: words('内容过大', 'Too large'),
  414: words('网址过长', 'The address is too long'),
  415: words('不支持这种内容类型', 'Unsupported media type'),
  416: words('没有所要的这一段', 'No such range'),
  422: words('请求不符合规则', 'The request breaks a rule'),
  429: words('尝试过于频繁', 'Too many attempts'),
  500: words('服务器内部错误', 'Internal error'),
  503: words('暂时无法处理，请稍后再试', 'Not available just now, try again'),
} as const;

type Status = keyof typeof titles;

const kinds: Readonly<Record<RejectionKind, Status>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
};

/** Refusals of a header or a query parameter, read before any rule of the domain: form, like a malformed body. */
const formCode = /^(if-match|upload-offset|idempotency-key|capacity|moment|asof|page|request|position)\./;

const codes: Partial<Record<Status, string>> = {
  401: 'sign-in.needed',
  403: 'request.forbidden',
  404: 'route.missing',
  405: 'request.method',
  406: 'request.not-acceptable',
  408: 'request.timeout',
  413: 'request.too-large',
  414: 'request.address-too-long',
  415: 'request.media-type',
  416: 'request.range',
  429: 'request.too-many',
};

const answer = (status: Status, code: string, detail: Words, more: Partial<Problem> = {}): Answer => ({
  problem: {
    type: `urn:yuexun:problem:${code}`,
    title: titles[status].zh,
    titleEn: titles[status].en,
    status,
    code,
    detail: detail.zh,
    detailEn: detail.en,
    ...more,
  },
});

const later = (seconds: number, code: string, zh: string, en: string, more: Partial<Problem> = {}): Answer => ({
  ...answer(503, code, words(zh, en), more),
  retryAfter: seconds,
  ours: true,
});

const ofRejection = ({ kind, code, words: said, field }: Rejection): Answer =>
  answer(
    kind === 'invalid' && formCode.test(code) ? 400 : kinds[kind],
    code,
    said,
    field === undefined ? {} : { field },
  );

const bodyTooLarge = words(
  '请求内容超过此处允许的大小，未保存；照片和文件请先上传，文字请分几次提交',
  'More than may be sent here; nothing was stored. Upload files first, and send long texts in several requests',
);

/** Refusals by Nest and Fastify themselves: an unknown route, a body that is no JSON, one too many bytes. */
const ofStatus = (number: number, code: string | undefined): Answer | undefined => {
  if (number < 400 || number >= 500) return undefined;
  const status: Status = number in titles ? (number as Status) : 400;
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return answer(400, 'request.empty', words('请求内容为空', 'The body is empty'));
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'SyntaxError')
    return answer(400, 'request.not-json', words('请求内容的格式不对，无法读取', 'The body is not valid JSON'));
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return answer(413, 'request.too-large', bodyTooLarge);
  return answer(status, codes[status] ?? 'request.malformed', titles[status]);
};

/** The word by which Fastify names an error; its parser throws a bare SyntaxError. */
const vendorCode = (error: unknown): string | undefined => {
  if (error instanceof SyntaxError) return 'SyntaxError';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

const ofStore = (error: Error): Answer | undefined => {
  if (error instanceof StoreBusy)
    return later(1, 'busy', '写入的人太多，未保存，请稍后重试', 'Too much is being written; nothing was stored');
  if (error instanceof StoreUnavailable)
    return later(2, 'store-unavailable', '事件库暂时连不上，未保存', 'The event store is away; nothing was stored');
  if (error instanceof OutcomeUnknown)
    return later(
      2,
      'outcome-unknown',
      '不知是否已保存；原样再提交一次即可，不会重复',
      'It may have been stored; send it again with the same idempotency key, it will not be done twice',
    );
  if (error instanceof TooContended)
    return later(
      1,
      'too-contended',
      '多人正在同时更改此事项，未保存',
      'Too many are changing this; nothing was stored',
    );
  if (error instanceof BadEvent)
    return error.rule === 'too-large'
      ? answer(413, 'event.too-large', words('内容过大，未保存', 'Too large; nothing was stored'))
      : answer(400, `event.${error.rule}`, words('内容无法保存', 'This cannot be stored'));
  if (error instanceof WrongRevision)
    return answer(409, 'stream.changed', words('事项刚被更改，请重试', 'It was just changed, try again'));
  return undefined;
};

const ofMessaging = (error: Error): Answer | undefined => {
  if (error instanceof StaleRevision)
    return answer(412, 'if-match.stale', words('您看到的不是最新内容', 'You saw an older revision'), {
      revision: error.actual,
    });
  if (error instanceof IdempotencyKeyReused)
    return answer(
      422,
      'idempotency-key-reused',
      words('此请求编号已用于另一内容，请重新打开后再提交', 'This idempotency key was used with another request'),
    );
  if (error instanceof CapacityAmbiguous)
    return answer(
      422,
      'capacity-ambiguous',
      words('您有几种身份可作此操作，请选择一种', 'Several of your capacities allow this: name one'),
      { field: 'Yuexun-Capacity', choices: error.choices },
    );
  if (error instanceof ViewNotReady)
    return later(2, 'view-not-ready', '列表正在建立', 'The lists are being built', { progress: error.progress });
  if (error instanceof VaultUnavailable)
    return later(2, 'vault-unavailable', '个人信息库暂时连不上', 'The vault is away');
  return undefined;
};

const ofAccess = (error: Error): Answer | undefined => {
  if (error instanceof NotSignedIn) return answer(401, 'sign-in.needed', words('请先登录', 'Sign in first'));
  if (error instanceof WrongPassword)
    return answer(401, 'sign-in.wrong', words('登录名或密码不对', 'The name or the password is wrong'));
  if (error instanceof TooManyAttempts)
    return {
      ...answer(
        429,
        'sign-in.too-many',
        words(`请在${error.retryAfterSeconds}秒后再试`, `Try again in ${error.retryAfterSeconds} seconds`),
      ),
      retryAfter: error.retryAfterSeconds,
    };
  if (error instanceof ShareUsedUp)
    return {
      ...answer(
        429,
        COSTLY_CODE,
        words(
          `导出过于频繁，请等前一份完成，或在${error.retryAfterSeconds}秒后再试`,
          `Too many files at once: wait for the one before, or try again in ${error.retryAfterSeconds} seconds`,
        ),
      ),
      retryAfter: error.retryAfterSeconds,
    };
  return undefined;
};

/** The field by the name that people know, never by the one that programs use: that stands in `errors`. */
const inWords = ({ field, label, zh, en }: FieldProblem): Words =>
  words(
    label === undefined ? zh : `${label}：${zh}`,
    field === '' ? en : `${spelledOut(field)}: ${en[0]?.toLowerCase()}${en.slice(1)}`,
  );

/** `matters[0].heldAt` as words: matters 1, held at. */
const spelledOut = (field: string): string =>
  field
    .replaceAll(/\[(\d+)\]/g, (_all, nth: string) => ` ${Number(nth) + 1}`)
    .replaceAll('.', ', ')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const ofForm = (error: Error): Answer | undefined => {
  if (error instanceof MalformedRequest) {
    const [first] = error.errors;
    const detail = first === undefined ? titles[400] : inWords(first);
    return answer(400, 'request.invalid', detail, {
      errors: error.errors,
      ...(first === undefined ? {} : { field: first.field }),
    });
  }
  if (error instanceof HttpException && error.message.includes('uuid is expected'))
    return answer(400, 'request.id', words('网址中的编号不对', 'The id in the address must be a UUID'));
  if (error instanceof HttpException) return ofStatus(error.getStatus(), vendorCode(error.cause));
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? ofStatus(statusCode, vendorCode(error)) : undefined;
};

/** Turns any error into a problem. What nobody foresaw is 500 `internal` and says nothing of its cause. */
export const problemOf = (error: unknown): Answer => {
  if (error instanceof Rejection) return ofRejection(error);
  const known =
    error instanceof Error ? (ofMessaging(error) ?? ofStore(error) ?? ofAccess(error) ?? ofForm(error)) : undefined;
  return (
    known ?? { ...answer(500, 'internal', words('出错了，请报告请求编号', 'Please report the reference')), ours: true }
  );
};
