import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { Id, Instant } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, forbidden, invalid, notFound } from '../../../kernel/rejection';
import type { AccountEvent } from './account.events';
import { type AccountState, evolveAccount, initialAccount } from './account.state';
import { givePasswordCode } from './commands/give-password-code';
import { grantRole, type GrantRole } from './commands/grant-role';
import { endOf, latestEnd, tokenDays } from './token-term.rules';
import { samePassword } from './same-password.rules';
import { isOwn, mustBeAnother, mustNotDecideAboutActor } from './own-hand.rules';

interface OpenAccount {
  readonly account: Id;
  readonly person: Id;
  readonly name: string;
  readonly claim: Id;
  /** The holder has chosen the password, or everybody may know it: in a demo. */
  readonly stays?: true;
}

export type AccountCommand =
  | Intent<'OpenAccount', OpenAccount>
  | Intent<'GrantRole', GrantRole>
  | Intent<'RevokeRole', { readonly grant: Id; readonly reason: string }>
  | Intent<'ChangePassword', Record<string, never>>
  /** `isSame`: the new password is the present one, as only the vault can tell. */
  | Intent<'ResetPassword', { readonly isSame?: true; readonly stays?: true }>
  | Intent<'GivePasswordCode', Record<string, never>>
  /** With a code that the vault has proved. */
  | Intent<'RecoverPassword', Record<string, never>>
  | Intent<'IssueApiToken', { readonly token: Id; readonly label: string; readonly expiresAt: Instant | null }>
  | Intent<'RevokeApiToken', { readonly token: Id }>
  /** The administrator takes away what somebody else issued. */
  | Intent<'WithdrawApiToken', { readonly token: Id }>
  | Intent<'SuspendAccount', { readonly reason: string }>
  | Intent<'ResumeAccount', Record<string, never>>;

/** Anybody with more tokens than this has surely forgotten some. */
const tokensAtMost = 20;

/** A sign-in name as it is stored and compared: 2 to 64 letters (any script), digits and `. _ - @`, in lower case. */
export const signInNameOf = (text: string): string => {
  const name = text.normalize('NFKC').trim().toLowerCase();
  if (/^[\p{L}\p{N}._@-]{2,64}$/u.test(name)) return name;
  return invalid('account.name', '登录名须为2至64位文字、数字或 . _ - @', '2 to 64 letters, digits or . _ - @', 'name');
};

const mustBeOpen = (state: AccountState): void => {
  if (state.account === null) notFound('account.missing', '没有此账号', 'There is no such account');
};

const mustBeOwn = (state: AccountState, { actor }: Context): void => {
  mustBeOpen(state);
  if (actor.account !== state.account)
    forbidden('account.not-yours', '只能操作自己的账号', 'Only for your own account');
};

/** An administrator has no power over anybody who holds a role above the administrator's own jurisdiction. */
const mustBeWithinReach = (state: AccountState, { actor, directory }: Context): void => {
  mustBeOpen(state);
  if (state.roles.some((role) => !directory.covers(actor.capacity.jurisdiction, role.jurisdiction))) {
    forbidden(
      'account.beyond-reach',
      '此账号在上级辖区任职，须由上级处理',
      'This account belongs to a larger jurisdiction',
    );
  }
};

const words = (text: string, field: string, most: number): string => {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= most) return trimmed;
  return invalid(`account.${field}`, `请填写（${most}字以内）`, `1 to ${most} characters are needed`, field);
};

/** Whoever did not choose a password has to replace it. */
const changeOwed = (stays: true | undefined): { readonly mustChange?: true } =>
  stays === true ? {} : { mustChange: true };

const dropToken = (state: AccountState, token: Id): readonly AccountEvent[] =>
  state.tokens.some((held) => held.token === token) ? [{ type: 'ApiTokenRevoked', data: { token } }] : [];

const dropTokens = (state: AccountState): readonly AccountEvent[] =>
  state.tokens.flatMap((held) => dropToken(state, held.token));

