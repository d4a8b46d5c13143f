import { office } from '../../ui/form/who';
import { useUser } from '../../api/me';
import type { PaperCommandName, PaperRecord } from '../../api/shapes';
import type { Offer } from '../../ui/offers';
import { usePaperTexts } from './documents.texts';

/**
 * The steps of a paper, with their words and forms. What the chair does on the page, the office enters from the sheet
 * that the chair signed.
 *
 * @param seenAt the moment of the draft that is shown beside it: that is what is signed
 */
export const usePaperOffers = (paper: PaperRecord, seenAt: string | null): readonly Offer<PaperCommandName>[] => {
  const t = usePaperTexts();
  const isChair = useUser().capacity?.role === 'chair';
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const official = {
    name: 'officialNumber',
    label: t.officialNumber,
    kind: 'line',
    optional: true,
    hint: t.officialHint,
  } as const;
  const whenAndWhy = [
    { name: 'occurredAt', label: t.occurredAt, kind: 'instant', optional: true },
    { name: 'lateReason', label: t.lateReason, kind: 'line', optional: true },
  ] as const;
  const onSheet = [
    { name: 'onBehalfOf', label: t.signatory, kind: 'person', who: office },
    { name: 'form', label: t.form, kind: 'file' },
    ...whenAndWhy,
  ] as const;
  const seen = seenAt === null ? {} : { seenAt };
  const typed = paper.officialNumber === null ? {} : { initial: { officialNumber: paper.officialNumber } };
  return [
    {
      command: 'CheckPaper',
      path: '/api/v1/papers/{id}/check',
      text: t.check,
      hint: t.checkHint,
      tone: 'primary',
      fields: [],
    },
    {
      command: 'SignPaper',
      path: '/api/v1/papers/{id}/sign',
      text: t.sign,
      tone: 'primary',
      hint: isChair ? t.signHint : t.signPaperHint,
      fields: isChair ? [official] : [official, ...onSheet],
      ...typed,
      fixed: isChair ? seen : { ...seen, channel: 'paper' },
    },
    {
      command: 'SealPaper',
      path: '/api/v1/papers/{id}/seal',
      text: t.seal,
      ...(paper.state === 'SIGNED' ? { tone: 'primary' } : {}),
      hint: t.sealHint,
      fields: [{ name: 'scan', label: t.scan, kind: 'file' }, ...whenAndWhy],
      fixed: { channel: 'paper' },
    },
    {
      command: 'WithdrawPaper',
      path: '/api/v1/papers/{id}/withdraw',
      text: t.withdraw,
      tone: 'danger',
      hint: t.withdrawHint,
      fields: isChair ? [reason] : [reason, ...onSheet],
      ...(isChair ? {} : { fixed: { channel: 'paper' } }),
    },
    {
      command: 'DiscardPaperDraft',
      path: '/api/v1/papers/{id}/discard',
      text: t.discard,
      tone: 'danger',
      fields: [reason],
    },
  ];
};
