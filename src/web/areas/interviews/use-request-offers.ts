import { representatives } from '../../ui/form/who';
import { questions } from '../../api/client';
import { useNames, useSettings } from '../../api/names';
import type { InterviewAllowed, InterviewCommandName, InterviewRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { useLanguage } from '../../texts/language';
import { useEnteredFields } from '../../ui/form/entered';
import type { Choice } from '../../ui/form/field';
import { isAllowed, type Offer } from '../../ui/offers';
import { useInterviewTexts } from './interviews.texts';
import { useRequestFields } from './request-fields';

/** Those into which this one may be merged. */
const useOthers = (id: string, enabled: boolean): readonly Choice[] => {
  const { moment } = useFormats();
  const { data } = questions.useQuery(
    'get',
    '/api/v1/interviews',
    { params: { query: { state: ['REQUESTED', 'ACCEPTED', 'APPROVED', 'NOTICED'], limit: 100 } } },
    { enabled },
  );
  const rows = enabled ? (data?.rows ?? []).filter((row) => row.id !== id) : [];
  const name = useNames(rows.flatMap(({ units, topic, leadFiler }) => [...units, topic, leadFiler]));
  return rows.map((row) => ({
    value: row.id,
    label: [name(row.leadFiler), row.units.map(name).join('、'), name(row.topic), moment(row.openedAt)].join(' · '),
  }));
};

/** What the office says to a request, and what those do who file it. */
export const useRequestOffers = (
  record: InterviewRecord,
  allowed: InterviewAllowed,
): readonly Offer<InterviewCommandName>[] => {
  const t = useInterviewTexts();
  const language = useLanguage();
  const settings = useSettings(record.jurisdiction);
  const requestFields = useRequestFields();
  const entered = useEnteredFields()({ who: representatives });
  const others = useOthers(record.id, isAllowed(allowed, 'MergeInterview'));
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  return [
    { command: 'AcceptInterview', path: '/api/v1/interviews/{id}/accept', text: t.accept, tone: 'primary', fields: [] },
    {
      command: 'ApproveInterview',
      path: '/api/v1/interviews/{id}/approve',
      text: t.approve,
      tone: 'primary',
      fields: [],
    },
    {
      command: 'ResubmitInterview',
      path: '/api/v1/interviews/{id}/resubmit',
      text: t.resubmit,
      ...(entered.length > 0 ? {} : { tone: 'primary' }),
      fields: [...requestFields, ...entered],
      initial: record.request ?? {},
    },
    { command: 'ReturnInterview', path: '/api/v1/interviews/{id}/return', text: t.return, fields: [reason] },
    {
      command: 'RejectInterview',
      path: '/api/v1/interviews/{id}/reject',
      text: t.reject,
      tone: 'danger',
      fields: [
        {
          name: 'code',
          label: t.ground,
          kind: 'choice',
          choices: (settings?.inadmissibleReasons ?? []).map(({ code, words }) => ({
            value: code,
            label: words[language],
          })),
        },
        reason,
      ],
    },
    ...(others.length === 0
      ? []
      : ([
          {
            command: 'MergeInterview',
            path: '/api/v1/interviews/{id}/merge',
            text: t.merge,
            hint: t.mergeHint,
            fields: [
              { name: 'into', label: t.into, kind: 'choice', choices: others },
              { name: 'joinUnits', label: t.joinUnits, kind: 'flag' },
              reason,
            ],
          },
        ] as const)),
    { command: 'UndoMerge', path: '/api/v1/interviews/{id}/undo-merge', text: t.undoMerge, fields: [reason] },
    {
      command: 'JoinInterview',
      path: '/api/v1/interviews/{id}/join',
      text: t.join,
      hint: t.joinHint,
      fields: entered,
    },
    { command: 'LeaveInterview', path: '/api/v1/interviews/{id}/leave', text: t.leave, fields: entered },
    {
      command: 'AttachScan',
      path: '/api/v1/interviews/{id}/scan',
      text: t.scan,
      fields: [{ name: 'scan', label: t.file, kind: 'file' }],
    },
    {
      command: 'WithdrawInterview',
      path: '/api/v1/interviews/{id}/withdraw',
      text: t.withdraw,
      tone: 'danger',
      fields: [reason],
    },
  ];
};
