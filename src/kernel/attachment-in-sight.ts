import type { Asked } from './view';

/** What the file is called by something that the reader may see; null where they see nothing that names it. */
export const attachmentInSight: Asked<{ readonly hash: string }, string | null> = {
  name: 'attachment.in-sight',
  permission: 'case.read',
};
