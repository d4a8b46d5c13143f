import { partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { repeatDecider } from './repeat.decider';
import type { Link, RepeatEvent } from './repeat.events';

/** After these events a case may stand in two issues, because two people linked it at the same time. */
const joining: ReadonlySet<string> = new Set<RepeatEvent['type']>([
  'RepeatIssueIdentified',
  'CaseLinked',
  'RepeatIssueRestored',
]);

/**
 * Moves the cases of a merged issue to the other one; its first case becomes a repeat there.
 * The decision to link looks at other issues, which somebody may be changing at that moment: the issue that took a case
 * later lets it go here.
 */
export const linkCasesWhenIssueMerged: Reaction = {
  name: 'link-cases-when-issue-merged',
  categories: ['repeatIssue'],
  begins: 'first-event',
  *react(event) {
    const issue = partsOfStream(event.stream).id;
    if (joining.has(event.type)) yield* send(repeatDecider, issue, { type: 'SettleLinks', data: { issue } });
    if (event.type !== 'RepeatIssueMerged') return;
    const { into } = event.data as Of<RepeatEvent, 'RepeatIssueMerged'>['data'];
    const mergedFrom = issue;
    const { firstCase, links } = yield* stateOf(repeatDecider, mergedFrom);
    const first: readonly Link[] =
      firstCase === null ? [] : [{ case: firstCase, relation: 'DUPLICATE', likeness: null }];
    for (const link of [...first, ...links]) {
      const { refused } = yield* send(repeatDecider, into, { type: 'LinkCase', data: { ...link, mergedFrom } });
      // Somebody merged or dissolved that one at the same time: nothing goes there, and no circle is closed.
      if (refused === 'repeat.ended') {
        yield* send(repeatDecider, mergedFrom, {
          type: 'RestoreRepeat',
          data: { reason: '并入的反复问题同时已并入他处或解散' },
        });
        return;
      }
    }
  },
};
