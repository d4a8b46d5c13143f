import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const useSessionsSettingTexts = texts({
  sessions: ['问询会与表决', 'Sessions and ballots'],
  quorum: ['法定人数：须超过全体的', 'Quorum: more than this share'],
  shareHint: ['小数，0.5 即过半数', 'A share: 0.5 is more than half'],
  ballot: ['表决通过', 'Ballots'],
  base: ['以谁为基数', 'Share of'],
  ALL_MEMBERS: ['全体成员', 'All members'],
  PRESENT: ['到会成员', 'Those present'],
  HANDED_IN: ['收回的票', 'Votes handed in'],
  threshold: ['须超过', 'More than'],
  ballotMinimum: ['有结果须收回的票', 'Votes needed for a result'],
  ballotMinimumHint: [
    '占在会人数的比例，须超过；不填为0.5',
    'More than this share of those present; 0.5 if left empty',
  ],
  ballotFailure: ['表决未通过', 'After a ballot below the threshold'],
  reportWithin: ['再次报告的期限', 'Report again within'],
  ballotAgain: ['再次表决', 'Ballot again'],
});
