import type { FastifyInstance, FastifyReply } from 'fastify';
import '@fastify/cookie';
import type { Position } from '../../kernel/ids';
import type { EventStore } from '../event-store/event-store';
import type { Committed } from '../messaging/committed';
import type { Positions } from '../subscriptions/positions';
import type { ProvenRequest } from './request';

/** How long an answer waits for the lists of this node, in milliseconds. */
const patience = 2_000;

/** `Prefer: wait=0` (RFC 7240): whoever writes much in a row and reads nothing need not wait for lists. In milliseconds. */
const patienceOf = (prefer: string | string[] | undefined): number => {
  const seconds = /(?:^|[,;\s])wait=(\d{1,9})(?:$|[,;\s])/.exec([prefer ?? ''].flat().join(','))?.[1];
  return seconds === undefined ? patience : Math.min(patience, Number(seconds) * 1_000);
};

/** Both the header's and the cookie's name. */
const POSITION = 'yuexun-position';
const STALE_HEADER = 'yuexun-stale';

/** Commands answer a `Committed`, or one with more beside it. */
const isCommitted = (answer: object): answer is Committed =>
  'repeated' in answer && 'position' in answer && 'stream' in answer && 'events' in answer;

/**
 * Lets whoever writes read what they wrote: a command's answer waits until this node's lists show it and names its
 * position; a GET that names a position waits for it. Both waits are bounded, and an answer says if it did not wait to
 * the end. Sets the ETag of a thing to its revision.
 *
 * Fastify hooks, not an interceptor: they cost nothing where there is nothing to wait for.
 */
export class ReadYourWrites {
  private store: string | undefined;

  constructor(
    private readonly positions: Positions,
    private readonly eventStore: EventStore,
  ) {}

  install(fastify: FastifyInstance): void {
    fastify.addHook('preHandler', (request, reply, done) => {
      if (request.method !== 'GET' || !this.mayAsk(request)) return done();
      this.waitForAsked(request, reply).then(() => done(), done);
    });
    fastify.addHook('preSerialization', (request, reply, answer, done) => {
      if (typeof answer !== 'object' || answer === null) return done(null, answer);
      if (isCommitted(answer)) {
        this.committed(answer, request, reply).then((told) => done(null, told), done);
        return;
      }
      if ('revision' in answer && typeof answer.revision === 'number') tag(reply, answer.revision);
      done(null, answer);
    });
  }

  private async committed(answer: Committed, request: ProvenRequest, reply: FastifyReply): Promise<object> {
    const { revision, position } = answer;
    // Undefined fields are not written; making a copy without them would be slower.
    const told = { ...answer, stream: undefined, events: undefined };
    if (revision !== null) tag(reply, revision);
    if (position === null) return { ...told, lists: 'current' };
    void reply.header(POSITION, String(position));
    if (request.authenticated?.session !== undefined) {
      const secure = request.protocol === 'https' ? '; Secure' : '';
      const value = `${position}.${this.store ?? (await this.storeName())}`;
      void reply.header('set-cookie', `${POSITION}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`);
    }
    const wait = patienceOf(request.headers.prefer);
    const current = this.passed(position) || (wait > 0 && (await this.positions.waitFor(position, wait)));
    return { ...told, lists: current ? 'current' : 'catching-up' };
  }

  private passed(position: Position): boolean {
    return (this.positions.current ?? -1) >= position;
  }

  private mayAsk({ headers, cookies }: ProvenRequest): boolean {
    return headers[POSITION] !== undefined || cookies[POSITION] !== undefined;
  }

  private async waitForAsked(request: ProvenRequest, reply: FastifyReply): Promise<void> {
    const asked = await this.askedPosition(request);
    if (asked === undefined || this.passed(asked)) return;
    if (!(await this.positions.waitFor(asked, patience))) void reply.header(STALE_HEADER, 'true');
  }

  /** A cookie that outlived its log (the store was started anew) asks for nothing. */
  private async askedPosition({ headers, cookies }: ProvenRequest): Promise<Position | undefined> {
    const header = headers[POSITION];
    if (typeof header === 'string') return /^\d{1,15}$/.test(header) ? Number(header) : undefined;
    const [, position, store] = /^(\d{1,15})\.(\w+)$/.exec(cookies[POSITION] ?? '') ?? [];
    return position !== undefined && store === (await this.storeName()) ? Number(position) : undefined;
  }

  private async storeName(): Promise<string> {
    this.store ??= (await this.eventStore.identity()).slice(0, 8);
    return this.store;
  }
}

const tag = (reply: FastifyReply, revision: number): void => void reply.header('etag', `"${revision}"`);
