import { streamOf } from '../../../kernel/ids';
import { momentOf } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { caseAt, casePages } from './case-page.view';
import { factsWithoutForeignDrafts } from './drafts.view';
import { shownFacts, type Timeline } from './entered.view';
import { interviews, visibleInterview } from './interviews.view';
import { factsFor } from './raters.view';
import { factsOf, timeline, type TimelineParams } from './timeline.view';

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
