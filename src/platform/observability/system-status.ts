import type { Id } from '../../kernel/ids';
import type { Question } from '../../kernel/view';

/** How a node is doing stands in no view; the question only asks who may know. */
export const systemStatus: Question<Record<string, never>, true> = {
  name: 'system.status',
  permission: 'system.read',
  views: [],
  answer: () => true,
};

/** Who asks for it, where that person may have log and files verified. */
export const mayVerify: Question<Record<string, never>, Id> = {
  name: 'system.verify',
  permission: 'system.verify',
  views: [],
  answer: (_rows, _params, { actor }) => actor.person,
};
