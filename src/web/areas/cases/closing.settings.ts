import { listed, settingsOf, withNulls } from '../../ui/settings/setting';
import { useClosingSettingTexts } from './closing-settings.texts';
import { choicesOf } from '../../ui/form/field';

export const settings = settingsOf(
  useClosingSettingTexts,
  ({ t, setting, part, group, flag, term, ratings, roles }) => ({
    order: 60,
    title: t.closing,
    settings: [
      setting(
        'closeOff',
        '30',
        group(
          part('evidence', t.evidence, flag),
          part('minimumRating', t.minimumRating, {
            kind: 'choice',
            choices: choicesOf(ratings),
            optional: true,
            hint: t.anyRating,
          }),
        ),
        { toValue: withNulls('minimumRating') },
      ),
      setting(
        'overrideBy',
        '31',
        {
          kind: 'choice',
          several: true,
          optional: true,
          choices: choicesOf({ chair: roles.chair, clerk: roles.clerk }),
        },
        { toValue: (typed) => typed ?? [] },
      ),
      setting(
        'lookBacks',
        '32',
        { kind: 'list', fields: [part('term', t.after, term)] },
        {
          toForm: (value) => listed(value).map((one) => ({ term: one })),
          toValue: (typed) => listed(typed).map((one) => one.term),
        },
      ),
    ],
  }),
);
