import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { reviews, visibleReview } from './reviews.view';

export const reviewTimeline = timelineOf({
  name: 'review.timeline',
  permission: 'review.read',
  category: 'reviewMeeting',
  views: [reviews.view],
  mustSee: visibleReview,
});
