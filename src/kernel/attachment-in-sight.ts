import type { Asked } from './view';

/** Whether the reader may see something that names the file. */
export const attachmentInSight: Asked<{ readonly hash: string }, boolean> = {
  name: 'attachment.in-sight',
  permission: 'case.read',
};
