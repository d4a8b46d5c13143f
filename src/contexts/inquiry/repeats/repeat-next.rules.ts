import type { NextStep } from '../../../capabilities/next/next.part';
import type { RepeatSummary } from './repeat-summary.state';
import { tasksOfRepeat } from './repeat-tasks.rules';

declare module '../../../capabilities/next/next.part' {
  interface NextKinds {
    FOLLOW_REPEAT: true;
  }
}

/** Whose turn it is: the office watches the cases of an issue as long as it stands, and escalates it. */
export const nextOfRepeat = (summary: RepeatSummary): readonly NextStep[] => {
  const { state, jurisdiction } = summary;
  const follow = { kind: 'FOLLOW_REPEAT', holder: `office:${jurisdiction}`, by: null } as const;
  return [...tasksOfRepeat(summary), ...(state === 'OPEN' ? [follow] : [])];
};
