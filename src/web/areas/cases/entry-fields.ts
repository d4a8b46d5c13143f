import { representatives } from '../../ui/form/who';
import type { components } from '../../api/schema';
import { choicesOf, type Field } from '../../ui/form/field';
import { useOrigins, useRatings, useReplyCategories } from '../../words/cases.texts';
import { useCommitmentField } from './commitment-field';
import { useEntryTexts } from './entry.texts';

type Sheet = components['schemas']['EntrySheetBody'];

export const stages = ['registered', 'assigned', 'replied', 'rated'] as const;
export type Stage = (typeof stages)[number];

/** The fields of a sheet for a matter that went so far. */
export const useEntryFields = (far: Stage): readonly Field<Sheet>[] => {
  const t = useEntryTexts();
  const commitment = useCommitmentField();
  const origins = choicesOf(useOrigins());
  const categories = choicesOf(useReplyCategories());
  const grades = choicesOf(useRatings()).filter(({ value }) => value !== 'NOT_RATED');
  const went = (stage: Stage): boolean => stages.indexOf(far) >= stages.indexOf(stage);
  const registered: readonly Field<Sheet>[] = [
    { name: 'lateReason', label: t.lateReason, kind: 'line' },
    { name: 'scan', label: t.scan, kind: 'file' },
    { name: 'occurredAt', label: t.registeredAt, kind: 'instant' },
    { name: 'title', label: t.name, kind: 'line' },
    { name: 'description', label: t.description, kind: 'text' },
    { name: 'place', label: t.place, kind: 'place' },
    { name: 'topic', label: t.topic, kind: 'topic' },
    { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
    { name: 'origin', label: t.origin, kind: 'choice', choices: origins },
    { name: 'filers', label: t.filers, kind: 'people', who: representatives, optional: true, hint: t.filersHint },
    { name: 'urgency', label: t.urgency, kind: 'urgency' },
  ];
  const assigned: Field<Sheet> = {
    name: 'assigned',
    label: t.assigned,
    kind: 'group',
    fields: [
      { name: 'occurredAt', label: t.assignedAt, kind: 'instant' },
      { name: 'unit', label: t.unit, kind: 'unit' },
      { name: 'coUnits', label: t.coUnits, kind: 'units', optional: true },
      { name: 'instruction', label: t.instruction, kind: 'text', optional: true },
      { name: 'acceptedAt', label: t.acceptedAt, kind: 'instant', optional: true, hint: t.acceptedAtHint },
    ],
  };
  const replied: Field<Sheet> = {
    name: 'replied',
    label: t.replied,
    kind: 'group',
    fields: [
      { name: 'occurredAt', label: t.repliedAt, kind: 'instant' },
      { name: 'category', label: t.category, kind: 'choice', choices: categories },
      { name: 'summary', label: t.summary, kind: 'text' },
      { name: 'inPerson', label: t.inPerson, kind: 'flag' },
      { name: 'evidence', label: t.evidence, kind: 'evidence' },
      commitment,
    ],
  };
  const rated: Field<Sheet> = {
    name: 'rated',
    label: t.rated,
    kind: 'group',
    fields: [
      { name: 'occurredAt', label: t.ratedAt, kind: 'instant' },
      { name: 'onBehalfOf', label: t.rater, kind: 'person', who: representatives },
      { name: 'rating', label: t.rating, kind: 'choice', choices: grades },
      {
        name: 'attitude',
        label: t.attitude,
        kind: 'choice',
        choices: grades,
        optional: true,
        hint: t.attitudeHint,
      },
      { name: 'reasons', label: t.reasons, kind: 'text', optional: true, hint: t.reasonsHint },
    ],
  };
  return [
    ...registered,
    ...(went('assigned') ? [assigned] : []),
    ...(went('replied') ? [replied] : []),
    ...(went('rated') ? [rated] : []),
  ];
};
