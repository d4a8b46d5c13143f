import type { Intent } from '../../../kernel/message';
import { type Cause, causeAt, lastOf, type Order, type Ordered } from '../../../kernel/order';
import { lateEntryOf } from '../late-entry.rules';
import type { ReviewEvent } from './review.events';

/** What a decision adds to the moments of its meeting. */
export const decidedIn = ({ type }: Pick<ReviewEvent, 'type'>): readonly string[] =>
  type === 'CaseDecided' || type === 'DecisionAnswered' || type === 'DecisionWithdrawn' ? ['decided'] : [];

const here = ({ moments }: Ordered): Cause | null => causeAt(moments.since, '筹备或开会', 'it was prepared or opened');

/** Nothing of a review meeting happened before the step that led to where it stands, nor its end before its decisions. */
export const reviewOrder: Order<Ordered, Intent, ReviewEvent> = {
  code: 'review',
  lateEntry: lateEntryOf,
  causeOf: (state, type) =>
    type === 'CloseReview'
      ? lastOf(here(state), causeAt(state.moments.of['decided'], '最后一项决定', 'its last decision'))
      : here(state),
  saidIn: (event) =>
    event.type === 'ReviewOpened' ? { at: event.data.openedAt, field: 'openedAt', isItsOwn: true } : null,
};
