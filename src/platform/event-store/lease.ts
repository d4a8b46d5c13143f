/** Who of several nodes acts. It limits double work; that doing it twice does it once rests on the command ids. */
export interface Lease {
  /**
   * Takes the lease, or keeps it: true while `holder` has it, for `ttlMs` from the moment of asking. Ask again well
   * before that time is over. `holder` names one running process.
   */
  acquire(name: string, holder: string, ttlMs: number): Promise<boolean>;
  /** Gives it up, so that another need not wait; nothing where another has it. */
  release(name: string, holder: string): Promise<void>;
}

/** The lease where there is one node only. */
export const alwaysGranted: Lease = {
  acquire: () => Promise.resolve(true),
  release: () => Promise.resolve(),
};
