import type { SettingsOf } from './setting';

export const openness: SettingsOf = ({ term, t, setting, choice }) => ({
  title: t.openness,
  settings: [
    setting('publication', '50', choice('OFF', 'AFTER_REPLY', 'AFTER_CLOSE_OFF')),
    setting('retention', '51', { ...term, hint: t.retentionHint }),
  ],
});
