import type { Of } from '../../../kernel/message';
import { type Reaction, send } from '../../../kernel/reaction';
import { repeatDecider } from './repeat.decider';
import type { RepeatEvent } from './repeat.events';

/** The cases that were split off become an issue of their own, under the id and the name that the split gave it. */
export const identifyIssueWhenSplit: Reaction = {
  name: 'identify-issue-when-split',
  categories: ['repeatIssue'],
  begins: 'first-event',
  *react(event) {
    if (event.type !== 'RepeatIssueSplit') return;
    const { into, title, firstCase, links } = event.data as Of<RepeatEvent, 'RepeatIssueSplit'>['data'];
    yield* send(repeatDecider, into, { type: 'IdentifyRepeat', data: { title, firstCase, links } });
  },
};
