import { attachmentInSight } from '../../kernel/attachment-in-sight';
import { type Id, partsOfStream } from '../../kernel/ids';
import type { NamedView, Question, Reader, RowsOf, View } from '../../kernel/view';
import { type AnyThing, byCategory, sharedVersion, thingOf } from '../thing.part';

const attachmentUses: NamedView = { name: 'attachment_uses' };

const withFiles = (things: readonly AnyThing[]): readonly AnyThing[] =>
  things.filter(({ files }) => files !== undefined);

/** Which things refer to a file, now or in the past. */
export const attachmentUsesView = (all: readonly AnyThing[]): View => {
  const things = withFiles(all);
  const known = byCategory(things);
  return {
    ...attachmentUses,
    version: sharedVersion(3, things),
    categories: things.map(({ category }) => category),
    schema: `CREATE TABLE used (hash TEXT NOT NULL, category TEXT NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY (hash, category, id)) WITHOUT ROWID;`,
    apply: (event, rows) => {
      const { category, id } = partsOfStream(event.stream);
      const { lateScan } = event.metadata;
      const papers = lateScan === undefined ? [] : [lateScan.hash];
      for (const hash of [...thingOf(known, event)!.files!(event.data), ...papers])
        rows.run('INSERT OR IGNORE INTO used (hash, category, id) VALUES (?, ?, ?)', hash, category, id);
    },
  };
};

const isSeen = (rowsOf: RowsOf, { maySee }: AnyThing, id: Id, reader: Reader): boolean => {
  const { sql, values } = maySee.seen(reader);
  return rowsOf(maySee.list).get(`SELECT 1 FROM now WHERE key = ? AND ${sql}`, id, ...values) !== undefined;
};

export const attachmentInSightOver = (all: readonly AnyThing[]): Question<{ readonly hash: string }, boolean> => {
  const things = withFiles(all);
  const known = byCategory(things);
  return {
    ...attachmentInSight,
    views: [attachmentUses, ...things.map(({ maySee }) => maySee.list)],
    answer: (rowsOf, { hash }, reader) =>
      rowsOf(attachmentUses)
        .all<{ category: string; id: Id }>('SELECT category, id FROM used WHERE hash = ?', hash)
        .some(({ category, id }) => isSeen(rowsOf, known.get(category)!, id, reader)),
  };
};
