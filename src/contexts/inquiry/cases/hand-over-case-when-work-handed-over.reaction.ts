import { type Reaction, send } from '../../../kernel/reaction';
import { handedOver } from '../handed-over.reaction';
import { caseDecider } from './case.decider';

/** Somebody's work falls to a successor: so does the part in each case that is named. */
export const handOverCaseWhenWorkHandedOver: Reaction = {
  name: 'hand-over-case-when-work-handed-over',
  categories: ['person'],
  begins: 'first-event',
  *react(event) {
    const handed = handedOver(event, 'case');
    for (const id of handed?.ids ?? []) yield* send(caseDecider, id, { type: 'HandOverCase', data: handed!.falling });
  },
};
