import type { Id } from '../../kernel/ids';
import { type Recorded, unreachable } from '../../kernel/message';
import type { CalendarFeedEvent } from './calendar-feed.events';

export interface CalendarFeedState {
  /** The one that is open; null where none is. */
  readonly feed: Id | null;
}

export const initialCalendarFeed: CalendarFeedState = { feed: null };

export const evolveCalendarFeed = (
  _state: CalendarFeedState,
  event: Recorded<CalendarFeedEvent>,
): CalendarFeedState => {
  switch (event.type) {
    case 'CalendarFeedOpened':
      return { feed: event.data.feed };
    case 'CalendarFeedClosed':
      return { feed: null };
    default:
      return unreachable(event);
  }
};
