import type { Id } from '../../../../kernel/ids';
import type { CaseEvent } from '../case.events';
import { isInNoHands } from '../case-hands.rules';
import type { On } from './acting';

export interface HandOverCase {
  readonly from: Id;
  readonly to: Id;
  readonly reason: string;
}

/**
 * Somebody's part in an open case falls to a successor: as the handler, with the draft, or as a filer who is told and
 * rates. Who filed, drafted or rated before stays who did.
 */
export const handOverCase: On<HandOverCase> = (state, { from, to, reason }, context) => {
  if (state.phase === 'NONE' || isInNoHands(state.phase)) return [];
  const events: CaseEvent[] = [];
  const { unit } = state;
  if (state.handler === from && unit !== null) {
    const person = context.officialsOf(context.directory.successorOf(unit)).includes(to) ? to : null;
    events.push({ type: 'HandlerNamed', data: { unit, person, before: from, reason } });
  }
  if (state.filers.includes(from)) events.push({ type: 'FilerSucceeded', data: { from, to, reason } });
  return events;
};
