import type { Lease } from '../event-store/lease';
import { pauseUnlessAborted } from './retry';

/** How long a node that vanished keeps the others waiting, in milliseconds. */
const defaultTerm = 15_000;

/**
 * Lets one of several nodes do a piece of work. Two may do it for a moment, if one was frozen longer than its term:
 * their work must be safe to do twice.
 */
export class Elected {
  constructor(
    private readonly lease: Lease,
    private readonly name: string,
    /** Names this running process. */
    private readonly holder: string,
    private readonly termMs: number = defaultTerm,
  ) {}

  /**
   * Whenever this node is elected, runs `work` until it no longer is: its signal then aborts. Ends, and gives up the
   * lease, when `signal` aborts.
   */
  async run(work: (signal: AbortSignal) => Promise<unknown>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (await this.isGranted()) {
        const over = new AbortController();
        const working = work(AbortSignal.any([signal, over.signal]));
        do await pauseUnlessAborted(this.termMs / 3, signal);
        while (!signal.aborted && (await this.isGranted()));
        over.abort();
        await working;
      } else await pauseUnlessAborted(this.termMs / 3, signal);
    }
    await this.lease.release(this.name, this.holder).catch(() => undefined);
  }

  /** A store that does not answer grants nothing. */
  private isGranted(): Promise<boolean> {
    return this.lease.acquire(this.name, this.holder, this.termMs).catch(() => false);
  }
}
