import type { Id, Instant } from '../../../kernel/ids';
import type { Intent, Recorded } from '../../../kernel/message';
import {
  type About,
  type Cause,
  causeAt,
  lastOf,
  type Moments,
  momentsAfter,
  type Order,
  type Ordered,
  stepBefore,
} from '../../../kernel/order';
import type { SessionEvent } from './session.events';
import { lateEntryOf } from '../late-entry.rules';

const put = (question: Id): string => `put ${question}`;
const answered = (question: Id): string => `answered ${question}`;

const partsOf = (event: Recorded<SessionEvent>): readonly string[] => {
  switch (event.type) {
    case 'SessionOpened':
      return ['opened'];
    case 'QuestionSubmitted':
      return [event.data.question.id];
    case 'QuestionPut':
      return [put(event.data.question), 'put'];
    case 'QuestionAnswered':
      return [answered(event.data.question)];
    case 'BallotCounted':
      return [event.data.ballot];
    default:
      return [];
  }
};

const moving: ReadonlySet<SessionEvent['type']> = new Set([
  'SessionConvened',
  'SessionNoticed',
  'SessionOpened',
  'SessionClosed',
  'MinutesIssued',
  'SessionCancelled',
] as const);

/** The opening and the end say themselves when they were. */
const saidIn = (event: SessionEvent) => {
  if (event.type === 'SessionOpened') return { at: event.data.openedAt, field: 'openedAt', isItsOwn: true };
  return event.type === 'SessionClosed' ? { at: event.data.closedAt, field: 'closedAt' } : null;
};

const happenedAt = (event: Recorded<SessionEvent>): Instant =>
  event.type === 'SessionOpened' ? event.data.openedAt : event.metadata.occurredAt;

/** The moments of a session after this event. */
export const sessionMoments = (moments: Moments, event: Recorded<SessionEvent>): Moments =>
  momentsAfter(moments, happenedAt(event), { moves: moving.has(event.type), parts: partsOf(event) });

const calling = ({ moments }: Ordered): Cause | null => causeAt(moments.began, '召集', 'it was called');

const opening = (state: Ordered): Cause | null =>
  causeAt(state.moments.of['opened'], '开会', 'it was opened') ?? calling(state);

/** An answer, and what follows from it, comes after the question was put. */
const question = (state: Ordered, { question: id }: About): Cause | null =>
  (id === undefined ? null : causeAt(state.moments.of[put(id)], '提出该问题', 'the question was put')) ??
  opening(state);

const answer = (state: Ordered, about: About): Cause | null =>
  (about.question === undefined
    ? null
    : causeAt(state.moments.of[answered(about.question)], '答复', 'the question was answered')) ??
  question(state, about);

const submission = (state: Ordered, { question: id }: About): Cause | null =>
  (id === undefined ? null : causeAt(state.moments.of[id], '提交该问题', 'the question was submitted')) ??
  calling(state);

/** What follows from a ballot comes after it was counted. */
const vote = (state: Ordered, { ballot: id }: About): Cause | null =>
  (id === undefined ? null : causeAt(state.moments.of[id], '该次测评', 'the ballot')) ?? opening(state);

/** A meeting is not open before it was called, or noticed where it was. */
const notice = ({ moments }: Ordered): Cause | null => causeAt(moments.since, '召集或通知', 'it was called or noticed');

/** It did not end before the last question was put. */
const lastQuestion = (state: Ordered): Cause | null =>
  lastOf(opening(state), causeAt(state.moments.of['put'], '提出最后一个问题', 'the last question was put'));

/** When it was opened and closed is told by the minute; questions bear the moment at which they were entered. */
const causeOfSaid = (state: Ordered): Cause | null =>
  state.moments.of['opened'] === undefined ? notice(state) : opening(state);

const answers: Readonly<Record<string, (state: Ordered, about: About) => Cause | null>> = {
  AnswerInvitation: calling,
  HandOverSession: calling,
  ApproveSpecially: calling,
  SubmitQuestion: calling,
  WithdrawQuestion: submission,
  OpenSession: notice,
  CloseSession: lastQuestion,
  AskGuests: opening,
  CountBallot: opening,
  UndoBallotCount: vote,
  ReportAfterBallot: vote,
  RemindOfBallot: vote,
  AnswerQuestion: question,
  FollowUp: question,
  MakeCommitment: question,
  CorrectAnswer: answer,
  RateAnswer: answer,
};

/** Which fact each command about a session answers. */
export const sessionOrder: Order<Ordered, Intent, SessionEvent> = {
  code: 'session',
  lateEntry: lateEntryOf,
  causeOf: (state, type, about) => (answers[type] ?? stepBefore)(state, about),
  saidIn,
  causeOfSaid,
};
