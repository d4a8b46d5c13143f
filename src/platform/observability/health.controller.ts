import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import { OpenToAll } from '../http/open';
import type { SubscriptionState, SubscriptionStatus } from '../subscriptions/status';
import { VAULT, type Vault } from '../vault/vault';
import { HEALTH_SOURCE, type HealthSource } from './health';
import { metrics, noteSubscriptions } from './metrics';

/** How long a dependency may take to answer, in milliseconds. */
const patience = 1_000;

type Reach = 'up' | 'down';

const within = async (question: Promise<unknown>): Promise<Reach> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reach>((resolve) => {
    timer = setTimeout(() => resolve('down'), patience);
  });
  const answered = question.then(
    (): Reach => 'up',
    (): Reach => 'down',
  );
  const reach = await Promise.race([answered, late]);
  clearTimeout(timer);
  return reach;
};

/** Cannot answer (yet): a node in this state gets no requests. */
const silent: ReadonlySet<SubscriptionState> = new Set(['building', 'stopped']);

const told = ({ name, state, version, generation, position, head, error, refusals }: SubscriptionStatus) => ({
  name,
  state,
  version,
  generation,
  position,
  head,
  behind: head === null ? null : Math.max(0, head - (position ?? 0)),
  error,
  refusals: refusals?.length === 0 ? undefined : refusals,
});

const readyExample = { status: 'ready', store: 'up', vault: 'up', views: [], reactions: [] };

/** For machines that watch this one. No sign-in: keep /health/ready and /metrics off the public side of a proxy. */
@ApiTags('operations')
@OpenToAll()
@Controller()
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(HEALTH_SOURCE) private readonly subscriptions: HealthSource,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @ApiOperation({ summary: '进程是否在运行' })
  @ApiOkResponse({ schema: { type: 'object', example: { status: 'live' } } })
  @Header('cache-control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /**
   * - `ready`: everything goes on
   * - `degraded`: requests are answered, something wants a look (a view or reaction fails, the vault is away)
   * - `unready`: the store is away, or a view is being built or has stopped; answered 503
   */
  @Get('health/ready')
  @ApiOperation({ summary: '能否答复', description: 'ready、degraded（仍在答复，须有人过问）或 unready（答503）' })
  @ApiOkResponse({ schema: { type: 'object', example: readyExample } })
  @ApiServiceUnavailableResponse({ schema: { type: 'object', example: { ...readyExample, status: 'unready' } } })
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const [store, vault] = await Promise.all([
      within(this.store.head()),
      within(this.vault.jobs.get('health', 'probe')),
    ]);
    const all = this.subscriptions.status;
    const views = all.filter(({ kind }) => kind === 'view');
    const reactions = all.filter(({ kind }) => kind === 'reaction');
    const unready = store === 'down' || views.some(({ state }) => silent.has(state));
    const failing = all.some(({ state, refusals }) => state === 'failing' || state === 'stopped' || !!refusals?.length);
    const status = unready ? 'unready' : vault === 'down' || failing ? 'degraded' : 'ready';
    if (unready) void reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return { status, store, vault, views: views.map(told), reactions: reactions.map(told) };
  }

  @Get('metrics')
  @ApiOperation({ summary: '运行数据', description: 'Prometheus 文本格式。' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  @Header('content-type', metrics.contentType)
  figures(): Promise<string> {
    noteSubscriptions(this.subscriptions.status);
    return metrics.metrics();
  }
}
