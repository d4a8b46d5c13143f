import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import type { Position } from '../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import type { Committed } from '../messaging/committed';
import { POSITIONS, type Positions } from '../subscriptions/positions';
import type { ProvenRequest } from './request';

/** How long an answer waits for the lists of this node, in milliseconds. */
export const patience = 2_000;

export const POSITION_HEADER = 'yuexun-position';
export const POSITION_COOKIE = 'yuexun-position';
export const STALE_HEADER = 'yuexun-stale';

/** Commands answer a `Committed`, or one with more beside it. */
const isCommitted = (answer: object): answer is Committed =>
  'repeated' in answer && 'position' in answer && 'stream' in answer && 'events' in answer;

/**
 * Makes "whoever writes, reads it": a command's answer waits until this node's lists show it and names its position;
 * a GET that names a position waits for it. Both waits are bounded, and an answer says when it did not wait to the
 * end. Sets the ETag of a thing to its revision.
 */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  private store: string | undefined;

  constructor(
    @Inject(POSITIONS) private readonly positions: Positions,
    @Inject(EVENT_STORE) private readonly eventStore: EventStore,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<ProvenRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (request.method === 'GET') await this.waitForAsked(request, reply);
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (typeof answer !== 'object' || answer === null) return answer;
        if (isCommitted(answer)) return this.committed(answer, request, reply);
        if ('revision' in answer && typeof answer.revision === 'number')
          void reply.header('etag', `"${answer.revision}"`);
        return answer;
      }),
    );
  }

  private async committed(answer: Committed, request: ProvenRequest, reply: FastifyReply): Promise<object> {
    const { stream: _stream, events: _events, ...told } = answer;
    const { revision, position } = answer;
    if (revision !== null) void reply.header('etag', `"${revision}"`);
    if (position === null) return { ...told, lists: 'current' };
    void reply.header(POSITION_HEADER, String(position));
    if (request.authenticated?.session !== undefined) {
      const value = `${position}.${await this.storeName()}`;
      const secure = request.protocol === 'https' ? '; Secure' : '';
      void reply.header('set-cookie', `${POSITION_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`);
    }
    const current = (this.positions.current ?? -1) >= position || (await this.positions.waitFor(position, patience));
    return { ...told, lists: current ? 'current' : 'catching-up' };
  }

  private async waitForAsked(request: ProvenRequest, reply: FastifyReply): Promise<void> {
    const asked = await this.askedPosition(request);
    if (asked === undefined || (this.positions.current ?? -1) >= asked) return;
    if (!(await this.positions.waitFor(asked, patience))) void reply.header(STALE_HEADER, 'true');
  }

  /** A cookie that outlived its log (a store begun anew) asks for nothing. */
  private async askedPosition(request: ProvenRequest): Promise<Position | undefined> {
    const header = request.headers[POSITION_HEADER];
    if (typeof header === 'string') return /^\d{1,15}$/.test(header) ? Number(header) : undefined;
    const [, position, store] = /^(\d{1,15})\.(\w+)$/.exec(request.cookies[POSITION_COOKIE] ?? '') ?? [];
    return position !== undefined && store === (await this.storeName()) ? Number(position) : undefined;
  }

  private async storeName(): Promise<string> {
    this.store ??= (await this.eventStore.identity()).slice(0, 8);
    return this.store;
  }
}
