export type Vote = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED' | 'VOID';
export const votes: readonly Vote[] = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'VOID'];

/** A ballot that was counted. */
export interface Ballot {
  readonly outcome: string;
  readonly eligible: number;
  readonly handedIn: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly void: number;
}

export const countsOf = (ballot: Ballot): Readonly<Record<Vote, number>> => ({
  SATISFIED: ballot.satisfied,
  BASICALLY_SATISFIED: ballot.basicallySatisfied,
  DISSATISFIED: ballot.dissatisfied,
  VOID: ballot.void,
});

/** The share of the votes handed in, between 0 and 1. */
export const shareOf = (ballot: Ballot, vote: Vote): number =>
  ballot.handedIn === 0 ? 0 : countsOf(ballot)[vote] / ballot.handedIn;
