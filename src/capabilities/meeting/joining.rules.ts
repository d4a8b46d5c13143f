import type { Id } from '../../kernel/ids';

/*
 * 并案: what is merged into another joins it, and what came with it alone goes with it when that is undone.
 */

/** What one has of its own with what others brought to it, each once. */
export const joint = (...lists: readonly (readonly Id[])[]): readonly Id[] => [...new Set(lists.flat())];

/** What came with one alone: neither its own nor brought by another. */
export const alone = (brought: readonly Id[], ...kept: readonly (readonly Id[])[]): readonly Id[] =>
  brought.filter((id) => !kept.some((others) => others.includes(id)));
