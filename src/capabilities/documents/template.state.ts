import type { AttachmentRef } from '../../kernel/attachment';
import { type Recorded, unreachable } from '../../kernel/message';
import type { DocumentCode, TemplateEvent } from './template.events';

export interface TemplateState {
  readonly document: DocumentCode | null;
  readonly versions: number;
  /** The template in use; null: the jurisdiction has none of its own. */
  readonly file: AttachmentRef | null;
}

export const initialTemplate: TemplateState = { document: null, versions: 0, file: null };

export const evolveTemplate = (state: TemplateState, event: Recorded<TemplateEvent>): TemplateState => {
  switch (event.type) {
    case 'TemplateReplaced': {
      const { document, version, file } = event.data;
      return { document, versions: version, file };
    }
    case 'TemplateReverted':
      return { ...state, file: null };
    default:
      return unreachable(event);
  }
};
