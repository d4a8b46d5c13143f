import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import type { ReferenceFold } from '../../../kernel/reference';
import type { Interviewee, InterviewEvent } from './interview.events';

/** Who was called to which talk; talks to which nobody is called by name are left out. */
export const calledReference: ReferenceFold<Map<Id, readonly Id[]>> = {
  name: 'called',
  categories: ['interview'],
  initial: () => new Map(),
  evolve: (state, recorded) => {
    const event = recorded as Recorded<InterviewEvent>;
    const interview = partsOfStream(event.stream).id;
    // A delegate stands beside who was called first: both know the unit's side.
    const call = (people: readonly Interviewee[]): void => {
      const named = people.flatMap(({ person }) => (person === undefined ? [] : [person.person]));
      if (named.length > 0) state.set(interview, [...new Set([...(state.get(interview) ?? []), ...named])]);
    };
    switch (event.type) {
      case 'InterviewNoticed':
        return call(event.data.interviewees);
      case 'DelegateNamed':
        return call([event.data.delegate]);
      case 'NoteFiled':
        return call(event.data.note.interviewees);
      case 'NoteAmended':
        // The corrected note says who was there.
        state.delete(interview);
        return call(event.data.after.interviewees);
      default:
        return;
    }
  },
};
