import type { Readable } from 'node:stream';
import type { doorKinds } from '../../kernel/door';
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
  readonly oneTimeCodes: OneTimeCodes;
  readonly throttle: Throttle;
  readonly securityLog: SecurityLog;
  readonly attachments: Attachments;
  readonly copies: Copies;
  readonly uploads: Uploads;
  readonly spools: Spools;
  readonly ballotBoxes: BallotBoxes;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

export const VAULT = Symbol('Vault');

/** Personal fields under a key per person (AES-256-GCM). */
export interface PersonalVault {
  /**
   * The person's key is durable before this resolves.
   *
   * @throws Erased once the person was erased
   */
  seal(person: Id, field: string, clear: string): Promise<Sealed>;
  /**
   * The clear text, or null once the person was erased.
   *
   * @throws SealBroken where the words were changed, or moved here from another field or person
   */
  open(sealed: Sealed): Promise<string | null>;
  /** Who has one of these marks; `ifNew` where nobody has. They are kept as keyed hashes only. */
  personFor(marks: PersonMarks, ifNew: Id): Promise<Id>;
  /**
   * Destroys the keys and every mark of these people, and remembers that it did. When it resolves, no file of the
   * vault holds a byte of them any more; whoever was erased before is erased again (after a restore, say).
   */
  erase(...people: readonly Id[]): Promise<void>;
  isErased(person: Id): Promise<boolean>;
  /**
   * Writes what cannot be made again (keys, marks, secrets, passwords, tokens) to a file of its own in this folder,
   * and deletes the backups there that are older than a week: an erased key lives on in a backup, so none is kept long.
   *
   * @returns the path of the file. It is a whole vault database: put in place of `vault.db`, it is the vault again.
   */
  backup(folder: string, now: Instant): Promise<string>;
}

/** The marks by which a returning caller is recognised. */
export interface PersonMarks {
  readonly phone?: string;
  readonly idNumber?: string;
  /** The id by which an outside source knows the person; include the source in it. Compared letter by letter. */
  readonly sourceKey?: string;
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
  start(
    account: Id,
    device: string,
    now: Instant,
  ): Promise<{ readonly token: string; readonly session: SignInSession }>;
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
  has(account: Id, id: Id): Promise<boolean>;
  revoke(account: Id, id: Id): Promise<void>;
  /** Those that the account holds, and the address of its calendar. */
  revokeAll(account: Id): Promise<void>;
}

/** Codes that one person hands to another, to be used once. Only the newest of an account counts; told once, kept as a hash. */
export interface OneTimeCodes {
  issue(account: Id, until: Instant): Promise<string>;
  /** Whether it is this account's code, and still holds. Letters in either case, with or without the dash. The fifth wrong one ends it. */
  matches(account: Id, code: string, now: Instant): Promise<boolean>;
  end(account: Id): Promise<void>;
}

/** How many failures are free; each further one doubles the wait, from 2 s to the longest. */
export interface Allowance {
  readonly free: number;
  readonly longestSeconds: number;
}

/** Slows down whoever guesses. */
export interface Throttle {
  /** Seconds until the next attempt under this key is looked at; 0: now. */
  waitFor(key: string, now: Instant): Promise<number>;
  /** Left out, the allowance is 4 failures and up to a quarter of an hour. */
  failed(key: string, now: Instant, allowance?: Allowance): Promise<void>;
  /** Takes back one failure, and what wait it made longer: those of others stay. */
  takeBack(key: string, allowance: Allowance): Promise<void>;
  succeeded(key: string): Promise<void>;
  /** Remembers for 90 days that this key has succeeded. */
  remember(key: string, now: Instant): Promise<void>;
  isKnown(key: string, now: Instant): Promise<boolean>;
}

export interface NewSecurityEntry {
  readonly at: Instant;
  readonly kind: (typeof doorKinds)[number];
  /** Null: nobody has an account under the name that was tried. */
  readonly account: Id | null;
  /** A keyed hash of that name, so that the same one is known again; the name itself may be a mistyped password. */
  readonly stranger: string | null;
  /** Where on the network; null where it is not known. */
  readonly address: string | null;
  /** The browser of a sign-in, the address of what was downloaded. */
  readonly about: string | null;
}

export interface SecurityEntry extends NewSecurityEntry {
  readonly id: Id;
}

export interface SecurityQuestion {
  readonly accounts: readonly Id[];
  /** Those of nobody's account as well. */
  readonly strangers: boolean;
  readonly kinds: readonly string[];
  /** After this moment, up to and with that one. */
  readonly from: Instant;
  readonly until: Instant;
  readonly before: { readonly at: Instant; readonly id: Id } | null;
  readonly max: number;
}

