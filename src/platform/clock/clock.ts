import type { Instant } from '../../kernel/ids';

/** The one place that knows what time it is. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const CLOCK = Symbol('Clock');
