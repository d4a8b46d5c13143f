import { type Item, listed, settingsOf, withNulls } from '../../ui/settings/setting';
import { usePressureSettingTexts } from './pressure-settings.texts';

export const settings = settingsOf(
  usePressureSettingTexts,
  ({ t, setting, part, group, choice, flag, number, term }) => ({
    order: 70,
    title: t.pressure,
    settings: [
      setting(
        'repeats',
        '33–35',
        group(
          part('duplicate', t.duplicate, term),
          part('recurrence', t.recurrence, term),
          part('escalateAt', t.escalateAt, number),
          part('falseFlags', t.falseFlags, { ...number, optional: true, hint: t.falseFlagsHint }),
          part('suspectAt', t.suspectAt, { ...number, optional: true, hint: t.suspectAtHint }),
          part('systemicAt', t.systemicAt, { ...number, optional: true }),
          part(
            'matchKeys',
            t.matchKeys,
            group(
              part('withinMetres', t.withinMetres, { ...number, optional: true }),
              part('sameEstateAndTopic', t.sameEstateAndTopic, flag),
            ),
          ),
        ),
        {
          toValue: (typed) => ({
            ...(typed as Item),
            matchKeys: withNulls('withinMetres')((typed as Item).matchKeys),
          }),
        },
      ),
      setting(
        'escalation',
        '37',
        {
          kind: 'list',
          fields: [
            part('step', t.step, choice('REMIND', 'SUPERVISE', 'LIST', 'SESSION', 'REFER')),
            part('overdue', t.overdueDays, { ...number, optional: true }),
            part('dissatisfied', t.dissatisfied, { ...number, optional: true }),
            part('declined', t.declined, { ...number, optional: true }),
            part('recurred', t.recurred, { ...number, optional: true }),
          ],
        },
        { toValue: (typed) => listed(typed).map(withNulls('overdue', 'dissatisfied', 'declined', 'recurred')) },
      ),
    ],
  }),
);
