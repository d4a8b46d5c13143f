import type { Intent } from '../../kernel/message';
import { causeAt, type Moments, type Order } from '../../kernel/order';
import type { PaperEvent } from './paper.events';

/** Nothing of a paper happened before the step that led to where it stands. */
export const paperOrder: Order<{ readonly moments: Moments }, Intent, PaperEvent> = {
  code: 'paper',
  causeOf: ({ moments }) => causeAt(moments.since, '上一步', 'the step before'),
  lateEntry: ({ policy }) => policy.settings.lateEntry,
};
