import { texts } from '../../../texts/texts';

/** How the values of settings are said. */
export const useSettingTexts = texts({
  workingDay: [(amount: number) => `${amount}个工作日`, (amount: number) => `${amount} working days`],
  calendarDay: [(amount: number) => `${amount}个自然日`, (amount: number) => `${amount} days`],
  month: [(amount: number) => `${amount}个月`, (amount: number) => `${amount} months`],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  and: ['、', ', '],
  then: ['；', '; '],
  notSet: ['未设', 'not set'],
  nothing: ['无', 'none'],
  part: [
    (label: string, words: string) => `${label}：${words}`,
    (label: string, words: string) => `${label}: ${words}`,
  ],
});
