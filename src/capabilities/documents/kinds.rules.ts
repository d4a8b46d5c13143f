import { refill } from '../../kernel/refill';
import { notFound } from '../../kernel/rejection';
import type { DocumentKind, DocumentSubject } from './document.part';
import type { DocumentCode } from './template.events';

/* The kinds that the contexts bring, in the order in which lists show them; empty until the contexts are joined. */

export const documentKinds: DocumentKind[] = [];
export const documentCodes: DocumentCode[] = [];
export const documentSubjects: DocumentSubject[] = [];

export const offerDocuments = (kinds: readonly DocumentKind[]): void => {
  refill(documentKinds, kinds);
  refill(
    documentCodes,
    kinds.map(({ code }) => code),
  );
  refill(documentSubjects, [...new Set(kinds.map(({ of }) => of))]);
};

/** @throws Rejection `document.kind-missing` */
export const kindOf = (code: string): DocumentKind =>
  documentKinds.find((kind) => kind.code === code) ??
  notFound('document.kind-missing', '没有这种文书', 'There is no such kind of document', 'document');
