import { settingsOf } from '../../ui/settings/setting';
import { useSessionsSettingTexts } from './sessions-settings.texts';

export const settings = settingsOf(
  useSessionsSettingTexts,
  ({ number, t, setting, part, group, choice, flag, term }) => ({
    order: 50,
    title: t.sessions,
    settings: [
      setting('quorum', '28', { ...number, hint: t.shareHint }),
      setting(
        'ballot',
        '27',
        group(
          part('base', t.base, choice('ALL_MEMBERS', 'PRESENT', 'HANDED_IN')),
          part('threshold', t.threshold, { ...number, hint: t.shareHint }),
          part('minimum', t.ballotMinimum, { ...number, optional: true, hint: t.ballotMinimumHint }),
        ),
      ),
      setting(
        'ballotFailure',
        '29',
        group(part('reportWithin', t.reportWithin, term), part('ballotAgain', t.ballotAgain, flag)),
      ),
    ],
  }),
);
