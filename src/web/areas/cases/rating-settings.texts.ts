import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const useRatingSettingTexts = texts({
  rating: ['评价与重新办理', 'Rating and rework'],
  ratingDimensions: ['评价什么', 'What is rated'],
  RESULT: ['办理结果', 'The result'],
  ATTITUDE_AND_RESULT: ['办理态度和结果', 'Attitude and result'],
  raters: ['由谁评价', 'Who rates'],
  LEAD_FILER: ['领衔提出人', 'The lead filer'],
  ANY_FILER: ['任一提出人', 'Any filer'],
  EACH_FILER: ['每一提出人', 'Each filer'],
  ratingWindow: ['须在多久内评价', 'Window to rate'],
  ratingWindowHint: ['逾期计为未评价', 'After it the reply counts as not rated'],
  rework: ['不满意后重新办理的期限', 'Term of a rework'],
  reworkRounds: ['重新办理几轮后由工委复核', 'Rounds before the committee reviews'],
});
