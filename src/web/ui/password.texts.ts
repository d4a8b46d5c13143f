import { texts } from '../texts/texts';

export const shortestPassword = 10;

export const usePasswordTexts = texts({
  current: ['现在的密码', 'Current password'],
  next: ['新密码', 'New password'],
  again: ['再输一次新密码', 'New password once more'],
  short: ['至少10位', 'At least 10 characters'],
  different: ['两次输入的新密码不一致', 'The two do not match'],
  change: ['修改', 'Change'],
});
