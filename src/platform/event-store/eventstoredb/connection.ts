import { setTimeout as pause } from 'node:timers/promises';
import { type Deadline, remaining } from '../budget';
import { OutcomeUnknown, StoreUnavailable } from '../errors';
import { failureOf, leavesClientSound, NoAnswer, refusalOf, wordsOf } from './failure';
import { type Address, Client } from './vendor';

/** Runs the work, and fails with `NoAnswer` when it takes longer. The work itself cannot be stopped from here. */
export const bounded = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

export interface ConnectionOptions {
  /** How long one call may take before its client is given up, in milliseconds. */
  readonly callWithin: number;
  /** What a new client does first; when it fails, the call it was made for has not been sent. */
  readonly prepare?: (client: Client) => Promise<unknown>;
}

const outcome = (sent: boolean, words: string): Error =>
  sent
    ? new OutcomeUnknown(`The event store did not say whether it stored the append: ${words}`)
    : new StoreUnavailable(`The event store cannot be reached: ${words}`);

interface Open {
  readonly client: Client;
  readonly prepared: Promise<unknown>;
}

/**
 * One client at a time. Every call is bounded by a timer of ours, because a frozen server can hold a call of the
 * vendor's for as long as it stays frozen; a client that gave no answer, or lost its server, is ended and replaced.
 */
export class Connection {
  private open: Open | null = null;
  private ending: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly address: Address,
    private readonly options: ConnectionOptions,
  ) {}

  /**
   * Repeats the very same call until it is answered or the deadline passes.
   *
   * @throws OutcomeUnknown when `writes` and a call was sent, StoreUnavailable when not, StoreRefused, and the
   * vendor's error where it is an answer (`failureOf`)
   */
  async settle<T>(deadline: Deadline, writes: boolean, call: (client: Client) => Promise<T>): Promise<T> {
    let sent = false;
    let last: unknown;
    for (let attempt = 0; ; attempt++) {
      if (this.closed) throw outcome(sent, 'it is closed');
      const within = Math.min(this.options.callWithin, remaining(deadline));
      if (within <= 0) throw outcome(sent, wordsOf(last));
      try {
        return await this.once(within, call, () => (sent = writes));
      } catch (error) {
        last = error;
        const failure = failureOf(error);
        const refusal = refusalOf(error);
        if (refusal !== null) throw refusal;
        if (leavesClientSound(failure) && failure !== 'not-leader') throw error;
        await pause(Math.min(25 * 2 ** Math.min(attempt, 4), remaining(deadline)));
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    this.give(this.open);
    await this.ending;
  }

  private async once<T>(within: number, call: (client: Client) => Promise<T>, onSent: () => void): Promise<T> {
    const until = performance.now() + within;
    await bounded(within, this.ending);
    const open = (this.open ??= this.connect());
    let sent = false;
    try {
      await bounded(until - performance.now(), open.prepared);
      const answer = call(open.client);
      sent = true;
      return await bounded(until - performance.now(), answer);
    } catch (error) {
      const failure = failureOf(error);
      if (sent && failure === 'unknown') onSent();
      if (!leavesClientSound(failure)) this.give(open);
      throw error;
    }
  }

  private connect(): Open {
    const client = new Client(this.address);
    const prepared = this.options.prepare?.(client) ?? Promise.resolve();
    prepared.catch(() => undefined);
    return { client, prepared };
  }

  /** Ends a client; the next call makes another once this one is gone, so that no two are at work at a time. */
  private give(open: Open | null): void {
    if (open === null || open !== this.open) return;
    this.open = null;
    this.ending = open.client.end();
  }
}
