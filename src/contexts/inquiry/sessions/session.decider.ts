import type { HandOverInvitation } from '../../../capabilities/meeting/hand-over.rules';
import type { AskGuests } from '../../../capabilities/ballots/guests.rules';
import type { Decider } from '../../../kernel/decider';
import type { Id, Instant } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { inOrder } from '../../../kernel/order';
import { fromOutside, type Nothing } from './commands/acting';
import type { RollChange } from '../../../capabilities/meeting/roll.rules';
import type { ApproveMeeting } from '../../../capabilities/meeting/special.rules';
import {
  type CountBallot,
  countBallot,
  type CountVotes,
  countVotes,
  endBallot,
  type OpenBallot,
  openBallot,
} from './commands/ballot';
import {
  type RemindOfBallot,
  remindOfBallot,
  type ReportAfterBallot,
  reportAfterBallot,
  undoBallotCount,
} from './commands/ballot-sequel';
import {
  amendMinutes,
  askGuests,
  changeRoll,
  closeSession,
  issueMinutes,
  type MarkWeak,
  markWeak,
  type MeasureWork,
  measureWork,
} from './commands/follow';
import {
  type AnswerInvitation,
  answerInvitation,
  cancelSession,
  approveSession,
  type ConveneSession,
  conveneSession,
  noticeSession,
  orderAgenda,
  replanSession,
  type SubmitQuestion,
  submitQuestion,
  withdrawQuestion,
} from './commands/prepare';
import {
  type AnswerQuestion,
  answerQuestion,
  correctAnswer,
  followUp,
  judgeAnswerEmpty,
  type MakeCommitment,
  makeCommitment,
  type OpenSession,
  openSession,
  putQuestionToUnit,
  type RateAnswer,
  rateAnswer,
} from './commands/run';
import { handOverSession } from './commands/hand-over';
import { mergeQuestions, type MergeQuestions, undoQuestionMerge } from './commands/merge';
import type { SessionEvent, SessionPlan } from './session.events';
import { evolveSession, initialSession, type SessionState } from './session.state';
import { sessionOrder } from './session-order.rules';

export type SessionCommand =
  | Intent<'ConveneSession', ConveneSession>
  | Intent<'ApproveSpecially', ApproveMeeting>
  | Intent<'ReplanSession', { readonly plan: SessionPlan; readonly reason: string }>
  | Intent<'NoticeSession', Nothing>
  | Intent<'CancelSession', { readonly reason: string }>
  | Intent<'AnswerInvitation', AnswerInvitation>
  | Intent<'SubmitQuestion', SubmitQuestion>
  | Intent<'MergeQuestions', MergeQuestions>
  | Intent<'UndoQuestionMerge', { readonly question: Id; readonly reason: string }>
  | Intent<'WithdrawQuestion', { readonly question: Id; readonly reason: string }>
  | Intent<'OrderAgenda', { readonly questions: readonly Id[] }>
  | Intent<'OpenSession', OpenSession>
  | Intent<'ChangeRoll', RollChange>
  | Intent<'PutQuestion', { readonly question: Id }>
  | Intent<'AnswerQuestion', AnswerQuestion>
  | Intent<
      'CorrectAnswer',
      { readonly question: Id; readonly number: number; readonly text: string; readonly reason: string }
    >
  | Intent<'JudgeAnswerEmpty', { readonly question: Id; readonly number: number; readonly reason: string }>
  | Intent<'FollowUp', { readonly question: Id; readonly text: string }>
  | Intent<'MakeCommitment', MakeCommitment>
  | Intent<'RateAnswer', RateAnswer>
  | Intent<'CountBallot', CountBallot>
  | Intent<'UndoBallotCount', { readonly ballot: Id; readonly reason: string }>
  | Intent<'ReportAfterBallot', ReportAfterBallot>
  | Intent<'RemindOfBallot', RemindOfBallot>
  | Intent<'OpenBallot', OpenBallot>
  | Intent<'EndBallot', { readonly ballot: Id }>
  | Intent<'CountVotes', CountVotes>
  | Intent<'MarkWeak', MarkWeak>
  | Intent<'MeasureWork', MeasureWork>
  | Intent<'AskGuests', AskGuests>
  | Intent<'CloseSession', { readonly closedAt: Instant }>
  | Intent<'HandOverSession', HandOverInvitation>
  | Intent<'IssueMinutes', { readonly text: string }>
  | Intent<'AmendMinutes', { readonly text: string; readonly reason: string }>;

