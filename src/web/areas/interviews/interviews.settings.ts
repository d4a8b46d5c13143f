import { coded, settingsOf } from '../../ui/settings/setting';
import { useInterviewsSettingTexts } from './interviews-settings.texts';

export const settings = settingsOf(
  useInterviewsSettingTexts,
  ({ t, setting, part, group, choice, flag, number, term, reasons }) => ({
    order: 20,
    title: t.interviews,
    settings: [
      setting('interviewNotice', '7', term),
      setting('postponement', '8', group(part('limit', t.furthest, term), part('times', t.times, number))),
      setting('delegateAllowed', '9', flag),
      setting('mayFile', '10', choice('REPRESENTATIVES', 'DEPUTIES')),
      setting('minimumFilers', '10', number),
      setting('approvalBeforeNotice', '11', flag),
      setting('noteObjections', undefined, term),
      setting('slipTyping', undefined, term),
      setting('slipConfirmation', undefined, choice('TAP', 'SIGNATURE')),
      setting('inadmissibleReasons', '12', reasons, coded),
      setting('noNewFacts', '36', choice('EXPLAIN_AND_LINK', 'EXPLAIN', 'HANDLE_AGAIN')),
    ],
  }),
);
