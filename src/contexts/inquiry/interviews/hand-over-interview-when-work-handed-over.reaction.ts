import { type Reaction, send } from '../../../kernel/reaction';
import { handedOver } from '../handed-over.reaction';
import { interviewDecider } from './interview.decider';

/** Somebody's work falls to a successor: so does the part in each interview that is named. */
export const handOverInterviewWhenWorkHandedOver: Reaction = {
  name: 'hand-over-interview-when-work-handed-over',
  categories: ['person'],
  begins: 'first-event',
  *react(event) {
    const handed = handedOver(event, 'interview');
    for (const id of handed?.ids ?? [])
      yield* send(interviewDecider, id, { type: 'HandOverInterview', data: handed!.falling });
  },
};
