import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { partsOfStream } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Known } from '../../../kernel/view';
import type { ReviewEvent } from './review.events';

/** The short record of a review meeting. */
export const reviewSummary = (summary: Summary | undefined, event: Known<ReviewEvent>): Summary => {
  const before = summary ?? blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction);
  switch (event.type) {
    case 'ReviewPrepared':
      return { ...before, state: 'PREPARED', title: event.data.title };
    case 'ReviewOpened':
      return { ...before, state: 'OPEN' };
    case 'ReviewClosed':
      return { ...before, state: 'CLOSED' };
    case 'ReviewCancelled':
      return { ...before, state: 'CANCELLED' };
    case 'PackFixed':
    case 'CaseDecided':
    case 'DecisionAnswered':
    case 'DecisionWithdrawn':
      return before;
    default:
      return unreachable(event);
  }
};
