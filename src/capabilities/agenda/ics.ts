import ical, { ICalCalendarMethod } from 'ical-generator';
import { type AnyThing, pathOf } from '../thing.part';
import type { CalendarDay } from './calendar.view';

/** Sessions and talks say when they begin, not when they end. */
const hour = 3_600_000;

/** The days as an iCalendar text (RFC 5545): what is due is an all-day entry, what takes place begins at its hour. */
export const icsOf = (things: readonly AnyThing[], days: readonly CalendarDay[], origin: string): string => {
  const words: Readonly<Record<string, string>> = Object.fromEntries(
    things.flatMap((thing) => Object.entries(thing.appointments?.words ?? {})),
  );
  const calendar = ical({ name: '约询', prodId: '-//yuexun//yuexun//ZH', method: ICalCalendarMethod.PUBLISH });
  for (const { kind, of, about, at, number, title } of days) {
    const allDay = at.length === 10;
    const start = new Date(allDay ? `${at}T00:00:00.000Z` : at);
    const name = number ?? title;
    calendar.createEvent({
      // A thing keeps its entry when its day moves; look-backs can be several.
      id: `${about}-${kind}${kind === 'LOOK_BACK' ? `-${at}` : ''}@yuexun`,
      start,
      ...(allDay ? { allDay: true } : { end: new Date(start.getTime() + hour) }),
      summary: name === null ? words[kind]! : `${words[kind]}：${name}`,
      ...(origin === '' ? {} : { url: `${origin}${pathOf(things, of, about)}` }),
      // A reader's own calendar must not differ from one fetch to the next while nothing has changed.
      stamp: start,
    });
  }
  return calendar.toString();
};
