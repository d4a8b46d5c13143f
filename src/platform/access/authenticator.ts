import type { Id, Instant } from '../../kernel/ids';

/** What a request shows to prove who sends it. */
export interface Presented {
  /** The value of the cookie `yuexun-session`. */
  readonly cookie?: string;
  /** The text behind `Authorization: Bearer `. */
  readonly bearer?: string;
  readonly now: Instant;
}

/** Whose identity was proved, and by what. */
export interface Authenticated {
  readonly account: Id;
  readonly session?: Id;
  readonly token?: Id;
  /** Somebody else chose the password: until it is replaced, nothing else is answered. */
  readonly mustChangePassword?: true;
}

/** Turns what a request shows into an account. What the account may do is asked elsewhere, for every command. */
export interface Authenticator {
  /** Null: nothing shown, or nothing that is (still) valid. A bearer token takes precedence over a cookie. */
  authenticate(presented: Presented): Promise<Authenticated | null>;
  /** Whether what was proved then still holds: for lines that stay open. It does not count as being seen. */
  stillHolds(proven: Authenticated, now: Instant): Promise<boolean>;
}

export const AUTHENTICATOR = Symbol('Authenticator');
export const SESSION_COOKIE = 'yuexun-session';
