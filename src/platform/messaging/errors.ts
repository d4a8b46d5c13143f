import type { Capacity } from '../../kernel/context';
import type { Revision } from '../../kernel/ids';

/** The caller saw a revision other than the one the stream is at now. */
export class StaleRevision extends Error {
  constructor(
    readonly seen: Revision,
    readonly actual: Revision | null,
  ) {
    super(`The caller saw revision ${seen}, the stream is at ${actual ?? 'none'}`);
    this.name = 'StaleRevision';
  }
}

/** The same Idempotency-Key came with another request. */
export class IdempotencyKeyReused extends Error {
  constructor() {
    super('This Idempotency-Key was used with another request');
    this.name = 'IdempotencyKeyReused';
  }
}

/** Several of the account's capacities allow it: the caller must say which one acts. */
export class CapacityAmbiguous extends Error {
  constructor(readonly choices: readonly Capacity[]) {
    super('Several capacities allow this: name one');
    this.name = 'CapacityAmbiguous';
  }
}

/** So many writers are at one stream that this command found no gap. Nothing was stored; it may be sent again. */
export class TooContended extends Error {
  constructor(readonly stream: string) {
    super(`${stream} is being changed by too many at once`);
    this.name = 'TooContended';
  }
}