/** Only added to. Nobody changes an entry or takes one away before its time is over. */
export interface SecurityLog {
  add(entry: NewSecurityEntry): Promise<void>;
  /** Takes away what is older than a year. Ask only with a clock that is trusted: what is gone is gone. */
  forget(now: Instant): Promise<void>;
  /** The latest first. */
  read(asked: SecurityQuestion): Promise<readonly SecurityEntry[]>;
}

/** Files by the SHA-256 of their content: the same content is kept once. */
export interface Attachments {
  put(content: Readable): Promise<{ readonly hash: string; readonly size: number }>;
  /**
   * The whole, or the bytes from `start` to `end`, both counted from 0 and both meant.
   *
   * @throws Error with code ENOENT where there is no such content
   */
  get(hash: string, part?: { readonly start: number; readonly end: number }): Readable;
  has(hash: string): Promise<boolean>;
  /** Bytes; null where there is no such content. */
  sizeOf(hash: string): Promise<number | null>;
}

/** What was made out of attachments, for people to look at. All of it can be made again: a backup need not hold it. */
export interface Copies {
  /** Done twice, the later one is there. @param made with what it was made: another way makes another copy */
  put(hash: string, made: string, content: Buffer): Promise<void>;
  /** Bytes; null where it was not made yet. */
  sizeOf(hash: string, made: string): Promise<number | null>;
  /** The bytes from `start` to `end`, both counted from 0 and both meant. */
  get(hash: string, made: string, part: { readonly start: number; readonly end: number }): Readable;
}

/** Files that come in parts. The owner must remember how far one has come; bytes beyond that are overwritten. */
export interface Uploads {
  begin(upload: Id): Promise<void>;
  /**
   * Durable when it resolves, also where the sender went away in the middle: then `whole` is false, and what had come
   * by then is kept.
   *
   * @returns how many bytes there are now
   * @throws UploadGone where there are not as many bytes as `offset` says
   */
  append(upload: Id, offset: number, content: Readable): Promise<{ readonly size: number; readonly whole: boolean }>;
  /** The bytes before `end`; from the first on, or from `start`. */
  read(upload: Id, end: number, start?: number): Readable;
  list(): Promise<readonly Id[]>;
  /** Done twice, it changes nothing more. */
  remove(upload: Id): Promise<void>;
}

/** Uploads on their way into events, encrypted under a key of their own that dies with the job. */
export interface Spools {
  /** Durable when it resolves; what was not written to its end is not there. */
  write(job: Id, content: Readable): Promise<{ readonly size: number }>;
  /**
   * From the first byte. The stream fails at its end where the bytes on the disk were changed.
   *
   * @throws SpoolGone
   */
  read(job: Id): Promise<Readable>;
  /** The jobs whose upload is still here. */
  list(): Promise<readonly Id[]>;
  /** Destroys the key and the bytes. Done twice, it changes nothing more. */
  remove(job: Id): Promise<void>;
}

/** How often each mark was made, and who has voted (sorted). Nothing says which mark is whose. */
export interface BoxContent {
  readonly voters: readonly Id[];
  readonly votes: Readonly<Record<string, number>>;
}

/** Secret votes on their way to a count. A box is there from its first vote on. */
export interface BallotBoxes {
  /**
   * One ballot paper for each voter; every mark on it counts one. Durable as a whole when it resolves with `CAST`, and
   * nothing of it is there otherwise.
   */
  cast(box: Id, voter: Id, marks: readonly string[]): Promise<'CAST' | 'VOTED_BEFORE' | 'SEALED'>;
  hasVoted(box: Id, voter: Id): Promise<boolean>;
  /** How many have voted. */
  turnout(box: Id): Promise<number>;
  /** No vote goes in from now on, for ever. Sealed again, it answers the same. */
  seal(box: Id): Promise<BoxContent>;
  /** When it resolves, no file of the vault holds the box any more. It stays sealed. */
  erase(box: Id): Promise<void>;
  /** The boxes that hold something. */
  list(): Promise<readonly Id[]>;
}

/** How far a background job has come. Holds no personal field. */
export interface Jobs {
  put(kind: string, id: Id, state: unknown): Promise<void>;
  get<T>(kind: string, id: Id): Promise<T | null>;
  list<T>(kind: string): Promise<readonly { readonly id: Id; readonly state: T }[]>;
  remove(kind: string, id: Id): Promise<void>;
}
