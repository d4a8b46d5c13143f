import { type Holder, holdersOf } from '../../kernel/holder';
import type { Id, Instant } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { endOfDay, localDayOf } from '../../kernel/time/moments';
import type { NamedView, Question, Reader, RowsOf, RowWriter, View } from '../../kernel/view';
import { followed, summaryTable, type Turn } from '../summaries.view';
import { type AnyThing, type Kind, sharedVersion } from '../thing.part';
import type { AppointmentKind } from './agenda.part';
import { changesBetween, slotsOf } from './calendar-entries.rules';
import { mustManageCalendarOf } from './unit-calendar.rules';

export interface CalendarDay {
  readonly kind: AppointmentKind;
  readonly of: Kind;
  readonly about: Id;
  /** The same for as long as there is the entry. */
  readonly uid: string;
  /** A day, or the moment at which it begins. */
  readonly at: string;
  /**
   * The number, or the title of sessions and visits, which the office writes; what people write about a matter is not
   * shown outside.
   */
  readonly name: string | null;
  readonly cancelled: boolean;
  /** How often it has changed: rises with each change, also with the last, by which it is cancelled. */
  readonly sequence: number;
  /** When it changed last. */
  readonly changedAt: Instant;
}

const calendarRows: NamedView = { name: 'calendar' };

/** Cancelled: no longer on this holder's calendar, which must be told so. */
const turn = (rows: RowWriter, { thing, event, before, after }: Turn): void => {
  const { stream, knownAt } = event;
  const changes = changesBetween(slotsOf(thing, stream, before), slotsOf(thing, stream, after));
  for (const { uid, now, gone } of changes) {
    if (now === undefined && thing.appointments!.tookPlace?.(after) === true) continue;
    const last = rows.get<{ sequence: number | null }>(
      'SELECT max(sequence) AS sequence FROM entry WHERE uid = ?',
      uid,
    );
    const sequence = (last?.sequence ?? -1) + 1;
    for (const holder of gone)
      rows.run(
        'UPDATE entry SET cancelled = 1, sequence = ?, changed_at = ? WHERE holder = ? AND uid = ?',
        ...[sequence, knownAt, holder, uid],
      );
    for (const holder of now?.holders ?? [])
      rows.run(
        `INSERT OR REPLACE INTO entry (holder, uid, at, kind, stream, name, cancelled, sequence, changed_at)
         VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)`,
        ...[holder, uid, now!.at, now!.kind, stream, now!.name, sequence, knownAt],
      );
  }
};

/** What stands on whose calendar, and what did and was taken off it. */
export const calendarView = (all: readonly AnyThing[]): View => {
  const things = all.filter(({ appointments }) => appointments !== undefined);
  const applyAll = followed(things, { turn });
  return {
    ...calendarRows,
    version: sharedVersion(3, things),
    categories: things.map(({ category }) => category),
    schema: `${summaryTable}
      CREATE TABLE entry (holder TEXT NOT NULL, uid TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
        stream TEXT NOT NULL, name TEXT, cancelled INTEGER NOT NULL, sequence INTEGER NOT NULL,
        changed_at TEXT NOT NULL, PRIMARY KEY (holder, uid)) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_of ON entry (uid);`,
    apply: (event, rows) => applyAll([event], rows),
    applyAll,
  };
};

/**
 * For how many days a calendar shows what is past, and what was cancelled: programs that fetch it more seldom do not
 * hear of it.
 */
const shownBefore = 60;

/** What stands on any of these holders' calendars. An entry that stands on one and not on another stands. */
const daysOf = (rowsOf: RowsOf, holders: readonly Holder[], { now }: Pick<Reader, 'now'>): readonly CalendarDay[] => {
  const from = addDays(localDayOf(Date.parse(now)), -shownBefore);
  const since = new Date(endOfDay(from)).toISOString();
  return rowsOf(calendarRows)
    .all<Omit<CalendarDay, 'cancelled' | 'about'> & { readonly cancelled: number; readonly about: Id }>(
      `SELECT kind, of, about, uid, at, name, cancelled, sequence, changedAt FROM (
         SELECT e.kind, t.kind AS of, t.id AS about, e.uid, e.at, e.name, e.cancelled, e.sequence,
           e.changed_at AS changedAt,
           row_number() OVER (PARTITION BY e.uid ORDER BY e.cancelled, e.sequence DESC) AS place
         FROM entry e JOIN thing t ON t.stream = e.stream
         WHERE e.holder IN (SELECT value FROM json_each(?)))
       WHERE place = 1 AND CASE cancelled WHEN 1 THEN changedAt > ? ELSE at >= ? END
       ORDER BY at, kind, uid LIMIT 2000`,
      ...[JSON.stringify(holders), since, from],
    )
    .map(({ cancelled, ...day }) => ({ ...day, cancelled: cancelled === 1 }));
};

/** The reader's dates in all capacities, earliest first; at most two thousand. */
export const calendar: Question<Record<string, never>, readonly CalendarDay[]> = {
  name: 'messages.calendar',
  permission: 'access.self',
  views: [calendarRows],
  answer: (rowsOf, _params, reader) => daysOf(rowsOf, holdersOf(reader), reader),
};

export interface UnitCalendarParams {
  readonly unit: Id;
}

/**
 * The dates of a unit and of those that it took over: what its officials and its head are called to, and nobody's own.
 * For whoever may give its address away.
 */
export const unitCalendar: Question<UnitCalendarParams, readonly CalendarDay[]> = {
  name: 'messages.unit-calendar',
  permission: 'unitCalendar.manage',
  views: [calendarRows],
  answer: (rowsOf, { unit }, reader) => {
    mustManageCalendarOf(unit, reader);
    const units = [unit, ...reader.directory.absorbed(unit)];
    return daysOf(
      rowsOf,
      units.flatMap((own) => [`unit:${own}`, `head:${own}`] as const),
      reader,
    );
  },
};
