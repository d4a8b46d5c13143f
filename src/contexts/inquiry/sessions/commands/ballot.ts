import type { BallotCount } from '../../../../capabilities/ballots/ballot.events';
import {
  type BoxCount,
  boxCounted,
  checkCount,
  judged,
  knownBallot,
} from '../../../../capabilities/ballots/ballot.rules';
import type { Context } from '../../../../kernel/context';
import { after, type May } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, notFound } from '../../../../kernel/rejection';
import { knownUnit } from '../../../../kernel/registers';
import type { BallotSubject } from '../session.events';
import type { SessionState } from '../session.state';
import { fromTheOpening, mustBe, type On, openQuestion, whileIn } from './acting';

export type CountBallot = BallotSubject & BallotCount;

const checkSubject = (state: SessionState, { question, unit }: BallotSubject, context: Context): void => {
  if (question !== null) openQuestion(state, question);
  if (unit !== null && !state.plan!.units.includes(knownUnit(context, unit).id))
    notFound('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
};

/** 满意度测评 from a count on paper: nothing records who voted how. */
export const countBallot: On<CountBallot> = after(whileIn('OPEN', 'CLOSED'), (state, data, context) => {
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
});

interface SecretBallot {
  readonly ballot: Id;
}

/** A secret vote of those present: the votes go to the ballot box, never into an event. */
export const openBallot: On<BallotSubject> = after(whileIn('OPEN'), (state, { question, unit }, context) => {
  checkSubject(state, { question, unit }, context);
  const ballot = context.derive('secret-ballot', String(state.ballots.length), String(question), String(unit));
  const voters = state.present.map(({ person }) => person).sort();
  return [{ type: 'BallotOpened', data: { ballot, question, unit, voters } }];
});

const mayEnd: May<SessionState> = (state) => {
  mustBe(state, ...fromTheOpening);
  return state.ballots.map(({ id }) => id);
};

/** Ends the voting. What the box holds is counted by the next command, which a crash may put off. */
export const endBallot: On<SecretBallot> = after(mayEnd, (state, { ballot: id }) => {
  return knownBallot(state.ballots, id).standing === 'OPEN' ? [{ type: 'BallotClosed', data: { ballot: id } }] : [];
});

export type CountVotes = SecretBallot & BoxCount;

/** Counts the box in a single event, so that no one can work out a single vote from the difference of two events. */
export const countVotes: On<CountVotes> = (state, { ballot: id, participants, ...votes }, context) => {
  mustBe(state, ...fromTheOpening);
  const ballot = knownBallot(state.ballots, id);
  const count = boxCounted(ballot, { ...votes, participants });
  if (count === null) return [];
  const { question, unit } = ballot;
  const bases = { ALL_MEMBERS: state.eligible, PRESENT: state.present.length, HANDED_IN: participants.length };
  return [
    {
      type: 'BallotCounted',
      data: { ballot: id, question, unit, ...count, participants, ...judged(count, bases, context.policy) },
    },
  ];
};
