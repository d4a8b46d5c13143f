import type { AskGuests } from '../../../capabilities/ballots/guests.rules';
import type { ApproveMeeting } from '../../../capabilities/meeting/special.rules';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { inOrder } from '../../../kernel/order';
import { askGuests } from './commands/guests';
import {
  attachScan,
  type ConfirmNote,
  confirmNote,
  type DisputeNote,
  disputeNote,
  finishInterview,
} from './commands/confirm';
import {
  type AmendNote,
  amendNote,
  fileNote,
  type HoldInterview,
  holdInterview,
  type NoteInput,
  type RecordInterview,
  recordInterview,
} from './commands/note';
import { type HandOverInterview, handOverInterview } from './commands/hand-over';
import { joinMerged, type MergeInterview, mergeInterview, partMerged, undoMerge } from './commands/merge';
import {
  acknowledgeNotice,
  type GiveNotice,
  giveNotice,
  type NameDelegate,
  nameDelegate,
  type PostponeInterview,
  postponeInterview,
} from './commands/notice';
import {
  joinInterview,
  leaveInterview,
  type RequestInterview,
  requestInterview,
  resubmitInterview,
  withdrawInterview,
} from './commands/request';
import {
  acceptInterview,
  approveInterview,
  approveTalkSpecially,
  type RejectInterview,
  rejectInterview,
  returnInterview,
} from './commands/screen';
import type { InterviewEvent, InterviewRequest, JoinedRequest } from './interview.events';
import { evolveInterview, initialInterview, type InterviewState } from './interview.state';
import { interviewOrder } from './interview-order.rules';

type Nothing = Record<string, never>;

export type InterviewCommand =
  | Intent<'RequestInterview', RequestInterview>
  | Intent<'JoinInterview', Nothing>
  | Intent<'LeaveInterview', Nothing>
  | Intent<'AcceptInterview', Nothing>
  | Intent<'ReturnInterview', { readonly reason: string }>
  | Intent<'ResubmitInterview', InterviewRequest>
  | Intent<'RejectInterview', RejectInterview>
  | Intent<'MergeInterview', MergeInterview>
  | Intent<'UndoMerge', { readonly reason: string }>
  | Intent<'JoinMerged', JoinedRequest>
  | Intent<'PartMerged', { readonly from: Id }>
  | Intent<'ApproveInterview', Nothing>
  | Intent<'ApproveSpecially', ApproveMeeting>
  | Intent<'GiveNotice', GiveNotice>
  | Intent<'AcknowledgeNotice', { readonly unit?: Id }>
  | Intent<'NameDelegate', NameDelegate>
  | Intent<'PostponeInterview', PostponeInterview>
  | Intent<'HoldInterview', HoldInterview>
  | Intent<'FileNote', { readonly note: NoteInput }>
  | Intent<'RecordInterview', RecordInterview>
  | Intent<'AmendNote', AmendNote>
  | Intent<'ConfirmNote', ConfirmNote>
  | Intent<'DisputeNote', DisputeNote>
  | Intent<'AskGuests', AskGuests>
  | Intent<'AttachScan', { readonly scan: AttachmentRef }>
  | Intent<'WithdrawInterview', { readonly reason: string }>
  | Intent<'HandOverInterview', HandOverInterview>
  | Intent<'FinishInterview', Nothing>;

/** 约谈 and 约见: from the request, or a note recorded on the spot, to the end (DESIGN 6). */
export const interviewDecider: Decider<InterviewState, InterviewCommand, InterviewEvent> = {
  category: 'interview',
  aside: { NoticeAcknowledged: ['AcknowledgeNotice', 'NameDelegate'], ScanAttached: ['AttachScan'] },
  initial: initialInterview,
  evolve: evolveInterview,
  on: inOrder<InterviewState, InterviewCommand, InterviewEvent>(interviewOrder, {
    RequestInterview: requestInterview,
    JoinInterview: joinInterview,
    LeaveInterview: leaveInterview,
    AcceptInterview: acceptInterview,
    ReturnInterview: returnInterview,
    ResubmitInterview: resubmitInterview,
    RejectInterview: rejectInterview,
    MergeInterview: mergeInterview,
    UndoMerge: undoMerge,
    JoinMerged: joinMerged,
    PartMerged: partMerged,
    ApproveInterview: approveInterview,
    ApproveSpecially: approveTalkSpecially,
    GiveNotice: giveNotice,
    AcknowledgeNotice: acknowledgeNotice,
    NameDelegate: nameDelegate,
    PostponeInterview: postponeInterview,
    HoldInterview: holdInterview,
    FileNote: fileNote,
    RecordInterview: recordInterview,
    AmendNote: amendNote,
    ConfirmNote: confirmNote,
    DisputeNote: disputeNote,
    AskGuests: askGuests,
    AttachScan: attachScan,
    WithdrawInterview: withdrawInterview,
    HandOverInterview: handOverInterview,
    FinishInterview: finishInterview,
  }),
  permission: {
    RequestInterview: 'interview.request',
    JoinInterview: 'interview.request',
    LeaveInterview: 'interview.request',
    AcceptInterview: 'interview.screen',
    ReturnInterview: 'interview.screen',
    ResubmitInterview: 'interview.request',
    RejectInterview: 'interview.screen',
    MergeInterview: 'interview.screen',
    UndoMerge: 'interview.screen',
    JoinMerged: 'system.act',
    PartMerged: 'system.act',
    ApproveInterview: 'interview.screen',
    ApproveSpecially: 'interview.screen',
    GiveNotice: 'interview.notice',
    AcknowledgeNotice: 'interview.respond',
    NameDelegate: 'interview.respond',
    PostponeInterview: 'interview.respond',
    HoldInterview: 'interview.hold',
    FileNote: 'interview.request',
    RecordInterview: 'interview.request',
    AmendNote: 'interview.request',
    ConfirmNote: 'interview.confirm',
    DisputeNote: 'interview.confirm',
    AskGuests: 'interview.hold',
    AttachScan: 'interview.request',
    WithdrawInterview: 'interview.request',
    HandOverInterview: 'system.act',
    FinishInterview: 'interview.confirm',
  },
};
