import { StoreRefused } from '../errors';

/** A call of the vendor's that did not answer in time: its outcome is not known. */
export class NoAnswer extends Error {
  constructor(milliseconds: number) {
    super(`The event store did not answer within ${Math.round(milliseconds)} ms`);
    this.name = 'NoAnswer';
  }
}

/** A read whose client was given up: what it returned may be complete or partial. */
export class ReadCutShort extends Error {
  constructor() {
    super('The connection was given up during a read');
    this.name = 'ReadCutShort';
  }
}

/**
 * What a failed call means for us.
 *
 * - `conflict`, `not-found`, `deleted`, `too-large`, `bad-position`: the server's answer, final
 * - `access`: the server does not let us; final, never tried again in a loop
 * - `not-leader`: another node leads; the client moves there by itself
 * - `not-sent`: nothing has reached the server's log; try again
 * - `unknown`: it may have; settle it by the very same call
 */
export type Failure =
  | 'conflict'
  | 'not-found'
  | 'deleted'
  | 'too-large'
  | 'bad-position'
  | 'access'
  | 'refused'
  | 'not-leader'
  | 'not-sent'
  | 'unknown';

const byType: Readonly<Record<string, Failure>> = {
  'wrong-expected-version': 'conflict',
  'stream-not-found': 'not-found',
  'stream-deleted': 'deleted',
  'maximum-append-size-exceeded': 'too-large',
  'access-denied': 'access',
  'not-leader': 'not-leader',
};

const grpc = { invalidArgument: 3, permissionDenied: 7, resourceExhausted: 8, unavailable: 14, unauthenticated: 16 };

interface VendorError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

/** Looks at `type` and the numeric `code`; at the message only if the server gives nothing else. */
export const failureOf = (error: unknown): Failure => {
  const { type, code, message } = (typeof error === 'object' && error !== null ? error : {}) as VendorError;
  const known = typeof type === 'string' ? byType[type] : undefined;
  if (known !== undefined) return known;
  if (code === grpc.unauthenticated || code === grpc.permissionDenied) return 'access';
  if (code === grpc.resourceExhausted) return 'too-large';
  if (code === grpc.invalidArgument) return 'bad-position';
  const words = typeof message === 'string' ? message : '';
  if (words.includes('Could not recognize BadRequest')) return 'refused';
  // A read of the log from inside a record; a subscription from there has a code of its own (3).
  if (words.includes('InvalidPosition')) return 'bad-position';
  // The server's own answer: it has not taken the call, because no leader is elected yet.
  if (words.includes('Server Is Not Ready')) return 'not-sent';
  // Without a type: the client's question for the server's features, which comes before the call itself.
  if (type === undefined && (code === grpc.unavailable || words.startsWith('Failed to discover'))) return 'not-sent';
  return 'unknown';
};

/** Failures after which the same client goes on working. */
export const leavesClientSound = (failure: Failure): boolean => failure !== 'not-sent' && failure !== 'unknown';

/** Why trying again is useless, in our words; null if it may help. */
export const refusalOf = (error: unknown): StoreRefused | null => {
  const failure = failureOf(error);
  if (failure === 'access') {
    return new StoreRefused('The event store does not accept the user or password of EVENT_STORE_URL, or its rights');
  }
  return failure === 'refused' ? new StoreRefused('The event store calls the request malformed') : null;
};

/** The message of any error, for use in a message of ours. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'the connection failed';
