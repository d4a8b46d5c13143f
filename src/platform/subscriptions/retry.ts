import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait before the next attempt: 0.2 s doubling to 30 s. */
export const backoff = (failures: number): number => Math.min(30_000, 200 * 2 ** Math.min(failures, 10));

/** Waits, or returns at once when the signal aborts. */
export const pauseUnlessAborted = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  try {
    await pause(milliseconds, undefined, { signal });
  } catch {
    // Aborted: the caller's loop looks at the signal.
  }
};
