import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Id, Instant } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest } from '../../../platform/messaging/request';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { accountDecider } from '../accounts/account.decider';
import { samePassword } from '../accounts/same-password.rules';
import { passwordFor } from '../password';
import { type CodeAttempt, SignIn } from '../sign-in/sign-in';

/** For whoever forgot the password: the clerk hands over a code, and its holder alone chooses the new password. */
@Injectable()
export class PasswordHelpDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly signIn: SignIn,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** The code is shown here and never again; one given before no longer holds. */
  async giveCode(
    account: Id,
    request: CommandRequest,
  ): Promise<Committed & { readonly code: string; readonly until: Instant }> {
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type: 'GivePasswordCode', data: {} }, request),
    );
    const given = committed.events.find(({ type }) => type === 'PasswordCodeGiven');
    if (given === undefined) return notFound('account.missing', '没有此账号', 'There is no such account');
    // Whoever repeats this never saw the first code: they get a new one that ends when the first does.
    const { until } = given.data as { readonly until: Instant };
    return { ...committed, code: await this.vault.oneTimeCodes.issue(account, until), until };
  }

  /** With the code instead of the present password; every session and token of the account ends. */
  async recover(attempt: CodeAttempt, password: string): Promise<void> {
    // Looked at before the code, so that a weak password costs no attempt.
    const checked = passwordFor(attempt.name.normalize('NFKC').trim(), password, 'password');
    const account = await this.signIn.proveByCode(attempt);
    if (await this.vault.credentials.verify(account, checked)) samePassword('password');
    await this.commands.execute(
      new Execute(accountDecider, account, { type: 'RecoverPassword', data: {} }, { account, channel: 'web' }),
    );
    // The code last: if this is cut short, the same code brings it to its end.
    await this.vault.credentials.setPassword(account, checked);
    await this.vault.sessions.endAll(account);
    await this.vault.apiTokens.revokeAll(account);
    await this.vault.oneTimeCodes.end(account);
  }
}
