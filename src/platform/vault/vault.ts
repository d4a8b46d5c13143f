import type { Readable } from 'node:stream';
import type { Id, Instant } from '../../kernel/ids';
import type { Sealed } from '../../kernel/personal';

/**
 * What may or must be forgotten or changed in place, and therefore is not an event. Every adapter keeps the
 * promises of `test/contract/vault.contract.ts`. Any call may throw `VaultUnavailable`.
 */
export interface Vault {
  readonly personal: PersonalVault;
  readonly secrets: Secrets;
  readonly credentials: Credentials;
  readonly sessions: SignInSessions;
  readonly apiTokens: ApiTokens;
  readonly throttle: Throttle;
  readonly attachments: Attachments;
  readonly spools: Spools;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

export const VAULT = Symbol('Vault');

/** Personal fields under a key per person (AES-256-GCM). */
export interface PersonalVault {
  /** The person's key is durable before this resolves. */
  seal(person: Id, field: string, clear: string): Promise<Sealed>;
  /** The clear text, or null once the person was erased. */
  open(sealed: Sealed): Promise<string | null>;
  /** Who has this phone or identity number; `ifNew` where nobody has. Numbers are kept as keyed hashes only. */
  personFor(marks: { readonly phone?: string; readonly idNumber?: string }, ifNew: Id): Promise<Id>;
  /** Destroys the key and every mark of the person. Done twice, it changes nothing more. */
  erase(person: Id): Promise<void>;
}

/** Keyed hashes: nobody without the vault can tell what was hashed, or make the same hash. */
export interface Secrets {
  /** HMAC-SHA-256 in lower-case hex, under a key for this purpose. */
  hmac(purpose: string, value: string): Promise<string>;
}

/** Passwords, as argon2id hashes. */
export interface Credentials {
  setPassword(account: Id, password: string): Promise<void>;
  /** Takes as long for an account without a password as for one with. */
  verify(account: Id | null, password: string): Promise<boolean>;
}

export interface SignInSession {
  readonly id: Id;
  readonly account: Id;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
  readonly device: string;
}

/** Sessions of browsers. The token is told once; only its hash is kept. */
export interface SignInSessions {
  start(account: Id, device: string, now: Instant): Promise<{ readonly token: string; readonly session: SignInSession }>;
  /** The session of a token that is neither ended nor over; seen now. */
  find(token: string, now: Instant): Promise<SignInSession | null>;
  list(account: Id, now: Instant): Promise<readonly SignInSession[]>;
  end(account: Id, session: Id): Promise<void>;
  /** Ends all sessions of the account but the one excepted. */
  endAll(account: Id, except?: Id): Promise<void>;
}

export interface ApiToken {
  readonly id: Id;
  readonly account: Id;
  readonly name: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant | null;
}

/** Tokens of programs. Told once; only the hash is kept. */
export interface ApiTokens {
  issue(token: ApiToken): Promise<string>;
  find(token: string, now: Instant): Promise<ApiToken | null>;
  revoke(account: Id, id: Id): Promise<void>;
}

/** Slows down whoever guesses. */
export interface Throttle {
  /** Seconds until the next attempt under this key is looked at; 0: now. */
  waitFor(key: string, now: Instant): Promise<number>;
  failed(key: string, now: Instant): Promise<void>;
  succeeded(key: string): Promise<void>;
}

/** Files by the SHA-256 of their content: the same content is kept once. */
export interface Attachments {
  put(content: Readable): Promise<{ readonly hash: string; readonly size: number }>;
  /** @throws Error with code ENOENT where there is no such content */
  get(hash: string): Readable;
  has(hash: string): Promise<boolean>;
}

/** Uploads on their way into events, encrypted under a key of their own that dies with the job. */
export interface Spools {
  write(job: Id, content: Readable): Promise<{ readonly size: number }>;
  read(job: Id): Promise<Readable>;
  /** Destroys the key and the bytes. */
  remove(job: Id): Promise<void>;
}

/** How far a background job has come. Holds no personal field. */
export interface Jobs {
  put(kind: string, id: Id, state: unknown): Promise<void>;
  get<T>(kind: string, id: Id): Promise<T | null>;
  list<T>(kind: string): Promise<readonly { readonly id: Id; readonly state: T }[]>;
}
