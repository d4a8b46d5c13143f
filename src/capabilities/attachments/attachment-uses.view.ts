import { attachmentInSight, attachmentOriginal } from '../../kernel/attachment-in-sight';
import { type Id, partsOfStream } from '../../kernel/ids';
import type { Question, NamedView, View } from '../../kernel/view';
import { type AnyThing, byCategory, isSeen, sharedVersion, thingOf } from '../thing.part';

const attachmentUses: NamedView = { name: 'attachment_uses' };

const withFiles = (things: readonly AnyThing[]): readonly AnyThing[] =>
  things.filter(({ files }) => files !== undefined);

/** Which things refer to a file, now or in the past, and what they called it first. */
export const attachmentUsesView = (all: readonly AnyThing[]): View => {
  const things = withFiles(all);
  const known = byCategory(things);
  return {
    ...attachmentUses,
    version: sharedVersion(4, things),
    categories: things.map(({ category }) => category),
    schema: `CREATE TABLE used (hash TEXT NOT NULL, category TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (hash, category, id)) WITHOUT ROWID;`,
    apply: (event, rows) => {
      const { category, id } = partsOfStream(event.stream);
      const { lateScan } = event.metadata;
      const papers = lateScan === undefined ? [] : [lateScan];
      for (const { hash, name } of [...thingOf(known, event)!.files!(event.data), ...papers])
        rows.run('INSERT OR IGNORE INTO used VALUES (?, ?, ?, ?)', hash, category, id, name);
    },
  };
};

/** What is asked of a file, over all kinds of things. */
export const attachmentQuestions = (
  all: readonly AnyThing[],
): readonly Question<{ readonly hash: string }, string | null>[] => {
  const things = withFiles(all);
  const known = byCategory(things);
  return [attachmentInSight, attachmentOriginal].map((asked) => ({
    ...asked,
    views: [attachmentUses, ...things.map(({ maySee }) => maySee.list)],
    answer: (rowsOf, { hash }, reader) =>
      rowsOf(attachmentUses)
        .all<{ category: string; id: Id; name: string }>('SELECT category, id, name FROM used WHERE hash = ?', hash)
        .find(({ category, id }) => isSeen(rowsOf, known.get(category)!, id, reader))?.name ?? null,
  }));
};
