/** Lets readers at the end of the log wait for more, without missing a call that comes before they wait. */
export class Wake {
  private rung = 0;
  private readonly sleepers = new Set<() => void>();

  /** How often it has rung: read it before looking at the log, hand it to `wait` after. */
  get count(): number {
    return this.rung;
  }

  ring(): void {
    this.rung++;
    for (const wakeUp of [...this.sleepers]) wakeUp();
  }

  /** Resolves when it has rung since `count`, or when the signal aborts; where nobody has rung for `atMostMs`, it rings. */
  wait(count: number, signal: AbortSignal, atMostMs?: number): Promise<void> {
    if (this.rung !== count || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wakeUp = (): void => {
        this.sleepers.delete(wakeUp);
        signal.removeEventListener('abort', wakeUp);
        clearTimeout(timer);
        resolve();
      };
      const timer = atMostMs === undefined ? undefined : setTimeout(() => this.ring(), atMostMs);
      this.sleepers.add(wakeUp);
      signal.addEventListener('abort', wakeUp);
    });
  }
}
