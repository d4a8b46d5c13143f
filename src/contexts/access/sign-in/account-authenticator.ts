import { Inject, Injectable } from '@nestjs/common';
import type { Id, Instant } from '../../../kernel/ids';
import type { Authenticated, Authenticator, Presented } from '../../../platform/access/authenticator';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { AccountReader } from '../account-reader';
import type { AccountState } from '../accounts/account.state';
import { endOf } from '../accounts/token-term.rules';

const holdsToken = ({ tokens }: AccountState, token: Id, now: Instant): boolean =>
  tokens.some((held) => held.token === token && endOf(held) > now);

const owing = ({ mustChangePassword }: AccountState): { readonly mustChangePassword?: true } =>
  mustChangePassword ? { mustChangePassword } : {};

/** Checks sessions and API tokens in the vault, for accounts that are not suspended. */
@Injectable()
export class AccountAuthenticator implements Authenticator {
  constructor(
    private readonly accounts: AccountReader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async authenticate({ cookie, bearer, now }: Presented): Promise<Authenticated | null> {
    if (bearer !== undefined) return this.byToken(bearer, now);
    if (cookie === undefined) return null;
    const session = await this.vault.sessions.find(cookie, now);
    if (session === null) return null;
    const state = await this.accounts.stateOf(session.account);
    if (state === null || state.suspended) return null;
    return { account: session.account, session: session.id, ...owing(state) };
  }

  async stillHolds({ account, session, token }: Authenticated, now: Instant): Promise<boolean> {
    const state = await this.accounts.stateOf(account);
    // Who owes a password of his own gets nothing else, no news either.
    if (state === null || state.suspended || state.mustChangePassword) return false;
    if (token !== undefined) return holdsToken(state, token, now);
    return (await this.vault.sessions.list(account, now)).some(({ id }) => id === session);
  }

  /** Also reads the account's stream: a token revoked there is invalid, whatever the vault still holds. */
  private async byToken(bearer: string, now: string): Promise<Authenticated | null> {
    const found = await this.vault.apiTokens.find(bearer, now);
    if (found === null) return null;
    const state = await this.accounts.stateOf(found.account);
    const holds = state !== null && !state.suspended && holdsToken(state, found.id, now);
    return holds ? { account: found.account, token: found.id, ...owing(state) } : null;
  }
}
