import { filesNamedIn } from '../../../capabilities/attachments/attachments.part';
import { among } from '../../../kernel/reading/condition';
import { reviews } from './reviews.view';
import type { Summary, Thing } from '../../../capabilities/thing.part';
import type { ReviewEvent } from './review.events';
import { nextOfReview } from './review-next.rules';
import { reviewSummary } from './review-summary.state';

declare module '../../../capabilities/thing.part' {
  interface Kinds {
    reviewMeeting: true;
  }
}

/** 整改情况听取会: what every capability needs to know about it. */
export const reviewThing: Thing<Summary, ReviewEvent> = {
  kind: 'reviewMeeting',
  category: 'reviewMeeting',
  path: 'review-meetings',
  words: { zh: '整改情况听取会', en: 'review meeting' },
  version: 0,
  summary: reviewSummary,
  next: nextOfReview,
  maySee: { list: reviews.view, seen: ({ scope }) => among('jurisdiction', scope.jurisdictions) },
  files: filesNamedIn,
};
