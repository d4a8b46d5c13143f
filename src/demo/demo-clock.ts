import type { Instant } from '../kernel/ids';
import type { Clock } from '../platform/clock/clock';

/**
 * The clock of a demo that is being filled: it stands still until it is moved on, and never goes back. Reading it any
 * number of times gives the same moment, so what is written does not depend on how often it was read.
 */
export class DemoClock implements Clock {
  private milliseconds: number;

  constructor(start: Instant) {
    this.milliseconds = Date.parse(start);
  }

  now(): Instant {
    return new Date(this.milliseconds).toISOString();
  }

  /** Moves on to this moment, unless it is later already. */
  reach(instant: Instant): void {
    this.milliseconds = Math.max(this.milliseconds, Date.parse(instant));
  }

  pass(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}
