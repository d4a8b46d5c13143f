import type { Intent, Recorded } from '../../../kernel/message';
import { type Moments, momentsAfter, type Order, type Ordered, stepBefore } from '../../../kernel/order';
import { lateEntryOf } from '../late-entry.rules';
import type { SlipEvent } from './slip.events';

/** What changes nothing of where the slip stands for the office and the filer. */
const still: ReadonlySet<SlipEvent['type']> = new Set(['SlipSucceeded'] as const);

/** The moments of a slip after this event. */
export const slipMoments = (moments: Moments, event: Recorded<SlipEvent>): Moments =>
  momentsAfter(moments, event.metadata.occurredAt, { moves: !still.has(event.type) });

/** Each command answers the step before it. */
export const slipOrder: Order<Ordered, Intent, SlipEvent> = {
  code: 'slip',
  lateEntry: lateEntryOf,
  causeOf: (state) => stepBefore(state),
};
