import type { Id } from '../../kernel/ids';

/** The vault cannot be reached: personal fields read "not available just now", and requests that need it get 503. */
export class VaultUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VaultUnavailable';
  }
}

/** A log with events, and no vault that belongs to it: the node does not start. */
export class VaultMissing extends Error {
  constructor(folder: string) {
    super(
      `事件库中已有数据，但 ${folder} 中没有与之相配的保密库，不会另建新库。请停机后从备份恢复 vault.db（见 docs/operations.md）。` +
        `The log holds events, but ${folder} holds no vault of theirs, and none is made anew: restore vault.db from a backup.`,
    );
    this.name = 'VaultMissing';
  }
}

/** This person was erased: nothing more is sealed for them, and nothing sealed for them opens. */
export class Erased extends Error {
  constructor(readonly person: Id) {
    super(`The personal data of ${person} were erased`);
    this.name = 'Erased';
  }
}

/** These words do not open under this person's key: they were changed, or belong to another field or person. */
export class SealBroken extends Error {
  constructor(person: Id, field: string) {
    super(`The ${field} of ${person} does not open: its words were changed or moved`);
    this.name = 'SealBroken';
  }
}

/** The bytes of an upload in parts are not here (any more), or fewer are here than were acknowledged. */
export class UploadGone extends Error {
  constructor(readonly upload: Id) {
    super(`The bytes of upload ${upload} are gone`);
    this.name = 'UploadGone';
  }
}

/** The upload of a job is not here: never written to its end, or the job has ended. */
export class SpoolGone extends Error {
  constructor(readonly job: Id) {
    super(`The upload of job ${job} is gone`);
    this.name = 'SpoolGone';
  }
}
