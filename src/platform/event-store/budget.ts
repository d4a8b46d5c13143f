import { AsyncLocalStorage } from 'node:async_hooks';

/** How long all store calls of one command may take together, retries included. */
export const commandBudget = 2_500;

/** A moment on this process's own running clock, in milliseconds. It never jumps, unlike the time of day. */
export type Deadline = number;

const shared = new AsyncLocalStorage<Deadline>();

export const deadlineIn = (milliseconds: number): Deadline => performance.now() + milliseconds;

/** What is left until then, in milliseconds; 0 when it has passed. */
export const remaining = (deadline: Deadline): number => Math.max(0, deadline - performance.now());

/**
 * Runs the work under one deadline for every store call in it: a command that reads, appends and reads again gets one
 * budget, not three. An outer budget applies if it ends sooner.
 */
export const withinStoreBudget = <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
  const deadline = deadlineIn(milliseconds);
  return shared.run(Math.min(deadline, shared.getStore() ?? deadline), work);
};

/** The deadline of the current call: the command's, or else one of its own. */
export const callDeadline = (ownBudget: number): Deadline => shared.getStore() ?? deadlineIn(ownBudget);
