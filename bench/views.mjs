import { compiled, require } from './support.mjs';

const { DatabaseSync } = require('@photostructure/sqlite');

/** The names of a view's own tables, and of its full-text indexes; what an index is made of is in neither. */
export const tablesOf = (db) => {
  const tables = db
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    .all()
    .filter(({ name }) => name !== '_progress');
  const indexes = tables.filter(({ sql }) => sql.includes('USING fts5')).map(({ name }) => name);
  const isOfIndex = (name) => indexes.some((index) => name === index || name.startsWith(`${index}_`));
  return { plain: tables.map(({ name }) => name).filter((name) => !isOfIndex(name)), indexes };
};

/** Every row of a view's file as text, in an order of its own: two files with the same rows give the same list. */
const rowsIn = (path) => {
  const db = new DatabaseSync(path);
  const { plain, indexes } = tablesOf(db);
  // How an index lays out its words depends on its history; which word stands where does not.
  for (const name of indexes)
    db.exec(`CREATE VIRTUAL TABLE temp."${name}_words" USING fts5vocab(main, "${name}", instance)`);
  const sources = [...plain, ...indexes.map((name) => `${name}_words`)];
  const rows = sources.flatMap((name) =>
    db
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map((row) => `${name} ${JSON.stringify(row)}`),
  );
  db.close();
  return rows.sort();
};

/**
 * Builds every view anew from the log and compares it, row by row, with the one that was kept up.
 * Answers the names of those that differ.
 */
export const sameAsRebuilt = async (livePath, rebuiltPath, store) => {
  const { catalogue } = compiled('catalogue');
  const { buildGeneration } = compiled('platform/subscriptions/build');
  const { ViewFolder } = compiled('platform/subscriptions/view-file');
  const [live, rebuilt] = [new ViewFolder(livePath), new ViewFolder(rebuiltPath)];
  const unequal = [];
  for (const view of catalogue.views) {
    const generation = await buildGeneration(
      view,
      { folder: rebuilt, store, shapes: catalogue },
      new AbortController().signal,
    );
    const kept = rowsIn(live.fileOf(view, live.newest(view)));
    const made = rowsIn(rebuilt.fileOf(view, generation));
    if (kept.length !== made.length || kept.some((row, n) => row !== made[n])) unequal.push(view.name);
  }
  return unequal;
};
