import type { Context } from '../../kernel/context';
import type { Term } from '../../kernel/time/term';

/** How long after it happened something may be entered without a reason and its paper. */
export const lateEntryOf = ({ policy }: Context): Term => policy.settings.lateEntry;
