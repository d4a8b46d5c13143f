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

/** A person as deciders, events and views see one: the id, and sealed text that only the vault can open. */
export interface SealedPerson {
  readonly person: Id;
  readonly fields: Readonly<Record<string, Sealed>>;
}

/**
 * A person in clear text, as a request sends one. Exists only between the DTO and `Execute`, which seals it before the
 * decider runs. Fields by name: `name`, `phone`, `address`, `idNumber`, or `text` for free text marked personal.
 */
export class PersonalInput {
  constructor(
    readonly fields: Readonly<Record<string, string>>,
    /** The person's id, if the caller knows it; otherwise found by phone or identity number, otherwise new. */
    readonly person?: Id,
  ) {}
}

/** The same command as a request sends it: wherever the decider sees a sealed person, it may hold one in clear. */
export type Unsealed<T> = T extends SealedPerson
  ? SealedPerson | PersonalInput
  : T extends readonly (infer Item)[]
    ? readonly Unsealed<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Unsealed<T[K]> }
      : T;
