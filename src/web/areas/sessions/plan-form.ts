import type { components } from '../../api/schema';
import type { Participant, SessionPlan } from '../../api/shapes';
import type { Field, Values } from '../../ui/form/field';
import type { useSessionTexts } from './sessions.texts';

type SessionPlanBody = components['schemas']['SessionPlanBody'];
type Texts = ReturnType<typeof useSessionTexts>;

/** People as a form picks them: by the capacity in which they come. */
export interface Invited {
  readonly deputies?: readonly string[];
  readonly voters?: readonly string[];
}

/** The plan as its form holds it. */
export type PlanValues = Values<Omit<SessionPlanBody, 'participants'>> & Invited;

export const participantsOf = ({ deputies = [], voters = [] }: Invited): Participant[] => [
  ...deputies.map((person): Participant => ({ person, role: 'deputy' })),
  ...voters.map((person): Participant => ({ person, role: 'voterRepresentative' })),
];

export const invitedOf = (participants: readonly Participant[]): Required<Invited> => ({
  deputies: participants.filter(({ role }) => role === 'deputy').map(({ person }) => person),
  voters: participants.filter(({ role }) => role === 'voterRepresentative').map(({ person }) => person),
});

export const planFields = (t: Texts): readonly Field<PlanValues>[] => [
  { name: 'title', label: t.subject, kind: 'line', hint: t.subjectHint },
  { name: 'topic', label: t.topic, kind: 'topic' },
  { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  { name: 'scheduledAt', label: t.when, kind: 'instant' },
  { name: 'venue', label: t.venue, kind: 'line' },
  { name: 'units', label: t.units, kind: 'units' },
  { name: 'deputies', label: t.deputies, kind: 'people', optional: true },
  { name: 'voters', label: t.voters, kind: 'people', optional: true },
  { name: 'aboutCases', label: t.aboutCases, kind: 'cases', optional: true },
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
