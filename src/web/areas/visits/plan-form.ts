import type { components } from '../../api/schema';
import type { VisitPlan } from '../../api/shapes';
import { choicesOf, type Field, type Values } from '../../ui/form/field';
import type { useIssueFields } from '../../ui/issues';
import { type Invited, invitedOf, participantsOf } from '../../ui/meeting/roll';
import type { useVisitTexts } from './visits.texts';

type VisitPlanBody = components['schemas']['VisitPlanBody'];

/** The plan as its form holds it: people by the capacity in which they come. */
export type PlanValues = Values<Omit<VisitPlanBody, 'participants'>> & Invited;

export const peopleFields = (t: ReturnType<typeof useVisitTexts>): readonly Field<Invited>[] => [
  { name: 'deputies', label: t.deputies, kind: 'people', who: ['deputy'], optional: true },
  { name: 'voters', label: t.voters, kind: 'people', who: ['voterRepresentative'], optional: true },
];

export const planFields = (
  t: ReturnType<typeof useVisitTexts>,
  focuses: Readonly<Record<string, string>>,
  { aboutRepeats }: ReturnType<typeof useIssueFields>,
): readonly Field<PlanValues>[] => [
  { name: 'title', label: t.subject, kind: 'line', hint: t.subjectHint },
  { name: 'focus', label: t.focus, kind: 'choice', choices: choicesOf(focuses) },
  { name: 'topic', label: t.topic, kind: 'topic' },
  { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  { name: 'place', label: t.place, kind: 'place' },
  { name: 'scheduledAt', label: t.when, kind: 'instant' },
  { name: 'units', label: t.units, kind: 'units' },
  ...peopleFields(t),
  { name: 'aboutCases', label: t.aboutCases, kind: 'cases', optional: true },
  ...aboutRepeats,
];

/** The form's values as the API takes the plan. */
export const planOf = ({ deputies = [], voters = [], ...plan }: PlanValues): Values<VisitPlanBody> => ({
  ...plan,
  participants: participantsOf({ deputies, voters }),
});

export const valuesOf = ({ participants, keyWork, ...plan }: VisitPlan) => ({
  ...plan,
  ...invitedOf(participants),
  ...(keyWork === null ? {} : { keyWork }),
});
