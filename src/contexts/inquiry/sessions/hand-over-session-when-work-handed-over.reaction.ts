import { type Reaction, send } from '../../../kernel/reaction';
import { handedOver } from '../handed-over.reaction';
import { sessionDecider } from './session.decider';

/** Somebody's work falls to a successor: so does the part in each session that is named. */
export const handOverSessionWhenWorkHandedOver: Reaction = {
  name: 'hand-over-session-when-work-handed-over',
  categories: ['person'],
  begins: 'first-event',
  *react(event) {
    const handed = handedOver(event, 'session');
    for (const id of handed?.ids ?? [])
      yield* send(sessionDecider, id, { type: 'HandOverSession', data: handed!.falling });
  },
};
