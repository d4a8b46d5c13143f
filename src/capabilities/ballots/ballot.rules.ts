import type { Id } from '../../kernel/ids';
import type { BallotBase, PolicyVersion, Rating } from '../../kernel/policy';
import { conflict, invalid, notFound } from '../../kernel/rejection';
import type { BallotCount } from './ballot.events';
import type { Ballots, BallotState } from './ballot.state';

export type Outcome = Exclude<Rating, 'NOT_RATED'>;

/**
 * 镇海 2022: satisfied if those votes exceed the share of the base; else basically satisfied if both together exceed
 * it; else not satisfied.
 */
export const outcomeOf = ({ satisfied, basicallySatisfied }: BallotCount, base: number, threshold: number): Outcome => {
  const passes = (votes: number): boolean => votes > base * threshold;
  if (passes(satisfied)) return 'SATISFIED';
  return passes(satisfied + basicallySatisfied) ? 'BASICALLY_SATISFIED' : 'DISSATISFIED';
};

/** @throws Rejection `ballot.count`, `ballot.handed-in`, `ballot.sum` */
export const checkCount = ({ eligible, handedIn, void: spoilt, abstained = 0, ...options }: BallotCount): void => {
  const { satisfied, basicallySatisfied, dissatisfied } = options;
  const votes = satisfied + basicallySatisfied + dissatisfied + abstained;
  const all = [eligible, handedIn, spoilt, abstained, satisfied, basicallySatisfied, dissatisfied];
  if (all.some((count) => !Number.isInteger(count) || count < 0))
    invalid('ballot.count', '票数须为非负整数', 'Whole numbers, none below zero');
  if (handedIn > eligible)
    invalid('ballot.handed-in', '收回票数不能多于应投票数', 'More were handed in than may vote', 'handedIn');
  if (votes + spoilt !== handedIn)
    invalid(
      'ballot.sum',
      '各项票数、弃权与废票之和须等于收回票数',
      'Votes, abstentions and void ones make up those handed in',
      'handedIn',
    );
};

/** More than this share of those present must hand in a vote, where the rules say nothing else. */
const standardMinimum = 0.5;

/** The result with the rule that gave it (policy 26, 27), so that it can be worked out again. */
export interface Judged {
  /** What the threshold is a share of: all members, those present, or the ballots handed in. */
  readonly base: number;
  readonly threshold: number;
  /** `NO_RESULT`: fewer were handed in than the rules ask for. */
  readonly outcome: Outcome | 'NO_RESULT';
  /** How many had to be handed in. */
  readonly needed: number;
  readonly policyVersion: number;
}

export const judged = (
  count: BallotCount,
  bases: Readonly<Record<BallotBase, number>>,
  { settings, version: policyVersion }: PolicyVersion,
): Judged => {
  const { base: of, threshold, minimum = standardMinimum } = settings.ballot;
  const base = bases[of];
  const needed = Math.floor(bases.PRESENT * minimum) + 1;
  const outcome = count.handedIn < needed ? 'NO_RESULT' : outcomeOf(count, base, threshold);
  return { base, threshold, outcome, needed, policyVersion };
};

/** @throws Rejection `ballot.not-found` */
export const knownBallot = <About>(ballots: Ballots<About>, id: Id): BallotState<About> =>
  ballots.find((ballot) => ballot.id === id) ??
  notFound('ballot.not-found', '没有这次测评', 'There is no such ballot', 'ballot');

/** What was in the box: how many of each vote, and who has voted. */
export type BoxCount = Omit<BallotCount, 'eligible' | 'handedIn'> & { readonly participants: readonly Id[] };

/**
 * The count of what was in the box of a ballot that has ended; null where it was counted already.
 *
 * @throws Rejection `ballot.still-open` and those of `checkCount`
 */
export const boxCounted = (
  { voters, standing }: BallotState<unknown>,
  { participants, ...options }: BoxCount,
): BallotCount | null => {
  if (standing === 'COUNTED') return null;
  if (standing === 'OPEN') conflict('ballot.still-open', '测评尚未截止', 'Voting has not ended', 'ballot');
  const count = { ...options, eligible: voters.length, handedIn: participants.length };
  checkCount(count);
  return count;
};

/** A secret vote as seen by someone who may vote in it. */
export interface Voting {
  readonly id: Id;
  readonly isOpen: boolean;
  readonly voter: Id;
  readonly mayVote: boolean;
  /** How many may vote. */
  readonly voters: number;
}
