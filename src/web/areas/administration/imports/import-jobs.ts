import type { components } from '../../../api/schema';

export type ImportJob = components['schemas']['ToldImport'];

/** Still running, so its page must be polled. */
export const goesOn = ({ state }: Pick<ImportJob, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING' || state === 'REVERSING';

/** Milliseconds between two polls. */
export const whileItGoesOn = 1_000;
