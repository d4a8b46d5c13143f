import { notFound } from '../../kernel/rejection';
import { caseDocuments } from '../../contexts/inquiry/cases/case-documents.rules';
import { interviewDocuments } from '../../contexts/inquiry/interviews/interview-documents.rules';
import { promiseDocuments } from '../../contexts/inquiry/promises/promise-documents.rules';
import { reviewDocuments } from '../../contexts/inquiry/reviews/review-documents.rules';
import { sessionDocuments } from '../../contexts/inquiry/sessions/session-documents.rules';
import { visitDocuments } from '../../contexts/inquiry/visits/visit-documents.rules';
import { yearDocuments } from '../../contexts/inquiry/year-documents.rules';
import type { DocumentKind } from './document.rules';

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
