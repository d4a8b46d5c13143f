import { type Id, type Position, type Revision, partsOfStream } from './ids';
import type { Fact } from './message';
import { Memory } from './remembered';
import { type Moment, openEnd } from './time/moments';
import type { Known, KnownEvent, RowReader, RowWriter, SqlValue, View } from './view';

/** A column beside the state itself: what questions filter and sort by. */
export interface Column<S> {
  readonly type: 'TEXT' | 'INTEGER';
  readonly of: (state: S) => SqlValue;
}

/** The parts that define a history of one category of streams. States are plain JSON and never changed in place. */
export interface HistorySpec<S extends object, F extends Fact> {
  readonly name: string;
  readonly version: number;
  readonly category: string;
  /** The state after the event; `undefined` where the stream was not there yet. Must not refuse a fact. */
  readonly evolve: (state: S | undefined, event: Known<F>) => S;
  readonly columns: Readonly<Record<string, Column<S>>>;
  /** Extra tables, kept up to date by `onNow`. */
  readonly tables?: string;
  readonly indexes?: string;
  /** Keeps the extra tables in step with the newest state; `before` is undefined for a new stream. */
  readonly onNow?: (rows: RowWriter, first: Position, before: S | undefined, after: S) => void;
}

/**
 * A view that keeps every state of every stream with the two intervals in which it holds: when it was true
 * (`t_from` ≤ T < `t_to`) and when that was known (`k_from` ≤ K < `k_to`), in milliseconds.
 *
 * Table `now` holds the state that is true and known up to the open end, one row per stream; table `past` all
 * others. Rows belong to a stream by `first`, the position of its first event. Nothing is known before it is true,
 * so T counts as at most K.
 */
export interface History<S extends object> {
  readonly view: View;
  /** The state of one stream at the moment. */
  readonly find: (rows: RowReader, id: Id, moment: Moment) => S | undefined;
}

/** Conditions on `now` and `past` for a moment, with their values in order. */
export const holding = (moment: Moment): { readonly now: SqlValue[]; readonly past: SqlValue[] } => {
  const known = moment.knownAt;
  const true_ = Math.min(moment.trueAt, known);
  return { now: [true_, known], past: [true_, true_, known, known] };
};
export const nowHolds = 't_from <= ? AND k_from <= ?';
export const pastHolds = 't_to > ? AND t_from <= ? AND k_from <= ? AND k_to > ?';

/** Every document of a history view that meets the condition at the moment, in no particular order. */
export const rowsAt = <Row>(
  rows: RowReader,
  moment: Moment,
  condition: { readonly sql: string; readonly values: readonly SqlValue[] },
): readonly Row[] => {
  const { now, past } = holding(moment);
  const read = (table: string, holds: string, values: readonly SqlValue[]) =>
    rows.all<{ doc: string }>(
      `SELECT doc FROM ${table} WHERE ${holds} AND ${condition.sql}`,
      ...[...values, ...condition.values],
    );
  const found = moment.isNow
    ? read('now', 'TRUE', [])
    : [...read('now', nowHolds, now), ...read('past', pastHolds, past)];
  return found.map(({ doc }) => JSON.parse(doc) as Row);
};

/** The newest state of a stream, including what the current batch has changed so far. */
interface Newest<S> {
  readonly id: Id;
  readonly first: Position;
  /** What the row in `now` holds; undefined while there is none. */
  stored: S | undefined;
  revision: Revision;
  tFrom: number;
  kFrom: number;
  state: S;
  /** Columns and document of `state`, made when first needed. */
  values: readonly SqlValue[] | undefined;
}

interface Interval {
  readonly tFrom: number;
  readonly tTo: number;
  readonly kFrom: number;
  readonly kTo: number;
}

interface Stored {
  readonly t_from: number;
  readonly t_to: number;
  readonly k_from: number;
  readonly doc: string;
}

