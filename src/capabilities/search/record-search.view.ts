import { gramsOf } from '../../kernel/grams';
import { type Id, type Position, partsOfStream, type Revision } from '../../kernel/ids';
import type { KnownEvent, RowReader, RowWriter, View } from '../../kernel/view';
import { matchOf } from '../../contexts/inquiry/cases/case-search.view';
import { type Part, partsIn } from './record-texts.rules';

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

/** Puts the texts of `now` in the place of those before: the index keeps none, so what is to go must be told to it. */
const reindex = (rows: RowWriter, first: Position, before: readonly Part[], now: readonly Part[]): void => {
  const [old, fresh] = [contentOf(before), contentOf(now)];
  if (old === fresh) return;
  if (old !== '') rows.run("INSERT INTO content (content, rowid, grams) VALUES ('delete', ?, ?)", first, old);
  if (fresh !== '') rows.run('INSERT INTO content (rowid, grams) VALUES (?, ?)', first, fresh);
};

/** Each record is indexed once per batch, however much the batch says of it. */
const applyAll = (events: readonly KnownEvent[], rows: RowWriter): void => {
  const before = new Map<string, Stored | undefined>();
  const touched = new Map<string, Stored>();
  for (const event of events) {
    const { stream, position, revision } = event;
    const { replaces, parts } = partsIn(event as Parameters<typeof partsIn>[0]);
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

/** Finds interviews, sessions, visits and repeat issues by their words, as they are now. */
export const recordSearch: View = {
  name: 'record_search',
  version: 1,
  categories: ['interview', 'inquirySession', 'resolution', 'repeatIssue'],
  schema: `
    CREATE TABLE texts (first INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
      parts TEXT NOT NULL);
    CREATE VIRTUAL TABLE content USING fts5(grams, content='', tokenize='unicode61');`,
  apply: (event, rows) => applyAll([event], rows),
  applyAll,
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
