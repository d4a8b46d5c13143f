import { type Reaction, send } from '../../../kernel/reaction';
import { handedOver } from '../handed-over.reaction';
import { visitDecider } from './visit.decider';

/** Somebody's work falls to a successor: so does the part in each visit that is named. */
export const handOverVisitWhenWorkHandedOver: Reaction = {
  name: 'hand-over-visit-when-work-handed-over',
  categories: ['person'],
  begins: 'first-event',
  *react(event) {
    const handed = handedOver(event, 'visit');
    for (const id of handed?.ids ?? []) yield* send(visitDecider, id, { type: 'HandOverVisit', data: handed!.falling });
  },
};
