import { settingsOf } from '../../ui/settings/setting';
import { useRatingSettingTexts } from './rating-settings.texts';

export const settings = settingsOf(useRatingSettingTexts, ({ t, setting, choice, number, term }) => ({
  order: 40,
  title: t.rating,
  settings: [
    setting('ratingDimensions', '21', choice('RESULT', 'ATTITUDE_AND_RESULT')),
    setting('raters', '22', choice('LEAD_FILER', 'ANY_FILER', 'EACH_FILER')),
    setting('ratingWindow', '23', { ...term, hint: t.ratingWindowHint }),
    setting('rework', '24', term),
    setting('reworkRounds', '25', number),
  ],
}));
