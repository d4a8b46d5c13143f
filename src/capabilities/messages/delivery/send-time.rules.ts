import type { Instant } from '../../../kernel/ids';
import type { PolicySettings } from '../../../kernel/policy';
import { type Calendar, isWorkday } from '../../../kernel/time/calendar';
import { endOf } from '../../../kernel/time/deadline';
import { addDays } from '../../../kernel/time/local-date';
import { localDayOf } from '../../../kernel/time/moments';

type Hours = PolicySettings['messageHours'];

/** No rest is nearly as long; a calendar without working days must not hang the server. */
const longestRest = 366;

/** Milliseconds: days that were missed have all begun by then, and their reactions have told what they had to. */
const gathering = 10 * 60_000;

/** When the gathering of what a beginning day tells is over. */
export const gatheredAt = (toldAt: Instant): Instant => new Date(Date.parse(toldAt) + gathering).toISOString();

/** The first moment at or after this one that lies within the hours of a working day. */
const withinHours = (at: Instant, { from, until }: Hours, calendar: Calendar): Instant => {
  let day = localDayOf(Date.parse(at));
  for (let tries = 0; tries < longestRest; tries += 1, day = addDays(day, 1)) {
    if (!isWorkday(calendar.day(day))) continue;
    const [opens, closes] = [endOf(day, from), endOf(day, until)];
    if (at < opens) return opens;
    if (at < closes) return at;
  }
  return at;
};

/**
 * When a message is sent out (policy 20): an urgent one at once, within the hours; any other with the day's digest,
 * which goes out when the hours of the next working day begin.
 */
export const sendAt = (toldAt: Instant, urgent: boolean, hours: Hours, calendar: Calendar): Instant => {
  if (urgent) return withinHours(toldAt, hours, calendar);
  const today = localDayOf(Date.parse(toldAt));
  const opens = endOf(today, hours.from);
  return withinHours(toldAt <= opens ? opens : endOf(addDays(today, 1), hours.from), hours, calendar);
};
