import { hash } from 'node:crypto';
import type { Position, Revision } from '../../../kernel/ids';
import type { EncodedEvent } from '../check';

/** Marks the file as ours (`PRAGMA application_id`): the letters "yxun". */
export const applicationId = 0x7978756e;
/** Version of the tables below (`PRAGMA user_version`). */
export const schemaVersion = 1;

/**
 * Positions run 1, 2, 3 … without a gap: there is one writer, and it counts. `hash` chains each row to the one
 * before it, so that no row can be changed, dropped or put in between without a trace.
 *
 * `first` is the position of the stream's first event and stands for its name in the index: streams that are busy at
 * the same time mostly began at about the same time, so a commit touches a few pages of that index instead of one for
 * every event. Names, which are random, are indexed once for each stream.
 */
export const schema = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    first    INTEGER NOT NULL,
    stream   TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    id       TEXT    NOT NULL,
    type     TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    metadata TEXT    NOT NULL,
    hash     BLOB    NOT NULL,
    UNIQUE (first, revision)
  ) STRICT;
  CREATE UNIQUE INDEX streams ON events (stream) WHERE revision = 0;
  CREATE TABLE checkpoints (
    name       TEXT PRIMARY KEY,
    checkpoint TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;

/** Where a stream begins: the key of its events. NULL for a missing stream, which then has no events. */
export const firstOfStream = '(SELECT position FROM events WHERE stream = ? AND revision = 0)';

/** A row of `events` as the writer makes it. */
export interface LogRow extends EncodedEvent {
  readonly position: Position;
  readonly first: Position;
  readonly stream: string;
  readonly revision: Revision;
}

/** The hash of a row in `events`: 32 bytes. */
export type RowHash = Uint8Array;

/** What the first row is chained to. */
export const genesis: RowHash = new Uint8Array(32);

// Texts are written here as UTF-8 and hashed in place: several times faster than hashing a joined text.
let scratch = Buffer.allocUnsafe(64 * 1024);

/** SHA-256 of the hash of the row before and of this row's content. No part but the last can hold a line feed. */
export const rowHash = (previous: RowHash, row: LogRow): RowHash => {
  const head = `${row.position}\n${row.first}\n${row.stream}\n${row.revision}\n${row.id}\n${row.type}\n`;
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const atMost = 32 + 3 * (head.length + row.data.length + row.metadata.length + 1);
  if (scratch.length < atMost) scratch = Buffer.allocUnsafe(atMost);
  scratch.set(previous);
  let end = 32;
  for (const text of [head, row.data, '\n', row.metadata]) end += scratch.write(text, end);
  return hash('sha256', scratch.subarray(0, end), 'buffer');
};
