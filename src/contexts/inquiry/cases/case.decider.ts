import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Decider } from '../../../kernel/decider';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { inOrder } from '../../../kernel/order';
import type { Term } from '../../../kernel/time/term';
import type { DraftedReply, SupervisionLevel } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import { caseOrder } from './case-order.rules';
import { evolveCase } from './case-fold.state';
import { type CaseState, initialCase } from './case.state';
import type { IfOverdue } from './clock.rules';
import type { Nothing } from './commands/acting';
import {
  confirmCalendarChange,
  grantExtension,
  pauseClock,
  refuseExtension,
  requestExtension,
  resumeClock,
  resumeWhenPauseOver,
} from './commands/clock';
import {
  closeOff,
  closeOffByOverride,
  confirmLookBack,
  deferCase,
  endDeferral,
  type LookBack,
  reopenCase,
} from './commands/close';
import {
  addEvidence,
  addFinding,
  type PlanRectification,
  planRectification,
  recordFirstContact,
  type ReportProgress,
  reportProgress,
} from './commands/handle';
import { draftReply, returnDraft, signReply, submitDraft } from './commands/draft';
import { nameHandler, type NameHandler } from './commands/handler';
import { type HandOverCase, handOverCase } from './commands/hand-over';
import { importCase, type ImportCase } from './commands/import';
import { type FollowInstrument, followInstrument } from './commands/instruments';
import {
  attachScan,
  markDisputed,
  raiseSupervision,
  reinstateCase,
  referUpward,
  type ReferUpward,
  settleDispute,
  withdrawCase,
  withdrawImportedCase,
} from './commands/oversee';
import { giveOpinion, type GiveOpinion, requestOpinions, type RequestOpinions } from './commands/opinions';
import { onPaper, type OnPaper } from './commands/paper';
import { correctPromise, type CorrectPromise, keepPromise, type KeepPromise } from './commands/promises';
import { approveSpecially, type ApproveSpecially, enteringForUnit } from './commands/special';
import { type PublishResult, publishResult, withdrawPublication } from './commands/publish';
import {
  amendCase,
  type AmendCase,
  amendCaseFromMatter,
  type FollowMatter,
  openCaseFromMatter,
  recordNumber,
  type RecordNumber,
  registerCase,
  type RegisterCase,
} from './commands/register';
import { rateAsNotRated, rateReply, type RateReply, recordNotRated } from './commands/rate';
import { orderRework, replyToCase, type ReplyToCase } from './commands/reply';
import { planReminders, type PlanReminders, remind, type Remind, urge } from './commands/remind';
import {
  acceptAssignment,
  assignCase,
  type AssignCase,
  declineAssignment,
  reconsiderCase,
  rejectCase,
  type RejectCase,
  screenCase,
  type ScreenCase,
} from './commands/screen';
import {
  agreeReassignment,
  type Undo,
  undoAssignment,
  undoCloseOff,
  contradictRating,
  undoRating,
  undoReply,
  undoSupervision,
} from './commands/undo';

