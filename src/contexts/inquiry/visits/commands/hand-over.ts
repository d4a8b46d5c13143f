import { type HandOverInvitation, participantsAfter } from '../../../../capabilities/meeting/hand-over.rules';
import type { On } from './acting';

/** The invitation of somebody whose work falls to another; once the visit was held, who came has come. */
export const handOverVisit: On<HandOverInvitation> = ({ phase, plan }, data, context) => {
  if (plan === null || phase !== 'CALLED') return [];
  const participants = participantsAfter(plan, data, context);
  if (participants === null) return [];
  const { reason } = data;
  return [{ type: 'ResolutionReplanned', data: { before: plan, after: { ...plan, participants }, reason } }];
};
