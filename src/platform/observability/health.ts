import type { SubscriptionStatus } from '../subscriptions/status';

/** How every view and reaction of this node is doing. */
export interface HealthSource {
  readonly status: readonly SubscriptionStatus[];
}

export const HEALTH_SOURCE = Symbol('HealthSource');