export type CaseCommand =
  | Intent<'RegisterCase', RegisterCase>
  | Intent<'OpenCaseFromMatter', FollowMatter>
  | Intent<'AmendCaseFromMatter', FollowMatter>
  | Intent<'FollowInstrument', FollowInstrument>
  | Intent<'AmendCase', AmendCase>
  | Intent<'ImportCase', ImportCase>
  | Intent<'RecordNumber', RecordNumber>
  | Intent<'ScreenCase', ScreenCase>
  | Intent<'RejectCase', RejectCase>
  | Intent<'ReconsiderCase', { readonly reason: string }>
  | Intent<'AssignCase', AssignCase>
  | Intent<'AcceptAssignment', OnPaper>
  | Intent<'DeclineAssignment', OnPaper & { readonly reason: string }>
  | Intent<'NameHandler', NameHandler>
  | Intent<'RecordFirstContact', OnPaper & { readonly how: string }>
  | Intent<'PlanRectification', OnPaper & PlanRectification>
  | Intent<'ReportProgress', ReportProgress>
  | Intent<'AddEvidence', OnPaper & { readonly evidence: Evidence }>
  | Intent<'AddFinding', { readonly evidence: Evidence }>
  | Intent<'RequestOpinions', RequestOpinions>
  | Intent<'GiveOpinion', GiveOpinion>
  | Intent<'RequestExtension', OnPaper & { readonly term: Term; readonly reason: string }>
  | Intent<'GrantExtension', { readonly term?: Term }>
  | Intent<'RefuseExtension', { readonly reason: string }>
  | Intent<'PauseClock', { readonly code: string; readonly reason: string }>
  | Intent<'ResumeClock', Nothing>
  | Intent<'ResumeWhenPauseOver', Nothing>
  | Intent<'ConfirmCalendarChange', { readonly ifOverdue?: IfOverdue | undefined }>
  | Intent<'DraftReply', DraftedReply>
  | Intent<'SubmitDraft', Nothing>
  | Intent<'ReturnDraft', { readonly draft: number; readonly reason: string }>
  | Intent<'SignReply', { readonly draft: number }>
  | Intent<'ReplyToCase', OnPaper & ReplyToCase>
  | Intent<'RateReply', OnPaper & RateReply>
  | Intent<'RateAsNotRated', { readonly round: number }>
  | Intent<'RecordNotRated', { readonly reason: string }>
  | Intent<'OrderRework', { readonly reason: string }>
  | Intent<'DeferCase', { readonly reviewOn: LocalDate; readonly reason: string }>
  | Intent<'EndDeferral', { readonly reason: string }>
  | Intent<'CloseOff', { readonly evidence: Evidence }>
  | Intent<'CloseOffByOverride', { readonly evidence: Evidence; readonly reason: string }>
  | Intent<'ConfirmLookBack', LookBack>
  | Intent<'ReopenCase', LookBack>
  | Intent<'UrgeCase', Nothing>
  | Intent<'RaiseSupervision', { readonly level: SupervisionLevel; readonly reason: string }>
  | Intent<'AgreeReassignment', OnPaper & Undo>
  | Intent<'UndoAssignment', Undo>
  | Intent<'UndoReply', OnPaper & Undo>
  | Intent<'UndoRating', OnPaper & Undo>
  | Intent<'ContradictRating', OnPaper & Undo>
  | Intent<'UndoCloseOff', Undo>
  | Intent<'UndoSupervision', Undo>
  | Intent<'ReferUpward', ReferUpward>
  | Intent<'MarkDisputed', { readonly reason: string }>
  | Intent<'SettleDispute', Nothing>
  | Intent<'AttachScan', { readonly scan: AttachmentRef }>
  | Intent<'KeepPromise', KeepPromise>
  | Intent<'CorrectPromise', CorrectPromise>
  | Intent<'ApproveSpecially', ApproveSpecially>
  | Intent<'PublishResult', PublishResult>
  | Intent<'WithdrawPublication', { readonly reason: string }>
  | Intent<'WithdrawCase', { readonly reason: string }>
  | Intent<'ReinstateCase', { readonly reason: string }>
  | Intent<'PlanReminders', PlanReminders>
  | Intent<'Remind', Remind>
  | Intent<'HandOverCase', HandOverCase>
  | Intent<'WithdrawImportedCase', { readonly batch: Id; readonly reason: string }>;

