import type { DocumentKind } from '../../../capabilities/documents/document.part';
import { interviewNotice } from './documents/notice.view';
import { interviewNote } from './documents/record.view';
import { interviewRequest } from './documents/request.view';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly interview: true;
  }
}

export const interviewDocuments: readonly DocumentKind[] = [interviewRequest, interviewNotice, interviewNote];
