import { type HandOverInvitation, participantsAfter } from '../../../../capabilities/meeting/hand-over.rules';
import type { On } from './acting';

/** The invitation of somebody whose work falls to another; once the session is open, who came has come. */
export const handOverSession: On<HandOverInvitation> = ({ phase, plan }, data, context) => {
  if (plan === null || (phase !== 'CONVENED' && phase !== 'NOTICED')) return [];
  const participants = participantsAfter(plan, data, context);
  if (participants === null) return [];
  const { reason } = data;
  return [{ type: 'SessionReplanned', data: { before: plan, after: { ...plan, participants }, reason } }];
};
