import type { Question } from '../../kernel/view';

/** What the clock is held against stands in no view; the question only asks who may know. */
export const clockStatus: Question<Record<string, never>, true> = {
  name: 'system.clock',
  permission: 'clock.confirm',
  views: [],
  answer: () => true,
};
