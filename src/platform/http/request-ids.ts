import { randomBytes } from 'node:crypto';

/** Names requests by a random word of this process and a count: unique enough to find one in a log, and cheap. */
export const requestIds = (): (() => string) => {
  const process = randomBytes(6).toString('base64url');
  let count = 0;
  return () => `${process}-${(count += 1).toString(36)}`;
};
