import { partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { repeatDecider } from '../repeat-issues/repeat.decider';
import type { RepeatEvent } from '../repeat-issues/repeat.events';
import { casesOf, type RepeatState } from '../repeat-issues/repeat.state';

/** The cases of a merged issue that is itself again leave the one into which it was merged. */
export const unlinkCasesWhenMergerUndone: Reaction = {
  name: 'unlink-cases-when-merger-undone',
  categories: ['repeatIssue'],
  begins: 'first-event',
  *react(event) {
    if (event.type !== 'RepeatIssueRestored') return;
    const { from, reason } = event.data as Of<RepeatEvent, 'RepeatIssueRestored'>['data'];
    if (from === null) return;
    const mine = casesOf(yield* stateOf<RepeatState>(repeatDecider, partsOfStream(event.stream).id));
    const { links } = yield* stateOf<RepeatState>(repeatDecider, from);
    for (const { case: id } of links.filter((link) => mine.includes(link.case)))
      yield* send(repeatDecider, from, { type: 'UnlinkCase', data: { case: id, reason } });
  },
};
