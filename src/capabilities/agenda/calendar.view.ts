import { holdersOf } from '../../kernel/holder';
import type { Id } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { localDayOf } from '../../kernel/time/moments';
import type { Asked, NamedView, Question, View } from '../../kernel/view';
import { followed, summaryTable } from '../summaries.view';
import { type AnyThing, type Kind, sharedVersion, type Summary } from '../thing.part';
import type { AppointmentKind } from './agenda.part';

export interface CalendarDay {
  readonly kind: AppointmentKind;
  readonly of: Kind;
  readonly about: Id;
  /** A day, or the moment at which it begins. */
  readonly at: string;
  readonly number: string | null;
  /**
   * Only for sessions and visits, whose titles the office writes; what people write about a matter is not shown
   * outside.
   */
  readonly title: string | null;
}

const calendarRows: NamedView = { name: 'calendar' };

/** What stands on whose calendar, as it is now. */
export const calendarView = (all: readonly AnyThing[]): View => {
  const things = all.filter(({ appointments }) => appointments !== undefined);
  const applyAll = followed(things, {
    now: (rows, thing, summary, stream) => {
      rows.run('DELETE FROM entry WHERE stream = ?', stream);
      if (summary.history) return;
      for (const { kind, at, holders } of thing.appointments!.of(summary))
        for (const holder of holders)
          rows.run(
            'INSERT OR IGNORE INTO entry (holder, at, kind, stream) VALUES (?, ?, ?, ?)',
            ...[holder, at, kind, stream],
          );
    },
  });
  return {
    ...calendarRows,
    version: sharedVersion(2, things),
    categories: things.map(({ category }) => category),
    schema: `${summaryTable}
      CREATE TABLE entry (holder TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, stream TEXT NOT NULL,
        PRIMARY KEY (holder, at, kind, stream)) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_of ON entry (stream);`,
    apply: (event, rows) => applyAll([event], rows),
    applyAll,
  };
};

/** How many past days a calendar still shows. */
const shownBefore = 60;

/** The reader's dates in all capacities, earliest first; at most two thousand. */
export const calendar: Asked<Record<string, never>, readonly CalendarDay[]> = {
  name: 'messages.calendar',
  permission: 'access.self',
};

export const calendarOver = (things: readonly AnyThing[]): Question<Record<string, never>, readonly CalendarDay[]> => {
  const titled = new Set(things.filter(({ appointments }) => appointments?.titled).map(({ kind }) => kind));
  return {
    ...calendar,
    views: [calendarRows],
    answer: (rowsOf, _params, reader) => {
      const from = addDays(localDayOf(Date.parse(reader.now)), -shownBefore);
      return rowsOf(calendarRows)
        .all<{ kind: AppointmentKind; at: string; of: Kind; doc: string }>(
          `SELECT DISTINCT e.kind, e.at, t.kind AS of, t.doc FROM entry e JOIN thing t ON t.stream = e.stream
           WHERE e.holder IN (SELECT value FROM json_each(?)) AND e.at >= ? ORDER BY e.at, e.kind, e.stream LIMIT 2000`,
          ...[JSON.stringify(holdersOf(reader)), from],
        )
        .map(({ kind, at, of, doc }) => {
          const { id, number, title } = JSON.parse(doc) as Summary;
          return { kind, of, about: id, at, number, title: titled.has(of) ? title : null };
        });
    },
  };
};
