import type { Task } from '../../../capabilities/tasks/tasks.part';
import type { RepeatSummary } from './repeat-summary.state';

export const repeatTaskKinds = ['CHECK_MEASURE'] as const;

declare module '../../../capabilities/tasks/tasks.part' {
  interface TaskKinds extends Record<(typeof repeatTaskKinds)[number], true> {}
}

/** What has to be done next about a repeat issue. */
export const tasksOfRepeat = ({ state, jurisdiction, checkFrom }: RepeatSummary): readonly Task[] =>
  state === 'OPEN' && checkFrom !== null
    ? [{ kind: 'CHECK_MEASURE', holder: `office:${jurisdiction}`, by: checkFrom, begins: true }]
    : [];
