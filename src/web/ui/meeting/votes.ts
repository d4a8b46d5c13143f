export type Vote = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED' | 'ABSTAINED' | 'VOID';
export const votes: readonly Vote[] = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'ABSTAINED', 'VOID'];
/** What somebody chooses: a paper is spoilt, nobody spoils a vote by choosing. */
export const choices: readonly Vote[] = votes.filter((vote) => vote !== 'VOID');

/** What was handed in, and how it divides. */
export interface Counted {
  readonly eligible: number;
  readonly handedIn: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly void: number;
  readonly abstained?: number;
}

/** A ballot that was counted. */
export interface Ballot extends Counted {
  readonly outcome: string;
  /** How many had to be handed in. */
  readonly needed?: number;
  /** Why it was voted on again. */
  readonly again?: string;
}

export const countsOf = (ballot: Counted): Readonly<Record<Vote, number>> => ({
  SATISFIED: ballot.satisfied,
  BASICALLY_SATISFIED: ballot.basicallySatisfied,
  DISSATISFIED: ballot.dissatisfied,
  ABSTAINED: ballot.abstained ?? 0,
  VOID: ballot.void,
});

/** The share of the votes handed in, between 0 and 1. */
export const shareOf = (ballot: Counted, vote: Vote): number =>
  ballot.handedIn === 0 ? 0 : countsOf(ballot)[vote] / ballot.handedIn;
