import { invalid } from '../../kernel/rejection';

/** Bytes of a template, as it is sent. */
export const largestTemplate = 5 * 1_048_576;

export const tooLargeTemplate = (): never =>
  invalid('document.template-too-large', '模板不得超过5兆字节', 'At most 5 MiB', 'file');
