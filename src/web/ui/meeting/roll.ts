import type { Participant } from '../../api/shapes';

/** People as a form picks them: grouped by the capacity in which they attend. */
export interface Invited {
  readonly deputies?: readonly string[];
  readonly voters?: readonly string[];
}

export const participantsOf = ({ deputies = [], voters = [] }: Invited): Participant[] => [
  ...deputies.map((person): Participant => ({ person, role: 'deputy' })),
  ...voters.map((person): Participant => ({ person, role: 'voterRepresentative' })),
];

export const invitedOf = (participants: readonly Participant[]): Required<Invited> => ({
  deputies: participants.filter(({ role }) => role === 'deputy').map(({ person }) => person),
  voters: participants.filter(({ role }) => role === 'voterRepresentative').map(({ person }) => person),
});
