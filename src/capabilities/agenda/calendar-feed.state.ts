import type { Id } from '../../kernel/ids';
import type { CalendarFeedEvent } from './calendar-feed.events';

export interface CalendarFeedState {
  /** The one that is open; null where none is. */
  readonly feed: Id | null;
}

export const initialCalendarFeed: CalendarFeedState = { feed: null };

export const evolveCalendarFeed = (_state: CalendarFeedState, event: CalendarFeedEvent): CalendarFeedState => ({
  feed: event.type === 'CalendarFeedOpened' ? event.data.feed : null,
});
