/**
 * Decides which of several nodes acts. It limits double work; the command ids make sure that work done twice takes
 * effect once.
 */
export interface Lease {
  /**
   * Takes the lease, or keeps it: true while `holder` has it, for `ttlMs` from the moment of asking. Ask again well
   * before that time is over. `holder` names one running process.
   */
  acquire(name: string, holder: string, ttlMs: number): Promise<boolean>;
  /** Gives it up, so that another node need not wait; does nothing if another has it. */
  release(name: string, holder: string): Promise<void>;
}

/** The lease where there is one node only. */
export const alwaysGranted: Lease = {
  acquire: () => Promise.resolve(true),
  release: () => Promise.resolve(),
};
