import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const useOpennessSettingTexts = texts({
  openness: ['公开、发文与保存', 'Publication, papers and retention'],
  papers: ['文书签发的步骤', 'Steps of a paper'],
  papersChecked: ['签发前须由他人核稿', 'Checked by somebody else first'],
  papersSealed: ['用印后才算印发', 'Out only once stamped'],
  papersSealedHint: ['以盖章后的扫描件为准', 'The stamped scan is what was sent'],
  publication: ['办理结果公开', 'Publication of results'],
  OFF: ['不公开', 'Off'],
  AFTER_REPLY: ['答复之后', 'After the reply'],
  AFTER_CLOSE_OFF: ['销号之后', 'After the close-off'],
  retention: ['个人信息保存多久', 'Personal data are kept for'],
  retentionHint: [
    '自写有其姓名的最后一件事项或约询活动结束之日起',
    'From the day the last case or meeting that names them ended',
  ],
});
