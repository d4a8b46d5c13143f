import type { Recorded } from '../../kernel/message';
import type { ClockCheckEvent } from './clock-check.events';

export interface ClockCheckState {
  readonly confirmed: boolean;
}

export const initialClockCheck: ClockCheckState = { confirmed: false };

export const evolveClockCheck = (_state: ClockCheckState, _event: Recorded<ClockCheckEvent>): ClockCheckState => ({
  confirmed: true,
});
