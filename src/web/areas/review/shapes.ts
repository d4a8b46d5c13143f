export type { DecisionRecord, ReviewRecord } from '../../../contexts/inquiry/reviews/reviews.view';
export type { PackLine, PackReason, ReviewPack } from '../../../contexts/inquiry/reviews/review-pack.view';
export type { ReviewLists } from '../../../contexts/inquiry/reviews/review-lists.view';
export type { DecisionKind } from '../../../contexts/inquiry/reviews/review.events';
