import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import type { Answer } from '../../../kernel/question';
import {
  type AnswerVisitInvitation,
  answerVisitInvitation,
  callResolution,
  cancelResolution,
  replanResolution,
} from './commands/call';
import {
  type AgreeMeasure,
  agreeMeasure,
  amendResolutionMinutes,
  answerOnSite,
  type AskOnSite,
  askOnSite,
  failAgreement,
  type HoldResolution,
  holdResolution,
  issueResolutionMinutes,
  type RecordFinding,
  recordFinding,
  type SettleOnSite,
  settleOnSite,
} from './commands/visit';
import type { ResolutionEvent, VisitPlan } from './visit.events';
import { evolveResolution, initialResolution, type ResolutionState } from './visit.state';

export type ResolutionCommand =
  | Intent<'CallResolution', VisitPlan>
  | Intent<'ReplanResolution', { readonly plan: VisitPlan; readonly reason: string }>
  | Intent<'AnswerVisitInvitation', AnswerVisitInvitation>
  | Intent<'CancelResolution', { readonly reason: string }>
  | Intent<'HoldResolution', HoldResolution>
  | Intent<'AskOnSite', AskOnSite>
  | Intent<'AnswerOnSite', { readonly question: Id; readonly answer: Answer }>
  | Intent<'RecordFinding', RecordFinding>
  | Intent<'AgreeMeasure', AgreeMeasure>
  | Intent<'FailAgreement', { readonly unit: Id; readonly finding: Id | null; readonly reasons: string }>
  | Intent<'SettleOnSite', SettleOnSite>
  | Intent<'IssueResolutionMinutes', { readonly text: string }>
  | Intent<'AmendResolutionMinutes', { readonly text: string; readonly reason: string }>;

/** 会办: deputies and units together at the place, from the call to the minutes (DESIGN 6; DOMAIN 1.17). */
export const resolutionDecider: Decider<ResolutionState, ResolutionCommand, ResolutionEvent> = {
  category: 'resolution',
  initial: initialResolution,
  evolve: evolveResolution,
  on: {
    CallResolution: callResolution,
    ReplanResolution: replanResolution,
    AnswerVisitInvitation: answerVisitInvitation,
    CancelResolution: cancelResolution,
    HoldResolution: holdResolution,
    AskOnSite: askOnSite,
    AnswerOnSite: answerOnSite,
    RecordFinding: recordFinding,
    AgreeMeasure: agreeMeasure,
    FailAgreement: failAgreement,
    SettleOnSite: settleOnSite,
    IssueResolutionMinutes: issueResolutionMinutes,
    AmendResolutionMinutes: amendResolutionMinutes,
  },
  permission: {
    CallResolution: 'onSite.run',
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
    IssueResolutionMinutes: 'onSite.run',
    AmendResolutionMinutes: 'onSite.run',
  },
};
