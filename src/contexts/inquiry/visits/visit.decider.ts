import type { HandOverInvitation } from '../../../capabilities/meeting/hand-over.rules';
import type { AskGuests } from '../../../capabilities/ballots/guests.rules';
import type { ApproveMeeting } from '../../../capabilities/meeting/special.rules';
import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { inOrder } from '../../../kernel/order';
import type { Answer } from '../../../kernel/question';
import { fromOutside } from './commands/acting';
import {
  type AnswerVisitInvitation,
  answerVisitInvitation,
  approveVisit,
  type CallVisit,
  callVisit,
  cancelVisit,
  replanVisit,
} from './commands/call';
import {
  type AgreeMeasure,
  agreeMeasure,
  amendVisitMinutes,
  askGuestsOnSite,
  answerOnSite,
  type AskOnSite,
  askOnSite,
  failAgreement,
  type HoldVisit,
  holdVisit,
  issueVisitMinutes,
  type RecordFinding,
  recordFinding,
  type SettleOnSite,
  settleOnSite,
} from './commands/visit';
import { handOverVisit } from './commands/hand-over';
import type { VisitEvent, VisitPlan } from './visit.events';
import { evolveVisit, initialVisit, type VisitState } from './visit.state';
import { visitOrder } from './visit-order.rules';

export type VisitCommand =
  | Intent<'CallResolution', CallVisit>
  | Intent<'ApproveSpecially', ApproveMeeting>
  | Intent<'ReplanResolution', { readonly plan: VisitPlan; readonly reason: string }>
  | Intent<'AnswerVisitInvitation', AnswerVisitInvitation>
  | Intent<'CancelResolution', { readonly reason: string }>
  | Intent<'HoldResolution', HoldVisit>
  | Intent<'AskOnSite', AskOnSite>
  | Intent<'AnswerOnSite', { readonly question: Id; readonly answer: Answer }>
  | Intent<'RecordFinding', RecordFinding>
  | Intent<'AgreeMeasure', AgreeMeasure>
  | Intent<'FailAgreement', { readonly unit: Id; readonly finding: Id | null; readonly reasons: string }>
  | Intent<'SettleOnSite', SettleOnSite>
  | Intent<'HandOverVisit', HandOverInvitation>
  | Intent<'AskGuests', AskGuests>
  | Intent<'IssueResolutionMinutes', { readonly text: string }>
  | Intent<'AmendResolutionMinutes', { readonly text: string; readonly reason: string }>;

/** 会办: deputies and units together at the place, from the call to the minutes (DESIGN 6; DOMAIN 1.17). */
export const visitDecider: Decider<VisitState, VisitCommand, VisitEvent> = {
  category: 'resolution',
  // Who was there begins with those who said that they come.
  aside: { VisitInvitationAnswered: ['HoldResolution'] },
  initial: initialVisit,
  evolve: evolveVisit,
  on: inOrder<VisitState, VisitCommand, VisitEvent>(visitOrder, {
    CallResolution: callVisit,
    ApproveSpecially: approveVisit,
    ReplanResolution: fromOutside(replanVisit),
    AnswerVisitInvitation: answerVisitInvitation,
    CancelResolution: fromOutside(cancelVisit),
    HoldResolution: fromOutside(holdVisit),
    AskOnSite: askOnSite,
    AnswerOnSite: answerOnSite,
    RecordFinding: fromOutside(recordFinding),
    AgreeMeasure: agreeMeasure,
    FailAgreement: failAgreement,
    SettleOnSite: settleOnSite,
    HandOverVisit: handOverVisit,
    AskGuests: askGuestsOnSite,
    IssueResolutionMinutes: fromOutside(issueVisitMinutes),
    AmendResolutionMinutes: fromOutside(amendVisitMinutes),
  }),
  permission: {
    CallResolution: 'onSite.run',
    ApproveSpecially: 'onSite.run',
    ReplanResolution: 'onSite.run',
    AnswerVisitInvitation: 'onSite.respond',
    CancelResolution: 'onSite.run',
    HoldResolution: 'onSite.run',
    AskOnSite: 'onSite.ask',
    AnswerOnSite: 'onSite.answer',
    RecordFinding: 'onSite.ask',
    AgreeMeasure: 'onSite.answer',
    FailAgreement: 'onSite.answer',
    SettleOnSite: 'onSite.answer',
    HandOverVisit: 'system.act',
    AskGuests: 'onSite.run',
    IssueResolutionMinutes: 'onSite.run',
    AmendResolutionMinutes: 'onSite.run',
  },
};
