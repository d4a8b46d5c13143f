import type { TemplateEvent } from '../../src/capabilities/documents/template.events';
import type { Of } from '../../src/kernel/message';

export const templateRef = {
  hash: 'c3'.repeat(32),
  name: '交办单.docx',
  size: 5_120,
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const everyTemplateFact: { readonly [T in TemplateEvent['type']]: Of<TemplateEvent, T>['data'] } = {
  TemplateReplaced: { document: 'assignment-order', version: 1, file: templateRef },
  TemplateReverted: { document: 'assignment-order', reason: '新模板有误' },
};
