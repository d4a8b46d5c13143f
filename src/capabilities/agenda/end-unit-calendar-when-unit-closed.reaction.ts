import { type Errands, type Reaction, send, stateOf } from '../../kernel/reaction';
import { partsOfStream } from '../../kernel/ids';
import { unitCalendarDecider } from './unit-calendar.decider';

/** A unit that is no more has no calendar: its address ends for good, also where the unit is reopened later. */
export const endUnitCalendarWhenUnitClosed: Reaction = {
  name: 'end-unit-calendar-when-unit-closed',
  categories: ['unit'],
  begins: 'deployment',
  *react(event): Errands {
    if (event.type !== 'UnitClosed' && event.type !== 'UnitMerged') return;
    const { id } = partsOfStream(event.stream);
    const { open } = yield* stateOf(unitCalendarDecider, id);
    if (open !== null) yield* send(unitCalendarDecider, id, { type: 'EndUnitCalendar', data: {} });
  },
};
