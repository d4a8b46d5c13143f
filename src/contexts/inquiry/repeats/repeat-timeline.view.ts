import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { notFound } from '../../../kernel/rejection';
import { repeatIssues } from './repeat-record.view';

/** Of those who decide on it: a unit reads the page, which leaves out the cases of others. */
export const repeatTimeline = timelineOf({
  name: 'repeat.timeline',
  permission: 'repeat.read',
  category: 'repeatIssue',
  views: [repeatIssues.view],
  mustSee: (rowsOf, id, moment, reader) => {
    const record = repeatIssues.find(rowsOf(repeatIssues.view), id, moment);
    if (record === undefined || !reader.scope.jurisdictions.includes(record.jurisdiction))
      notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  },
});
