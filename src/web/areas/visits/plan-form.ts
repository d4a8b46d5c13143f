import type { Participant, VisitPlan } from '../../api/shapes';
import { choicesOf, type Field } from '../../ui/fields';
import type { useVisitTexts } from './visits.texts';

interface Invited {
  readonly deputies?: readonly string[];
  readonly voters?: readonly string[];
}

export const peopleOf = ({ deputies = [], voters = [] }: Invited): Participant[] => [
  ...deputies.map((person): Participant => ({ person, role: 'deputy' })),
  ...voters.map((person): Participant => ({ person, role: 'voterRepresentative' })),
];

export const pickedOf = (participants: readonly Participant[]): Required<Invited> => ({
  deputies: participants.filter(({ role }) => role === 'deputy').map(({ person }) => person),
  voters: participants.filter(({ role }) => role === 'voterRepresentative').map(({ person }) => person),
});

export const peopleFields = (t: ReturnType<typeof useVisitTexts>): readonly Field[] => [
  { name: 'deputies', label: t.deputies, kind: 'people', optional: true },
  { name: 'voters', label: t.voters, kind: 'people', optional: true },
];

export const planFields = (
  t: ReturnType<typeof useVisitTexts>,
  focuses: Readonly<Record<string, string>>,
): readonly Field[] => [
  { name: 'title', label: t.subject, kind: 'line', hint: t.subjectHint },
  { name: 'focus', label: t.focus, kind: 'choice', choices: choicesOf(focuses) },
  { name: 'topic', label: t.topic, kind: 'topic' },
  { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  { name: 'place', label: t.place, kind: 'place' },
  { name: 'scheduledAt', label: t.when, kind: 'instant' },
  { name: 'units', label: t.units, kind: 'units' },
  ...peopleFields(t),
  { name: 'aboutCases', label: t.aboutCases, kind: 'cases', optional: true },
];

/** The form's values as the API takes the plan. */
export const planOf = (values: object): object => {
  const { deputies = [], voters = [], reason: _reason, ...plan } = values as Invited & { readonly reason?: string };
  return { ...plan, participants: peopleOf({ deputies, voters }) };
};

export const valuesOf = ({ participants, keyWork, ...plan }: VisitPlan): object => ({
  ...plan,
  ...pickedOf(participants),
  ...(keyWork === null ? {} : { keyWork }),
});