/** 问询会: many questions to several units, from the call to the minutes (DESIGN 6; DOMAIN 1.17). */
export const sessionDecider: Decider<SessionState, SessionCommand, SessionEvent> = {
  category: 'inquirySession',
  // The roll of an opening begins with those who said that they come.
  aside: { InvitationAnswered: ['OpenSession'], BallotReminderIssued: ['RemindOfBallot'] },
  initial: initialSession,
  evolve: evolveSession,
  on: inOrder<SessionState, SessionCommand, SessionEvent>(sessionOrder, {
    ConveneSession: conveneSession,
    ApproveSpecially: approveSession,
    ReplanSession: fromOutside(replanSession),
    NoticeSession: fromOutside(noticeSession),
    CancelSession: fromOutside(cancelSession),
    AnswerInvitation: answerInvitation,
    SubmitQuestion: submitQuestion,
    MergeQuestions: fromOutside(mergeQuestions),
    UndoQuestionMerge: fromOutside(undoQuestionMerge),
    WithdrawQuestion: withdrawQuestion,
    OrderAgenda: fromOutside(orderAgenda),
    OpenSession: fromOutside(openSession),
    ChangeRoll: fromOutside(changeRoll),
    PutQuestion: fromOutside(putQuestionToUnit),
    AnswerQuestion: answerQuestion,
    CorrectAnswer: correctAnswer,
    JudgeAnswerEmpty: fromOutside(judgeAnswerEmpty),
    FollowUp: followUp,
    MakeCommitment: makeCommitment,
    RateAnswer: rateAnswer,
    CountBallot: fromOutside(countBallot),
    UndoBallotCount: fromOutside(undoBallotCount),
    ReportAfterBallot: reportAfterBallot,
    RemindOfBallot: remindOfBallot,
    OpenBallot: fromOutside(openBallot),
    EndBallot: fromOutside(endBallot),
    CountVotes: countVotes,
    MarkWeak: fromOutside(markWeak),
    MeasureWork: fromOutside(measureWork),
    AskGuests: askGuests,
    CloseSession: fromOutside(closeSession),
    HandOverSession: handOverSession,
    IssueMinutes: fromOutside(issueMinutes),
    AmendMinutes: fromOutside(amendMinutes),
  }),
  permission: {
    ConveneSession: 'session.run',
    ApproveSpecially: 'session.run',
    ReplanSession: 'session.run',
    NoticeSession: 'session.run',
    CancelSession: 'session.run',
    AnswerInvitation: 'session.answer',
    SubmitQuestion: 'session.ask',
    MergeQuestions: 'session.run',
    UndoQuestionMerge: 'session.run',
    WithdrawQuestion: 'session.ask',
    OrderAgenda: 'session.run',
    OpenSession: 'session.run',
    ChangeRoll: 'session.run',
    PutQuestion: 'session.run',
    AnswerQuestion: 'session.answer',
    CorrectAnswer: 'session.answer',
    JudgeAnswerEmpty: 'session.run',
    FollowUp: 'session.ask',
    MakeCommitment: 'session.answer',
    RateAnswer: 'session.ask',
    CountBallot: 'session.run',
    UndoBallotCount: 'session.run',
    ReportAfterBallot: 'session.answer',
    RemindOfBallot: 'system.act',
    OpenBallot: 'session.run',
    EndBallot: 'session.run',
    CountVotes: 'session.run',
    MarkWeak: 'session.run',
    MeasureWork: 'session.run',
    AskGuests: 'session.run',
    CloseSession: 'session.run',
    HandOverSession: 'system.act',
    IssueMinutes: 'session.run',
    AmendMinutes: 'session.run',
  },
};
