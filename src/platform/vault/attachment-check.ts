import type { AttachmentRef } from '../../kernel/attachment';
import { notFound } from '../../kernel/rejection';
import type { Attachments } from './vault';

/**
 * Refuses to name files that were never uploaded: an event would point to nothing.
 *
 * @throws Rejection `attachment.missing`
 */
export const mustBeStored = async (attachments: Attachments, named: readonly AttachmentRef[]): Promise<void> => {
  for (const { hash } of named)
    if (!(await attachments.has(hash)))
      notFound('attachment.missing', '文件尚未上传', 'This file was not uploaded', 'attachments');
};
