/** What the server is made to do wrong. All off to begin with. */
export interface Faults {
  /** No leader is elected: appends are answered "Server Is Not Ready". */
  notReady: boolean;
  /** So many appends are stored and then answered "timeout". */
  timeoutAfterWrite: number;
  /** So many appends are stored and never answered. */
  silentAfterWrite: number;
  /** Answers to appends wait here, where there is a list, until they are called. */
  heldAnswers: (() => void)[] | null;
  /** Subscriptions are confirmed and then deliver nothing. */
  silentSubscriptions: boolean;
}

export const noFaults = (): Faults => ({
  notReady: false,
  timeoutAfterWrite: 0,
  silentAfterWrite: 0,
  heldAnswers: null,
  silentSubscriptions: false,
});
