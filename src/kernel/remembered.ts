import type { Id, Position, Revision } from './ids';
import type { RowReader } from './view';

/** The newest state of a stream, as it stands in table `now`. */
export interface Remembered {
  readonly first: Position;
  revision: Revision;
}

/** How many newest states are remembered for each file; beyond this, the least recently used are read again. */
const capacity = 2_000;

/**
 * The states that earlier batches left in table `now` of a file, so that the next batch need not read and parse them
 * again. A batch takes them and gives them back once its rows are written; if it fails, they are lost. Any row that it
 * changed shows whether its transaction was committed.
 */
export class Memory<E extends Remembered> {
  private readonly files = new WeakMap<RowReader, { readonly states: Map<Id, E>; readonly changed: E | undefined }>();

  take(rows: RowReader): Map<Id, E> {
    const file = this.files.get(rows);
    this.files.delete(rows);
    if (file?.changed === undefined) return new Map();
    const { first, revision } = file.changed;
    const row = rows.get<{ revision: Revision }>('SELECT revision FROM now WHERE first = ?', first);
    return row?.revision === revision ? file.states : new Map<Id, E>();
  }

  giveBack(rows: RowReader, states: Map<Id, E>, touched: ReadonlyMap<Id, E>): void {
    let changed: E | undefined;
    for (const [id, entry] of touched) {
      states.delete(id);
      states.set(id, entry);
      changed = entry;
    }
    for (const id of states.keys()) {
      if (states.size <= capacity) break;
      states.delete(id);
    }
    // A batch that changed nothing leaves no row to check, so the next one reads the states itself.
    this.files.set(rows, { states, changed });
  }
}
