import { type Recorded, unreachable } from '../../../kernel/message';
import type { ClaimEvent, ClaimOwner } from './claim.events';

/** Who has the value; null: nobody, or nobody any more. */
export interface ClaimState {
  readonly owner: ClaimOwner | null;
}

export const initialClaim: ClaimState = { owner: null };

export const evolveClaim = (_state: ClaimState, event: Recorded<ClaimEvent>): ClaimState => {
  switch (event.type) {
    case 'ValueClaimed':
      return { owner: event.data.owner };
    case 'ClaimReleased':
      return { owner: null };
    default:
      return unreachable(event);
  }
};
