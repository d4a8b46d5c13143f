import { coded, type Item, settingsOf, withNulls } from '../../ui/settings/setting';
import { useHandlingSettingTexts } from './handling-settings.texts';

export const settings = settingsOf(
  useHandlingSettingTexts,
  ({ t, setting, part, group, choice, flag, number, term, reasons }) => ({
    order: 30,
    title: t.handling,
    settings: [
      setting(
        'decline',
        '13',
        group(part('window', t.declineWindow, term), part('finalDesignation', t.finalDesignation, number)),
      ),
      setting('firstContact', '14', term),
      setting('lateEntry', undefined, term),
      setting('interimReport', '15', term),
      setting(
        'rectification',
        '16',
        group(part('urgent', t.urgent, term), part('normal', t.normal, term), part('complex', t.complex, term)),
      ),
      setting('rectificationMaximum', '16', term),
      setting(
        'extension',
        '17',
        group(
          part('times', t.times, number),
          part('limit', t.extensionLimit, { ...term, optional: true, hint: t.extensionLimitHint }),
          part('beforeDue', t.beforeDue, flag),
          part('approver', t.approver, {
            ...choice('CHAIR', 'OFFICE'),
            optional: true,
            hint: t.approverHint,
          }),
        ),
        { toValue: withNulls('limit') },
      ),
      setting('pause', '18', group(part('limit', t.pauseLimit, term), part('reasons', t.pauseReasons, reasons)), {
        toForm: (value) => ({ ...(value as Item), reasons: coded.toForm((value as Item).reasons) }),
        toValue: (typed) => ({ ...(typed as Item), reasons: coded.toValue((typed as Item).reasons) }),
      }),
      setting('replySignOff', undefined, flag),
      setting('resultCategories', '47', reasons, coded),
      setting('jointReply', '46', choice('EACH', 'LEAD')),
      setting(
        'caseNumber',
        '45',
        group(part('pattern', t.pattern, { kind: 'line', hint: t.patternHint }), part('digits', t.digits, number)),
      ),
    ],
  }),
);
