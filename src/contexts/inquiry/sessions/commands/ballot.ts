import type { BallotCount } from '../../../../capabilities/ballots/ballot.events';
import {
  type BoxCount,
  boxCounted,
  checkCount,
  judged,
  knownBallot,
} from '../../../../capabilities/ballots/ballot.rules';
import { presentAt } from '../../../../capabilities/meeting/roll.rules';
import type { Context } from '../../../../kernel/context';
import { after, type May } from '../../../../kernel/decider';
import type { Id, Instant } from '../../../../kernel/ids';
import type { Participant } from '../../../../kernel/participant';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { knownUnit } from '../../../../kernel/registers';
import type { BallotSubject } from '../session.events';
import { isSameSubject, type SessionState } from '../session.state';
import { fromTheOpening, mustBe, type On, openQuestion } from './acting';
import { awaitsBallot, sequelOf } from './ballot-sequel';

/** A count on paper; `eligible` left out: as many as are there. `again`: why the subject is voted on a second time. */
export type CountBallot = BallotSubject &
  Omit<BallotCount, 'eligible'> & { readonly eligible?: number; readonly again?: string };
export type OpenBallot = BallotSubject & { readonly again?: string };

const checkSubject = (state: SessionState, { question, unit }: BallotSubject, context: Context): void => {
  if (question !== null) openQuestion(state, question);
  if (unit !== null && !state.plan!.units.includes(knownUnit(context, unit).id))
    notFound('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
};

/** The second ballot on a subject says why; a third is not held in one session. */
const againOf = (state: SessionState, { question, unit, again }: OpenBallot): { readonly again?: string } => {
  const anew = toCountAnew(state, { question, unit });
  if (anew !== undefined) return anew.again === undefined ? {} : { again: anew.again };
  const before = state.voted.filter((one) => isSameSubject(one, { question, unit })).length;
  if (before === 0) return {};
  if (before > 1) conflict('ballot.twice', '同一事项在一次会上最多测评两次', 'Voted on twice already');
  const reason = (again ?? '').normalize('NFC').trim();
  if (reason === '')
    invalid('ballot.again-reason', '该事项已测评过，再次测评须写明原因', 'Say why it is voted on again', 'again');
  return { again: reason };
};

/** Who is there when it is voted: with fewer than the quorum nothing is voted on. */
const votersAt = ({ roll, quorum }: SessionState, at: Instant): readonly Participant[] => {
  const present = presentAt(roll, at);
  if (present.length < quorum)
    conflict(
      'session.no-quorum',
      `此刻在会${present.length}人，不足法定人数（须${quorum}人），不能测评`,
      `${quorum} must be present`,
    );
  return present;
};

/** The count of this subject that was undone and is to be entered anew. */
const toCountAnew = ({ undone }: SessionState, subject: BallotSubject) =>
  undone.find((one) => one.open && isSameSubject(one, subject));

/** Once the minutes are out, what was undone is counted anew, and what did not pass is voted on again. */
const isAwaited = (state: SessionState, subject: BallotSubject): boolean =>
  toCountAnew(state, subject) !== undefined ||
  state.voted.some((one) => isSameSubject(one, subject) && awaitsBallot(state, one));

const mayCount: May<SessionState> = (state, context) => {
  const isAnySubjectAwaited = [...state.undone, ...state.voted].some((one) => isAwaited(state, one));
  mustBe(state, 'OPEN', 'CLOSED', ...(isAnySubjectAwaited ? (['MINUTES_ISSUED'] as const) : []));
  votersAt(state, context.occurredAt);
};

/** 满意度测评 from a count on paper: nothing records who voted how. */
export const countBallot: On<CountBallot> = after(mayCount, (state, data, context) => {
  const { question, unit } = data;
  checkSubject(state, data, context);
  if (!isAwaited(state, { question, unit })) mustBe(state, 'OPEN', 'CLOSED');
  const again = againOf(state, data);
  const present = votersAt(state, context.occurredAt).length;
  const { eligible = present, handedIn, satisfied, basicallySatisfied, dissatisfied, abstained } = data;
  const votes = { satisfied, basicallySatisfied, dissatisfied, void: data.void };
  const count = { eligible, handedIn, ...votes, ...(abstained === undefined ? {} : { abstained }) };
  checkCount(count);
  if (eligible !== present)
    conflict('ballot.eligible', `应投票数须等于此刻在会人数（${present}人）`, 'Not as many as are there', 'eligible');
  const bases = { ALL_MEMBERS: state.eligible, PRESENT: present, HANDED_IN: handedIn };
  const undone = state.undone.filter((one) => isSameSubject(one, { question, unit })).length;
  const subject = [String(question), String(unit), ...(undone === 0 ? [] : [String(undone)])];
  const ballot: Id = context.derive('ballot', context.occurredAt, ...subject);
  const result = judged(count, bases, context.policy);
  const sequel = sequelOf(result, context);
  return [{ type: 'BallotCounted', data: { ballot, question, unit, ...again, ...count, ...result, ...sequel } }];
});

interface SecretBallot {
  readonly ballot: Id;
}

const mayVote: May<SessionState> = (state, { now }) => {
  mustBe(state, 'OPEN');
  votersAt(state, now);
};

/** A secret vote of those who are there: the votes go to the ballot box, never into an event. */
export const openBallot: On<OpenBallot> = after(mayVote, (state, data, context) => {
  const { question, unit } = data;
  checkSubject(state, data, context);
  const again = againOf(state, data);
  const ballot = context.derive('secret-ballot', String(state.ballots.length), String(question), String(unit));
  const voters = votersAt(state, context.now).map(({ person }) => person);
  return [{ type: 'BallotOpened', data: { ballot, question, unit, voters: [...voters].sort(), ...again } }];
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
  const { question, unit, again } = ballot;
  const bases = { ALL_MEMBERS: state.eligible, PRESENT: ballot.voters.length, HANDED_IN: participants.length };
  const about = { question, unit, ...(again === undefined ? {} : { again }) };
  const result = judged(count, bases, context.policy);
  const sequel = sequelOf(result, context);
  return [{ type: 'BallotCounted', data: { ballot: id, ...about, ...count, participants, ...result, ...sequel } }];
};
