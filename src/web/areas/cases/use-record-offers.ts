import type { CaseCommandName, CasePage } from '../../api/shapes';
import type { Offer } from '../../ui/offers';
import { useActionTexts } from './actions.texts';

/** What the committee's office does with what stands on record of a case: publish it, put it right, take it back. */
export const useRecordOffers = ({ case: record }: CasePage): readonly Offer<CaseCommandName>[] => {
  const t = useActionTexts();
  const { published } = record;
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  return [
    {
      command: 'PublishResult',
      path: '/api/v1/cases/{id}/publish',
      text: t.publish,
      hint: t.publishHint,
      fields: [
        { name: 'title', label: t.publicTitle, kind: 'line' },
        { name: 'result', label: t.publicResult, kind: 'text' },
      ],
      initial: {
        title: published?.title ?? record.title,
        result: published?.result ?? record.replies.at(-1)?.summary ?? '',
      },
    },
    {
      command: 'WithdrawPublication',
      path: '/api/v1/cases/{id}/withdraw-publication',
      text: t.withdrawPublication,
      fields: [reason],
    },
    {
      command: 'AmendCase',
      path: '/api/v1/cases/{id}/amend',
      text: t.amend,
      fields: [
        { name: 'title', label: t.title, kind: 'line' },
        { name: 'description', label: t.description, kind: 'text' },
        { name: 'place', label: t.place, kind: 'place' },
        { name: 'topic', label: t.topic, kind: 'topic', optional: true },
        { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
        reason,
      ],
      initial: {
        title: record.title,
        description: record.description,
        place: record.place,
        topic: record.topic ?? undefined,
        keyWork: record.keyWork ?? undefined,
      },
    },
    {
      command: 'AttachScan',
      path: '/api/v1/cases/{id}/scan',
      text: t.scan,
      fields: [{ name: 'scan', label: t.file, kind: 'file' }],
    },
    {
      command: 'WithdrawCase',
      path: '/api/v1/cases/{id}/withdraw',
      text: t.withdraw,
      tone: 'danger',
      fields: [reason],
    },
    {
      command: 'UndoAssignment',
      path: '/api/v1/cases/{id}/undo-assignment',
      text: t.undoAssignment,
      hint: t.undoAssignmentHint,
      fields: [reason],
    },
    {
      command: 'UndoCloseOff',
      path: '/api/v1/cases/{id}/undo-close-off',
      text: t.undoCloseOff,
      hint: t.undoCloseOffHint,
      fields: [reason],
    },
    {
      command: 'UndoSupervision',
      path: '/api/v1/cases/{id}/undo-supervision',
      text: t.undoSupervision,
      hint: t.undoHint,
      fields: [reason],
    },
    { command: 'ReinstateCase', path: '/api/v1/cases/{id}/reinstate', text: t.reinstate, fields: [reason] },
  ];
};
