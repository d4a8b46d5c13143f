import type { Instant } from '../kernel/ids';
import type { Clock } from '../platform/clock/clock';

/**
 * The clock of a demo that is being filled: it stands still until it is told to go on, and never goes back. Looked at
 * any number of times it says the same, so that what is written does not depend on how often somebody looked.
 */
export class DemoClock implements Clock {
  private milliseconds: number;

  constructor(start: Instant) {
    this.milliseconds = Date.parse(start);
  }

  now(): Instant {
    return new Date(this.milliseconds).toISOString();
  }

  /** Goes on to this moment, where it is not later already. */
  reach(instant: Instant): void {
    this.milliseconds = Math.max(this.milliseconds, Date.parse(instant));
  }

  pass(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}
