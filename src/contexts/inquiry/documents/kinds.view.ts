import { notFound } from '../../../kernel/rejection';
import { caseDocuments } from './kinds/case-documents.view';
import { interviewDocuments } from './kinds/interview-documents.view';
import { promiseDocuments } from './kinds/promise-documents.view';
import { reviewDocuments } from './kinds/review-documents.view';
import { sessionDocuments } from './kinds/session-documents.view';
import { visitDocuments } from './kinds/visit-documents.view';
import { yearDocuments } from './kinds/year-documents.view';
import type { DocumentKind } from './document.view';

/** Every kind of document, in the order in which lists show them. */
export const documentKinds: readonly DocumentKind[] = [
  ...interviewDocuments,
  ...sessionDocuments,
  ...visitDocuments,
  ...caseDocuments,
  ...reviewDocuments,
  ...promiseDocuments,
  ...yearDocuments,
];

/** @throws Rejection `document.kind-missing` */
export const kindOf = (code: string): DocumentKind =>
  documentKinds.find((kind) => kind.code === code) ??
  notFound('document.kind-missing', '没有这种文书', 'There is no such kind of document', 'document');
