import type { Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Intent } from '../../kernel/message';
import type { UnitCalendarEvent } from './unit-calendar.events';
import { mustManageCalendarOf } from './unit-calendar.rules';
import { evolveUnitCalendar, initialUnitCalendar, type UnitCalendarState } from './unit-calendar.state';

export type UnitCalendarCommand =
  | Intent<'OpenUnitCalendar', { readonly unit: Id; readonly feed: Id }>
  | Intent<'CloseUnitCalendar', { readonly unit: Id }>
  /** By the software itself, when the unit is closed or merged. */
  | Intent<'EndUnitCalendar', Record<string, never>>;

/** One address for the calendar of each unit; the stream is `unitCalendar-<unit>`. */
export const unitCalendarDecider: Decider<UnitCalendarState, UnitCalendarCommand, UnitCalendarEvent> = {
  category: 'unitCalendar',
  initial: initialUnitCalendar,
  evolve: evolveUnitCalendar,
  on: {
    OpenUnitCalendar: (_state, { unit, feed }, context) => {
      mustManageCalendarOf(unit, context);
      return [{ type: 'UnitCalendarOpened', data: { account: context.actor.account, feed } }];
    },
    CloseUnitCalendar: ({ open }, { unit }, context) => {
      mustManageCalendarOf(unit, context);
      return open === null ? [] : [{ type: 'UnitCalendarClosed', data: { feed: open.feed } }];
    },
    EndUnitCalendar: ({ open }) => (open === null ? [] : [{ type: 'UnitCalendarClosed', data: { feed: open.feed } }]),
  },
  permission: {
    OpenUnitCalendar: 'unitCalendar.manage',
    CloseUnitCalendar: 'unitCalendar.manage',
    EndUnitCalendar: 'unitCalendar.end',
  },
};
