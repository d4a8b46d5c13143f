import type { Id } from '../../kernel/ids';

type Standing = 'OPEN' | 'CLOSED' | 'COUNTED';

/** A secret ballot as the stream that holds it knows it; `About` says what it is about. */
export type BallotState<About> = About & {
  readonly id: Id;
  readonly voters: readonly Id[];
  readonly standing: Standing;
};

/** The secret ballots of one stream, in the order in which they were opened: a slice of its state. */
export type Ballots<About> = readonly BallotState<About>[];

const standingAs = <About>(ballots: Ballots<About>, id: Id, standing: Standing): Ballots<About> =>
  ballots.map((ballot) => (ballot.id === id ? { ...ballot, standing } : ballot));

export const opened = <About>(ballots: Ballots<About>, about: About, id: Id, voters: readonly Id[]): Ballots<About> => [
  ...ballots,
  { ...about, id, voters, standing: 'OPEN' },
];

/** Voting has ended; what is in the box is still to be counted. */
export const ended = <About>(ballots: Ballots<About>, id: Id): Ballots<About> => standingAs(ballots, id, 'CLOSED');

/** A count on paper opened no ballot here, so it changes none. */
export const counted = <About>(ballots: Ballots<About>, id: Id): Ballots<About> => standingAs(ballots, id, 'COUNTED');
