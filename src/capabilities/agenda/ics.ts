import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type AnyThing, pathOf } from '../thing.part';
import type { CalendarDay } from './calendar.view';

/** Sessions and talks say when they begin, not when they end. */
const hour = 3_600_000;
const day = 24 * hour;

/**
 * The days as an iCalendar text (RFC 5545): what is due is an all-day entry, what takes place begins at its hour, in
 * UTC. All of it follows from the log, so that a calendar does not differ from one fetch to the next while nothing has
 * changed, and each change is told by a higher SEQUENCE and its moment; what was taken off is told as cancelled.
 */
export const icsOf = (
  { things, origin, name }: { readonly things: readonly AnyThing[]; readonly origin: string; readonly name: string },
  days: readonly CalendarDay[],
): string => {
  const words: Readonly<Record<string, string>> = Object.fromEntries(
    things.flatMap((thing) => Object.entries(thing.appointments?.words ?? {})),
  );
  const calendar = ical({ name, prodId: '-//yuexun//yuexun//ZH', method: ICalCalendarMethod.PUBLISH });
  for (const { kind, of, about, uid, at, name: what, cancelled, sequence, changedAt } of days) {
    const allDay = at.length === 10;
    const start = new Date(allDay ? `${at}T00:00:00.000Z` : at);
    const changed = new Date(changedAt);
    calendar.createEvent({
      id: `${uid}@yuexun`,
      start,
      // The end is exclusive: an entry of one day ends with the next.
      end: new Date(start.getTime() + (allDay ? day : hour)),
      allDay,
      summary: what === null ? words[kind]! : `${words[kind]}：${what}`,
      ...(origin === '' ? {} : { url: `${origin}${pathOf(things, of, about)}` }),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      sequence,
      stamp: changed,
      lastModified: changed,
    });
  }
  return calendar.toString();
};
