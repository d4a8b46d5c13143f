import { settingsOf, withNulls } from '../../../ui/settings/setting';
import { useDaysSettingTexts } from './days-settings.texts';

export const settings = settingsOf(useDaysSettingTexts, ({ t, setting, part, group, flag, number, colour }) => ({
  order: 10,
  title: t.days,
  settings: [
    setting('rollLastDay', '3', flag),
    setting('endOfDay', '4', { kind: 'line', hint: t.endOfDayHint }),
    setting(
      'messageHours',
      '20',
      group(part('from', t.fromTime, { kind: 'line' }), part('until', t.untilTime, { kind: 'line' })),
    ),
    setting(
      'reminderOffsets',
      '19',
      { kind: 'line', optional: true, hint: t.reminderOffsetsHint },
      {
        toForm: (value) => (value as readonly number[]).join(', '),
        toValue: (typed) =>
          String((typed as string | undefined) ?? '')
            .split(/[,，、\s]+/)
            .filter((one) => one !== '')
            .map(Number),
      },
    ),
    setting('dueSoon', '38', number),
    setting(
      'colours',
      '38',
      group(
        part('overdue', t.overdueColour, colour),
        part('today', t.todayColour, colour),
        part('soon', t.soonColour, colour),
        part('onTrack', t.onTrackColour, colour),
        part('closed', t.closedColour, colour),
        part('madeUpLate', t.madeUpLate, { ...colour, optional: true }),
      ),
      { toValue: withNulls('madeUpLate') },
    ),
  ],
}));
