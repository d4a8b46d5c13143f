import type { Id, Instant } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { type QuestionRecord, questionsAfter, type SessionEntry } from './question-record.state';
import type { BallotSubject, SessionEvent, SessionPlan, WeakWork } from './session.events';
import type { Participant } from '../../../kernel/participant';
import type { Respondent } from '../../../kernel/question';
import type { Act, Told } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import type { SessionPhase } from './session.state';

/** A secret vote that is under way, or has ended and waits to be counted. */
export interface VotingRecord extends BallotSubject {
  readonly id: Id;
  readonly voters: readonly Id[];
  /** Why the subject is voted on again. */
  readonly again?: string;
  readonly isOpen: boolean;
  readonly by: Act;
}

export interface WeakWorkRecord extends WeakWork {
  readonly by: Act;
  readonly readings: readonly SessionEntry<'WeakWorkMeasured'>[];
}

/** Everything about a session. Persons stay sealed until the edge opens them. */
export interface SessionRecord {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: SessionPhase;
  readonly plan: SessionPlan | null;
  readonly convenedBy: Act;
  readonly replans: readonly SessionEntry<'SessionReplanned'>[];
  readonly invitations: readonly SessionEntry<'InvitationAnswered'>[];
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Who was there at the opening. */
  readonly present: readonly Participant[];
  /** Who came later and who left, in the order in which it happened. */
  readonly rollChanges: readonly SessionEntry<'RollChanged'>[];
  readonly respondents: readonly Respondent[];
  readonly eligible: number | null;
  readonly quorum: number | null;
  /** In the order of the agenda. */
  readonly questions: readonly QuestionRecord[];
  readonly voting: readonly VotingRecord[];
  readonly ballots: readonly SessionEntry<'BallotCounted'>[];
  /** Counts that never should have been: they stay visible and count nowhere. */
  readonly ballotsUndone: readonly (SessionEntry<'BallotCounted'> & {
    readonly undone: SessionEntry<'BallotCountUndone'>;
  })[];
  /** What units reported after ballots that did not pass, and who was reminded of it. */
  readonly ballotReports: readonly SessionEntry<'BallotReportGiven'>[];
  readonly ballotReminders: readonly SessionEntry<'BallotReminderIssued'>[];
  readonly weakWorks: readonly WeakWorkRecord[];
  readonly minutes: string | null;
  readonly minutesAmended: readonly SessionEntry<'MinutesAmended'>[];
  readonly cancellation: SessionEntry<'SessionCancelled'> | null;
  /** 特批: by which the office runs it although nobody independent was left. */
  readonly specialApprovals: readonly SessionEntry<'SpecialApprovalGiven'>[];
  /** What guests said, in the order in which it was entered; one that was put right stays. */
  readonly guests: readonly SessionEntry<'GuestsAsked'>[];
}

const unheard = ({ id, jurisdiction, revision, by }: Told<SessionEvent>): SessionRecord => ({
  id,
  jurisdiction,
  revision,
  state: 'CONVENED',
  plan: null,
  convenedBy: by,
  replans: [],
  invitations: [],
  openedAt: null,
  closedAt: null,
  present: [],
  rollChanges: [],
  respondents: [],
  eligible: null,
  quorum: null,
  questions: [],
  voting: [],
  ballots: [],
  ballotsUndone: [],
  ballotReports: [],
  ballotReminders: [],
  weakWorks: [],
  minutes: null,
  minutesAmended: [],
  cancellation: null,
  specialApprovals: [],
  guests: [],
});

