import { isOfOneOf } from '../../../../kernel/belonging';
import type { Decide } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import type { InterviewEvent } from '../interview.events';
import { isInNoHands } from '../interview-hands.rules';
import type { InterviewState } from '../interview.state';
import { otherSide } from './acting';

export interface HandOverInterview {
  readonly from: Id;
  readonly to: Id;
  readonly reason: string;
}

/**
 * What a filer still has to do falls to a successor; who asked for the talk and took part in it stays who did. It falls to
 * nobody of a unit that is called: the office goes on with it then.
 */
export const handOverInterview: Decide<InterviewState, HandOverInterview, InterviewEvent> = (state, data, context) => {
  if (state.phase === 'NONE' || isInNoHands(state.phase) || !state.filers.includes(data.from)) return [];
  const { units, since } = otherSide(state, context);
  return isOfOneOf(units, [data.to], since, context) ? [] : [{ type: 'FilerSucceeded', data }];
};
