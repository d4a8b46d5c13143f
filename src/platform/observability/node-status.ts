import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import type { Gap } from '../subscriptions/gaps';
import type { SubscriptionState, SubscriptionStatus } from '../subscriptions/status';
import { VAULT, type Vault } from '../vault/vault';
import { HEALTH_SOURCE, type HealthSource, HealthParts, type PartHealth } from './health';

/** How long a dependency may take to answer, in milliseconds. */
const patience = 1_000;

export type Reach = 'up' | 'down';

/** The answer, or `otherwise` where it fails or is late. */
const within = async <T>(question: Promise<T>, otherwise: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  const answer = await Promise.race([question.catch(() => otherwise), late]);
  clearTimeout(timer);
  return answer;
};

const reach = (question: Promise<unknown>): Promise<Reach> =>
  within(
    question.then((): Reach => 'up'),
    'down',
  );

/** Cannot answer (yet). */
const silent: ReadonlySet<SubscriptionState> = new Set(['building', 'stopped']);
/** Does not go on by itself, or has done something that it should not have. */
const troubled = ({ state, refusals, gaps, aside }: SubscriptionStatus): boolean =>
  state === 'failing' || state === 'stopped' || !!refusals?.length || gaps !== undefined || aside !== undefined;

const told = ({
  name,
  state,
  version,
  generation,
  position,
  head,
  error,
  refusals,
  gaps,
  aside,
}: SubscriptionStatus) => ({
  name,
  state,
  version,
  generation,
  position,
  head,
  behind: head === null ? null : Math.max(0, head - (position ?? 0)),
  error,
  refusals: refusals?.length === 0 ? undefined : refusals,
  gaps: gaps?.streams,
  aside,
});

export interface Status {
  readonly status: 'ready' | 'degraded' | 'unready';
  readonly store: Reach;
  readonly vault: Reach;
  readonly parts: readonly PartHealth[];
  readonly views: readonly ReturnType<typeof told>[];
  readonly reactions: readonly ReturnType<typeof told>[];
  /** Streams in which a newer release wrote what this one cannot read, as far as they are named. */
  readonly newer: readonly Gap[];
}

/** What anybody may know of it: what went wrong and where is for people who are signed in. */
export const openly = ({ newer: _, views, reactions, ...status }: Status) => {
  const bare = ({ error, refusals, ...one }: ReturnType<typeof told>) => ({
    ...one,
    error: error === undefined ? undefined : { at: error.at, retryAt: error.retryAt },
    refused: refusals?.length,
  });
  return { ...status, views: views.map(bare), reactions: reactions.map(bare) };
};

/**
 * How this node is doing.
 * - `ready`: everything goes on
 * - `degraded`: requests are answered, something wants a look (a view or reaction fails, advice is being built, the
 *   vault is away, messages or webhooks do not get out, a newer release wrote what this one cannot read)
 * - `unready`: the store is away, or a view that answers wait for is being built or has stopped; such a node gets no
 *   requests
 */
@Injectable()
export class NodeStatus {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(HEALTH_SOURCE) private readonly subscriptions: HealthSource,
    private readonly others: HealthParts,
  ) {}

  async now(): Promise<Status> {
    const [store, vault, parts] = await Promise.all([
      reach(this.store.head()),
      reach(this.vault.jobs.get('health', 'probe')),
      within(this.others.status(), []),
    ]);
    const all = this.subscriptions.status;
    const views = all.filter(({ kind }) => kind === 'view');
    const reactions = all.filter(({ kind }) => kind === 'reaction');
    const silentViews = views.filter(({ state }) => silent.has(state));
    const unready = store === 'down' || silentViews.some(({ advisory }) => advisory !== true);
    const degraded =
      vault === 'down' ||
      silentViews.length > 0 ||
      all.some(troubled) ||
      parts.some(({ state }) => state === 'degraded');
    const status = unready ? 'unready' : degraded ? 'degraded' : 'ready';
    const newer = new Map(all.flatMap(({ gaps }) => gaps?.first ?? []).map((gap) => [gap.stream, gap]));
    return {
      status,
      store,
      vault,
      parts,
      views: views.map(told),
      reactions: reactions.map(told),
      newer: [...newer.values()].toSorted((one, other) => one.position - other.position),
    };
  }
}
