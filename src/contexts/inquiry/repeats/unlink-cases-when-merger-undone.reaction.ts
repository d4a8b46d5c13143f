import { partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { repeatDecider } from './repeat.decider';
import type { RepeatEvent } from './repeat.events';
import { casesOf } from './repeat.state';

/** The cases that a merger brought leave the issue again when it is undone; what was there before stays. */
export const unlinkCasesWhenMergerUndone: Reaction = {
  name: 'unlink-cases-when-merger-undone',
  categories: ['repeatIssue'],
  begins: 'first-event',
  *react(event) {
    if (event.type !== 'RepeatIssueRestored') return;
    const { from, reason } = event.data as Of<RepeatEvent, 'RepeatIssueRestored'>['data'];
    if (from === null) return;
    const mergedFrom = partsOfStream(event.stream).id;
    for (const id of casesOf(yield* stateOf(repeatDecider, mergedFrom)))
      yield* send(repeatDecider, from, { type: 'UnlinkCase', data: { case: id, reason, mergedFrom } });
  },
};
