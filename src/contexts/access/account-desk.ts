import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Id, Instant } from '../../kernel/ids';
import type { Permission, Role } from '../../kernel/permission';
import { invalid, notFound } from '../../kernel/rejection';
import { NotSignedIn } from '../../platform/access/errors';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import type { Committed } from '../../platform/messaging/committed';
import { CONTEXT_SOURCE, type ContextSource } from '../../platform/messaging/context-source';
import { NODE_SETTINGS, type NodeSettings } from '../../platform/platform.module';
import { Execute } from '../../platform/messaging/execute';
import { commandIdOf, derive } from '../../platform/messaging/names';
import type { CommandRequest, SystemRequest } from '../../platform/messaging/request';
import { type SignInSession, VAULT, type Vault } from '../../platform/vault/vault';
import { AccountReader } from './account-reader';
import { accountDecider, signInNameOf } from './accounts/account.decider';
import { Claims } from './claims/claims';
import { samePassword } from './accounts/same-password.rules';
import { endOf } from './accounts/token-term.rules';
import { passwordFor } from './password';
import { permissionsOf } from './role-permissions.rules';
import { SignIn } from './sign-in/sign-in';

type Request = CommandRequest | SystemRequest;

export interface Opening {
  readonly id?: Id;
  readonly person: Id;
  readonly name: string;
  readonly password: string;
}

export interface Granting {
  readonly id?: Id;
  readonly role: Role;
  readonly jurisdiction: Id;
  readonly unit?: Id;
}

export interface TokenWanted {
  readonly label: string;
  /** Null: the longest term. */
  readonly expiresAt: Instant | null;
  /** A session that was left open is not enough to issue one; who repeats a request under its key has proved it. */
  readonly password: string | undefined;
}

/** Who is signed in, and what each hat allows. */
export interface Me {
  readonly account: Id;
  readonly name: string;
  readonly person: Id;
  readonly label: string;
  readonly mustChangePassword: boolean;
  readonly capacities: readonly {
    readonly grant: Id;
    readonly role: Role;
    readonly jurisdiction: Id;
    readonly jurisdictionName: string | null;
    readonly unit: Id | null;
    readonly unitName: string | null;
    readonly permissions: readonly Permission[];
  }[];
}

/**
 * Work that spans an account's stream, the claims and the vault. The event is stored first and the vault changed
 * second: if the second half is lost, repeating the command completes it.
 */
