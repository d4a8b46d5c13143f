import { type AskGuests, guestsAsked } from '../../../../capabilities/ballots/guests.rules';
import { mustRunApart } from '../../../../capabilities/meeting/special.rules';
import { after, type Decide, type May } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import type { InterviewEvent } from '../interview.events';
import { type InterviewState, unitsOf } from '../interview.state';
import { mustBe, officePart, otherSide } from './acting';

/** The words of refusals. */
const kind = { code: 'interview', calledFor: '被约谈' };

const unitsIn = ({ called, note }: InterviewState): readonly Id[] => [
  ...new Set([...called, ...unitsOf(note?.interviewees ?? [])]),
];

const mayAsk: May<InterviewState> = (state, context) => {
  mustBe(state, 'HELD', 'NOTE_FILED', 'FINISHED');
  const { since } = otherSide(state, context);
  mustRunApart(kind, officePart(state, { units: unitsIn(state), since }), context);
};

/** 群众代表、企业 are asked too, at the talk or after it: counted by themselves. */
export const askGuests: Decide<InterviewState, AskGuests, InterviewEvent> = after(mayAsk, (state, data, context) => {
  const { polls } = state;
  return [{ type: 'GuestsAsked', data: guestsAsked(kind, { polls, units: unitsIn(state) }, data, context) }];
});
