import { texts } from '../../texts/texts';

export const useAccountTexts = texts({
  title: ['我的账号', 'My account'],
  type: ['字号', 'Type size'],
  typeHint: ['大字版记在这台设备上，换人登录也一样。', 'Large type is kept on this device, whoever signs in.'],
  large: ['大字版', 'Large type'],
  password: ['修改密码', 'Change password'],
  passwordHint: [
    '至少10位。修改后，您在其他设备上的登录随即结束。',
    'At least 10 characters. Your other sessions end at once.',
  ],
  current: ['现在的密码', 'Current password'],
  sessions: ['登录会话', 'Sign-in sessions'],
  sessionsHint: ['不认识的会话请立即结束，并修改密码。', 'End what you do not recognise, then change your password.'],
  thisOne: ['本次登录', 'This one'],
  since: [(moment: string) => `${moment} 登录`, (moment: string) => `signed in ${moment}`],
  seen: [(moment: string) => `最近使用 ${moment}`, (moment: string) => `last used ${moment}`],
  end: ['结束', 'End'],
  endWhich: [(device: string) => `结束会话：${device}`, (device: string) => `End session: ${device}`],
  tokens: ['接口令牌', 'API tokens'],
  tokensHint: [
    '供其他系统以您的身份读取或办理。不用的请撤销。',
    'Lets another system read and act in your name. Revoke tokens that are not used.',
  ],
  issue: ['签发令牌', 'Issue a token'],
  purpose: ['用途', 'What for'],
  purposeHint: ['如“统计接口”', 'Such as “statistics feed”'],
  expiresAt: ['到期时间', 'Expires'],
  expiresHint: ['不填为90天，最长90天', 'If left empty: 90 days, the maximum'],
  tokenPasswordHint: ['令牌等同于您本人，请凭密码签发', 'A token acts as you; enter your password to issue one'],
  secret: ['接口令牌', 'API token'],
  secretHint: [
    '请现在抄下交给对方系统，此后不再显示。请求时放在 Authorization: Bearer 之后。',
    'Copy it now; it is shown only once. Requests send it as Authorization: Bearer.',
  ],
  capacities: ['我的身份', 'My roles'],
  unknownDevice: ['未知设备', 'Unknown device'],
  on: [
    (browser: string, system: string) => `${system} 上的 ${browser}`,
    (browser: string, system: string) => `${browser} on ${system}`,
  ],
});
