export type { DecisionRecord, ReviewRecord } from '../../../contexts/inquiry/views/reviews.view';
export type { PackLine, PackReason, ReviewPack } from '../../../contexts/inquiry/views/review-pack.view';
export type { ReviewLists } from '../../../contexts/inquiry/views/review-lists.view';
export type { DecisionKind } from '../../../contexts/inquiry/review-meetings/review.events';
