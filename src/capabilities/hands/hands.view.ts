import type { Id } from '../../kernel/ids';
import { among } from '../../kernel/reading/condition';
import { notFound } from '../../kernel/rejection';
import type { NamedView, Question, RowWriter, View } from '../../kernel/view';
import { followed, summaryTable } from '../summaries.view';
import { type AnyThing, type Kind, sharedVersion, type Summary } from '../thing.part';
import type { HandKind } from './hands.part';

/** An open thing that somebody has in hand. */
export interface OpenWork {
  readonly kind: Kind;
  readonly id: Id;
  readonly title: string;
  readonly number: string | null;
  readonly as: HandKind;
  readonly unit: Id | null;
  readonly against: readonly Id[];
}

export const hands: NamedView = { name: 'hands' };

const keep = (rows: RowWriter, { kind, hands: part, tasks }: AnyThing, rank: number, summary: Summary): void => {
  const { id, number, jurisdiction } = summary;
  const title = tasks?.title?.(summary) ?? summary.title;
  rows.run('DELETE FROM hand WHERE key = ?', id);
  for (const { person, as, unit, against } of summary.history ? [] : part!(summary))
    rows.run(
      'INSERT OR IGNORE INTO hand (person, rank, key, role, jurisdiction, doc) VALUES (?, ?, ?, ?, ?, ?)',
      ...[person, rank, id, as, jurisdiction, JSON.stringify({ kind, id, title, number, as, unit, against })],
    );
};

/** Who has which open thing in hand, as it is now. */
export const handsView = (all: readonly AnyThing[]): View => {
  const things = all.filter((thing) => thing.hands !== undefined);
  const applyAll = followed(things, {
    now: (rows, thing, summary) => keep(rows, thing, things.indexOf(thing), summary),
  });
  return {
    ...hands,
    version: sharedVersion(2, things),
    categories: things.map(({ category }) => category),
    schema: `${summaryTable}
      CREATE TABLE hand (person TEXT NOT NULL, rank INTEGER NOT NULL, key TEXT NOT NULL, role TEXT NOT NULL,
        jurisdiction TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (person, rank, key, role)) WITHOUT ROWID;
      CREATE INDEX hand_key ON hand (key);`,
    apply: (event, rows) => applyAll([event], rows),
    applyAll,
  };
};

/** What somebody has in hand in the reader's jurisdictions; for now alone. */
export const openWork: Question<{ readonly person: Id }, readonly OpenWork[]> = {
  name: 'hands.open',
  permission: 'work.handOver',
  views: [hands],
  answer: (rowsOf, { person }, { scope, directory }) => {
    const known = directory.person(person);
    if (known === undefined || !scope.jurisdictions.includes(known.jurisdiction))
      return notFound('person.missing', '没有这个人', 'There is no such person', 'id');
    const here = among('jurisdiction', scope.jurisdictions);
    return rowsOf(hands)
      .all<{ doc: string }>(
        `SELECT doc FROM hand WHERE person = ? AND ${here.sql} ORDER BY rank, key, role`,
        ...[person, ...here.values],
      )
      .map(({ doc }) => JSON.parse(doc) as OpenWork);
  },
};
