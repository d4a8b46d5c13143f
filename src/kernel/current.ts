import { type Id, partsOfStream, type Position, type Revision } from './ids';
import type { Fact } from './message';
import { Memory } from './remembered';
import type { Known, KnownEvent, RowReader, RowWriter, View } from './view';

/** The parts that define a view of newest states. States are plain JSON and never changed in place. */
export interface CurrentSpec<S extends object, F extends Fact> {
  readonly name: string;
  readonly version: number;
  readonly category: string;
  /** The state after the event; `undefined` where the stream was not there yet. Must not refuse a fact. */
  readonly evolve: (state: S | undefined, event: Known<F>) => S;
  /** Extra tables, kept up to date by `onNow` after each batch that changed a state. */
  readonly tables?: string;
  readonly onNow?: (rows: RowWriter, id: Id, state: S) => void;
}

/** A view that keeps the newest state of every stream of one category, one document each. */
export interface Current<S extends object> {
  readonly view: View;
  readonly find: (rows: RowReader, id: Id) => S | undefined;
}

interface Stored {
  readonly first: Position;
  readonly revision: Revision;
  readonly doc: string;
}

interface Newest<S> {
  readonly first: Position;
  isNew: boolean;
  revision: Revision;
  readonly state: S;
}

const load = 'SELECT first, revision, doc FROM now WHERE key = ?';

/** Builds the view; a document is written once per batch, however many events of the batch change it. */
export const currentView = <S extends object, F extends Fact>(spec: CurrentSpec<S, F>): Current<S> => {
  const newestOf = (rows: RowWriter, id: Id): Newest<S> | undefined => {
    const row = rows.get<Stored>(load, id);
    if (row === undefined) return undefined;
    return { first: row.first, isNew: false, revision: row.revision, state: JSON.parse(row.doc) as S };
  };
  const memory = new Memory<Newest<S>>();
  const applyAll = (events: readonly KnownEvent[], rows: RowWriter): void => {
    const remembered = memory.take(rows);
    const touched = new Map<Id, Newest<S>>();
    for (const event of events as readonly Known<F>[]) {
      const { id } = partsOfStream(event.stream);
      const newest = touched.get(id) ?? remembered.get(id) ?? newestOf(rows, id);
      const { position, revision } = event;
      // Delivered again.
      if (newest !== undefined && revision <= newest.revision) continue;
      const state = spec.evolve(newest?.state, event);
      touched.set(id, { first: newest?.first ?? position, isNew: newest?.isNew ?? true, revision, state });
    }
    for (const [id, newest] of touched) {
      const { first, isNew, revision, state } = newest;
      newest.isNew = false;
      const doc = JSON.stringify(state);
      if (isNew) rows.run('INSERT INTO now (first, key, revision, doc) VALUES (?, ?, ?, ?)', first, id, revision, doc);
      else rows.run('UPDATE now SET revision = ?, doc = ? WHERE first = ?', revision, doc, first);
      spec.onNow?.(rows, id, state);
    }
    memory.giveBack(rows, remembered, touched);
  };
  return {
    view: {
      name: spec.name,
      version: spec.version,
      categories: [spec.category],
      schema: `CREATE TABLE now (first INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
        doc TEXT NOT NULL);${spec.tables ?? ''}`,
      apply: (event, rows) => applyAll([event], rows),
      applyAll,
    },
    find: (rows, id) => {
      const row = rows.get<Stored>(load, id);
      return row === undefined ? undefined : (JSON.parse(row.doc) as S);
    },
  };
};
