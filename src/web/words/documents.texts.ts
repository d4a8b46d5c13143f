import { texts } from '../texts/texts';

/** 文书, by the codes of the API. */
export const useDocumentNames = texts({
  'interview-request': ['约见申请', 'Request'],
  'interview-notice': ['约谈通知书', 'Notice'],
  'interview-record': ['约谈记录表', 'Record'],
  'session-notice': ['问询会通知', 'Notice of the session'],
  'session-agenda': ['问询会议程', 'Agenda'],
  'ballot-form': ['测评表', 'Ballot form'],
  'ballot-result': ['测评结果公告', 'Ballot results'],
  'session-minutes': ['会议纪要', 'Minutes'],
  'visit-notice': ['会办通知', 'Notice of the visit'],
  'visit-minutes': ['会办纪要', 'Minutes of the visit'],
  'assignment-order': ['交办单', 'Assignment order'],
  'reminder-notice': ['催办通知书', 'Reminder'],
  'supervision-order': ['督办单', 'Supervision order'],
  'reply-receipt': ['答复回执', 'Reply with receipt'],
  'close-off': ['销号单', 'Close-off'],
  'issue-list': ['问题清单', 'Issues'],
  'responsibility-list': ['责任清单', 'Responsibilities'],
  'rectification-list': ['整改清单', 'Rectification'],
  'promise-ledger': ['承诺事项台账', 'Ledger of promises'],
  'year-paragraph': ['年度报告约询段落', 'Paragraph of the year report'],
});

/** Where a paper stands. */
export const usePaperStates = texts({
  DRAFTED: ['拟稿', 'Drafted'],
  CHECKED: ['已核稿', 'Checked'],
  SIGNED: ['待用印', 'To be stamped'],
  ISSUED: ['已印发', 'Issued'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  REPLACED: ['已替换', 'Replaced'],
  DISCARDED: ['草稿作废', 'Draft given up'],
});

export type DocumentCode = keyof ReturnType<typeof useDocumentNames>;

export const useDocumentsTexts = texts({ documents: ['文书', 'Documents'] });
