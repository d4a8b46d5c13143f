import { settingsOf } from '../../ui/settings/setting';
import { useOpennessSettingTexts } from './openness-settings.texts';

export const settings = settingsOf(useOpennessSettingTexts, ({ term, t, setting, choice, group, part, flag }) => ({
  order: 80,
  title: t.openness,
  settings: [
    setting('publication', '50', choice('OFF', 'AFTER_REPLY', 'AFTER_CLOSE_OFF')),
    setting(
      'papers',
      '53',
      group(
        part('checked', t.papersChecked, flag),
        part('sealed', t.papersSealed, { ...flag, hint: t.papersSealedHint }),
      ),
    ),
    setting('retention', '51', { ...term, hint: t.retentionHint }),
  ],
}));
