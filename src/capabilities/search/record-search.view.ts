import { asGrams, gramsOf } from '../../kernel/grams';
import { type Id, type Position, partsOfStream, type Revision } from '../../kernel/ids';
import { plainVersion } from '../../kernel/plain/plain';
import type { KnownEvent, NamedView, RowReader, RowWriter, View } from '../../kernel/view';
import { type AnyThing, byCategory, sharedVersion, thingOf } from '../thing.part';
import { matchOf } from './query.rules';
import { hasOwnIndex, type Part, type PartChange, saysNothing } from './search.part';

interface Stored {
  readonly first: Position;
  readonly revision: Revision;
  readonly parts: readonly Part[];
}

const find = (rows: RowReader, stream: string): Stored | undefined => {
  const row = rows.get<{ first: Position; revision: Revision; parts: string }>(
    'SELECT first, revision, parts FROM texts WHERE stream = ?',
    stream,
  );
  return row === undefined ? undefined : { ...row, parts: JSON.parse(row.parts) as Part[] };
};

const contentOf = (parts: readonly Part[]): string => gramsOf(parts.map(({ text }) => text).join('\n')).join(' ');

/**
 * Replaces the earlier texts with those of `now`. The index keeps no texts, so it must be told which ones to remove.
 */
const reindex = (rows: RowWriter, first: Position, before: readonly Part[], now: readonly Part[]): void => {
  const [old, fresh] = [contentOf(before), contentOf(now)];
  if (old === fresh) return;
  if (old !== '') rows.run("INSERT INTO content (content, rowid, grams) VALUES ('delete', ?, ?)", first, old);
  if (fresh !== '') rows.run('INSERT INTO content (rowid, grams) VALUES (?, ?)', first, fresh);
};

type Said = (event: KnownEvent) => PartChange;

const saidBy = (things: readonly AnyThing[]): Said => {
  const known = byCategory(things);
  return (event) => {
    const said = thingOf(known, event)!.texts!.from as Readonly<Record<string, Said | undefined>>;
    return said[event.type]?.(event) ?? saysNothing();
  };
};

/** Each record is indexed once per batch, however much the batch says of it. */
const applyAll = (said: Said, events: readonly KnownEvent[], rows: RowWriter): void => {
  const before = new Map<string, Stored | undefined>();
  const touched = new Map<string, Stored>();
  for (const event of events) {
    const { stream, position, revision } = event;
    const { replaces, parts } = said(event);
    if (replaces.length === 0) continue;
    if (!before.has(stream)) before.set(stream, find(rows, stream));
    const stored = touched.get(stream) ?? before.get(stream);
    // Delivered again.
    if (stored !== undefined && revision <= stored.revision) continue;
    const goes = (key: string): boolean =>
      replaces.some((begin) => (begin.endsWith('.') ? key.startsWith(begin) : key === begin));
    const stays = (stored?.parts ?? []).filter(({ key }) => !goes(key));
    const all = [...stays, ...parts.filter(({ text }) => text !== '')];
    touched.set(stream, { first: stored?.first ?? position, revision, parts: all });
  }
  for (const [stream, { first, revision, parts }] of touched) {
    const old = before.get(stream);
    const text = JSON.stringify(parts);
    if (old === undefined)
      rows.run('INSERT INTO texts (first, stream, revision, parts) VALUES (?, ?, ?, ?)', first, stream, revision, text);
    else rows.run('UPDATE texts SET revision = ?, parts = ? WHERE first = ?', revision, text, first);
    reindex(rows, first, old?.parts ?? [], parts);
  }
};

export const recordSearch: NamedView = { name: 'record_search' };

/** Finds things by their words, as they are now: all kinds whose events hold searchable text. */
export const recordSearchView = (all: readonly AnyThing[]): View => {
  const things = all.filter(({ texts }) => texts !== undefined && !hasOwnIndex(texts.from));
  const said = saidBy(things);
  return {
    ...recordSearch,
    version: sharedVersion(1 + plainVersion, things),
    categories: things.map(({ category }) => category),
    schema: `
      CREATE TABLE texts (first INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
        parts TEXT NOT NULL);
      CREATE VIRTUAL TABLE content USING fts5(grams, content='', ${asGrams});`,
    apply: (event, rows) => applyAll(said, [event], rows),
    applyAll: (events, rows) => applyAll(said, events, rows),
  };
};

/** The ids of those of this category whose texts hold all the words. */
export const recordsWith = (rows: RowReader, category: string, words: readonly string[]): readonly Id[] =>
  rows
    .all<{ stream: string }>(
      `SELECT stream FROM texts WHERE first IN (SELECT rowid FROM content WHERE content MATCH ?)
       AND stream LIKE ?`,
      ...[matchOf(words), `${category}-%`],
    )
    .map(({ stream }) => partsOfStream(stream).id);

export const partsOfRecord = (rows: RowReader, stream: string): readonly Part[] => find(rows, stream)?.parts ?? [];
