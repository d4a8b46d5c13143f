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
 */
export const schema = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream   TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    id       TEXT    NOT NULL,
    type     TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    metadata TEXT    NOT NULL,
    hash     BLOB    NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TABLE checkpoints (
    name       TEXT PRIMARY KEY,
    checkpoint TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;

/** A row of `events` as the writer makes it. */
export interface LogRow extends EncodedEvent {
  readonly position: Position;
  readonly stream: string;
  readonly revision: Revision;
}

/** What the first row is chained to, in hex. */
export const genesis = '';

/** SHA-256 of a row's content and the hash (hex) of the row before it. No part but the last can hold a line feed. */
export const rowHash = (previous: string, row: LogRow): Buffer =>
  hash(
    'sha256',
    `${previous}\n${row.position}\n${row.stream}\n${row.revision}\n${row.id}\n${row.type}\n${row.data}\n${row.metadata}`,
    'buffer',
  );
