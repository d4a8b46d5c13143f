import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { Checkpoint, EventStore } from '../../../platform/event-store/event-store';
import { backoff, pauseUnlessAborted } from '../../../platform/subscriptions/retry';
import type { Vault } from '../../../platform/vault/vault';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';

/** How long a start waits, in milliseconds. */
const patience = 10_000;

/**
 * Destroys the keys of everybody who is erased according to the log. At every start it reads the whole log again, so
 * that keys from a restored backup are destroyed again, and erasures that a crash interrupted are completed. Then it
 * follows new events from this node and others.
 */
export class Erasures implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Erasures.name);
  private readonly abort = new AbortController();
  private following: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly vault: Pick<Vault, 'personal'>,
  ) {}

  /**
   * Nest awaits this before it listens, so that no request can use a key that should be destroyed. If the store or the
   * vault is unavailable, the start continues after a while, and so do the attempts.
   */
  async onApplicationBootstrap(): Promise<void> {
    const waiting = new AbortController();
    this.following = this.follow(() => waiting.abort());
    await pauseUnlessAborted(patience, waiting.signal);
  }

  /** Runs before the store and the vault are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.abort.abort();
    await this.following;
  }

  /** @param onceDone called when all that was in the log has been carried out, or could not be for now */
  private async follow(onceDone: () => void): Promise<void> {
    const { signal } = this.abort;
    let checkpoint: Checkpoint | null = null;
    let pending: Id[] = [];
    for (let failures = 0; !signal.aborted;) {
      try {
        for await (const batch of this.store.subscribe(checkpoint, signal, [personDecider.category])) {
          const events = batch.events as readonly Recorded<PersonEvent>[];
          pending.push(...events.filter(({ type }) => type === 'PersonErased').map((e) => partsOfStream(e.stream).id));
          // At the start all at once, because each erasure rewrites the vault's file.
          if (batch.caughtUp) {
            await this.vault.personal.erase(...pending);
            pending = [];
            checkpoint = batch.checkpoint;
            failures = 0;
            onceDone();
          }
        }
      } catch (error) {
        if (signal.aborted) break;
        this.log.warn(`Erasures wait to be carried out: ${String(error)}`);
        // Reads again from the last checkpoint: nobody is missed, and erasing twice changes nothing.
        pending = [];
        onceDone();
        failures += 1;
        await pauseUnlessAborted(backoff(failures), signal);
      }
    }
    onceDone();
  }
}
