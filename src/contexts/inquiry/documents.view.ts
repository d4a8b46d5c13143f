import type { DocumentKind } from '../../capabilities/documents/document.part';
import { caseDocuments } from './cases/case-documents.view';
import { interviewDocuments } from './interviews/interview-documents.view';
import { promiseDocuments } from './promises/promise-documents.view';
import { reviewDocuments } from './reviews/review-documents.view';
import { sessionDocuments } from './sessions/session-documents.view';
import { visitDocuments } from './visits/visit-documents.view';
import { yearDocuments } from './year-documents.view';

/** The documents of this context, in the order in which lists show them. */
export const documents: readonly DocumentKind[] = [
  ...interviewDocuments,
  ...sessionDocuments,
  ...visitDocuments,
  ...caseDocuments,
  ...reviewDocuments,
  ...promiseDocuments,
  ...yearDocuments,
];
