import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { caseAt, casePages } from './case-page.view';
import { factsWithoutForeignDrafts } from './drafts.rules';
import { factsFor, telling } from './raters.rules';

export const caseTimeline = timelineOf({
  name: 'case.timeline',
  permission: 'case.read',
  category: 'case',
  views: [casePages.view],
  mustSee: caseAt,
  shown: (reader, facts) => factsFor(reader, factsWithoutForeignDrafts(reader, facts)),
  aboutUnits: telling,
});
