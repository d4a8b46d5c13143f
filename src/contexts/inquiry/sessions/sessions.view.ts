import type { Voting } from '../../../capabilities/ballots/ballot.rules';
import { currentView } from '../../../kernel/current';
import { type Column, historyView } from '../../../kernel/history';
import { type Id, type Instant, streamOf } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import type { SessionEvent } from './session.events';
import { isSubstantive } from '../../../kernel/question';
import { type Told, toldBy } from '../../../kernel/act';
import {
  filtered,
  type InstrumentList,
  type InstrumentListParams,
  mayKnowRaters,
  maySeeInstrument,
  pageOf,
} from '../../../kernel/reading/rows';
import { type SessionRecord, sessionAfter } from './session-record.state';
import type { SessionPhase } from './session.state';
import { factsFor, telling } from '../cases/raters.rules';
import { type BallotFollowUp, ballotFollowUps } from './ballot-follow-ups.rules';
import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { foldedAt, timeline } from '../../../capabilities/timeline/timeline.view';

/** A line of the list. */
export interface SessionRow {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly state: SessionPhase;
  readonly title: string;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly scheduledAt: Instant;
  readonly units: readonly Id[];
  /** Questions that stand, and those of them that have an answer that counts. */
  readonly questions: readonly Id[];
  readonly answered: readonly Id[];
  readonly commitments: number;
}

const rowAfter = (row: SessionRow | undefined, event: Told<SessionEvent>): SessionRow => {
  const before: SessionRow = row ?? {
    id: event.id,
    jurisdiction: event.jurisdiction,
    state: 'CONVENED',
    title: '',
    topic: null,
    keyWork: null,
    scheduledAt: event.by.occurredAt,
    units: [],
    questions: [],
    answered: [],
    commitments: 0,
  };
  const without = (...gone: readonly Id[]): readonly Id[] => before.questions.filter((id) => !gone.includes(id));
  switch (event.type) {
    case 'SessionConvened':
    case 'SessionReplanned': {
      const { title, topic, keyWork, scheduledAt, units } =
        event.type === 'SessionConvened' ? event.data : event.data.after;
      return { ...before, title, topic, keyWork, scheduledAt, units };
    }
    case 'QuestionSubmitted':
      return { ...before, questions: [...before.questions, event.data.question.id] };
    case 'QuestionsMerged':
      return event.data.joined === true ? before : { ...before, questions: without(...event.data.merged) };
    case 'QuestionMergeUndone':
      return { ...before, questions: [...new Set([...before.questions, event.data.question])] };
    case 'QuestionWithdrawn':
      return { ...before, questions: without(event.data.question) };
    case 'QuestionAnswered': {
      const { question, answer } = event.data;
      if (!isSubstantive(answer.kind) || before.answered.includes(question)) return before;
      return { ...before, answered: [...before.answered, question] };
    }
    case 'CommitmentMade':
      return { ...before, commitments: before.commitments + 1 };
    case 'SessionNoticed':
      return { ...before, state: 'NOTICED', scheduledAt: event.data.scheduledAt, units: event.data.units };
    case 'SessionOpened':
      return { ...before, state: 'OPEN' };
    case 'SessionClosed':
      return { ...before, state: 'CLOSED' };
    case 'MinutesIssued':
      return { ...before, state: 'MINUTES_ISSUED' };
    case 'SessionCancelled':
      return { ...before, state: 'CANCELLED' };
    default:
      return before;
  }
};

const text = (of: (row: SessionRow) => string | null): Column<SessionRow> => ({ type: 'TEXT', of });

/** Sessions as lines of a list, one row per session and moment. */
export const sessionRows = historyView<SessionRow, SessionEvent>({
  name: 'session_rows',
  version: 1,
  category: 'inquirySession',
  evolve: (row, event) => rowAfter(row, toldBy(event)),
  columns: {
    jurisdiction: text((s) => s.jurisdiction),
    units: text((s) => JSON.stringify(s.units)),
    state: text((s) => s.state),
    topic: text((s) => s.topic),
    key_work: text((s) => s.keyWork),
    at: { type: 'INTEGER', of: (s) => Date.parse(s.scheduledAt) },
  },
});

