import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HealthParts, type PartHealth } from '../../platform/observability/health';
import { READ_DB, type ReadDb } from '../../platform/read-db/read-db';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { type Parcel, parcelKind } from './delivery/outbox';
import { type Attempt, attemptKind, type DeadLetter, deadKind } from './webhooks/webhook-sender';
import { standingWebhooks, webhooks } from './webhooks/webhooks.view';

/**
 * A connection may fail once or twice and recover by itself; after this many failures in a row somebody should look.
 */
const manyFailures = 3;

const count = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length;

export const deliveriesHealth = (parcels: readonly Pick<Parcel, 'failures' | 'nextAt'>[]): PartHealth => {
  const givenUp = count(parcels, ({ nextAt }) => nextAt === null);
  const failing = count(parcels, ({ failures, nextAt }) => nextAt !== null && failures >= manyFailures);
  const counts = { waiting: parcels.length - givenUp, failing, givenUp };
  return { name: 'deliveries', state: givenUp + failing > 0 ? 'degraded' : 'up', counts };
};

export const webhooksHealth = (
  endpoints: number,
  attempts: readonly Pick<Attempt, 'failures'>[],
  laidAside: number,
): PartHealth => {
  const failing = count(attempts, ({ failures }) => failures >= manyFailures);
  const counts = { endpoints, failing, laidAside };
  return { name: 'webhooks', state: failing + laidAside > 0 ? 'degraded' : 'up', counts };
};

/** Tells the node's health how messages and facts get out of the house. */
@Injectable()
export class OutsideHealth implements OnModuleInit {
  constructor(
    private readonly parts: HealthParts,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(READ_DB) private readonly views: ReadDb,
  ) {}

  onModuleInit(): void {
    this.parts.add('deliveries', async () =>
      deliveriesHealth((await this.vault.jobs.list<Parcel>(parcelKind)).map(({ state }) => state)),
    );
    this.parts.add('webhooks', () => this.ofWebhooks());
  }

  /** Facts waiting for an endpoint that is no longer notified do not count. */
  private async ofWebhooks(): Promise<PartHealth> {
    const ids = this.views.within([webhooks.view], (rows) => standingWebhooks(rows(webhooks.view))).map(({ id }) => id);
    const attempts = await this.vault.jobs.list<Attempt>(attemptKind);
    const dead = await this.vault.jobs.list<DeadLetter>(deadKind);
    return webhooksHealth(
      ids.length,
      attempts.filter(({ id }) => ids.includes(id)).map(({ state }) => state),
      count(dead, ({ state }) => ids.includes(state.webhook)),
    );
  }
}