const changed = (record: SessionRecord, event: Told<SessionEvent>): SessionRecord => {
  const { by } = event;
  switch (event.type) {
    case 'SessionConvened':
      return patch(record, { plan: event.data, convenedBy: by });
    case 'SessionReplanned':
      return patch(record, { plan: event.data.after, replans: [...record.replans, { ...event.data, by }] });
    case 'InvitationAnswered':
      return patch(record, { invitations: [...record.invitations, { ...event.data, by }] });
    case 'SessionNoticed': {
      const { scheduledAt, venue, units } = event.data;
      return patch(record, {
        state: 'NOTICED',
        plan: record.plan === null ? null : { ...record.plan, scheduledAt, venue, units },
      });
    }
    case 'SessionOpened': {
      const { openedAt, present, respondents, eligible, quorum } = event.data;
      return patch(record, { state: 'OPEN', openedAt, present, respondents, eligible, quorum });
    }
    case 'RollChanged':
      return patch(record, { rollChanges: [...record.rollChanges, { ...event.data, by }] });
    case 'BallotOpened': {
      const { ballot: id, ...opened } = event.data;
      return patch(record, { voting: [...record.voting, { id, ...opened, isOpen: true, by }] });
    }
    case 'BallotClosed': {
      const { ballot } = event.data;
      return patch(record, {
        voting: record.voting.map((one) => (one.id === ballot ? { ...one, isOpen: false } : one)),
      });
    }
    case 'BallotCounted': {
      const voting = record.voting.filter(({ id }) => id !== event.data.ballot);
      return patch(record, { voting, ballots: [...record.ballots, { ...event.data, by }] });
    }
    case 'BallotCountUndone': {
      const undone = { ...event.data, by };
      const isUndone = ({ ballot }: { readonly ballot: Id }): boolean => ballot === undone.ballot;
      return patch(record, {
        ballots: record.ballots.filter((one) => !isUndone(one)),
        ballotsUndone: [
          ...record.ballotsUndone,
          ...record.ballots.filter(isUndone).map((counted) => ({ ...counted, undone })),
        ],
      });
    }
    case 'BallotReportGiven':
      return patch(record, { ballotReports: [...record.ballotReports, { ...event.data, by }] });
    case 'BallotReminderIssued':
      return patch(record, { ballotReminders: [...record.ballotReminders, { ...event.data, by }] });
    case 'SpecialApprovalGiven':
      return patch(record, { specialApprovals: [...record.specialApprovals, { ...event.data, by }] });
    case 'GuestsAsked':
      return patch(record, { guests: [...record.guests, { ...event.data, by }] });
    case 'WorkMarkedWeak':
      return patch(record, { weakWorks: [...record.weakWorks, { ...event.data.work, by, readings: [] }] });
    case 'WeakWorkMeasured': {
      const reading = { ...event.data, by };
      return patch(record, {
        weakWorks: record.weakWorks.map((work) =>
          work.id === reading.work ? { ...work, readings: [...work.readings, reading] } : work,
        ),
      });
    }
    case 'SessionClosed':
      return patch(record, { state: 'CLOSED', closedAt: event.data.closedAt });
    case 'MinutesIssued':
      return patch(record, { state: 'MINUTES_ISSUED', minutes: event.data.text });
    case 'MinutesAmended':
      return patch(record, {
        minutes: event.data.after,
        minutesAmended: [...record.minutesAmended, { ...event.data, by }],
      });
    case 'SessionCancelled':
      return patch(record, { state: 'CANCELLED', cancellation: { ...event.data, by } });
    case 'QuestionSubmitted':
    case 'QuestionsMerged':
    case 'QuestionMergeUndone':
    case 'AgendaOrdered':
    case 'QuestionWithdrawn':
    case 'QuestionPut':
    case 'QuestionAnswered':
    case 'AnswerCorrected':
    case 'AnswerJudgedEmpty':
    case 'FollowUpPut':
    case 'CommitmentMade':
    case 'AnswerRated':
      return patch(record, { questions: questionsAfter(record.questions, event) });
    default:
      return unreachable(event);
  }
};

/** The record after the event. */
export const sessionAfter = (record: SessionRecord | undefined, event: Told<SessionEvent>): SessionRecord => {
  const before = record ?? unheard(event);
  return { ...changed(before, event), revision: event.revision };
};
