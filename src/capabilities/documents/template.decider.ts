import type { AttachmentRef } from '../../kernel/attachment';
import type { Decider } from '../../kernel/decider';
import type { Intent } from '../../kernel/message';
import { conflict, notFound } from '../../kernel/rejection';
import { wordsIn } from '../../kernel/registers';
import type { DocumentCode, TemplateEvent } from './template.events';
import { evolveTemplate, initialTemplate, type TemplateState } from './template.state';

export type TemplateCommand =
  /** The file was checked beforehand: a decider reads no bytes. */
  | Intent<'ReplaceTemplate', { readonly document: DocumentCode; readonly file: AttachmentRef }>
  | Intent<'RevertTemplate', { readonly reason: string }>;

/** The wording of an office's letters, versioned, with who changed it and when. */
export const templateDecider: Decider<TemplateState, TemplateCommand, TemplateEvent> = {
  category: 'documentTemplate',
  initial: initialTemplate,
  evolve: evolveTemplate,
  on: {
    ReplaceTemplate: (state, { document, file }, context) => {
      if (context.directory.jurisdiction(context.jurisdiction) === undefined)
        notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction', 'jurisdiction');
      // The same words again change nothing.
      if (state.file?.hash === file.hash) return [];
      return [{ type: 'TemplateReplaced', data: { document, version: state.versions + 1, file } }];
    },
    RevertTemplate: (state, { reason }) => {
      if (state.document === null || state.file === null)
        return conflict('document.template-default', '所用的已是默认模板', 'The default is used already');
      const words = wordsIn('document', reason, 'reason');
      return [{ type: 'TemplateReverted', data: { document: state.document, reason: words } }];
    },
  },
  permission: {
    ReplaceTemplate: 'document.manage',
    RevertTemplate: 'document.manage',
  },
};
