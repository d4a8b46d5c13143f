import type { SettingsOf } from './setting';

export const figures: SettingsOf = ({ t, setting, part, group, choice, flag, number }) => ({
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
});