/** 整改事项: from registration to the look-back, one lead unit and one running clock at a time (DESIGN 6). */
export const caseDecider: Decider<CaseState, CaseCommand, CaseEvent> = {
  category: 'case',
  aside: {
    CaseNumbered: [],
    RemindersPlanned: [],
    ReminderIssued: ['UrgeCase'],
    HandlerNamed: ['NameHandler'],
    ScanAttached: ['AttachScan'],
  },
  initial: initialCase,
  evolve: evolveCase,
  on: inOrder<CaseState, CaseCommand, CaseEvent>(caseOrder, {
    RegisterCase: registerCase,
    OpenCaseFromMatter: openCaseFromMatter,
    AmendCaseFromMatter: amendCaseFromMatter,
    FollowInstrument: followInstrument,
    AmendCase: amendCase,
    ImportCase: importCase,
    RecordNumber: recordNumber,
    ScreenCase: screenCase,
    RejectCase: rejectCase,
    ReconsiderCase: reconsiderCase,
    AssignCase: assignCase,
    AcceptAssignment: onPaper(acceptAssignment),
    DeclineAssignment: onPaper(declineAssignment),
    NameHandler: nameHandler,
    RecordFirstContact: onPaper(recordFirstContact),
    PlanRectification: onPaper(planRectification),
    ReportProgress: onPaper(reportProgress),
    AddEvidence: onPaper(addEvidence),
    AddFinding: addFinding,
    RequestOpinions: requestOpinions,
    GiveOpinion: onPaper(giveOpinion),
    RequestExtension: onPaper(requestExtension),
    GrantExtension: grantExtension,
    RefuseExtension: refuseExtension,
    PauseClock: pauseClock,
    ResumeClock: resumeClock,
    ResumeWhenPauseOver: resumeWhenPauseOver,
    ConfirmCalendarChange: confirmCalendarChange,
    DraftReply: draftReply,
    SubmitDraft: submitDraft,
    ReturnDraft: returnDraft,
    SignReply: signReply,
    ReplyToCase: onPaper(replyToCase),
    RateReply: onPaper(rateReply),
    RateAsNotRated: rateAsNotRated,
    RecordNotRated: recordNotRated,
    OrderRework: orderRework,
    DeferCase: deferCase,
    EndDeferral: endDeferral,
    CloseOff: closeOff,
    CloseOffByOverride: closeOffByOverride,
    ConfirmLookBack: confirmLookBack,
    ReopenCase: reopenCase,
    UrgeCase: urge,
    RaiseSupervision: raiseSupervision,
    AgreeReassignment: onPaper(agreeReassignment),
    UndoAssignment: undoAssignment,
    UndoReply: onPaper(undoReply),
    UndoRating: onPaper(undoRating),
    ContradictRating: onPaper(contradictRating),
    UndoCloseOff: undoCloseOff,
    UndoSupervision: undoSupervision,
    ReferUpward: referUpward,
    MarkDisputed: markDisputed,
    SettleDispute: settleDispute,
    AttachScan: attachScan,
    KeepPromise: onPaper(keepPromise),
    CorrectPromise: correctPromise,
    ApproveSpecially: approveSpecially((decision) =>
      decision === 'EnterForUnit'
        ? { may: enteringForUnit, permission: caseDecider.permission.NameHandler }
        : { may: caseDecider.on[decision].may!, permission: caseDecider.permission[decision] },
    ),
    PublishResult: publishResult,
    WithdrawPublication: withdrawPublication,
    WithdrawCase: withdrawCase,
    ReinstateCase: reinstateCase,
    PlanReminders: planReminders,
    Remind: remind,
    HandOverCase: handOverCase,
    WithdrawImportedCase: withdrawImportedCase,
  }),
  permission: {
    RegisterCase: 'case.register',
    OpenCaseFromMatter: 'system.act',
    AmendCaseFromMatter: 'system.act',
    FollowInstrument: 'system.act',
    AmendCase: 'case.screen',
    ImportCase: 'case.import',
    RecordNumber: 'case.number',
    ScreenCase: 'case.screen',
    RejectCase: 'case.screen',
    ReconsiderCase: 'case.screen',
    AssignCase: 'case.assign',
    AcceptAssignment: 'case.handle',
    DeclineAssignment: 'case.handle',
    NameHandler: 'case.handle',
    RecordFirstContact: 'case.handle',
    PlanRectification: 'case.handle',
    ReportProgress: 'case.handle',
    AddEvidence: 'case.handle',
    AddFinding: 'case.lookBack',
    RequestOpinions: 'case.handle',
    GiveOpinion: 'case.handle',
    RequestExtension: 'case.extend.request',
    GrantExtension: 'case.extend.decide',
    RefuseExtension: 'case.extend.decide',
    PauseClock: 'case.pause',
    ResumeClock: 'case.pause',
    ResumeWhenPauseOver: 'system.act',
    ConfirmCalendarChange: 'case.pause',
    DraftReply: 'case.handle',
    SubmitDraft: 'case.handle',
    ReturnDraft: 'case.signOff',
    SignReply: 'case.signOff',
    ReplyToCase: 'case.handle',
    RateReply: 'case.rate',
    RateAsNotRated: 'system.act',
    RecordNotRated: 'case.closeOff',
    OrderRework: 'case.closeOff',
    DeferCase: 'case.closeOff',
    EndDeferral: 'case.assign',
    CloseOff: 'case.closeOff',
    CloseOffByOverride: 'case.override',
    ConfirmLookBack: 'case.lookBack',
    ReopenCase: 'case.lookBack',
    UrgeCase: 'case.supervise',
    RaiseSupervision: 'case.supervise',
    AgreeReassignment: 'case.handle',
    UndoAssignment: 'case.assign',
    UndoReply: 'case.handle',
    UndoRating: 'case.rate',
    ContradictRating: 'case.rate',
    UndoCloseOff: 'case.closeOff',
    UndoSupervision: 'case.supervise',
    ReferUpward: 'case.supervise',
    MarkDisputed: 'system.act',
    SettleDispute: 'system.act',
    AttachScan: 'case.register',
    KeepPromise: 'case.handle',
    CorrectPromise: 'case.screen',
    ApproveSpecially: 'case.override',
    PublishResult: 'case.closeOff',
    WithdrawPublication: 'case.closeOff',
    WithdrawCase: 'case.register',
    ReinstateCase: 'case.register',
    PlanReminders: 'system.act',
    Remind: 'system.act',
    HandOverCase: 'system.act',
    WithdrawImportedCase: 'case.import',
  },
};
