import type { components } from '../../../api/schema';

export type ImportJob = components['schemas']['ToldImport'];

/** Goes on by itself: its page is to be asked again. */
export const goesOn = ({ state }: Pick<ImportJob, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING' || state === 'REVERSING';

/** Milliseconds between two looks at something that goes on. */
export const whileItGoesOn = 1_000;
