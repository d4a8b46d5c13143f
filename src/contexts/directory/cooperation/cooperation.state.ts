import { type Recorded, unreachable } from '../../../kernel/message';
import type { CooperationEvent } from './cooperation.events';

export interface CooperationState {
  readonly agreed: boolean;
}

export const initialCooperation: CooperationState = { agreed: false };

export const evolveCooperation = (_: CooperationState, event: Recorded<CooperationEvent>): CooperationState => {
  switch (event.type) {
    case 'CooperationAgreed':
      return { agreed: true };
    case 'CooperationEnded':
      return { agreed: false };
    default:
      return unreachable(event);
  }
};
