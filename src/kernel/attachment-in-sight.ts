import type { Asked } from './view';

/** What the file is called by something that the reader may see; null where they see nothing that names it. */
export const attachmentInSight: Asked<{ readonly hash: string }, string | null> = {
  name: 'attachment.in-sight',
  permission: 'case.read',
};

/** The same of those who need the file as it came, for evidence. */
export const attachmentOriginal: Asked<{ readonly hash: string }, string | null> = {
  name: 'attachment.original',
  permission: 'attachment.original',
};
