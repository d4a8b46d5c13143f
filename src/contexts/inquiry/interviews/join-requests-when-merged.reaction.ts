import { partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { broughtBy } from './commands/merge';
import { interviewDecider } from './interview.decider';
import type { InterviewEvent } from './interview.events';

/** Whoever filed a merged request becomes a filer where it went, with its cases and papers; an undone merger parts them. */
export const joinRequestsWhenMerged: Reaction = {
  name: 'join-requests-when-merged',
  categories: ['interview'],
  begins: 'first-event',
  *react(event) {
    const from = partsOfStream(event.stream).id;
    if (event.type === 'InterviewMerged') {
      const { into, joinUnits } = event.data as Of<InterviewEvent, 'InterviewMerged'>['data'];
      const data = broughtBy(from, yield* stateOf(interviewDecider, from), joinUnits === true);
      yield* send(interviewDecider, into, { type: 'JoinMerged', data });
    }
    if (event.type === 'InterviewMergeUndone') {
      const { from: into } = event.data as Of<InterviewEvent, 'InterviewMergeUndone'>['data'];
      yield* send(interviewDecider, into, { type: 'PartMerged', data: { from } });
    }
  },
};