@Injectable()
export class AccountDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly claims: Claims,
    private readonly accounts: AccountReader,
    private readonly signIn: SignIn,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly settings: Pick<NodeSettings, 'firstPasswordsStay'>,
  ) {}

  /** Opens an account with a first password; the committed id is the account's. */
  async open({ id, person, name, password }: Opening, request: Request): Promise<Committed> {
    const stored = signInNameOf(name);
    const checked = passwordFor(stored, password, 'password');
    const account = id ?? this.idFor('account', 'OpenAccount', request);
    // Who sits at the server names the first administrator's password, which is his own.
    const stays = 'system' in request ? ({ stays: true } as const) : this.stays();
    const committed = await this.claims.holding(
      'signInName',
      stored,
      owner(account),
      accountDecider.permission.OpenAccount,
      request,
      (claim) =>
        this.commands.execute(
          new Execute(
            accountDecider,
            account,
            { type: 'OpenAccount', data: { account, person, name: stored, claim, ...stays } },
            request,
          ),
        ),
    );
    // If this is repeated much later, the holder may already have chosen a password.
    const state = await this.accounts.stateOf(account);
    if (state?.passwordChanged === false) await this.vault.credentials.setPassword(account, checked);
    return committed;
  }

  /** Grants a role; nobody can get the same one twice, not even in different accounts. */
  async grant(
    account: Id,
    { id, role, jurisdiction, unit }: Granting,
    request: Request,
  ): Promise<Committed & { readonly grant: Id }> {
    const state = await this.accounts.stateOf(account);
    if (state === null) return notFound('account.missing', '没有此账号', 'There is no such account');
    const grant = id ?? this.idFor('grant', 'GrantRole', request);
    const wanted = { grant, role, jurisdiction, ...(unit === undefined ? {} : { unit }) };
    const value = JSON.stringify([state.person, role, jurisdiction, unit ?? null]);
    const committed = await this.claims.holding(
      'role',
      value,
      owner(account, grant),
      accountDecider.permission.GrantRole,
      request,
      (claim) =>
        this.commands.execute(
          new Execute(accountDecider, account, { type: 'GrantRole', data: { ...wanted, claim } }, request),
        ),
    );
    return { ...committed, grant };
  }

  async revoke(account: Id, grant: Id, reason: string, request: Request): Promise<Committed> {
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type: 'RevokeRole', data: { grant, reason } }, request),
    );
    // The reaction does the same; doing it here saves whoever grants the role again from waiting for it.
    for (const event of committed.repeated ? [] : committed.events) {
      const { givenUp } = event.data as { readonly givenUp: Id };
      await this.claims.release(givenUp, owner(account, grant), 'given-up');
    }
    return committed;
  }

  /** The holder changes the password; all sessions but the present one end. */
  async changePassword(
    session: Id | undefined,
    { current, next }: { readonly current: string; readonly next: string },
    request: CommandRequest,
  ): Promise<Committed> {
    const { account } = request;
    const name = (await this.accounts.stateOf(account))?.name ?? '';
    const checked = passwordFor(name, next, 'next');
    if (current.normalize('NFKC') === checked) samePassword('next');
    // If this is sent again after it succeeded, the new password proves the holder as well.
    await this.signIn.prove(account, [current.normalize('NFKC'), checked]);
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type: 'ChangePassword', data: {} }, request),
    );
    await this.vault.credentials.setPassword(account, checked);
    await this.vault.sessions.endAll(account, session);
    return committed;
  }

  /** An administrator sets a new password; all sessions and tokens of the account end. */
  async resetPassword(account: Id, password: string, request: CommandRequest): Promise<Committed> {
    const name = (await this.accounts.stateOf(account))?.name ?? '';
    const checked = passwordFor(name, password, 'password');
    // Sent again after it succeeded, the new password is the present one already.
    const isRepeated = await this.accounts.wasDone(
      account,
      commandIdOf(request.account, 'ResetPassword', request.idempotencyKey),
    );
    const isSame = !isRepeated && (await this.vault.credentials.verify(account, checked));
    const data = { ...(isSame ? { isSame } : {}), ...this.stays() };
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type: 'ResetPassword', data }, request),
    );
    await this.vault.credentials.setPassword(account, checked);
    await this.vault.oneTimeCodes.end(account);
    await this.vault.sessions.endAll(account);
    await this.vault.apiTokens.revokeAll(account);
    return committed;
  }

  async suspend(account: Id, reason: string, request: CommandRequest): Promise<Committed> {
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type: 'SuspendAccount', data: { reason } }, request),
    );
    await this.vault.sessions.endAll(account);
    return committed;
  }

  async resume(account: Id, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(accountDecider, account, { type: 'ResumeAccount', data: {} }, request));
  }

  /** Issues a token for programs of the account's holder. Its text is shown here and never again. */
  async issueToken(
    { label, expiresAt, password }: TokenWanted,
    request: CommandRequest,
  ): Promise<Committed & { readonly token: Id; readonly secret: string }> {
    const { account } = request;
    const id = this.idFor('token', 'IssueApiToken', request);
    const before = await this.accounts.stateOf(account);
    if (before?.tokens.some(({ token }) => token === id) !== true) await this.provePassword(account, password);
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type: 'IssueApiToken', data: { token: id, label, expiresAt } }, request),
    );
    // Whoever repeats this never saw the first token: they get a new one, and the first is revoked.
    await this.vault.apiTokens.revoke(account, id);
    const state = await this.accounts.stateOf(account);
    const held = state?.tokens.find(({ token }) => token === id);
    const end = held === undefined ? this.clock.now() : endOf(held);
    const issued = { id, account, name: label, issuedAt: this.clock.now(), expiresAt: end };
    return { ...committed, token: id, secret: await this.vault.apiTokens.issue(issued) };
  }

  async revokeToken(account: Id, token: Id, request: CommandRequest): Promise<Committed> {
    const type = request.account === account ? 'RevokeApiToken' : 'WithdrawApiToken';
    const committed = await this.commands.execute(
      new Execute(accountDecider, account, { type, data: { token } }, request),
    );
    await this.vault.apiTokens.revoke(account, token);
    return committed;
  }

  sessions(account: Id): Promise<readonly SignInSession[]> {
    return this.vault.sessions.list(account, this.clock.now());
  }

  endSession(account: Id, session: Id): Promise<void> {
    return this.vault.sessions.end(account, session);
  }

  /**
   * What the page seals on a device in this account's name. Nobody without a session gets it, so it is gone from a
   * shared computer with the session; the same account opens its drafts there again.
   */
  deviceKey(account: Id): Promise<string> {
    return this.vault.secrets.hmac('device', account);
  }

  /** The account with its capacities, named as pages show them. */
  async whoIs(account: Id): Promise<Me> {
    const state = await this.accounts.stateOf(account);
    if (state === null) throw new NotSignedIn();
    const { directory } = this.contexts;
    return {
      account,
      name: state.name,
      person: state.person,
      label: directory.person(state.person)?.label ?? state.name,
      mustChangePassword: state.mustChangePassword,
      capacities: state.roles.map(({ grant, role, jurisdiction, unit }) => ({
        grant,
        role,
        jurisdiction,
        jurisdictionName: directory.jurisdiction(jurisdiction)?.name ?? null,
        unit: unit ?? null,
        unitName: unit === undefined ? null : (directory.unit(unit)?.name ?? null),
        permissions: permissionsOf(role),
      })),
    };
  }

  private stays(): { readonly stays?: true } {
    return this.settings.firstPasswordsStay === true ? { stays: true } : {};
  }

  private async provePassword(account: Id, password: string | undefined): Promise<void> {
    if (password === undefined) {
      return invalid('token.password-needed', '签发令牌须凭密码', 'A token takes your password', 'password');
    }
    await this.signIn.prove(account, [password.normalize('NFKC')]);
  }

  /** A new thing's id follows from the command, so that a repeated command names the same one. */
  private idFor(what: string, type: string, request: Request): Id {
    const command =
      'system' in request ? request.commandId : commandIdOf(request.account, type, request.idempotencyKey);
    return derive('id', what, command);
  }
}

const owner = (account: Id, part?: Id): { category: string; id: Id; part?: Id } => ({
  category: accountDecider.category,
  id: account,
  ...(part === undefined ? {} : { part }),
});
