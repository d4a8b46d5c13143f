import type { Position } from '../../kernel/ids';

/** How long a view rests between batches that nobody waits for, in milliseconds. */
const restMs = 25;

/**
 * Lets views that follow a busy log rest between batches, so that what comes meanwhile shares one commit. Whoever waits
 * for a position wakes them, and until it is passed they do not rest.
 */
export class Pace {
  private awaited: Position = -1;
  private readonly resting = new Set<() => void>();

  /** Somebody waits until the views have passed this position. */
  hurry(position: Position): void {
    this.awaited = Math.max(this.awaited, position);
    for (const wakeUp of [...this.resting]) wakeUp();
  }

  /** Call after a batch, with the position it has reached. */
  rest(reached: Position): Promise<void> {
    if (reached < this.awaited) return Promise.resolve();
    return new Promise((resolve) => {
      const wakeUp = (): void => {
        this.resting.delete(wakeUp);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(wakeUp, restMs);
      this.resting.add(wakeUp);
    });
  }
}
