import type { Position } from '../../kernel/ids';

/** How long views rest at most between batches that nobody waits for, in milliseconds. */
const beatMs = 25;

/**
 * Lets views that follow a busy log rest between batches, so that whatever arrives meanwhile shares one commit. They
 * wake together: views that walk the log side by side read and decode each page only once. A caller that waits for a
 * position wakes them, and until it is passed they do not rest.
 */
export class Pace {
  private awaited: Position = -1;
  private resting: (() => void)[] = [];
  private beat: NodeJS.Timeout | undefined;

  /** Somebody waits until the views have passed this position. */
  hurry(position: Position): void {
    this.awaited = Math.max(this.awaited, position);
    this.wake();
  }

  /** Call after a batch, with the position it has reached. */
  rest(reached: Position): Promise<void> {
    if (reached < this.awaited) return Promise.resolve();
    this.beat ??= setTimeout(() => this.wake(), beatMs);
    return new Promise((resolve) => this.resting.push(resolve));
  }

  private wake(): void {
    clearTimeout(this.beat);
    this.beat = undefined;
    const woken = this.resting;
    this.resting = [];
    for (const goOn of woken) goOn();
  }
}
