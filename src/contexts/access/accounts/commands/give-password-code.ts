import type { Context } from '../../../../kernel/context';
import { conflict, forbidden } from '../../../../kernel/rejection';
import type { AccountEvent } from '../account.events';
import type { AccountState } from '../account.state';
import { isOwn, mustNotDecideAboutActor } from '../own-hand.rules';
import { codeEnd, isHelpedBy, isPowerful } from '../password-code.rules';

/**
 * Whoever holds a code can sign in as that person, the clerk too, so it goes to nobody who decides about the clerk and
 * to no administrator; that it was given stands in the log, and its use ends every session of the account.
 */
export const givePasswordCode = (state: AccountState, context: Context): readonly AccountEvent[] => {
  if (isOwn(state, context)) {
    return forbidden(
      'account.own-reset',
      '自己忘了密码须由管理员重设',
      'Your own password is reset by an administrator',
    );
  }
  if (isPowerful(state.roles)) {
    return forbidden(
      'account.code-for-administrator',
      '管理员的密码不能凭一次性代码找回，须由另一位管理员重设',
      'No code for an administrator: another administrator resets the password',
    );
  }
  if (!isHelpedBy(state.roles, context.actor.capacity.jurisdiction)) {
    return forbidden(
      'account.beyond-reach',
      '只能帮助只在本街道任职的人员，其他人请找管理员',
      'Only for people whose roles all lie in your own street',
    );
  }
  mustNotDecideAboutActor(state.roles, context);
  if (state.suspended) return conflict('account.suspended', '此账号已停用', 'This account is suspended');
  return [{ type: 'PasswordCodeGiven', data: { until: codeEnd(context.now) } }];
};
