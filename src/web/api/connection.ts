import { storeOf } from './store';

/**
 * How near the page is to what the office knows: `behind` means that the server's lists had not caught up when they
 * were last read, `offline` that the server does not answer.
 */
export const connection = storeOf<'live' | 'behind' | 'offline'>('live');

/** Who wants to be told that an answer was read from lists that had not caught up. */
const onStale = new Set<() => void>();
export const whenStale = (tell: () => void): (() => void) => {
  onStale.add(tell);
  return () => onStale.delete(tell);
};
export const answeredStale = (): void => {
  connection.set('behind');
  for (const tell of onStale) tell();
};

/** The session ended while the page was open: whoever sat here signs in again, over what was typed. */
export const signedOut = storeOf(false);

/** The grant in whose capacity this person acts; null where there is only one, or nobody signed in. */
export const capacityInUse = storeOf<string | null>(null);
