import type { AttachmentRef } from '../../kernel/attachment';
import type { Fact } from '../../kernel/message';

/** Each context adds the codes of its documents by declaration merging. */
export interface DocumentCodes {}

/** Kinds of documents by their stable codes. */
export type DocumentCode = keyof DocumentCodes;

/** One stream for each kind of document in a jurisdiction that has brought a template of its own (DOMAIN 5, row 53). */
export type TemplateEvent =
  | Fact<
      'TemplateReplaced',
      {
        readonly document: DocumentCode;
        /** Counts from 1; a template that is replaced or given up keeps its number. */
        readonly version: number;
        readonly file: AttachmentRef;
      }
    >
  /** Back to the template that comes with this software, or that of the jurisdiction above. */
  | Fact<'TemplateReverted', { readonly document: DocumentCode; readonly reason: string }>;
