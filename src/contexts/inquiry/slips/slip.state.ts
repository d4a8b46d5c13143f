import type { Recorded } from '../../../kernel/message';
import { type Moments, noMoments } from '../../../kernel/order';
import type { SlipEvent } from './slip.events';
import { slipMoments } from './slip-order.rules';
import { noStanding, type SlipStanding, standingAfter } from './slip-standing.state';

export interface SlipState extends SlipStanding {
  readonly moments: Moments;
}

export const initialSlip: SlipState = { ...noStanding, moments: noMoments };

export const evolveSlip = (state: SlipState, event: Recorded<SlipEvent>): SlipState => ({
  ...standingAfter(state, event),
  moments: slipMoments(state.moments, event),
});
