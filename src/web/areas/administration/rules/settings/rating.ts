import type { SettingsOf } from './setting';

export const rating: SettingsOf = ({ t, setting, choice, number, term }) => ({
  title: t.rating,
  settings: [
    setting('ratingDimensions', '21', choice('RESULT', 'ATTITUDE_AND_RESULT')),
    setting('raters', '22', choice('LEAD_FILER', 'ANY_FILER', 'EACH_FILER')),
    setting('ratingWindow', '23', { ...term, hint: t.ratingWindowHint }),
    setting('rework', '24', term),
    setting('reworkRounds', '25', number),
  ],
});
