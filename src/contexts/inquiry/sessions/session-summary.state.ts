import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { type Id, type Instant, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { isSubstantive } from '../../../kernel/question';
import type { Known } from '../../../kernel/view';
import type { BallotSubject, SessionEvent, SessionPlan } from './session.events';

interface AskedQuestion {
  readonly unit: Id;
  readonly askers: readonly Id[];
  /** Neither merged nor withdrawn. */
  readonly stands: boolean;
  /** The answers that count, to its latest follow-up where there was one. */
  readonly counting: readonly number[];
}

interface AwaitedSequel extends BallotSubject {
  readonly ballot: Id;
  readonly reportBy: LocalDate;
  readonly silent: readonly Id[];
  /** Its subject is to be voted on again, and the ballot by which that was done. */
  readonly ballotAgain: boolean;
  readonly votedAgain: Id | null;
}

/** The short record of a session: who is asked to come, where it stands, and which questions wait for an answer. */
export interface SessionSummary extends Summary {
  readonly units: readonly Id[];
  /** Deputies and voter representatives who are asked to come. */
  readonly people: readonly Id[];
  readonly scheduledAt: Instant | null;
  /** Units that have said whether they come. */
  readonly answered: readonly Id[];
  readonly questions: Readonly<Record<Id, AskedQuestion>>;
  /** Ballots that did not pass, with what is still awaited. */
  readonly sequels: readonly AwaitedSequel[];
}

const planned = (before: SessionSummary, { title, units, participants, scheduledAt }: SessionPlan): SessionSummary => ({
  ...before,
  title,
  units,
  scheduledAt,
  people: participants.map(({ person }) => person),
});

const withQuestion = (
  before: SessionSummary,
  id: Id,
  change: (question: AskedQuestion) => AskedQuestion,
): SessionSummary => {
  const question = before.questions[id];
  if (question === undefined) return before;
  return { ...before, questions: { ...before.questions, [id]: change(question) } };
};

const withAskers = (before: SessionSummary, askers: readonly Id[], ...ids: readonly Id[]): SessionSummary =>
  ids.reduce((now, id) => withQuestion(now, id, (question) => ({ ...question, askers })), before);

const gone = (question: AskedQuestion): AskedQuestion => ({ ...question, stands: false });

/** The summary after an event. */
export const sessionSummary = (summary: SessionSummary | undefined, event: Known<SessionEvent>): SessionSummary => {
  const before: SessionSummary = summary ?? {
    ...blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction),
    units: [],
    people: [],
    scheduledAt: null,
    answered: [],
    questions: {},
    sequels: [],
  };
  switch (event.type) {
    case 'SessionConvened':
      return { ...planned(before, event.data), state: 'CONVENED' };
    case 'SessionReplanned':
      return planned(before, event.data.after);
    case 'SessionNoticed': {
      const { scheduledAt, units } = event.data;
      return { ...before, state: 'NOTICED', scheduledAt, units };
    }
    case 'InvitationAnswered':
      return { ...before, answered: [...before.answered, event.data.unit] };
    case 'QuestionSubmitted': {
      const { id, unit, askers } = event.data.question;
      return { ...before, questions: { ...before.questions, [id]: { unit, askers, stands: true, counting: [] } } };
    }
    case 'QuestionsMerged': {
      const { into, merged, joined, askers, together = [] } = event.data;
      const brought = withAskers(before, askers, into, ...together);
      return joined === true ? brought : merged.reduce((now, id) => withQuestion(now, id, gone), brought);
    }
    case 'QuestionMergeUndone': {
      const { question, from, askers, own, together = [] } = event.data;
      const parted = withAskers(before, askers, from, ...together);
      return withQuestion(parted, question, (one) => ({ ...one, stands: true, askers: own ?? one.askers }));
    }
    case 'QuestionWithdrawn':
      return withQuestion(before, event.data.question, gone);
    case 'QuestionAnswered': {
      const { question, number, answer } = event.data;
      if (!isSubstantive(answer.kind)) return before;
      return withQuestion(before, question, (one) => ({ ...one, counting: [...one.counting, number] }));
    }
    case 'AnswerJudgedEmpty': {
      const { question, number } = event.data;
      return withQuestion(before, question, (one) => ({
        ...one,
        counting: one.counting.filter((answer) => answer !== number),
      }));
    }
    case 'FollowUpPut':
      return withQuestion(before, event.data.question, (one) => ({ ...one, counting: [] }));
    case 'BallotCounted': {
      const { ballot, question, unit, sequel, outcome } = event.data;
      // Another ballot on the same subject is the one that was awaited, where it came to a result.
      const isAwaited = (one: AwaitedSequel): boolean => one.question === question && one.unit === unit;
      const sequels = before.sequels.map((one) =>
        outcome !== 'NO_RESULT' && isAwaited(one) ? { ...one, votedAgain: ballot } : one,
      );
      if (sequel === undefined) return { ...before, sequels };
      const asked = unit ?? before.questions[question ?? '']?.unit;
      const silent = asked === undefined ? before.units : [asked];
      const { reportBy, ballotAgain } = sequel;
      const awaited = { ballot, question, unit, reportBy, silent, ballotAgain, votedAgain: null };
      return { ...before, sequels: [...sequels, awaited] };
    }
    case 'BallotCountUndone': {
      const { ballot } = event.data;
      const standing = before.sequels.filter((one) => one.ballot !== ballot);
      return {
        ...before,
        sequels: standing.map((one) => (one.votedAgain === ballot ? { ...one, votedAgain: null } : one)),
      };
    }
    case 'BallotReportGiven': {
      const { ballot, unit } = event.data;
      const reported = (one: AwaitedSequel): AwaitedSequel => ({
        ...one,
        silent: one.silent.filter((other) => other !== unit),
      });
      return { ...before, sequels: before.sequels.map((one) => (one.ballot === ballot ? reported(one) : one)) };
    }
    case 'SessionOpened':
      return { ...before, state: 'OPEN' };
    case 'SessionClosed':
      return { ...before, state: 'CLOSED' };
    case 'MinutesIssued':
      return { ...before, state: 'MINUTES_ISSUED' };
    case 'SessionCancelled':
      return { ...before, state: 'CANCELLED' };
    case 'AgendaOrdered':
    case 'RollChanged':
    case 'QuestionPut':
    case 'AnswerCorrected':
    case 'CommitmentMade':
    case 'AnswerRated':
    case 'BallotOpened':
    case 'BallotClosed':
    case 'BallotReminderIssued':
    case 'SpecialApprovalGiven':
    case 'GuestsAsked':
    case 'WorkMarkedWeak':
    case 'WeakWorkMeasured':
    case 'MinutesAmended':
      return before;
    default:
      return unreachable(event);
  }
};
