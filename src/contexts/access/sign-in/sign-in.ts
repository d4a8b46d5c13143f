import { Inject, Injectable } from '@nestjs/common';
import type { Id, Instant } from '../../../kernel/ids';
import { Rejection } from '../../../kernel/rejection';
import { NotSignedIn, TooManyAttempts, WrongPassword } from '../../../platform/access/errors';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { type SignInSession, VAULT, type Vault } from '../../../platform/vault/vault';
import { AccountReader } from '../account-reader';
import { signInNameOf } from '../accounts/account.decider';
import { Claims } from '../claims/claims';

export interface Attempt {
  readonly name: string;
  readonly password: string;
  /** What the browser calls itself, for the list of one's own sessions. */
  readonly device: string;
  /** Where it comes from on the network. */
  readonly address: string;
}

/** Sessions in browsers. No event records who signed in when: sessions are only in the vault, which forgets them. */
@Injectable()
export class SignIn {
  constructor(
    private readonly claims: Claims,
    private readonly accounts: AccountReader,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws WrongPassword (also for unknown names and suspended accounts, and in the same time), TooManyAttempts
   */
  async signIn({ name, password, device, address }: Attempt): Promise<{ token: string; session: SignInSession }> {
    const now = this.clock.now();
    const stored = this.storedName(name);
    const keys = await this.throttleKeys(stored ?? name, address);
    await this.slowDown(keys, now);
    const account = stored === null ? null : await this.accountOf(stored);
    const matches = await this.vault.credentials.verify(account, password.normalize('NFKC'));
    if (!matches || account === null) throw new WrongPassword();
    for (const key of keys) await this.vault.throttle.succeeded(key);
    return this.vault.sessions.start(account, device.slice(0, 200), now);
  }

  /**
   * Proves that whoever holds the session also knows the password.
   *
   * @throws WrongPassword, TooManyAttempts, NotSignedIn
   */
  async prove(account: Id, passwords: readonly string[]): Promise<void> {
    const state = await this.accounts.stateOf(account);
    if (state === null) throw new NotSignedIn();
    const keys = await this.throttleKeys(state.name, account);
    await this.slowDown(keys, this.clock.now());
    for (const password of passwords) {
      if (!(await this.vault.credentials.verify(account, password))) continue;
      for (const key of keys) await this.vault.throttle.succeeded(key);
      return;
    }
    throw new WrongPassword();
  }

  /** An attempt counts as failed until it has succeeded, so that many parallel attempts gain nothing. */
  private async slowDown(keys: readonly string[], now: Instant): Promise<void> {
    const waits = await Promise.all(keys.map((key) => this.vault.throttle.waitFor(key, now)));
    const wait = Math.max(...waits);
    if (wait > 0) throw new TooManyAttempts(wait);
    for (const key of keys) await this.vault.throttle.failed(key, now);
  }

  /** Hashes the keys: neither names nor addresses are stored in clear. */
  private throttleKeys(name: string, address: string): Promise<string[]> {
    const { secrets } = this.vault;
    return Promise.all([secrets.hmac('throttle.name', name), secrets.hmac('throttle.address', address)]);
  }

  private storedName(name: string): string | null {
    try {
      return signInNameOf(name);
    } catch (error) {
      if (error instanceof Rejection) return null;
      throw error;
    }
  }

  private async accountOf(name: string): Promise<Id | null> {
    const owner = await this.claims.ownerOf('signInName', name);
    if (owner === null) return null;
    const state = await this.accounts.stateOf(owner.id);
    // A claim may exist for a minute before its owner does; a suspended account counts as none.
    return state === null || state.name !== name || state.suspended ? null : state.account;
  }
}
