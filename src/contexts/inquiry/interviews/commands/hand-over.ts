import type { Decide } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import type { InterviewEvent } from '../interview.events';
import { isInNoHands } from '../interview-hands.rules';
import type { InterviewState } from '../interview.state';

export interface HandOverInterview {
  readonly from: Id;
  readonly to: Id;
  readonly reason: string;
}

/** What a filer still has to do falls to a successor; who asked for the talk and took part in it stays who did. */
export const handOverInterview: Decide<InterviewState, HandOverInterview, InterviewEvent> = (state, data) =>
  state.phase === 'NONE' || isInNoHands(state.phase) || !state.filers.includes(data.from)
    ? []
    : [{ type: 'FilerSucceeded', data }];
