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
  passwordHint: ['至少10位；请本人登录后自行修改', 'At least 10 characters; its owner should change it'],
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
  resetPasswordHint: ['此人的登录会话全部结束。', 'All sessions of this person end.'],
  suspend: ['停用账号', 'Suspend'],
  suspendHint: ['登录会话与接口令牌随即失效，可随时恢复。', 'Sessions and tokens end at once.'],
  suspended: ['已停用', 'Suspended'],
  tokens: ['接口令牌', 'API tokens'],
  tokensOf: [(who: string) => `接口令牌：${who}`, (who: string) => `API tokens: ${who}`],
  resume: ['恢复账号', 'Resume'],
});
