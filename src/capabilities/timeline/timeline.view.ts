import { holding } from '../../kernel/history';
import { type Id, partsOfStream, type Position, type Revision } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';
import type { Json } from '../../kernel/json';
import type { Moment, MomentParams } from '../../kernel/time/moments';
import type { KnownEvent, NamedView, RowReader, RowWriter, View } from '../../kernel/view';
import { type AnyThing, sharedVersion } from '../thing.part';
import type { TimelineFact } from './timeline.part';
import { type Act, actIn, type Told } from '../../kernel/act';

const apply = ({ position, stream, revision, type, data, metadata, knownAt }: KnownEvent, rows: RowWriter): void => {
  const known = Date.parse(knownAt);
  // A fact delivered again is the same row.
  rows.run(
    `INSERT OR IGNORE INTO fact (position, stream, revision, jurisdiction, type, t_from, k_from, act, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      position,
      stream,
      revision,
      metadata.jurisdiction,
      type,
      Math.min(Date.parse(metadata.occurredAt), known),
      known,
    ],
    ...[JSON.stringify(actIn(metadata)), JSON.stringify(data)],
  );
};

export const timeline: NamedView = { name: 'timeline' };

/** One row per fact of a thing. A fact stays true and known from its two moments onwards, so a row needs no ends. */
export const timelineView = (things: readonly AnyThing[]): View => ({
  ...timeline,
  version: sharedVersion(3, things),
  categories: things.map(({ category }) => category),
  schema: `CREATE TABLE fact (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL, type TEXT NOT NULL, t_from INTEGER NOT NULL, k_from INTEGER NOT NULL, act TEXT NOT NULL, data TEXT NOT NULL);`,
  indexes: 'CREATE UNIQUE INDEX fact_stream ON fact (stream, revision);',
  apply,
});

export interface TimelineParams extends MomentParams {
  readonly id: Id;
}

interface FactRow {
  readonly position: Position;
  readonly revision: Revision;
  readonly jurisdiction: Id;
  readonly type: string;
  readonly act: string;
  readonly data: string;
}

/** The facts of one stream that were true and known at the moment. */
export const factsOf = (rows: RowReader, stream: string, moment: Moment): readonly TimelineFact[] =>
  rows
    .all<FactRow>(
      `SELECT position, revision, jurisdiction, type, act, data FROM fact INDEXED BY fact_stream
       WHERE stream = ? AND (? OR (t_from <= ? AND k_from <= ?)) ORDER BY revision`,
      ...[stream, Number(moment.isNow), ...holding(moment).now],
    )
    .map(({ act, data, ...row }) => ({ ...row, by: JSON.parse(act) as Act, data: JSON.parse(data) as Json }));

/** A document as it stood at the moment, folded from its stream's facts: documents that grow are not kept as versions. */
export const foldedAt = <R, E extends Fact>(
  rows: RowReader,
  stream: string,
  moment: Moment,
  after: (record: R | undefined, event: Told<E>) => R,
): R | undefined => {
  const { id } = partsOfStream(stream);
  let record: R | undefined;
  for (const { position: _, ...fact } of factsOf(rows, stream, moment))
    record = after(record, { ...fact, id } as Told<E>);
  return record;
};