export const accountDecider: Decider<AccountState, AccountCommand, AccountEvent> = {
  category: 'account',
  initial: initialAccount,
  evolve: evolveAccount,
  on: {
    OpenAccount: (state, { account, person, name, claim, stays }, context) => {
      if (state.account !== null) conflict('account.exists', '账号已开通', 'This account is open already');
      const found = context.directory.person(person);
      if (found === undefined)
        return notFound('account.person-missing', '没有此人', 'There is no such person', 'person');
      if (found.closed === true) conflict('account.person-closed', '此人已停用', 'This person is closed', 'person');
      const data = { account, person, name: signInNameOf(name), claim, ...changeOwed(stays) };
      return [{ type: 'AccountOpened', data }];
    },
    GrantRole: (state, data, context) => {
      mustBeOpen(state);
      mustBeAnother(state, context);
      mustNotDecideAboutActor([data], context);
      return grantRole(state, data, context);
    },
    RevokeRole: (state, { grant, reason }, context) => {
      mustBeOpen(state);
      if (state.revoked.includes(grant)) return [];
      const role = state.roles.find((held) => held.grant === grant);
      if (role === undefined) return notFound('account.grant-missing', '没有这一身份', 'No such grant', 'grant');
      // Prevents locking everyone out by mistake: the last administrator cannot remove himself.
      if (grant === context.actor.capacity.grant) {
        return forbidden('account.own-capacity', '不能撤销自己正在使用的身份', 'Not the capacity in which you act');
      }
      mustBeAnother(state, context);
      mustNotDecideAboutActor([role], context);
      if (!context.directory.covers(context.actor.capacity.jurisdiction, role.jurisdiction)) {
        return forbidden('account.beyond-reach', '只能撤销本辖区内的身份', 'Only roles within your jurisdiction');
      }
      return [{ type: 'RoleRevoked', data: { grant, givenUp: role.claim, reason: words(reason, 'reason', 500) } }];
    },
    ChangePassword: (state, _data, context) => {
      mustBeOwn(state, context);
      return [{ type: 'PasswordChanged', data: { by: 'self' } }];
    },
    ResetPassword: (state, { isSame, stays }, context) => {
      mustBeWithinReach(state, context);
      if (isOwn(state, context)) {
        forbidden(
          'account.own-reset',
          '自己的密码请凭现在的密码修改',
          'Change your own password by the present one instead',
        );
      }
      mustNotDecideAboutActor(state.roles, context);
      // Told only to whoever may reset it: a wrong guess has then changed it, so nothing is found out by guessing.
      if (isSame === true) samePassword('password');
      const data = { by: 'administrator', ...changeOwed(stays) } as const;
      return [...dropTokens(state), { type: 'PasswordChanged', data }];
    },
    GivePasswordCode: (state, _data, context) => {
      mustBeOpen(state);
      return givePasswordCode(state, context);
    },
    RecoverPassword: (state, _data, context) => {
      mustBeOwn(state, context);
      return [...dropTokens(state), { type: 'PasswordChanged', data: { by: 'self', withCode: true } }];
    },
    IssueApiToken: (state, { token, label, expiresAt }, context) => {
      mustBeOwn(state, context);
      const open = state.tokens.filter((held) => endOf(held) > context.now);
      if (open.length >= tokensAtMost) {
        conflict(
          'account.too-many-tokens',
          `最多${tokensAtMost}个有效令牌，请先撤销不用的`,
          'Revoke unused tokens first',
        );
      }
      if (expiresAt !== null && expiresAt <= context.now) {
        invalid('account.token-expired', '到期时间须晚于现在', 'It must expire in the future', 'expiresAt');
      }
      const latest = latestEnd(context.now);
      if (expiresAt !== null && expiresAt > latest) {
        invalid(
          'account.token-too-long',
          `令牌最长${tokenDays}天，到期请另行签发`,
          `A token holds for ${tokenDays} days at most`,
          'expiresAt',
        );
      }
      const end = expiresAt ?? latest;
      return [{ type: 'ApiTokenIssued', data: { token, label: words(label, 'label', 60), expiresAt: end } }];
    },
    RevokeApiToken: (state, { token }, context) => {
      mustBeOwn(state, context);
      return dropToken(state, token);
    },
    WithdrawApiToken: (state, { token }, context) => {
      mustBeWithinReach(state, context);
      return dropToken(state, token);
    },
    SuspendAccount: (state, { reason }, context) => {
      mustBeWithinReach(state, context);
      if (state.suspended) return [];
      if (context.actor.account === state.account) {
        forbidden('account.own-suspension', '不能停用自己的账号', 'Not your own account');
      }
      mustNotDecideAboutActor(state.roles, context);
      return [{ type: 'AccountSuspended', data: { reason: words(reason, 'reason', 500) } }];
    },
    ResumeAccount: (state, _data, context) => {
      mustBeWithinReach(state, context);
      return state.suspended ? [{ type: 'AccountResumed', data: {} }] : [];
    },
  },
  permission: {
    OpenAccount: 'access.write',
    GrantRole: 'access.write',
    RevokeRole: 'access.write',
    ChangePassword: 'access.self',
    ResetPassword: 'access.write',
    GivePasswordCode: 'access.help',
    RecoverPassword: 'access.self',
    IssueApiToken: 'access.self',
    RevokeApiToken: 'access.self',
    WithdrawApiToken: 'access.write',
    SuspendAccount: 'access.write',
    ResumeAccount: 'access.write',
  },
};
