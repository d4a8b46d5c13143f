import { settingsOf } from '../../ui/settings/setting';
import { useFiguresSettingTexts } from './figures-settings.texts';

export const settings = settingsOf(useFiguresSettingTexts, ({ t, setting, part, group, choice, flag, number }) => ({
  order: 90,
  title: t.figures,
  settings: [
    setting(
      'ranking',
      '49',
      group(part('minimum', t.minimum, number), part('excludeNotYetDue', t.excludeNotYetDue, flag)),
    ),
    setting(
      'statistics',
      '54、55',
      group(
        part('yearStartsInMonth', t.yearStartsInMonth, number),
        part('countedAs', t.countedAs, choice('INTERVIEWEES', 'PARTICIPANTS')),
        part('mergedUnits', t.mergedUnits, { ...choice('OWN', 'SUCCESSOR'), optional: true, hint: t.mergedUnitsHint }),
      ),
    ),
  ],
}));