/** Everything about a session as it is now; the past is folded from its facts, which the timeline keeps. */
export const sessionPages = currentView<SessionRecord, SessionEvent>({
  name: 'session_page',
  version: 7,
  category: 'inquirySession',
  evolve: (record, event) => sessionAfter(record, toldBy(event)),
});

export interface SessionPageParams extends MomentParams {
  readonly id: Id;
}

export interface SessionPage {
  readonly moment: Moment['shown'];
  readonly session: SessionRecord;
  /** What follows ballots that did not pass. */
  readonly ballotFollowUps: readonly BallotFollowUp[];
}

const visibleSession = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): SessionRecord => {
  const record = moment.isNow
    ? sessionPages.find(rowsOf(sessionPages.view), id)
    : foldedAt(rowsOf(timeline), streamOf('inquirySession', id), moment, sessionAfter);
  const units = record?.plan?.units ?? [];
  if (record !== undefined && maySeeInstrument(reader, { jurisdiction: record.jurisdiction, units })) return record;
  return notFound('session.not-found', '没有这次问询会', 'There is no such session', 'id');
};

/** As with cases, units do not learn who rated an answer or handed in a vote. */
const withRatersFor = (reader: Reader, record: SessionRecord): SessionRecord =>
  mayKnowRaters(reader, record.jurisdiction)
    ? record
    : {
        ...record,
        ballots: record.ballots.map(({ participants: _participants, ...counted }) => counted),
        voting: record.voting.map((voting) => ({ ...voting, voters: [] })),
        questions: record.questions.map((question) => ({
          ...question,
          ratings: question.ratings.map((rating) => ({
            ...rating,
            rater: null,
            by: { ...rating.by, person: null, onBehalfOf: null },
          })),
        })),
      };

export const sessionPage: Question<SessionPageParams, SessionPage> = {
  name: 'session.page',
  pageOf: 'inquirySession',
  permission: 'session.read',
  views: [sessionPages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const session = visibleSession(rowsOf, params.id, moment, reader);
    const shown = withRatersFor(reader, session);
    return { moment: moment.shown, session: shown, ballotFollowUps: ballotFollowUps(session, reader) };
  },
};

export const sessionVoting: Question<SessionPageParams & { readonly ballot: Id }, Voting> = {
  name: 'session.voting',
  permission: 'session.read',
  views: [sessionPages.view, timeline],
  answer: (rowsOf, { id, ballot }, reader) => {
    const record = visibleSession(rowsOf, id, momentOf({}, reader.now), reader);
    const voting = record.voting.find((one) => one.id === ballot);
    const voter = reader.actor.person;
    if (voting !== undefined)
      return {
        id: ballot,
        isOpen: voting.isOpen,
        voter,
        mayVote: voting.voters.includes(voter),
        voters: voting.voters.length,
      };
    const counted = record.ballots.find((one) => one.ballot === ballot);
    if (counted === undefined) return notFound('ballot.not-found', '没有这次测评', 'There is no such ballot', 'ballot');
    return { id: ballot, isOpen: false, voter, mayVote: false, voters: counted.eligible };
  },
};

export const sessionTimeline = timelineOf({
  name: 'session.timeline',
  permission: 'session.read',
  category: 'inquirySession',
  views: [sessionPages.view],
  mustSee: visibleSession,
  shown: factsFor,
  aboutUnits: telling,
});

export type SessionList = InstrumentList<SessionRow>;

/** Newest first. */
export const sessionList: Question<InstrumentListParams, SessionList> = {
  name: 'session.list',
  permission: 'session.read',
  views: [sessionRows.view],
  answer: (rowsOf, params, reader) =>
    pageOf<SessionRow>(rowsOf(sessionRows.view), params, reader, filtered(params, reader)),
};
