import type { Holder } from '../../kernel/holder';
import type { Id, LocalDate } from '../../kernel/ids';
import type { RowReader, RowWriter } from '../../kernel/view';
import { among } from '../../kernel/reading/condition';

/** What waits, by its kind; the words are the client's. */
export const taskKinds = [
  'SCREEN_CASE',
  'ASSIGN_CASE',
  'DECIDE_EXTENSION',
  'REVIEW_CASE',
  'REVIEW_DEFERRAL',
  'CLOSE_OFF',
  'LOOK_BACK',
  'ACCEPT_ASSIGNMENT',
  'GIVE_OPINION',
  'RECTIFY',
  'REPLY_AGAIN',
  'CORRECT_DRAFT',
  'SIGN_REPLY',
  'RATE_REPLY',
  'SCREEN_INTERVIEW',
  'APPROVE_INTERVIEW',
  'NOTICE_INTERVIEW',
  'ACKNOWLEDGE_NOTICE',
  'HOLD_INTERVIEW',
  'FILE_NOTE',
  'CONFIRM_NOTE',
  'NOTICE_SESSION',
  'ANSWER_INVITATION',
  'ANSWER_QUESTION',
  'ISSUE_MINUTES',
] as const;
export type TaskKind = (typeof taskKinds)[number];

export interface Task {
  readonly kind: TaskKind;
  /** Who is to do it. */
  readonly holder: Holder;
  /** The last day, or the day from which it can be done (look-backs, reviews); null: as soon as possible. */
  readonly by: LocalDate | null;
  /** The colleague of the unit to whom it was handed: it waits for that person, and stays in the unit's sight. */
  readonly handler?: Id | null;
}

/** What a task is about, as the workbench shows it. */
export interface Subject {
  readonly of: 'case' | 'interview' | 'session';
  readonly id: Id;
  readonly title: string;
  readonly number: string | null;
}

/** A task that waits, with what it is about. */
export interface WaitingTask extends Subject {
  readonly kind: TaskKind;
  readonly holder: Holder;
  readonly by: LocalDate | null;
  /** The colleague who has it, where the unit sees it too; null where it is nobody's in particular. */
  readonly handler: Id | null;
}

/** Kept beside a view's documents: the tasks that each of them makes, as it is now. */
export const taskTables = `
  CREATE TABLE task (holder TEXT NOT NULL, due TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, doc TEXT NOT NULL,
    PRIMARY KEY (holder, due, kind, key)) WITHOUT ROWID;
  CREATE INDEX task_key ON task (key);`;

/** Sorts behind every day. */
const noDay = '9999';

export const keepTasks = (rows: RowWriter, subject: Subject, tasks: readonly Task[]): void => {
  rows.run('DELETE FROM task WHERE key = ?', subject.id);
  for (const { kind, holder, by, handler = null } of tasks) {
    const holders = handler === null ? [holder] : [holder, `person:${handler}`];
    for (const one of holders)
      rows.run(
        'INSERT OR REPLACE INTO task (holder, due, kind, key, doc) VALUES (?, ?, ?, ?, ?)',
        ...[one, by ?? noDay, kind, subject.id, JSON.stringify({ ...subject, handler })],
      );
  }
};

/** What somebody has in hand is listed as theirs, not a second time as the unit's. */
const once = "NOT (holder LIKE 'unit:%' AND doc ->> 'handler' IS ?)";

/** The tasks of these holders, of whom `person` is one; the earliest due first, at most so many. */
export const tasksOf = (
  rows: RowReader,
  holders: readonly Holder[],
  person: Id,
  most: number,
): readonly WaitingTask[] => {
  const theirs = among('holder', holders);
  return rows
    .all<{ holder: Holder; due: string; kind: TaskKind; doc: string }>(
      `SELECT holder, due, kind, doc FROM task WHERE ${theirs.sql} AND ${once} ORDER BY due, kind, key LIMIT ?`,
      ...[...theirs.values, person, most],
    )
    .map(({ holder, due, kind, doc }) => ({
      handler: null,
      ...(JSON.parse(doc) as Subject),
      kind,
      holder,
      by: due === noDay ? null : due,
    }));
};

/** How many there are of each kind. */
export const countsOf = (rows: RowReader, holders: readonly Holder[], person: Id): ReadonlyMap<TaskKind, number> => {
  const theirs = among('holder', holders);
  const counted = rows.all<{ kind: TaskKind; count: number }>(
    `SELECT kind, count(*) AS count FROM task WHERE ${theirs.sql} AND ${once} GROUP BY kind`,
    ...[...theirs.values, person],
  );
  return new Map(counted.map(({ kind, count }) => [kind, count]));
};
