import { setTimeout as wait } from 'node:timers/promises';
import { OutcomeUnknown, StoreBusy, StoreUnavailable } from '../../../platform/event-store/errors';
import { TooContended } from '../../../platform/messaging/errors';
import { ViewNotReady } from '../../../platform/subscriptions/errors';
import { VaultUnavailable } from '../../../platform/vault/errors';

/** The wait between two tries, in milliseconds. */
const pause = 1_000;

const passing = [StoreUnavailable, StoreBusy, OutcomeUnknown, TooContended, ViewNotReady, VaultUnavailable];

/**
 * Repeats work until it succeeds: nobody waits for a background job, so it can sit out any outage. The work must be
 * safe to repeat.
 *
 * @throws errors that waiting does not cure, and AbortError once `signal` fires
 */
export const outlasting = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!passing.some((kind) => error instanceof kind)) throw error;
      await wait(pause, undefined, { signal });
    }
  }
};
