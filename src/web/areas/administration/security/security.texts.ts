import { texts } from '../../../texts/texts';

export const useSecurityTexts = texts({
  title: ['安全日志', 'Security log'],
  hint: [
    '谁登录过、谁没能登录、谁得到或失去了什么身份、谁带走了什么文件。登录与下载的记录保留一年，其余与事件一同长存。',
    'Who signed in or failed to, who gained or lost which role, who downloaded which file. Sign-ins and downloads are kept for one year, the rest as long as the events.',
  ],
  who: ['何人', 'Who'],
  everybody: ['所有人', 'Everybody'],
  kind: ['类别', 'Kind'],
  everything: ['所有类别', 'Every kind'],
  from: ['自', 'From'],
  until: ['至', 'Until'],
  at: ['时间', 'When'],
  account: ['账号', 'Account'],
  what: ['何事', 'What'],
  by: ['由谁', 'By'],
  address: ['网络地址', 'Address'],
  none: ['没有符合的记录', 'No matching entries'],
  noneHint: ['请放宽日期或类别。', 'Widen the dates or the kinds.'],
  stranger: [(mark: string) => `没有此账号（记号 ${mark}）`, (mark: string) => `no such account (mark ${mark})`],
  older: ['更早的', 'Older ones'],
});

export const useLoggedKinds = texts({
  SIGNED_IN: ['登录', 'Signed in'],
  SIGN_IN_FAILED: ['登录失败', 'Failed to sign in'],
  PASSWORD_FAILED: ['登录后密码核对失败', 'Wrong password while signed in'],
  CODE_FAILED: ['一次性代码不对', 'Wrong one-time code'],
  DOWNLOADED: ['下载或导出', 'Downloaded or exported'],
  ACCOUNT_OPENED: ['开通账号', 'Account opened'],
  ROLE_GRANTED: ['授予身份', 'Role granted'],
  ROLE_REVOKED: ['撤销身份', 'Role revoked'],
  PASSWORD_CHANGED: ['修改密码', 'Password changed'],
  PASSWORD_RESET: ['重设密码', 'Password reset'],
  PASSWORD_CODE_GIVEN: ['发给一次性代码', 'One-time code given'],
  PASSWORD_RECOVERED: ['凭一次性代码设新密码', 'Password set with a code'],
  TOKEN_ISSUED: ['签发令牌', 'Token issued'],
  TOKEN_REVOKED: ['撤销令牌', 'Token revoked'],
  ACCOUNT_SUSPENDED: ['停用账号', 'Account suspended'],
  ACCOUNT_RESUMED: ['恢复账号', 'Account resumed'],
});
