import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import type { EventStoreWithCheckpoints } from './event-store/checkpoint-store';
import { EVENT_STORE } from './event-store/event-store';
import { Bell } from './messaging/bell';
import { ViewReaders } from './read-db/read-db';
import { Elected } from './subscriptions/elected';
import { Projectors } from './subscriptions/projectors';
import { REACTION_RUNNERS, type ReactionRunner } from './subscriptions/reaction-runner';
import { ReferenceKeeper } from './subscriptions/reference-keeper';
import type { SubscriptionStatus } from './subscriptions/status';
import { VAULT, type Vault } from './vault/vault';

/** How long a start waits for views that are nearly there, in milliseconds; a long build goes on beside requests. */
const patience = 5_000;

/** Starts and stops what runs beside the requests, in the order in which one part depends on the other. */
@Injectable()
export class NodeLifecycle implements OnApplicationShutdown {
  private readonly abort = new AbortController();
  private reacting: Promise<unknown> = Promise.resolve();
  private ringing: Subscription | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStoreWithCheckpoints,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(REACTION_RUNNERS) private readonly reactions: readonly ReactionRunner[],
    private readonly keeper: ReferenceKeeper,
    private readonly projectors: Projectors,
    private readonly readers: ViewReaders,
    private readonly bell: Bell,
  ) {}

  /**
   * Call once, after the application is initialised (the buses know their handlers only then). Resolves when
   * commands can be decided; views that must be built first answer 503 until they are.
   */
  async start(): Promise<void> {
    await this.startDeciding();
    const react = (signal: AbortSignal): Promise<unknown> =>
      Promise.all(this.reactions.map((reaction) => reaction.run(signal)));
    this.reacting = new Elected(this.store.lease, 'reactions', randomUUID()).run(react, this.abort.signal);
  }

  /** The same without the reactions: somebody else carries them out (`ReactionsInStep`). */
  async startDeciding(): Promise<void> {
    await this.store.identity();
    await this.keeper.start();
    this.projectors.start();
    this.ringing = this.projectors.news.subscribe((ring) => this.bell.ring(ring));
    await this.projectors.ready(patience);
  }

  /** How every subscription of this node is doing. */
  get status(): readonly SubscriptionStatus[] {
    return [...this.projectors.status, ...this.keeper.status, ...this.reactions.map((reaction) => reaction.status)];
  }

  async onApplicationShutdown(): Promise<void> {
    this.abort.abort();
    this.ringing?.unsubscribe();
    await this.reacting;
    await this.projectors.stop();
    await this.keeper.stop();
    this.readers.close();
    await this.store.close();
    await this.vault.close();
  }
}
