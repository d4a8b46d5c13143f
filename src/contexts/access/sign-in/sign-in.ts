import { Inject, Injectable } from '@nestjs/common';
import type { Id, Instant } from '../../../kernel/ids';
import { invalid, Rejection } from '../../../kernel/rejection';
import { NotSignedIn, TooManyAttempts, WrongPassword } from '../../../platform/access/errors';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { type Allowance, type SignInSession, VAULT, type Vault } from '../../../platform/vault/vault';
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

export type CodeAttempt = Omit<Attempt, 'password'> & { readonly code: string };

/** Of one name from one address: whoever mistypes waits soon. */
const ofPair: Allowance = { free: 4, longestSeconds: 900 };
/** Of one name from wherever nobody has signed in under it. */
const ofName: Allowance = { free: 20, longestSeconds: 900 };
/** Of one address: a whole office may stand behind it, so its wait stays short. */
const ofAddress: Allowance = { free: 50, longestSeconds: 60 };

interface Counted {
  readonly key: string;
  readonly allowance: Allowance;
}

/** Sessions in browsers. No event records who signed in when: that stands in the vault, which forgets it in time. */
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
    const { pair, counted } = await this.countedOf(stored ?? name, address, now);
    await this.slowDown(counted, now);
    const holder = stored === null ? null : await this.holderOf(stored);
    const account = holder?.isOpen === true ? holder.account : null;
    const matches = await this.vault.credentials.verify(account, password.normalize('NFKC'));
    if (!matches || account === null) {
      const stranger = holder === null ? await this.markOf(stored ?? name) : null;
      const about = device.slice(0, 200);
      const entry = { kind: 'SIGN_IN_FAILED', account: holder?.account ?? null, stranger, address, about } as const;
      await this.vault.securityLog.add({ at: now, ...entry });
      throw new WrongPassword();
    }
    await this.forgive(pair, counted, now);
    const started = await this.vault.sessions.start(account, device.slice(0, 200), now);
    const entry = { kind: 'SIGNED_IN', account, stranger: null, address, about: started.session.device } as const;
    await this.vault.securityLog.add({ at: now, ...entry });
    return started;
  }

  /**
   * Proves by a one-time code who comes without a password; the code stays until a password is set.
   *
   * @throws Rejection `password-code.wrong` (also for unknown names and suspended accounts), TooManyAttempts
   */
  async proveByCode({ name, code, device, address }: CodeAttempt): Promise<Id> {
    const now = this.clock.now();
    const stored = this.storedName(name);
    const { pair, counted } = await this.countedOf(stored ?? name, address, now);
    await this.slowDown(counted, now);
    const holder = stored === null ? null : await this.holderOf(stored);
    const isRight = holder?.isOpen === true && (await this.vault.oneTimeCodes.matches(holder.account, code, now));
    if (isRight) {
      await this.forgive(pair, counted, now);
      return holder.account;
    }
    const stranger = holder === null ? await this.markOf(stored ?? name) : null;
    const entry = { kind: 'CODE_FAILED', account: holder?.account ?? null, stranger, address } as const;
    await this.vault.securityLog.add({ at: now, ...entry, about: device.slice(0, 200) });
    return invalid(
      'password-code.wrong',
      '登录名或一次性代码不对，或代码已过期，请向工委办公室另取',
      'The name or the code is wrong, or the code is over: ask the office for another',
      'code',
    );
  }

  /**
   * Proves that whoever holds the session also knows the password.
   *
   * @throws WrongPassword, TooManyAttempts, NotSignedIn
   */
  async prove(account: Id, passwords: readonly string[]): Promise<void> {
    const state = await this.accounts.stateOf(account);
    if (state === null) throw new NotSignedIn();
    const now = this.clock.now();
    const { pair, counted } = await this.countedOf(state.name, account, now);
    await this.slowDown(counted, now);
    for (const password of passwords) {
      if (!(await this.vault.credentials.verify(account, password))) continue;
      await this.forgive(pair, counted, now);
      return;
    }
    const entry = { kind: 'PASSWORD_FAILED', account, stranger: null, address: null, about: null } as const;
    await this.vault.securityLog.add({ at: now, ...entry });
    throw new WrongPassword();
  }

  /** An attempt counts as failed until it has succeeded, so that many parallel attempts gain nothing. */
  private async slowDown(counted: readonly Counted[], now: Instant): Promise<void> {
    const waits = await Promise.all(counted.map(({ key }) => this.vault.throttle.waitFor(key, now)));
    const wait = Math.max(...waits);
    if (wait > 0) throw new TooManyAttempts(wait);
    for (const { key, allowance } of counted) await this.vault.throttle.failed(key, now, allowance);
  }

  /** A success forgets the failures of this name from this address, and of the rest this attempt alone. */
  private async forgive(pair: string, counted: readonly Counted[], now: Instant): Promise<void> {
    const { throttle } = this.vault;
    await throttle.succeeded(pair);
    for (const { key, allowance } of counted) if (key !== pair) await throttle.takeBack(key, allowance);
    await throttle.remember(pair, now);
  }

  /**
   * Where a name has signed in before, only its own failures there count: nobody else behind the same address, and
   * nobody who guesses it elsewhere, can lock its holder out. The keys are hashed: neither names nor addresses are
   * stored in clear.
   */
  private async countedOf(
    name: string,
    address: string,
    now: Instant,
  ): Promise<{ readonly pair: string; readonly counted: readonly Counted[] }> {
    const { secrets, throttle } = this.vault;
    const pair = await secrets.hmac('throttle.pair', JSON.stringify([name, address]));
    const own = { key: pair, allowance: ofPair };
    if (await throttle.isKnown(pair, now)) return { pair, counted: [own] };
    return {
      pair,
      counted: [
        own,
        { key: await secrets.hmac('throttle.name', name), allowance: ofName },
        { key: await secrets.hmac('throttle.address', address), allowance: ofAddress },
      ],
    };
  }

  private storedName(name: string): string | null {
    try {
      return signInNameOf(name);
    } catch (error) {
      if (error instanceof Rejection) return null;
      throw error;
    }
  }

  private async holderOf(name: string): Promise<{ readonly account: Id; readonly isOpen: boolean } | null> {
    const owner = await this.claims.ownerOf('signInName', name);
    if (owner === null) return null;
    const state = await this.accounts.stateOf(owner.id);
    // A claim may exist for a minute before its owner does; nobody comes in by a suspended account.
    if (state?.account == null || state.name !== name) return null;
    return { account: state.account, isOpen: !state.suspended };
  }

  /** Tells the same name again, and not which it is: it may be a password in the wrong field. */
  private async markOf(name: string): Promise<string> {
    return (await this.vault.secrets.hmac('security.stranger', name)).slice(0, 12);
  }
}
