import type { Context } from '../../kernel/context';
import type { Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import type { Intent } from '../../kernel/message';
import { forbidden } from '../../kernel/rejection';
import type { CalendarFeedEvent } from './calendar-feed.events';
import { type CalendarFeedState, evolveCalendarFeed, initialCalendarFeed } from './calendar-feed.state';

export type CalendarFeedCommand =
  | Intent<'OpenCalendarFeed', { readonly account: Id; readonly feed: Id }>
  | Intent<'CloseCalendarFeed', { readonly account: Id }>;

const mustBeOwn = (account: Id, { actor }: Context): void => {
  if (actor.account !== account) forbidden('calendar.not-yours', '只能操作自己的日历', 'Only your own calendar');
};

/** One address for each account's calendar; the stream is `calendarFeed-<account>`. */
export const calendarFeedDecider: Decider<CalendarFeedState, CalendarFeedCommand, CalendarFeedEvent> = {
  category: 'calendarFeed',
  initial: initialCalendarFeed,
  evolve: evolveCalendarFeed,
  on: {
    OpenCalendarFeed: (_state, { account, feed }, context) => {
      mustBeOwn(account, context);
      return [{ type: 'CalendarFeedOpened', data: { account, feed } }];
    },
    CloseCalendarFeed: ({ feed }, { account }, context) => {
      mustBeOwn(account, context);
      return feed === null ? [] : [{ type: 'CalendarFeedClosed', data: { feed } }];
    },
  },
  permission: { OpenCalendarFeed: 'access.self', CloseCalendarFeed: 'access.self' },
};