const statements = (columns: readonly string[]) => {
  const names = [...columns, 'doc'];
  const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
  return {
    load: 'SELECT first, revision, t_from, k_from, doc FROM now WHERE key = ?',
    insertNow: `INSERT INTO now (first, key, revision, t_from, k_from, ${names.join(', ')}) VALUES (${marks(5 + names.length)})`,
    updateNow: `UPDATE now SET revision = ?, t_from = ?, k_from = ?, ${names.map((n) => `${n} = ?`).join(', ')} WHERE first = ?`,
    insertPast: `INSERT INTO past (first, t_from, t_to, k_from, k_to, ${names.join(', ')}) VALUES (${marks(5 + names.length)})`,
    keepStored: `INSERT INTO past (first, t_from, t_to, k_from, k_to, ${names.join(', ')}) SELECT first, ?, ?, ?, ?, ${names.join(', ')} FROM now WHERE first = ?`,
    updatePast: `UPDATE past SET ${names.map((n) => `${n} = ?`).join(', ')} WHERE first = ? AND t_from = ? AND k_from = ?`,
    knownOpen: `SELECT t_from, t_to, k_from, doc FROM past WHERE first = ? AND k_to = ${openEnd} ORDER BY t_from`,
    endTrue: 'UPDATE past SET t_to = ? WHERE first = ? AND t_from = ? AND k_from = ?',
    endKnown: 'UPDATE past SET k_to = ? WHERE first = ? AND t_from = ? AND k_from = ?',
  };
};

/** Writes one transaction's events into the rows: past rows at once, each newest row once at the end. */
class Pass<S extends object, F extends Fact> {
  private readonly touched = new Map<Id, Newest<S>>();
  private readonly remembered: Map<Id, Newest<S>>;

  constructor(
    private readonly spec: HistorySpec<S, F>,
    private readonly columns: readonly Column<S>[],
    private readonly sql: ReturnType<typeof statements>,
    private readonly rows: RowWriter,
    private readonly memory: Memory<Newest<S>>,
  ) {
    this.remembered = memory.take(rows);
  }

  apply(event: Known<F>): void {
    const { id } = partsOfStream(event.stream);
    const known = Date.parse(event.knownAt);
    const occurred = Math.min(Date.parse(event.metadata.occurredAt), known);
    const newest = this.touched.get(id) ?? this.remembered.get(id) ?? this.load(id);
    if (newest === undefined) {
      this.touched.set(id, {
        id,
        first: event.position,
        stored: undefined,
        revision: event.revision,
        tFrom: occurred,
        kFrom: known,
        state: this.spec.evolve(undefined, event),
        values: undefined,
      });
      return;
    }
    // Delivered again.
    if (event.revision <= newest.revision) return;
    this.touched.set(id, newest);
    if (occurred < newest.tFrom) this.rewritePast(newest, event, occurred, known);
    this.supersede(newest, occurred, known);
    newest.revision = event.revision;
    newest.kFrom = known;
    newest.state = this.spec.evolve(newest.state, event);
    newest.values = undefined;
  }

  flush(): void {
    for (const newest of this.touched.values()) {
      const { first, id, revision, tFrom, kFrom, stored, state } = newest;
      const values = this.valuesOf(newest);
      if (stored === undefined) this.rows.run(this.sql.insertNow, first, id, revision, tFrom, kFrom, ...values);
      else this.rows.run(this.sql.updateNow, revision, tFrom, kFrom, ...values, first);
      this.spec.onNow?.(this.rows, first, stored, state);
      newest.stored = state;
      newest.values = undefined;
    }
    this.memory.giveBack(this.rows, this.remembered, this.touched);
  }

  /** Keeps the newest state for the time before `occurred`, and as it was known before `known`. */
  private supersede(newest: Newest<S>, occurred: number, known: number): void {
    const { tFrom, kFrom } = newest;
    if (occurred > tFrom) {
      this.keep(newest, { tFrom, tTo: occurred, kFrom, kTo: openEnd });
      newest.tFrom = occurred;
    }
    // Read with T ≤ K < known only, so it need not reach beyond `known`.
    if (kFrom < known && newest.tFrom < known)
      this.keep(newest, { tFrom: newest.tFrom, tTo: known, kFrom, kTo: known });
  }

  /** A late event: it changes every known state that was true after it, and the time before the first. */
  private rewritePast({ first, tFrom }: Newest<S>, event: Known<F>, occurred: number, known: number): void {
    const versions = this.rows.all<Stored>(this.sql.knownOpen, first);
    const earliest = versions[0]?.t_from ?? tFrom;
    if (occurred < earliest) {
      const state = this.spec.evolve(undefined, event);
      this.insertPast(first, { tFrom: occurred, tTo: earliest, kFrom: known, kTo: openEnd }, this.encode(state));
    }
    for (const version of versions) if (version.t_to > occurred) this.rewrite(first, version, event, occurred, known);
  }

