import { type Reaction, send } from '../../../kernel/reaction';
import { handedOver } from '../handed-over.reaction';
import { slipDecider } from './slip.decider';

/** Somebody's work falls to a successor: so does each slip that is named. */
export const handOverSlipWhenWorkHandedOver: Reaction = {
  name: 'hand-over-slip-when-work-handed-over',
  categories: ['person'],
  begins: 'first-event',
  *react(event) {
    const handed = handedOver(event, 'slip');
    for (const id of handed?.ids ?? []) yield* send(slipDecider, id, { type: 'HandOverSlip', data: handed!.falling });
  },
};
