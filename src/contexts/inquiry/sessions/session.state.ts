import { joint } from '../../../capabilities/meeting/joining.rules';
import { pollsAfter, type StandingPoll } from '../../../capabilities/ballots/guests.rules';
import { approvedAfter } from '../../../capabilities/meeting/special.rules';
import { type Ballots, counted, ended, opened } from '../../../capabilities/ballots/ballot.state';
import { begunRoll, membersOf, rollAfter, type Stay } from '../../../capabilities/meeting/roll.rules';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { type Moments, noMoments } from '../../../kernel/order';
import { patch } from '../../../kernel/patch';
import { isSubstantive, type Question, withSpokesmen } from '../../../kernel/question';
import type { BallotOutcome, BallotSequel, BallotSubject, SessionEvent, SessionPlan } from './session.events';
import { sessionMoments } from './session-order.rules';

export const sessionPhases = ['CONVENED', 'NOTICED', 'OPEN', 'CLOSED', 'MINUTES_ISSUED', 'CANCELLED'] as const;
export type SessionPhase = (typeof sessionPhases)[number];

export interface AnswerState {
  readonly text: string;
  readonly counts: boolean;
  readonly admits: boolean;
}

export interface QuestionState extends Question {
  readonly standing: 'SUBMITTED' | 'PUT' | 'MERGED' | 'WITHDRAWN';
  readonly answers: readonly AnswerState[];
  /** Its askers before any were joined to it, and where it was merged into. */
  readonly own: readonly Id[];
  readonly mergedInto: Id | null;
  /** The question to another unit with which it is put and answered together. */
  readonly joinedTo: Id | null;
  /** Something was promised in answer to it. */
  readonly promised: boolean;
  /** Who followed up its answers. */
  readonly followers: readonly Id[];
  /** A follow-up waits for an answer. */
  readonly followedUp: boolean;
}

/** A ballot that stands, with what came of it. */
export interface VotedOn extends BallotSubject {
  readonly ballot: Id;
  readonly onPaper: boolean;
  readonly again?: string;
  /** Null until it is counted. */
  readonly outcome: BallotOutcome | null;
  readonly sequel?: BallotSequel;
  /** Units that reported again after it, and the days on which the others were reminded. */
  readonly reported: readonly Id[];
  readonly reminded: readonly LocalDate[];
}

export interface SessionState {
  /** `NONE` before the first event. */
  readonly phase: SessionPhase | 'NONE';
  /** When what later commands answer happened. */
  readonly moments: Moments;
  readonly plan: SessionPlan | null;
  /** The people named for the units: who is to come, or was there. */
  readonly spokesmen: readonly Id[];
  readonly openedAt: Instant | null;
  /** Who was there from when to when. */
  readonly roll: readonly Stay[];
  readonly eligible: number;
  readonly quorum: number;
  readonly questions: readonly QuestionState[];
  /** The secret ones; a count on paper leaves nothing to follow. */
  readonly ballots: Ballots<BallotSubject & { readonly again?: string }>;
  /** What was voted on, once for each ballot that stands. */
  readonly voted: readonly VotedOn[];
  /** Counts that were undone, and whether they were counted anew. */
  readonly undone: readonly (BallotSubject & {
    readonly ballot: Id;
    readonly again?: string;
    readonly open: boolean;
  })[];
  readonly weakWorks: readonly Id[];
  readonly minutes: string | null;
  /** What guests said, as it stands. */
  readonly polls: readonly StandingPoll[];
  /** The called units whose people run it by special approval (特批). */
  readonly approved: readonly Id[];
}

export const initialSession: SessionState = {
  phase: 'NONE',
  moments: noMoments,
  plan: null,
  spokesmen: [],
  openedAt: null,
  roll: [],
  eligible: 0,
  quorum: 0,
  questions: [],
  ballots: [],
  voted: [],
  undone: [],
  weakWorks: [],
  minutes: null,
  polls: [],
  approved: [],
};

/** Is there an answer that counts, and none outstanding? */
export const isAnswered = ({ answers, followedUp }: QuestionState): boolean =>
  !followedUp && answers.some(({ counts }) => counts);

