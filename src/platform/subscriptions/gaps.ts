import { categoryOf, type Instant, type Position, type Revision } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import { type EventTypes, schemaOf, type Upcasters } from '../event-store/codec';
import type { RowReader, RowWriter, View } from '../../kernel/view';

/** The first fact of a stream that a newer release wrote and this one cannot read: what it says is nowhere kept. */
export interface Gap {
  readonly stream: string;
  readonly type: string;
  readonly schema: number;
  readonly revision: Revision;
  readonly position: Position;
  readonly recordedAt: Instant;
}

/** How many gaps a status names. */
export const gapsShown = 20;

export const gapOf = ({ stream, type, revision, position, metadata }: RecordedEvent): Gap => ({
  stream,
  type,
  schema: metadata.schema,
  revision,
  position,
  recordedAt: metadata.recordedAt,
});

/** The tables by which a view's file tells what is missing in it, and what whoever wrote it could read. */
export const gapTables = `CREATE TABLE IF NOT EXISTS _gaps (stream TEXT PRIMARY KEY, type TEXT NOT NULL,
    schema INTEGER NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, recordedAt TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS _writer (one INTEGER PRIMARY KEY CHECK (one = 1), knows TEXT NOT NULL)`;

export const gapsIn = (rows: RowReader): readonly Gap[] =>
  rows.all<Gap>('SELECT stream, type, schema, revision, position, recordedAt FROM _gaps ORDER BY position');

export const putGap = (rows: RowWriter, gap: Gap): void =>
  rows.run(
    'INSERT OR IGNORE INTO _gaps VALUES (?, ?, ?, ?, ?, ?)',
    ...[gap.stream, gap.type, gap.schema, gap.revision, gap.position, gap.recordedAt],
  );

/** The shapes of a view's categories that a release can read: by category, each type with its newest schema. */
export type Readable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const readableBy = (
  { types, upcasters }: { readonly types?: EventTypes; readonly upcasters: Upcasters },
  { categories }: Pick<View, 'categories'>,
): Readable =>
  Object.fromEntries(
    categories.map((category) => [
      category,
      Object.fromEntries([...(types?.[category] ?? [])].map((type) => [type, schemaOf(upcasters, type)])),
    ]),
  );

/** What a view's file says of the release that wrote it; null where one wrote it that did not say. */
export const writerOf = (rows: RowReader): Readable | null => {
  const row = rows.get<{ knows: string }>('SELECT knows FROM _writer');
  return row === undefined ? null : (JSON.parse(row.knows) as Readable);
};

export const putWriter = (rows: RowWriter, readable: Readable): void =>
  rows.run('INSERT OR REPLACE INTO _writer VALUES (1, ?)', JSON.stringify(readable));

/** Could the first read something that the second cannot? */
export const readsMore = (one: Readable, other: Readable): boolean =>
  Object.entries(one).some(([category, types]) =>
    Object.entries(types).some(([type, schema]) => schema > (other[category]?.[type] ?? 0)),
  );

/** Can this gap be closed by who reads this much? */
export const closes = (readable: Readable, { stream, type, schema }: Gap): boolean =>
  (readable[categoryOf(stream)]?.[type] ?? 0) >= schema;
