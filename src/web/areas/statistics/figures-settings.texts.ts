import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const useFiguresSettingTexts = texts({
  figures: ['统计', 'Statistics'],
  ranking: ['单位排名', 'Ranking of units'],
  minimum: ['至少多少件才排名', 'Minimum number of cases'],
  excludeNotYetDue: ['未到期的不计', 'Leave out what is not yet due'],
  statistics: ['统计口径', 'Counting'],
  yearStartsInMonth: ['统计年度始于几月', 'The year begins in month'],
  mergedUnits: ['已撤并的单位', 'Units that were merged'],
  mergedUnitsHint: ['不填：以原名单独计', 'If left empty: counted under their own names'],
  OWN: ['以原名单独计', 'Under their own names'],
  SUCCESSOR: ['并入后继单位计', 'With their successors'],
  countedAs: ['约谈人次计', 'Person-times of interviews count'],
  INTERVIEWEES: ['被约谈人', 'Interviewees'],
  PARTICIPANTS: ['到场的代表', 'Participants'],
});
