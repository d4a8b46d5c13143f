import type { Id } from '../../kernel/ids';
import { type Recorded, unreachable } from '../../kernel/message';
import type { UnitCalendarEvent } from './unit-calendar.events';

export interface UnitCalendarState {
  /** The one that is open, and whose account made it; null where none is. */
  readonly open: { readonly feed: Id; readonly account: Id } | null;
}

export const initialUnitCalendar: UnitCalendarState = { open: null };

export const evolveUnitCalendar = (
  _state: UnitCalendarState,
  event: Recorded<UnitCalendarEvent>,
): UnitCalendarState => {
  switch (event.type) {
    case 'UnitCalendarOpened':
      return { open: { feed: event.data.feed, account: event.data.account } };
    case 'UnitCalendarClosed':
      return { open: null };
    default:
      return unreachable(event);
  }
};
