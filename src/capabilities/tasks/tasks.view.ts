import type { Holder } from '../../kernel/holder';
import type { Id, LocalDate } from '../../kernel/ids';
import { among } from '../../kernel/reading/condition';
import type { NamedView, RowReader, RowWriter, View } from '../../kernel/view';
import { followed, summaryTable } from '../summaries.view';
import { type AnyThing, type Kind, sharedVersion, type Summary } from '../thing.part';
import type { TaskKind } from './tasks.part';

/** A task that waits, with what it is about. */
export interface WaitingTask {
  readonly of: Kind;
  readonly id: Id;
  readonly title: string;
  readonly number: string | null;
  readonly kind: TaskKind;
  readonly holder: Holder;
  readonly by: LocalDate | null;
  /** The day is the first on which it can be done, not the last. */
  readonly begins: boolean;
  /** The colleague who has it, where the unit sees it too; null where it is nobody's in particular. */
  readonly handler: Id | null;
}

/** Sorts after every day. */
const noDay = '9999';

const keep = (rows: RowWriter, { kind, tasks: part }: AnyThing, rank: number, summary: Summary): void => {
  const { id, number } = summary;
  const title = part?.title?.(summary) ?? summary.title;
  const tasks = summary.history ? [] : (part?.of(summary) ?? []);
  rows.run('DELETE FROM task WHERE key = ?', id);
  for (const { kind: what, holder, by, begins = false, until = null, handler = null } of tasks) {
    const doc = JSON.stringify({ of: kind, id, title, number, handler });
    for (const one of handler === null ? [holder] : [holder, `person:${handler}`])
      rows.run(
        'INSERT OR REPLACE INTO task (holder, due, begins, rank, kind, key, until, doc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ...[one, by ?? noDay, Number(begins), rank, what, id, until ?? noDay, doc],
      );
  }
};

export const tasks: NamedView = { name: 'tasks' };

/** What waits for whom, as it is now, over all kinds of things; on one day in the order of the kinds. */
export const tasksView = (things: readonly AnyThing[]): View => {
  const applyAll = followed(things, {
    now: (rows, thing, summary) => keep(rows, thing, things.indexOf(thing), summary),
  });
  return {
    ...tasks,
    version: sharedVersion(3, things),
    categories: things.map(({ category }) => category),
    schema: `${summaryTable}
      CREATE TABLE task (holder TEXT NOT NULL, due TEXT NOT NULL, begins INTEGER NOT NULL, rank INTEGER NOT NULL, kind TEXT NOT NULL,
        key TEXT NOT NULL, until TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (holder, due, rank, kind, key)) WITHOUT ROWID;
      CREATE INDEX task_key ON task (key);`,
    apply: (event, rows) => applyAll([event], rows),
    applyAll,
  };
};

/** What somebody has in hand is listed as theirs, not a second time as the unit's. */
const once = "NOT (holder LIKE 'unit:%' AND doc ->> 'handler' IS ?)";

/** For whom tasks are listed, and on which day. */
export interface AskedTasks {
  readonly holders: readonly Holder[];
  /** One of the holders. */
  readonly person: Id;
  readonly today: LocalDate;
  /** Up to this day something is due soon. */
  readonly soon: LocalDate;
}

interface Row {
  readonly holder: Holder;
  readonly due: string;
  readonly begins: number;
  readonly kind: TaskKind;
  readonly doc: string;
}

/** Nobody need think of it yet: it cannot be done before its day, or has time. */
const isLater = `due < '${noDay}' AND substr(due, 1, 10) > CASE begins WHEN 1 THEN ? ELSE ? END`;

/**
 * The tasks of these holders, up to a limit: what has time comes last; what the chair alone decides comes first; then
 * the earliest due.
 */
export const tasksOf = (
  rows: RowReader,
  { holders, person, today, soon }: AskedTasks,
  most: number,
): readonly WaitingTask[] => {
  const theirs = among('holder', holders);
  return rows
    .all<Row>(
      `SELECT holder, due, begins, kind, doc FROM task WHERE ${theirs.sql} AND ${once} AND until >= ?
       ORDER BY ${isLater}, holder NOT LIKE 'chair:%', due, rank, kind, key LIMIT ?`,
      ...[...theirs.values, person, today, today, soon, most],
    )
    .map(({ holder, due, begins, kind, doc }) => {
      const about = JSON.parse(doc) as Pick<WaitingTask, 'of' | 'id' | 'title' | 'number' | 'handler'>;
      return { ...about, kind, holder, by: due === noDay ? null : due, begins: begins === 1 };
    });
};

/** How many there are of each kind. */
export const countsOf = (rows: RowReader, { holders, person, today }: AskedTasks): ReadonlyMap<TaskKind, number> => {
  const theirs = among('holder', holders);
  const counted = rows.all<{ kind: TaskKind; count: number }>(
    `SELECT kind, count(*) AS count FROM task WHERE ${theirs.sql} AND ${once} AND until >= ?
     GROUP BY rank, kind ORDER BY rank, kind`,
    ...[...theirs.values, person, today],
  );
  return new Map(counted.map(({ kind, count }) => [kind, count]));
};
