import { ofUnits, representatives } from '../../ui/form/who';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import type { InterviewAllowed, InterviewCommandName, InterviewRecord } from '../../api/shapes';
import { shaped } from '../../ui/form/command';
import { useEnteredFields, useEntersForOthers } from '../../ui/form/entered';
import type { Field, Values } from '../../ui/form/field';
import { itemsIn, type Offer } from '../../ui/offers';
import { useSides } from '../../words/interviews.texts';
import { useInterviewTexts } from './interviews.texts';
import { noteBodyOf, type NoteValues, noteValuesOf, useNoteFields } from './note-form';

type Schemas = components['schemas'];

/** The filers, or one of the units. */
const filers = 'FILERS';

interface OfVoice {
  readonly voice?: string;
}
type Confirmation = OfVoice & Values<Omit<Schemas['ConfirmNoteBody'], 'side' | 'unit'>>;
type Objection = OfVoice & Values<Omit<Schemas['DisputeNoteBody'], 'side' | 'unit'>>;

/** What both sides say of the note, and what is put right in it. */
export const useNoteOffers = (
  { note, leadFiler, coFilers }: InterviewRecord,
  allowed: InterviewAllowed,
): readonly Offer<InterviewCommandName>[] => {
  const t = useInterviewTexts();
  const sides = useSides();
  const noteFields = useNoteFields();
  const enters = useEntersForOthers();
  const entered = useEnteredFields()({ who: [...ofUnits, ...representatives], optional: true });
  const confirming = itemsIn(allowed, 'ConfirmNote');
  const disputing = itemsIn(allowed, 'DisputeNote');
  const name = useNames(confirming.filter((voice) => voice !== filers));

  /** For whom it is said, where that is not plain; and how a body says it. */
  const voiceOf = (voices: readonly string[]) => ({
    fields:
      enters || voices.length > 1
        ? ([
            {
              name: 'voice',
              label: t.side,
              kind: 'choice',
              choices: voices.map((value) => ({ value, label: value === filers ? sides.FILERS : name(value) })),
            },
          ] as const)
        : [],
    toBody: <T extends OfVoice>({ voice = voices[0], ...rest }: T) => ({
      ...rest,
      ...(voice === filers ? { side: 'FILERS' as const } : { side: 'UNIT' as const, unit: voice }),
    }),
  });
  const people = [...(leadFiler === null ? [] : [leadFiler]), ...coFilers];
  const nameOf = useNames(people);
  const sheet: readonly Field<Confirmation>[] = [
    {
      name: 'signed',
      label: t.signed,
      kind: 'choice',
      choices: people.map((value) => ({ value, label: nameOf(value) })),
      several: true,
      optional: true,
      hint: t.sheetHint,
    },
    { name: 'scan', label: t.sheet, kind: 'file', optional: true },
  ];
  const confirmer = voiceOf(confirming);
  const objector = voiceOf(disputing);
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const matters: Field<Objection> = {
    name: 'matters',
    label: t.disputeMatters,
    kind: 'choice',
    choices: (note?.matters ?? []).map(({ id, title }) => ({ value: id, label: title })),
    several: true,
    optional: true,
    hint: t.disputeHint,
  };
  return [
    {
      command: 'FinishInterview',
      path: '/api/v1/interviews/{id}/finish',
      text: t.finish,
      tone: 'primary',
      fields: [],
    },
    {
      command: 'ConfirmNote',
      text: t.confirm,
      ...(enters ? {} : { tone: 'primary' }),
      hint: t.confirmHint,
      ...shaped('/api/v1/interviews/{id}/confirm', {
        fields: [...confirmer.fields, ...(enters ? sheet : []), ...entered],
        toBody: (values: Confirmation) => confirmer.toBody(values),
      }),
    },
    {
      command: 'DisputeNote',
      text: t.dispute,
      ...shaped('/api/v1/interviews/{id}/dispute', {
        fields: [...objector.fields, reason, matters, ...entered],
        toBody: (values: Objection) => objector.toBody(values),
      }),
    },
    ...(note === null
      ? []
      : ([
          {
            command: 'AmendNote',
            text: t.amend,
            hint: t.amendHint,
            ...shaped('/api/v1/interviews/{id}/amend', {
              fields: [
                { name: 'reason', label: t.amendReason, kind: 'line' },
                { name: 'note', label: t.note, kind: 'group', fields: noteFields },
              ],
              initial: { note: noteValuesOf(note) },
              toBody: (given: { readonly reason?: string; readonly note?: NoteValues }) => ({
                reason: given.reason,
                note: noteBodyOf(given.note ?? {}, note),
              }),
            }),
          },
        ] as const)),
  ];
};
