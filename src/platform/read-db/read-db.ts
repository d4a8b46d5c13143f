import type { NamedView, RowsOf, View } from '../../kernel/view';
import { ViewNotReady } from '../subscriptions/errors';
import type { ViewFolder } from '../subscriptions/view-file';
import { RowStore } from './row-store';

/** The rows of all views, open to be read on this thread. */
export interface ReadDb {
  /**
   * Runs `work` on one snapshot of each view: the statements of one answer see the same rows.
   *
   * @throws ViewNotReady
   */
  within<T>(views: readonly NamedView[], work: (rows: RowsOf) => T): T;
}

export const READ_DB = Symbol('ReadDb');

/** Reads the generation of each view that the projector keeps up. */
export class ViewReaders implements ReadDb {
  private readonly open = new Map<string, RowStore>();
  private readonly progress = new Map<string, number>();

  constructor(private readonly folder: ViewFolder) {}

  /** Moves to a generation; the file of the one before is removed once nothing here reads it. */
  use(view: View, generation: number): void {
    this.open.get(view.name)?.close();
    this.open.set(view.name, RowStore.read(this.folder.fileOf(view, generation)));
    this.folder.removeOthers(view, generation);
  }

  /** How much of a view that is being built is done, from 0 to 1. */
  note(view: View, share: number): void {
    this.progress.set(view.name, share);
  }

  within<T>(views: readonly NamedView[], work: (rows: RowsOf) => T): T {
    const readers = views.map((view) => this.reader(view));
    for (const reader of readers) reader.exec('BEGIN');
    try {
      return work((view) => this.reader(view));
    } finally {
      for (const reader of readers) reader.exec('COMMIT');
    }
  }

  close(): void {
    for (const reader of this.open.values()) reader.close();
    this.open.clear();
  }

  private reader(view: NamedView): RowStore {
    const reader = this.open.get(view.name);
    if (reader !== undefined) return reader;
    throw new ViewNotReady(view.name, this.progress.get(view.name) ?? null);
  }
}
