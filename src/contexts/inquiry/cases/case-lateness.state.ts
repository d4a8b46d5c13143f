import type { Recorded } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import type { CaseEvent } from './case.events';
import { type CaseState, deadlineOf, isPromised } from './case.state';
import { judging, wasOver, withMissed } from './lateness.rules';

/** Was the day over that the unit had to keep when the event happened? A paused clock does not run out. */
export const wasOverdue = (state: CaseState, { metadata: { occurredAt } }: Recorded<CaseEvent>): boolean => {
  const dueOn = deadlineOf(state);
  if (isPromised(state)) return wasOver(dueOn, null, occurredAt);
  return state.clock?.pausedOn === null && wasOver(dueOn, state.clock.started, occurredAt);
};

/** Notes the missed day before an event that stops the clock or moves it. */
export const judged = (state: CaseState, event: Recorded<CaseEvent>): CaseState =>
  judging.has(event.type) && wasOverdue(state, event)
    ? patch(state, { missed: withMissed(state.missed, state.unit, deadlineOf(state)!) })
    : state;
