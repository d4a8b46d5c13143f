import type { Context } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import type { BallotBase, Rating } from '../../../../kernel/policy';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { knownUnit } from '../../../../kernel/registers';
import type { BallotCount, BallotSubject } from '../session.events';
import type { BallotState, SessionState } from '../session.state';
import { fromTheOpening, mustBe, type On, openQuestion } from './acting';

export type CountBallot = BallotSubject & BallotCount;

type Outcome = Exclude<Rating, 'NOT_RATED'>;

/**
 * 镇海 2022: satisfied by more than the share of the base, else basically satisfied where both together are, else not
 * satisfied.
 */
export const outcomeOf = ({ satisfied, basicallySatisfied }: BallotCount, base: number, threshold: number): Outcome => {
  const passes = (votes: number): boolean => votes > base * threshold;
  if (passes(satisfied)) return 'SATISFIED';
  return passes(satisfied + basicallySatisfied) ? 'BASICALLY_SATISFIED' : 'DISSATISFIED';
};

const checkCount = ({ eligible, handedIn, void: spoilt, ...options }: BallotCount): void => {
  const votes = options.satisfied + options.basicallySatisfied + options.dissatisfied;
  const all = [eligible, handedIn, spoilt, options.satisfied, options.basicallySatisfied, options.dissatisfied];
  if (all.some((count) => !Number.isInteger(count) || count < 0))
    invalid('ballot.count', '票数须为非负整数', 'Whole numbers, none below zero');
  if (handedIn > eligible)
    invalid('ballot.handed-in', '收回票数不能多于应投票数', 'More were handed in than may vote', 'handedIn');
  if (votes + spoilt !== handedIn)
    invalid(
      'ballot.sum',
      '各项票数与废票之和须等于收回票数',
      'Votes and void ones make up those handed in',
      'handedIn',
    );
};

const checkSubject = (state: SessionState, { question, unit }: BallotSubject, context: Context): void => {
  if (question !== null) openQuestion(state, question);
  if (unit !== null && !state.plan!.units.includes(knownUnit(context, unit).id))
    notFound('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
};

/** The result with the rule that gave it (policy 26, 27), so that it can be worked out again. */
const judged = (
  count: BallotCount,
  bases: Readonly<Record<BallotBase, number>>,
  { settings, version: policyVersion }: Context['policy'],
) => {
  const { base: of, threshold } = settings.ballot;
  const base = bases[of];
  return { base, threshold, outcome: outcomeOf(count, base, threshold), policyVersion };
};

/**
 * 满意度测评 from a count on paper: who voted how stands nowhere.
 */
export const countBallot: On<CountBallot> = (state, data, context) => {
  mustBe(state, 'OPEN', 'CLOSED');
  const { question, unit } = data;
  checkSubject(state, data, context);
  checkCount(data);
  const { eligible, handedIn } = data;
  if (eligible > state.eligible)
    conflict('ballot.eligible', `应投票数不能多于应到人数（${state.eligible}人）`, 'More than are members', 'eligible');
  const { satisfied, basicallySatisfied, dissatisfied } = data;
  const count = { eligible, handedIn, satisfied, basicallySatisfied, dissatisfied, void: data.void };
  const bases = { ALL_MEMBERS: eligible, PRESENT: state.present.length, HANDED_IN: handedIn };
  const ballot: Id = context.derive('ballot', context.occurredAt, String(question), String(unit));
  return [
    { type: 'BallotCounted', data: { ballot, question, unit, ...count, ...judged(count, bases, context.policy) } },
  ];
};

interface SecretBallot {
  readonly ballot: Id;
}

const knownBallot = ({ ballots }: SessionState, id: Id): BallotState =>
  ballots.find((ballot) => ballot.id === id) ??
  notFound('ballot.not-found', '没有这次测评', 'There is no such ballot', 'ballot');

/** A secret vote of those present: the votes go to the ballot box, never into an event. */
export const openBallot: On<BallotSubject> = (state, { question, unit }, context) => {
  mustBe(state, 'OPEN');
  checkSubject(state, { question, unit }, context);
  const ballot = context.derive('secret-ballot', String(state.ballots.length), String(question), String(unit));
  const voters = state.present.map(({ person }) => person).sort();
  return [{ type: 'BallotOpened', data: { ballot, question, unit, voters } }];
};

/** Ends the voting. What the box holds is counted by the next command, which a crash may put off. */
export const endBallot: On<SecretBallot> = (state, { ballot: id }) => {
  mustBe(state, ...fromTheOpening);
  return knownBallot(state, id).standing === 'OPEN' ? [{ type: 'BallotClosed', data: { ballot: id } }] : [];
};

export type CountVotes = SecretBallot &
  Omit<BallotCount, 'eligible' | 'handedIn'> & { readonly participants: readonly Id[] };

/** What was in the box. One event tells all of it, so that no two of them tell the difference of one vote. */
export const countVotes: On<CountVotes> = (state, { ballot: id, participants, ...options }, context) => {
  mustBe(state, ...fromTheOpening);
  const { question, unit, voters, standing } = knownBallot(state, id);
  if (standing === 'COUNTED') return [];
  if (standing === 'OPEN') conflict('ballot.still-open', '测评尚未截止', 'Voting has not ended', 'ballot');
  const count = { ...options, eligible: voters.length, handedIn: participants.length };
  checkCount(count);
  const bases = { ALL_MEMBERS: state.eligible, PRESENT: state.present.length, HANDED_IN: participants.length };
  return [
    {
      type: 'BallotCounted',
      data: { ballot: id, question, unit, ...count, participants, ...judged(count, bases, context.policy) },
    },
  ];
};
