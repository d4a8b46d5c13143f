import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { interviews, visibleInterview } from './interviews.view';

export const interviewTimeline = timelineOf({
  name: 'interview.timeline',
  permission: 'interview.read',
  category: 'interview',
  views: [interviews.view],
  mustSee: visibleInterview,
});
