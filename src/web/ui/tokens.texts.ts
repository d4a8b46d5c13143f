import { texts } from '../texts/texts';

export const useTokenTexts = texts({
  none: ['还没有接口令牌', 'No API tokens yet'],
  issued: [(day: string) => `${day} 签发`, (day: string) => `issued ${day}`],
  until: [(moment: string) => `${moment} 到期`, (moment: string) => `until ${moment}`],
  lasting: ['长期有效', 'does not expire'],
  revoked: [(day: string) => `${day} 已撤销`, (day: string) => `revoked ${day}`],
  revoke: ['撤销', 'Revoke'],
  revokeWhich: [(label: string) => `撤销令牌：${label}`, (label: string) => `Revoke the token: ${label}`],
  revokeHint: [
    '立即生效，用它的系统随即被拒绝。不能恢复，只能另行签发。',
    'Takes effect at once; systems using it are refused. It cannot be restored, only issued anew.',
  ],
});
