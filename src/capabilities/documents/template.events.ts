import type { AttachmentRef } from '../../kernel/attachment';
import type { Fact } from '../../kernel/message';

/** Kinds of documents by their stable codes. */
export const documentCodes = [
  'interview-request',
  'interview-notice',
  'interview-record',
  'session-agenda',
  'ballot-form',
  'ballot-result',
  'session-minutes',
  'visit-minutes',
  'assignment-order',
  'reminder-notice',
  'supervision-order',
  'reply-receipt',
  'close-off',
  'issue-list',
  'responsibility-list',
  'rectification-list',
  'promise-ledger',
  'year-paragraph',
] as const;
export type DocumentCode = (typeof documentCodes)[number];

/** One stream for each kind of document in a jurisdiction that has brought a template of its own (DOMAIN 5, row 53). */
export type TemplateEvent =
  | Fact<
      'TemplateReplaced',
      {
        readonly document: DocumentCode;
        /** From 1; a template that is replaced or left keeps its number. */
        readonly version: number;
        readonly file: AttachmentRef;
      }
    >
  /** Back to the one that this software brings, or that of the jurisdiction above. */
  | Fact<'TemplateReverted', { readonly document: DocumentCode; readonly reason: string }>;
