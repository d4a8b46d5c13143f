import type { Id } from './ids';

/** One personal field under the key of its person (AES-256-GCM; base64url texts). */
export interface Sealed {
  readonly person: Id;
  readonly field: string;
  readonly keyVersion: number;
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** A person as deciders, events and views know one: the id, and words that only the vault can open. */
export interface SealedPerson {
  readonly person: Id;
  readonly fields: Readonly<Record<string, Sealed>>;
}

/**
 * A person as a request brings one, in clear: exists between the DTO and `Execute`, which seals it before the
 * decider runs. Fields by name: `name`, `phone`, `address`, `idNumber`, or `text` for free text marked personal.
 */
export class PersonalInput {
  constructor(
    readonly fields: Readonly<Record<string, string>>,
    /** The person, where the caller knows it; else found by phone or identity number, else new. */
    readonly person?: Id,
  ) {}
}

/** The same command as a request states it: where the decider sees a sealed person, it may bring a clear one. */
export type Unsealed<T> = T extends SealedPerson
  ? SealedPerson | PersonalInput
  : T extends readonly (infer Item)[]
    ? readonly Unsealed<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Unsealed<T[K]> }
      : T;
