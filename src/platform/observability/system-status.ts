import type { Question } from '../../kernel/view';

/** How a node is doing stands in no view; the question only asks who may know. */
export const systemStatus: Question<Record<string, never>, true> = {
  name: 'system.status',
  permission: 'system.read',
  views: [],
  answer: () => true,
};
