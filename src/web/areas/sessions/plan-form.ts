import type { components } from '../../api/schema';
import type { SessionPlan } from '../../api/shapes';
import type { Field, Values } from '../../ui/form/field';
import type { useIssueFields } from '../../ui/issues';
import { type Invited, invitedOf, participantsOf } from '../../ui/meeting/roll';
import type { useSessionTexts } from './sessions.texts';

type SessionPlanBody = components['schemas']['SessionPlanBody'];
type Texts = ReturnType<typeof useSessionTexts>;

/** The plan as its form holds it. */
export type PlanValues = Values<Omit<SessionPlanBody, 'participants'>> & Invited;

export const planFields = (
  t: Texts,
  { aboutRepeats }: ReturnType<typeof useIssueFields>,
): readonly Field<PlanValues>[] => [
  { name: 'title', label: t.subject, kind: 'line', hint: t.subjectHint },
  { name: 'topic', label: t.topic, kind: 'topic' },
  { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  { name: 'scheduledAt', label: t.when, kind: 'instant' },
  { name: 'venue', label: t.venue, kind: 'line' },
  { name: 'units', label: t.units, kind: 'units' },
  { name: 'deputies', label: t.deputies, kind: 'people', who: ['deputy'], optional: true },
  { name: 'voters', label: t.voters, kind: 'people', who: ['voterRepresentative'], optional: true },
  { name: 'aboutCases', label: t.aboutCases, kind: 'cases', optional: true },
  ...aboutRepeats,
];

/** The form's values as the API takes the plan. */
export const planOf = ({ deputies = [], voters = [], ...plan }: PlanValues): Values<SessionPlanBody> => ({
  ...plan,
  participants: participantsOf({ deputies, voters }),
});

export const valuesOf = ({ participants, keyWork, ...plan }: SessionPlan) => ({
  ...plan,
  ...invitedOf(participants),
  ...(keyWork === null ? {} : { keyWork }),
});
