import { streamOf } from '../../kernel/ids';
import { notFound } from '../../kernel/rejection';
import { momentOf } from '../../kernel/time/moments';
import type { Question } from '../../kernel/view';
import { caseAt, casePages } from './cases/case-page.view';
import { factsWithoutForeignDrafts } from './cases/drafts.rules';
import { shownFacts, type Timeline } from '../../capabilities/timeline/shown-facts.rules';
import { interviews, visibleInterview } from './interviews/interviews.view';
import { factsFor } from './cases/raters.rules';
import { repeatIssues } from './repeats/repeat-record.view';
import { reviews, visibleReview } from './reviews/reviews.view';
import { factsOf, timeline, type TimelineParams } from '../../capabilities/timeline/timeline.view';

export const caseTimeline: Question<TimelineParams, Timeline> = {
  name: 'case.timeline',
  permission: 'case.read',
  views: [casePages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    caseAt(rowsOf, params.id, moment, reader);
    const facts = factsOf(rowsOf(timeline), streamOf('case', params.id), moment);
    return { moment: moment.shown, facts: shownFacts(factsFor(reader, factsWithoutForeignDrafts(reader, facts))) };
  },
};

export const interviewTimeline: Question<TimelineParams, Timeline> = {
  name: 'interview.timeline',
  permission: 'interview.read',
  views: [interviews.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    visibleInterview(rowsOf, params.id, moment, reader);
    const facts = factsOf(rowsOf(timeline), streamOf('interview', params.id), moment);
    return { moment: moment.shown, facts: shownFacts(facts) };
  },
};

/** Of those who decide on it: a unit reads the page, which leaves out the cases of others. */
export const repeatTimeline: Question<TimelineParams, Timeline> = {
  name: 'repeat.timeline',
  permission: 'repeat.read',
  views: [repeatIssues.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const record = repeatIssues.find(rowsOf(repeatIssues.view), params.id, moment);
    if (record === undefined || !reader.scope.jurisdictions.includes(record.jurisdiction))
      return notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
    const facts = factsOf(rowsOf(timeline), streamOf('repeatIssue', params.id), moment);
    return { moment: moment.shown, facts: shownFacts(facts) };
  },
};

export const reviewTimeline: Question<TimelineParams, Timeline> = {
  name: 'review.timeline',
  permission: 'review.read',
  views: [reviews.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    visibleReview(rowsOf, params.id, moment, reader);
    const facts = factsOf(rowsOf(timeline), streamOf('reviewMeeting', params.id), moment);
    return { moment: moment.shown, facts: shownFacts(facts) };
  },
};
