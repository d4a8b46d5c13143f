import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Id, Instant, Position } from '../../../kernel/ids';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { EventStoreWithCheckpoints } from '../../../platform/event-store/checkpoint-store';
import { EVENT_STORE } from '../../../platform/event-store/event-store';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import { derive } from '../../../platform/messaging/names';
import { OutboundFailed, OutboundRefused } from '../../../platform/outbound/errors';
import { Outbound } from '../../../platform/outbound/outbound';
import { READ_DB, type ReadDb } from '../../../platform/read-db/read-db';
import { Elected } from '../../../platform/subscriptions/elected';
import { pauseUnlessAborted } from '../../../platform/subscriptions/retry';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { retryAt } from '../delivery/outbox';
import { factAt, factsAfter, feedRows, type PublicFact } from '../../feed/feed.view';
import { type KnownWebhook, standingWebhooks, webhooks } from './webhooks.view';

/** How often a fact is tried, over some two hours; then it is laid aside and the next one goes on. */
const mostAttempts = 8;
const every = 5_000;
const atOnce = 100;

/** The fact that an endpoint does not take: what comes behind it waits. */
export interface Attempt {
  readonly position: Position;
  readonly failures: number;
  readonly code: string;
  readonly nextAt: Instant;
}

export interface DeadLetter {
  readonly webhook: Id;
  readonly fact: PublicFact;
  readonly code: string;
  readonly failedAt: Instant;
}

/** Names in the vault. */
export const attemptKind = 'webhook-attempt';
export const deadKind = 'webhook-dead';
export const deadLetterId = (webhook: Id, fact: Id): Id => derive('dead-letter', webhook, fact);

const checkpointOf = (id: Id): string => `webhook-${id}`;

/** What an endpoint signs with; told to whoever registered it, and made again whenever it is needed. */
export const secretOf = (vault: Vault, id: Id, version: number): Promise<string> =>
  vault.secrets.hmac('webhook', `${id}/${version}`);

/** Hex HMAC-SHA-256 over `<timestamp>.<body>`: an old body cannot be sent again under a new time. */
const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');

/** Tells other systems of public facts: in order for each of them, at least once, each under the id of its event. */
@Injectable()
export class WebhookSender implements OnApplicationShutdown {
  private readonly log = new Logger(WebhookSender.name);
  private readonly abort = new AbortController();
  private working: Promise<unknown> = Promise.resolve();
  private sending: Promise<void> = Promise.resolve();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStoreWithCheckpoints,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_DB) private readonly views: ReadDb,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    private readonly outbound: Outbound,
  ) {}

  /** Call once the node decides commands; of several nodes one sends. */
  start(): void {
    const work = async (signal: AbortSignal): Promise<void> => {
      while (!signal.aborted) {
        await this.look();
        await pauseUnlessAborted(every, signal);
      }
    };
    this.working = new Elected(this.store.lease, 'webhooks', randomUUID()).run(work, this.abort.signal);
  }

  async onApplicationShutdown(): Promise<void> {
    this.abort.abort();
    await this.working;
    await this.sending;
  }

  /** Sends to every endpoint what it has not taken yet. */
  look(): Promise<void> {
    this.sending = this.sending.then(async () => {
      try {
        const known = this.views.within([webhooks.view], (rows) => standingWebhooks(rows(webhooks.view)));
        await Promise.all(known.map((webhook) => this.catchUp(webhook)));
      } catch (error) {
        this.log.warn(`Webhooks were not sent: ${String(error)}`);
      }
    });
    return this.sending;
  }

  /** How far an endpoint has accepted the facts. */
  async positionOf({ id, since }: Pick<KnownWebhook, 'id' | 'since'>): Promise<Position> {
    return (await this.store.checkpoints.load(checkpointOf(id!)))?.last?.position ?? since;
  }

  /**
   * Where to continue: after the checkpoint, if it belongs to this log. If it belongs to another (restored from an
   * older backup), everything since the registration is sent again; null until the views have come that far.
   */
  private async beginningFor(webhook: KnownWebhook): Promise<Position | null> {
    const last = (await this.store.checkpoints.load(checkpointOf(webhook.id!)))?.last;
    if (last == null) return webhook.since;
    const { eventId, newest } = this.views.within([feedRows], (rows) => factAt(rows(feedRows), last.position));
    if (eventId === last.eventId) return last.position;
    return newest !== null && newest >= last.position ? webhook.since : null;
  }

  /** @throws OutboundFailed, OutboundRefused */
  async send({ id, endpoint, secretVersion }: KnownWebhook, fact: PublicFact): Promise<void> {
    const body = JSON.stringify(fact);
    const timestamp = this.clock.now();
    const secret = await secretOf(this.vault, id!, secretVersion);
    const { status } = await this.outbound.post(endpoint!.url, body, {
      'yuexun-webhook': id!,
      'yuexun-delivery': fact.id,
      'yuexun-timestamp': timestamp,
      'yuexun-signature': `sha256=${signatureOf(secret, timestamp, body)}`,
    });
    if (status < 200 || status > 299) throw new OutboundFailed('outbound.not-taken');
  }

  private async catchUp(webhook: KnownWebhook): Promise<void> {
    const { id, jurisdiction, endpoint } = webhook;
    const attempt = await this.vault.jobs.get<Attempt>(attemptKind, id!);
    if (attempt !== null && attempt.nextAt > this.clock.now()) return;
    const wanted = ({ kind }: PublicFact): boolean => endpoint!.kinds.length === 0 || endpoint!.kinds.includes(kind);
    let failures = attempt?.failures ?? 0;
    let position = await this.beginningFor(webhook);
    while (position !== null && !this.abort.signal.aborted) {
      const after = position;
      const facts = this.views.within([feedRows], (rows) =>
        factsAfter(rows(feedRows), after, this.contexts.directory.within(jurisdiction), atOnce),
      );
      if (facts.length === 0) return;
      for (const fact of facts) {
        if (wanted(fact) && !(await this.take(webhook, fact, failures))) return;
        if (wanted(fact)) failures = 0;
        position = fact.position;
      }
      await this.moveTo(id!, facts.at(-1)!);
    }
  }

  /** @returns whether to go on behind this fact: it was taken, or laid aside */
  private async take(webhook: KnownWebhook, fact: PublicFact, failed: number): Promise<boolean> {
    const id = webhook.id!;
    try {
      await this.send(webhook, fact);
    } catch (error) {
      if (!(error instanceof OutboundFailed || error instanceof OutboundRefused)) throw error;
      const failures = failed + 1;
      const now = this.clock.now();
      const { code } = error;
      if (failures < mostAttempts) {
        const attempt: Attempt = { position: fact.position, failures, code, nextAt: retryAt(now, failures) };
        await this.vault.jobs.put(attemptKind, id, attempt);
        return false;
      }
      const letter: DeadLetter = { webhook: id, fact, code, failedAt: now };
      await this.vault.jobs.put(deadKind, deadLetterId(id, fact.id), letter);
    }
    await this.moveTo(id, fact);
    if (failed > 0) await this.vault.jobs.remove(attemptKind, id);
    return true;
  }

  private async moveTo(id: Id, { position, id: eventId }: PublicFact): Promise<void> {
    const { chain } = this.views.within([feedRows], (rows) => factAt(rows(feedRows), position));
    await this.store.checkpoints.save(checkpointOf(id), {
      storeId: await this.store.identity(),
      last: { position, eventId, chain: chain ?? '' },
      scannedTo: position,
    });
  }
}
