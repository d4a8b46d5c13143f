import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { fold } from '../../../kernel/decider';
import { type Instant, streamOf } from '../../../kernel/ids';
import type { Clock } from '../../../platform/clock/clock';
import type { EventStore } from '../../../platform/event-store/event-store';
import { derive } from '../../../platform/messaging/names';
import { holderOf, holds } from './claim-holder.state';
import type { Claims } from './claims';
import type { PendingClaim } from './pending-claims.reference.state';

/** An owner's event follows its claim within seconds or never: all store calls of a command end within 2.5 s. */
const patience = 60_000;
const every = 30_000;

/** Releases claims whose owner's event is missing after a minute: the process died between the two. */
@Injectable()
export class ClaimSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ClaimSweep.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    /** The claims that no owner's event has named yet. */
    private readonly pending: () => Iterable<PendingClaim>,
    private readonly store: EventStore,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweep(this.clock.now()).catch((error: unknown) => this.log.warn(`Claims were not swept: ${String(error)}`));
    }, every).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** @returns how many claims were released */
  async sweep(now: Instant): Promise<number> {
    let released = 0;
    for (const { claim, owner, event, since } of [...this.pending()]) {
      if (Date.parse(now) - Date.parse(since) < patience) continue;
      const said = await this.store.read(streamOf(owner.category, owner.id));
      if (holds(fold(holderOf(owner.category), said), claim, owner)) continue;
      await this.claims.release(claim, owner, 'owner-missing', derive('claim-sweep', event));
      released += 1;
    }
    return released;
  }
}
