import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant, Position } from '../../kernel/ids';
import type { View } from '../../kernel/view';
import type { Checkpoint } from '../event-store/event-store';
import { keepFolderPrivate } from '../private-file';
import { RowStore } from '../read-db/row-store';
import { closes, type Gap, gapsIn, gapTables, putGap, putWriter, type Readable, readsMore, writerOf } from './gaps';

/** How far a view has come: the log's checkpoint and the latest moment the log has known. */
export interface Progress {
  readonly checkpoint: Checkpoint | null;
  readonly knownAt: Instant;
}

/** How far a checkpoint has come; null at the beginning of the log. */
export const reachedBy = (checkpoint: Checkpoint | null): Position | null =>
  checkpoint?.scannedTo ?? checkpoint?.last?.position ?? null;

const nameOf = (view: View): string => `${view.name}.v${view.version}`;

/** Removes a database file with everything SQLite keeps beside it: a stale -wal must never meet another file. */
const removeDatabase = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
};

/**
 * Where the generations of a view's tables lie: `<name>.v<version>.g<generation>.db`. A file that is still being
 * built bears the ending `.building` and becomes a generation when it is renamed.
 */
export class ViewFolder {
  constructor(readonly path: string) {
    keepFolderPrivate(path);
  }

  /** The newest generation of this version, 0 where there is none. */
  newest(view: View): number {
    const pattern = new RegExp(`^${nameOf(view)}\\.g(\\d+)\\.db$`);
    return readdirSync(this.path).reduce((newest, file) => {
      const generation = Number(pattern.exec(file)?.[1] ?? 0);
      return Math.max(newest, generation);
    }, 0);
  }

  fileOf(view: View, generation: number): string {
    return join(this.path, `${nameOf(view)}.g${generation}.db`);
  }

  /** A fresh file for the next generation; what an interrupted build left behind is removed. */
  startBuilding(view: View): string {
    const path = join(this.path, `${nameOf(view)}.building`);
    removeDatabase(path);
    return path;
  }

  /** Makes a finished file the next generation. Atomic: if killed before the rename, the old one stays in place. */
  adopt(view: View, building: string): number {
    const generation = this.newest(view) + 1;
    const handle = openSync(building, 'r');
    fsyncSync(handle);
    closeSync(handle);
    const target = this.fileOf(view, generation);
    removeDatabase(target);
    renameSync(building, target);
    return generation;
  }

  /** Removes the generations before this one, and other versions of the view once this one is live. */
  removeOthers(view: View, generation: number): void {
    const keep = `${nameOf(view)}.g${generation}.db`;
    const others = new RegExp(`^(${view.name}\\.v\\d+\\.g\\d+\\.db)(-wal|-shm|-journal)?$`);
    for (const file of readdirSync(this.path)) {
      const database = others.exec(file)?.[1];
      if (database !== undefined && database !== keep) rmSync(join(this.path, file), { force: true });
    }
  }

  exists(view: View, generation: number): boolean {
    return existsSync(this.fileOf(view, generation));
  }
}

const progressTable = `CREATE TABLE IF NOT EXISTS _progress (
  one INTEGER PRIMARY KEY CHECK (one = 1), checkpoint TEXT NOT NULL, known_at TEXT NOT NULL)`;

const progressIn = (rows: RowStore): Progress => {
  const row = rows.get<{ checkpoint: string; known_at: string }>('SELECT checkpoint, known_at FROM _progress');
  return row === undefined
    ? { checkpoint: null, knownAt: '' }
    : { checkpoint: JSON.parse(row.checkpoint) as Checkpoint, knownAt: row.known_at };
};

/** One generation's file, opened to be written. */
export class ViewFile {
  /** The position up to which this opening has saved its progress. */
  savedTo: Position = 0;

  private readonly missed = new Map<string, Gap>();

  private constructor(
    readonly view: View,
    readonly rows: RowStore,
  ) {
    rows.exec(gapTables);
    for (const gap of gapsIn(rows)) this.missed.set(gap.stream, gap);
  }

  /** An existing generation, to be kept up. */
  static live(view: View, path: string): ViewFile {
    return new ViewFile(view, RowStore.write(path, 'normal'));
  }

  /** An empty file, to be filled as fast as the disk allows; indexes come at the end. */
  static fresh(view: View, path: string, readable: Readable): ViewFile {
    const rows = RowStore.write(path, 'off');
    rows.exec(`${progressTable}; ${view.schema}`);
    const file = new ViewFile(view, rows);
    putWriter(rows, readable);
    return file;
  }

  /** The streams whose facts are missing here from some point on. */
  get gaps(): readonly Gap[] {
    return [...this.missed.values()];
  }

  hasGap(stream: string): boolean {
    return this.missed.has(stream);
  }

  /** Stands inside the transaction that writes the rows. */
  putGap(gap: Gap): void {
    putGap(this.rows, gap);
    this.missed.set(gap.stream, gap);
  }

  /**
   * How far this file serves whoever reads that much.
   * - `not`: a newer release wrote it, and may have put something into it that is not to be made sense of
   * - `partly`: something is missing that can be read by now
   */
  serves(readable: Readable): 'wholly' | 'partly' | 'not' {
    const writer = writerOf(this.rows);
    if (writer !== null && readsMore(writer, readable)) return 'not';
    return this.gaps.some((gap) => closes(readable, gap)) ? 'partly' : 'wholly';
  }

  /** Categories that whoever wrote this file passed over. */
  strangeTo(readable: Readable): readonly string[] {
    const writer = writerOf(this.rows);
    return writer === null ? [] : Object.keys(readable).filter((category) => !(category in writer));
  }

  /** From now on it is kept up by whoever reads that much. */
  keptBy(readable: Readable): void {
    putWriter(this.rows, readable);
  }

  /** Ends the filling of a fresh file. */
  finish(): void {
    if (this.view.indexes !== undefined) this.rows.exec(this.view.indexes);
    this.rows.exec('ANALYZE');
    this.rows.close();
  }

  /** How far the generation in this file has come and what is missing in it, read without disturbing its writer. */
  static toldBy(path: string): { readonly checkpoint: Checkpoint | null; readonly gaps: readonly Gap[] } {
    const rows = RowStore.read(path);
    try {
      return { checkpoint: progressIn(rows).checkpoint, gaps: gapsIn(rows) };
    } finally {
      rows.close();
    }
  }

  progress(): Progress {
    const progress = progressIn(this.rows);
    this.savedTo = reachedBy(progress.checkpoint) ?? 0;
    return progress;
  }

  /** Stands inside the transaction that writes the rows. */
  saveProgress({ checkpoint, knownAt }: Progress): void {
    this.rows.run('INSERT OR REPLACE INTO _progress VALUES (1, ?, ?)', JSON.stringify(checkpoint), knownAt);
    this.savedTo = reachedBy(checkpoint) ?? 0;
  }

  close(): void {
    this.rows.close();
  }
}
