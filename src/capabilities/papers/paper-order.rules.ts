import type { Intent } from '../../kernel/message';
import { type Order, type Ordered, stepBefore } from '../../kernel/order';
import type { PaperEvent } from './paper.events';

/** Nothing of a paper happened before the step that led to where it stands. */
export const paperOrder: Order<Ordered, Intent, PaperEvent> = {
  code: 'paper',
  causeOf: stepBefore,
  lateEntry: ({ policy }) => policy.settings.lateEntry,
};
