import { Injectable } from '@nestjs/common';
import type { SubscriptionStatus } from '../subscriptions/status';

/** How every view and reaction of this node is doing. */
export interface HealthSource {
  readonly status: readonly SubscriptionStatus[];
}

export const HEALTH_SOURCE = Symbol('HealthSource');

/** Something that goes on besides views and reactions: messages on their way out, say. */
export interface PartHealth {
  readonly name: string;
  /** `degraded`: it does not go on by itself, or has failed for a while; somebody should look. */
  readonly state: 'up' | 'degraded';
  /** How much waits, fails, was given up; by names of the part's own. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Parts that contexts add: the platform knows none of them. */
@Injectable()
export class HealthParts {
  private readonly parts: { readonly name: string; readonly ask: () => Promise<PartHealth> }[] = [];

  add(name: string, ask: () => Promise<PartHealth>): void {
    this.parts.push({ name, ask });
  }

  /** How each is doing; one that cannot say counts as degraded, without counts. */
  status(): Promise<readonly PartHealth[]> {
    return Promise.all(
      this.parts.map(({ name, ask }) => ask().catch((): PartHealth => ({ name, state: 'degraded', counts: {} }))),
    );
  }
}
