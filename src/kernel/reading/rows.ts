import { holding, nowHolds, pastHolds } from '../history';
import type { Id, Position } from '../ids';
import { type Moment, momentOf, type MomentParams } from '../time/moments';
import type { Reader, RowReader, SqlValue } from '../view';
import { among, both, type Condition } from './condition';
import { cursorAt, placeIn } from './cursor';

/** The filters for a list of interviews, sessions or visits; each is a column of the view's rows. */
export interface InstrumentListParams extends MomentParams {
  readonly state?: readonly string[] | undefined;
  readonly topic?: readonly Id[] | undefined;
  readonly keyWork?: readonly Id[] | undefined;
  readonly unit?: readonly Id[] | undefined;
  readonly cursor?: string | undefined;
  /** At most 200; 50 where left out. */
  readonly limit?: number | undefined;
}

/** Who may see a session or a visit: the office's jurisdiction, and the units that are asked to come. */
export const maySeeInstrument = (
  { scope }: Reader,
  { jurisdiction, units }: { readonly jurisdiction: Id; readonly units: readonly Id[] },
): boolean => scope.jurisdictions.includes(jurisdiction) || units.some((unit) => scope.units.includes(unit));

/** Who rated is shown within the jurisdiction, but not to the units that were rated. */
export const mayKnowRaters = ({ scope }: Reader, jurisdiction: Id): boolean =>
  scope.jurisdictions.includes(jurisdiction);

export const ofUnits = (units: readonly Id[]): Condition => {
  const one = among('value', units);
  return { sql: `EXISTS (SELECT 1 FROM json_each(units) WHERE ${one.sql})`, values: one.values };
};

/** The rows that the reader may see. */
export const seenRows = ({ scope }: Reader): Condition => {
  const inside = among('jurisdiction', scope.jurisdictions);
  if (scope.units.length === 0) return inside;
  const theirs = ofUnits(scope.units);
  return { sql: `(${inside.sql} OR ${theirs.sql})`, values: [...inside.values, ...theirs.values] };
};

interface Found {
  readonly at: number;
  readonly first: Position;
  readonly doc: string;
}

export interface InstrumentList<Row> {
  readonly moment: Moment['shown'];
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** A page of rows of a history view with the column `at`, newest first, at the moment asked for. */
export const pageOf = <Row>(
  rows: RowReader,
  params: MomentParams & Pick<InstrumentListParams, 'cursor' | 'limit'>,
  reader: Reader,
  condition: Condition,
): InstrumentList<Row> => {
  const moment = momentOf(params, reader.now);
  const limit = Math.min(Math.max(params.limit ?? 50, 1), 200);
  const after = params.cursor === undefined ? [9e15, 0] : placeIn(params.cursor);
  const read = (table: string, holds: string, values: readonly SqlValue[]): Found[] =>
    rows.all<Found>(
      `SELECT at, first, doc FROM ${table} WHERE ${holds} AND (at, first) < (?, ?) AND ${condition.sql}
       ORDER BY at DESC, first DESC LIMIT ?`,
      ...[...values, ...after, ...condition.values, limit + 1],
    );
  const { now, past } = holding(moment);
  const found = moment.isNow
    ? read('now', 'TRUE', [])
    : [...read('now', nowHolds, now), ...read('past', pastHolds, past)].sort(
        (a, b) => b.at - a.at || b.first - a.first,
      );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    moment: moment.shown,
    rows: page.map(({ doc }) => JSON.parse(doc) as Row),
    next: found.length > limit && last !== undefined ? cursorAt([last.at, last.first]) : null,
  };
};

/** The rows that the reader may see, narrowed by the filters that sessions and visits share. */
export const filtered = ({ state, topic, keyWork, unit }: InstrumentListParams, reader: Reader): Condition =>
  both(
    seenRows(reader),
    ...(state === undefined ? [] : [among('state', state)]),
    ...(topic === undefined ? [] : [among('topic', topic)]),
    ...(keyWork === undefined ? [] : [among('key_work', keyWork)]),
    ...(unit === undefined ? [] : [ofUnits(unit)]),
  );
