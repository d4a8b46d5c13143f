import type { Intent } from '../../../kernel/message';
import { causeAt, type Moments, type Order } from '../../../kernel/order';
import type { ReviewEvent } from './review.events';

/** Nothing of a review meeting happened before the step that led to where it stands. */
export const reviewOrder: Order<{ readonly moments: Moments }, Intent, ReviewEvent> = {
  code: 'review',
  causeOf: ({ moments }) => causeAt(moments.since, '筹备或开会', 'it was prepared or opened'),
  saidIn: (event) => (event.type === 'ReviewOpened' ? { at: event.data.openedAt, field: 'openedAt' } : null),
};
