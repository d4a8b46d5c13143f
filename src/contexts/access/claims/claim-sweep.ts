import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Instant } from '../../../kernel/ids';
import type { Clock } from '../../../platform/clock/clock';
import type { EventStore } from '../../../platform/event-store/event-store';
import { derive } from '../../../platform/messaging/names';
import { readState } from '../../../platform/messaging/read-state';
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
      const held = await readState(this.store, holderOf(owner.category), owner.id);
      if (holds(held, claim, owner)) continue;
      await this.claims.release(claim, owner, 'owner-missing', derive('claim-sweep', event));
      released += 1;
    }
    return released;
  }
}
