import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Row, RowReader, RowWriter, SqlValue } from '../../kernel/view';
import { keepPrivate } from '../private-file';
import { tag } from './segment';

/** One view's database file. Statements are prepared once per text. */
export class RowStore implements RowWriter {
  private readonly statements = new Map<string, StatementSyncInstance>();
  readonly tag = tag;

  private constructor(private readonly db: DatabaseSyncInstance) {}

  /** `durability`: `normal` for live files (they can be rebuilt), `off` while a fresh file is filled. */
  static write(path: string, durability: 'normal' | 'off'): RowStore {
    keepPrivate(path);
    const db = new DatabaseSync(path);
    // A file that is being filled grows at its end: a larger cache buys nothing, and all views may be filled at once.
    const [journal, cache] = durability === 'off' ? ['OFF', 4_096] : ['WAL', 16_384];
    db.exec(`PRAGMA journal_mode = ${journal};
      PRAGMA synchronous = ${durability}; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 16777216;
      PRAGMA cache_size = -${cache}; PRAGMA temp_store = MEMORY`);
    return new RowStore(db);
  }

  static read(path: string): RowStore {
    const db = new DatabaseSync(path, { readOnly: true });
    db.exec('PRAGMA busy_timeout = 2000; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
    return new RowStore(db);
  }

  get<R = Row>(sql: string, ...values: readonly SqlValue[]): R | undefined {
    return this.statement(sql).get(...values) as R | undefined;
  }

  all<R = Row>(sql: string, ...values: readonly SqlValue[]): R[] {
    return this.statement(sql).all(...values) as R[];
  }

  run(sql: string, ...values: readonly SqlValue[]): void {
    this.statement(sql).run(...values);
  }

  /** Several statements, none with values. */
  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** All of `work` or nothing. */
  transaction(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }

  private statement(sql: string): StatementSyncInstance {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

export type { RowReader };
