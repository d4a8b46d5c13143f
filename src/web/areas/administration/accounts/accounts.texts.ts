import { texts } from '../../../texts/texts';

export const useAccountTexts = texts({
  openAccount: ['开通账号', 'Open an account'],
  openAccountHint: [
    '先在“人员与任职”登记此人，再在此开通账号并授予身份。',
    'Register the person first; open the account here, then grant a role.',
  ],
  noAccounts: ['还没有账号', 'No accounts yet'],
  person: ['人员', 'Person'],
  signInName: ['登录名', 'Sign-in name'],
  password: ['初始密码', 'First password'],
  passwordHint: [
    '至少10位；本人首次登录须先改掉',
    'At least 10 characters; at the first sign-in its owner has to choose another',
  ],
  grant: ['授予身份', 'Grant a role'],
  role: ['身份', 'Role'],
  unitHint: ['承办单位人员须填写', 'For people of a unit'],
  revoke: [(role: string) => `撤销：${role}`, (role: string) => `Revoke: ${role}`],
  revokeHint: ['立即生效。以前办理的事项不受影响。', 'Takes effect at once. Earlier work is not affected.'],
  revoked: [
    (role: string, day: string) => `${role}（${day} 撤销）`,
    (role: string, day: string) => `${role} (revoked ${day})`,
  ],
  resetPassword: ['重设密码', 'Reset the password'],
  resetPasswordHint: [
    '此人的登录会话与令牌全部结束，下次登录须先改密码。',
    'All sessions and tokens end; the next sign-in begins with a new password.',
  ],
  suspend: ['停用账号', 'Suspend'],
  suspendHint: ['登录会话与接口令牌随即失效，可随时恢复。', 'Sessions and tokens end at once.'],
  suspended: ['已停用', 'Suspended'],
  tokens: ['接口令牌', 'API tokens'],
  tokensOf: [(who: string) => `接口令牌：${who}`, (who: string) => `API tokens: ${who}`],
  help: ['帮助登录', 'Help with signing in'],
  helpHint: [
    '有人忘了密码时，核实其本人后发给一次性代码，由本人在登录页自设新密码。代码半小时内有效，只用一次，发给与使用都记入安全日志。',
    'When somebody forgot the password, make sure who it is and hand over a one-time code: with it the person chooses a new password. It holds for half an hour, once; both steps stand in the security log.',
  ],
  helpNobody: ['没有可帮助的账号', 'Nobody to help'],
  helpNobodyHint: ['只列出在本街道任职的人员。', 'People whose roles lie in this street stand here.'],
  giveCode: ['发给一次性代码', 'Give a one-time code'],
  giveCodeHint: [
    '请先核实是其本人。此前发给此人的代码随即作废。',
    'Make sure first that it is this person. A code given before no longer holds.',
  ],
  codeOf: [(who: string) => `一次性代码：${who}`, (who: string) => `One-time code: ${who}`],
  codeHint: [
    (moment: string) => `请当面交给或电话告知本人，${moment} 前有效，此后不再显示。`,
    (moment: string) => `Hand it over or read it out to the person; it holds until ${moment} and is not shown again.`,
  ],
  resume: ['恢复账号', 'Resume'],
});