/** The question with those to other units that are put and answered together with it, the one they joined first. */
export const askedTogether = (
  { questions }: Pick<SessionState, 'questions'>,
  { id, joinedTo }: QuestionState,
): readonly QuestionState[] => {
  const first = joinedTo ?? id;
  return [...questions.filter((one) => one.id === first), ...questions.filter((one) => one.joinedTo === first)];
};

export const isSameSubject = (one: BallotSubject, other: BallotSubject): boolean =>
  one.question === other.question && one.unit === other.unit;

/** A ballot of which the result is still to come. */
const unanswered = ({
  ballot,
  question,
  unit,
  again,
}: BallotSubject & Pick<VotedOn, 'ballot' | 'again'>): Omit<VotedOn, 'onPaper'> => {
  const one = { ballot, question, unit, outcome: null, reported: [], reminded: [] };
  return again === undefined ? one : { ...one, again };
};

const withVoted = (state: SessionState, ballot: Id, change: (one: VotedOn) => VotedOn): SessionState =>
  patch(state, { voted: state.voted.map((one) => (one.ballot === ballot ? change(one) : one)) });

type Change = (question: QuestionState) => QuestionState;

const withQuestion = (state: SessionState, id: Id, change: Change): SessionState =>
  patch(state, { questions: state.questions.map((question) => (question.id === id ? change(question) : question)) });

/** These of the questions are asked by these people. */
const askedBy = (askers: readonly Id[], questions: readonly QuestionState[], ...ids: readonly Id[]) =>
  questions.map((one) => (ids.includes(one.id) ? patch(one, { askers }) : one));

const withAnswer = (
  state: SessionState,
  { question, number }: { readonly question: Id; readonly number: number },
  change: (answer: AnswerState) => AnswerState,
): SessionState =>
  withQuestion(state, question, (asked) =>
    patch(asked, { answers: asked.answers.map((answer, index) => (index + 1 === number ? change(answer) : answer)) }),
  );

