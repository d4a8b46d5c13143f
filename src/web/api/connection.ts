import { storeOf } from './store';

/**
 * How near the page is to what the office knows: `behind` means that the server's lists had not caught up when they
 * were last read, `offline` that the server does not answer.
 */
export const connection = storeOf<'live' | 'behind' | 'offline'>('live');

/** The session ended while the page was open: whoever sat here signs in again, over what was typed. */
export const signedOut = storeOf(false);

/** The grant in whose capacity this person acts; null where there is only one, or nobody signed in. */
export const capacityInUse = storeOf<string | null>(null);