  private rewrite(first: Position, version: Stored, event: Known<F>, occurred: number, known: number): void {
    const { t_from: tFrom, t_to: tTo, k_from: kFrom } = version;
    const old = JSON.parse(version.doc) as S;
    const next = this.encode(this.spec.evolve(old, event));
    if (tFrom >= occurred && kFrom === known) {
      this.rows.run(this.sql.updatePast, ...next, first, tFrom, kFrom);
      return;
    }
    if (tFrom >= occurred) this.rows.run(this.sql.endKnown, known, first, tFrom, kFrom);
    else {
      this.rows.run(this.sql.endTrue, occurred, first, tFrom, kFrom);
      if (kFrom < known) this.insertPast(first, { tFrom: occurred, tTo, kFrom, kTo: known }, this.encode(old));
    }
    this.insertPast(first, { tFrom: Math.max(tFrom, occurred), tTo, kFrom: known, kTo: openEnd }, next);
  }

  private load(id: Id): Newest<S> | undefined {
    const row = this.rows.get<Stored & { first: Position; revision: Revision }>(this.sql.load, id);
    if (row === undefined) return undefined;
    const state = JSON.parse(row.doc) as S;
    const { first, revision, t_from: tFrom, k_from: kFrom } = row;
    return { id, first, revision, tFrom, kFrom, state, stored: state, values: undefined };
  }

  private keep(newest: Newest<S>, interval: Interval): void {
    const { first, state, stored } = newest;
    if (state !== stored) return this.insertPast(first, interval, this.valuesOf(newest));
    // The row in `now` still holds it: copied there, nothing need be written out again.
    const { tFrom, tTo, kFrom, kTo } = interval;
    this.rows.run(this.sql.keepStored, tFrom, tTo, kFrom, kTo, first);
  }

  private insertPast(first: Position, { tFrom, tTo, kFrom, kTo }: Interval, values: readonly SqlValue[]): void {
    this.rows.run(this.sql.insertPast, first, tFrom, tTo, kFrom, kTo, ...values);
  }

  private valuesOf(newest: Newest<S>): readonly SqlValue[] {
    return (newest.values ??= this.encode(newest.state));
  }

  private encode(state: S): readonly SqlValue[] {
    const values: SqlValue[] = [];
    for (const column of this.columns) values.push(column.of(state));
    values.push(JSON.stringify(state));
    return values;
  }
}

const schemaOf = (columns: Readonly<Record<string, { readonly type: string }>>): string => {
  const own = Object.entries(columns)
    .map(([name, { type }]) => `${name} ${type}, `)
    .join('');
  return `
    CREATE TABLE now (first INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
      t_from INTEGER NOT NULL, k_from INTEGER NOT NULL, ${own}doc TEXT NOT NULL);
    CREATE TABLE past (first INTEGER NOT NULL, t_from INTEGER NOT NULL, t_to INTEGER NOT NULL,
      k_from INTEGER NOT NULL, k_to INTEGER NOT NULL, ${own}doc TEXT NOT NULL, PRIMARY KEY (first, t_from, k_from));`;
};

/** Builds the view whose rows remember; see `History`. */
export const historyView = <S extends object, F extends Fact>(spec: HistorySpec<S, F>): History<S> => {
  const columns = Object.values(spec.columns);
  const sql = statements(Object.keys(spec.columns));
  const memory = new Memory<Newest<S>>();
  const applyAll = (events: readonly KnownEvent[], rows: RowWriter): void => {
    const pass = new Pass(spec, columns, sql, rows, memory);
    for (const event of events) pass.apply(event as Known<F>);
    pass.flush();
  };
  const find = (rows: RowReader, id: Id, moment: Moment): S | undefined => {
    const row = rows.get<Stored & { first: Position }>(sql.load, id);
    if (row === undefined) return undefined;
    const { now, past } = holding(moment);
    if (moment.isNow || (row.t_from <= Number(now[0]) && row.k_from <= Number(now[1]))) return JSON.parse(row.doc) as S;
    const version = rows.get<Stored>(`SELECT doc FROM past WHERE first = ? AND ${pastHolds}`, row.first, ...past);
    return version === undefined ? undefined : (JSON.parse(version.doc) as S);
  };
  return {
    view: {
      name: spec.name,
      version: spec.version,
      categories: [spec.category],
      schema: schemaOf(spec.columns) + (spec.tables ?? ''),
      ...(spec.indexes === undefined ? {} : { indexes: spec.indexes }),
      apply: (event, rows) => applyAll([event], rows),
      applyAll,
    },
    find,
  };
};
