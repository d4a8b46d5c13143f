import type { DocumentKind } from '../../../capabilities/documents/document.part';
import { assignmentOrder } from './documents/assignment-order.view';
import { closeOffSheet } from './documents/close-off-sheet.view';
import { reminderNotice } from './documents/reminder-notice.view';
import { replyReceipt } from './documents/reply-receipt.view';
import { supervisionOrder } from './documents/supervision-order.view';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly case: true;
  }
}

export const caseDocuments: readonly DocumentKind[] = [
  assignmentOrder,
  reminderNotice,
  supervisionOrder,
  replyReceipt,
  closeOffSheet,
];
