import { type Id, partsOfStream, type Revision, streamOf } from '../kernel/ids';
import type { KnownEvent, RowReader, RowWriter } from '../kernel/view';
import { type AnyThing, byCategory, type Summary, thingOf } from './thing.part';

/** Kept beside the rows of a view that things share: the summary of each thing, as it is now. */
export const summaryTable = `
  CREATE TABLE thing (stream TEXT PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, revision INTEGER NOT NULL,
    doc TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX thing_by_id ON thing (id);`;

/** One event of a thing, with what the thing was before and is after it. */
export interface Turn {
  readonly thing: AnyThing;
  readonly event: KnownEvent;
  readonly before: Summary | undefined;
  readonly after: Summary;
}

interface Kept {
  readonly thing: AnyThing;
  readonly id: Id;
  readonly revision: Revision;
  readonly summary: Summary;
}

const keptIn = (rows: RowReader, thing: AnyThing, stream: string): Kept | undefined => {
  const row = rows.get<{ id: Id; revision: Revision; doc: string }>(
    'SELECT id, revision, doc FROM thing WHERE stream = ?',
    stream,
  );
  return row === undefined
    ? undefined
    : { thing, id: row.id, revision: row.revision, summary: JSON.parse(row.doc) as Summary };
};

/** The summary of one thing, as such a view keeps it; undefined where there is none. */
export const summaryIn = (rows: RowReader, thing: AnyThing, id: Id): Summary | undefined =>
  keptIn(rows, thing, streamOf(thing.category, id))?.summary;

/** What a view makes of the events of things. */
export interface Follower {
  /** For each event of a thing, in order. */
  readonly turn?: (rows: RowWriter, turn: Turn) => void;
  /** For each event of another stream that the view follows, in order with those. */
  readonly other?: (rows: RowWriter, event: KnownEvent) => void;
  /** For each thing that a batch changed, once, as it is after the batch. */
  readonly now?: (rows: RowWriter, thing: AnyThing, summary: Summary, stream: string) => void;
}

/**
 * Keeps the summaries up to date and tells the follower of each new event once; one that is delivered again is skipped.
 */
export const followed = (
  things: readonly AnyThing[],
  follower: Follower,
): ((events: readonly KnownEvent[], rows: RowWriter) => void) => {
  const known = byCategory(things);
  return (events, rows) => {
    const read = new Map<string, Kept | undefined>();
    const changed = new Map<string, Kept>();
    for (const event of events) {
      const { stream, revision } = event;
      const thing = thingOf(known, event);
      if (thing === undefined) {
        follower.other?.(rows, event);
        continue;
      }
      if (!read.has(stream)) read.set(stream, keptIn(rows, thing, stream));
      const kept = changed.get(stream) ?? read.get(stream);
      if (kept !== undefined && revision <= kept.revision) continue;
      const after = thing.summary(kept?.summary, event);
      follower.turn?.(rows, { thing, event, before: kept?.summary, after });
      changed.set(stream, { thing, id: partsOfStream(stream).id, revision, summary: after });
    }
    for (const [stream, { thing, id, revision, summary }] of changed) {
      rows.run(
        'INSERT OR REPLACE INTO thing (stream, id, kind, revision, doc) VALUES (?, ?, ?, ?, ?)',
        ...[stream, id, thing.kind, revision, JSON.stringify(summary)],
      );
      follower.now?.(rows, thing, summary, stream);
    }
  };
};