const changed = (state: SessionState, event: Recorded<SessionEvent>): SessionState => {
  switch (event.type) {
    case 'SessionConvened':
      return patch(state, { phase: 'CONVENED', plan: event.data });
    case 'SessionReplanned':
      return patch(state, { plan: event.data.after });
    case 'InvitationAnswered':
      return patch(state, { spokesmen: withSpokesmen(state.spokesmen, [event.data.respondent]) });
    case 'QuestionSubmitted': {
      const { question } = event.data;
      const fresh = {
        standing: 'SUBMITTED',
        answers: [],
        own: question.askers,
        mergedInto: null,
        joinedTo: null,
      } as const;
      const asked = { ...question, ...fresh, promised: false, followers: [], followedUp: false };
      return patch(state, { questions: [...state.questions, asked] });
    }
    case 'QuestionsMerged': {
      const { into, merged, joined, askers, together = [] } = event.data;
      const became = joined === true ? { joinedTo: into } : { standing: 'MERGED' as const, mergedInto: into };
      const placed = state.questions.map((q) => (merged.includes(q.id) ? { ...q, ...became } : q));
      return patch(state, { questions: askedBy(askers, placed, into, ...together) });
    }
    case 'QuestionMergeUndone': {
      const { question, from, askers, own, together = [] } = event.data;
      const alone = withQuestion(state, question, (one) =>
        own === undefined
          ? patch(one, { standing: 'SUBMITTED', mergedInto: null })
          : patch(one, { joinedTo: null, askers: own }),
      );
      return patch(alone, { questions: askedBy(askers, alone.questions, from, ...together) });
    }
    case 'QuestionWithdrawn':
      return withQuestion(state, event.data.question, (asked) => patch(asked, { standing: 'WITHDRAWN' }));
    case 'AgendaOrdered': {
      const { questions } = event.data;
      const rank = new Map(questions.map((id, index) => [id, index]));
      const last = questions.length;
      const inOrder = [...state.questions].sort((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last));
      return patch(state, { questions: inOrder });
    }
    case 'SessionNoticed': {
      const { scheduledAt, venue, units } = event.data;
      return patch(state, {
        phase: 'NOTICED',
        plan: state.plan === null ? null : { ...state.plan, scheduledAt, venue, units },
      });
    }
    case 'SessionOpened': {
      const { openedAt, present, respondents, eligible, quorum } = event.data;
      const spokesmen = withSpokesmen(state.spokesmen, respondents);
      return patch(state, { phase: 'OPEN', openedAt, spokesmen, roll: begunRoll(present, openedAt), eligible, quorum });
    }
    case 'RollChanged': {
      const roll = rollAfter(state.roll, event.data);
      return patch(state, { roll, eligible: membersOf(state.eligible, roll) });
    }
    case 'QuestionPut':
      return withQuestion(state, event.data.question, (asked) => patch(asked, { standing: 'PUT' }));
    case 'QuestionAnswered': {
      const { question, answer } = event.data;
      const { kind, text, admits } = answer;
      const counts = isSubstantive(kind);
      return withQuestion(state, question, (asked) =>
        patch(asked, {
          answers: [...asked.answers, { text, admits, counts }],
          followedUp: asked.followedUp && !counts,
        }),
      );
    }
    case 'AnswerCorrected':
      return withAnswer(state, event.data, (answer) => patch(answer, { text: event.data.after }));
    case 'AnswerJudgedEmpty':
      return withAnswer(state, event.data, (answer) => patch(answer, { counts: false }));
    case 'FollowUpPut': {
      const { question, asker } = event.data;
      return withQuestion(state, question, (asked) =>
        patch(asked, { followedUp: true, followers: joint(asked.followers, [asker]) }),
      );
    }
    case 'BallotOpened': {
      const { ballot, voters, question, unit, again } = event.data;
      const about = { question, unit, ...(again === undefined ? {} : { again }) };
      return patch(state, {
        ballots: opened(state.ballots, about, ballot, voters),
        voted: [...state.voted, { ...unanswered(event.data), onPaper: false }],
      });
    }
    case 'BallotClosed':
      return patch(state, { ballots: ended(state.ballots, event.data.ballot) });
    case 'BallotCounted': {
      const { ballot, outcome, sequel } = event.data;
      const wasOpened = state.ballots.some(({ id }) => id === ballot);
      const voted = wasOpened ? state.voted : [...state.voted, { ...unanswered(event.data), onPaper: true }];
      const result = sequel === undefined ? { outcome } : { outcome, sequel };
      const anew = state.undone.find((one) => one.open && isSameSubject(one, event.data));
      return patch(state, {
        ballots: counted(state.ballots, ballot),
        voted: voted.map((one) => (one.ballot === ballot ? { ...one, ...result } : one)),
        undone: state.undone.map((one) => (one === anew ? { ...one, open: false } : one)),
      });
    }
    case 'BallotCountUndone': {
      const { ballot, question, unit } = event.data;
      const again = state.voted.find((one) => one.ballot === ballot)?.again;
      const gone = { ballot, question, unit, open: true };
      return patch(state, {
        voted: state.voted.filter((one) => one.ballot !== ballot),
        undone: [...state.undone, again === undefined ? gone : { ...gone, again }],
      });
    }
    case 'BallotReportGiven': {
      const { ballot, unit } = event.data;
      return withVoted(state, ballot, (one) => ({ ...one, reported: [...one.reported, unit] }));
    }
    case 'BallotReminderIssued': {
      const { ballot, on } = event.data;
      return withVoted(state, ballot, (one) => ({ ...one, reminded: [...one.reminded, on] }));
    }
    case 'CommitmentMade':
      return withQuestion(state, event.data.question, (asked) => patch(asked, { promised: true }));
    case 'AnswerRated':
    case 'WeakWorkMeasured':
      return state;
    case 'SpecialApprovalGiven':
      return patch(state, { approved: approvedAfter(state.approved, event.data) });
    case 'GuestsAsked':
      return patch(state, { polls: pollsAfter(state.polls, event.data) });
    case 'WorkMarkedWeak':
      return patch(state, { weakWorks: [...state.weakWorks, event.data.work.id] });
    case 'SessionClosed':
      return patch(state, { phase: 'CLOSED' });
    case 'MinutesIssued':
      return patch(state, { phase: 'MINUTES_ISSUED', minutes: event.data.text });
    case 'MinutesAmended':
      return patch(state, { minutes: event.data.after });
    case 'SessionCancelled':
      return patch(state, { phase: 'CANCELLED' });
    default:
      return unreachable(event);
  }
};

export const evolveSession = (state: SessionState, event: Recorded<SessionEvent>): SessionState =>
  patch(changed(state, event), { moments: sessionMoments(state.moments, event) });
