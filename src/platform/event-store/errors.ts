import type { Expected, Revision } from '../../kernel/ids';

/** The stream is not at the revision the writer expected. */
export class WrongRevision extends Error {
  constructor(
    readonly stream: string,
    readonly expected: Expected,
    readonly actual: Revision | 'no-stream',
  ) {
    super(`${stream}: expected ${expected}, is ${actual}`);
    this.name = 'WrongRevision';
  }
}

/** A batch that no store accepts: a bad name or id, an id twice, over the size limit. */
export class BadEvent extends Error {
  constructor(
    readonly rule: 'stream-name' | 'event-type' | 'event-id' | 'id-twice' | 'too-large' | 'expected-revision',
    message: string,
  ) {
    super(message);
    this.name = 'BadEvent';
  }
}

/** More is waiting to be written than the store can queue. Nothing was stored. */
export class StoreBusy extends Error {
  constructor() {
    super('The event store has too much waiting to be written');
    this.name = 'StoreBusy';
  }
}

/** The store cannot be reached. Nothing of this call was stored. */
export class StoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}

/** The append was sent and not answered: it may be in the log. Settle it by appending the very same again. */
export class OutcomeUnknown extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutcomeUnknown';
  }
}

/**
 * The checkpoint belongs to another log, or to a longer history of this one: whatever depends on it must be rebuilt.
 */
export class CheckpointNotInThisLog extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CheckpointNotInThisLog';
  }
}

/** The store refuses to open: another writer holds it, it is too old, the settings are not what was asked. */
export class StoreRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreRefused';
  }
}

/** An event in the log is not what was written: a changed byte, a missing row. */
export class LogDamaged extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LogDamaged';
  }
}
