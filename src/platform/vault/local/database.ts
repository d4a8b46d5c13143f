import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { keepPrivate } from '../../private-file';
import { VaultUnavailable } from '../errors';

type Value = string | number | null | Uint8Array;

interface Waiting {
  /** Does the work; what it returns goes to whoever waits, once it is durable. */
  readonly work: () => () => void;
  readonly reject: (error: unknown) => void;
}

// By code, not by class: `instanceof` fails where the driver was loaded in another realm.
const isOfDriver = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ERR_SQLITE_ERROR' || error.code === 'ERR_INVALID_STATE');

const translated = (error: unknown): unknown =>
  isOfDriver(error) ? new VaultUnavailable(`The vault: ${(error as Error).message}`, { cause: error }) : error;

/**
 * The vault's database file. Its rollback journal is emptied and flushed at each commit (`TRUNCATE`): a write-ahead
 * log would keep the bytes of an erased key until it happens to be overwritten. Writes that come together are
 * committed together, since each commit flushes the disk.
 */
export class VaultDatabase {
  private readonly db: DatabaseSyncInstance;
  /** Held by the first process that has the vault open; the system frees it however that process ends. */
  private readonly lock: DatabaseSyncInstance;
  readonly isAlone: boolean;
  private readonly statements = new Map<string, StatementSyncInstance>();
  private waiting: Waiting[] = [];

  /** @throws VaultUnavailable */
  constructor(path: string, schema: string) {
    this.attempt(() => [path, `${path}-lock`].forEach(keepPrivate));
    this.db = this.attempt(() => new DatabaseSync(path, { timeout: 5000 }));
    this.attempt(() => {
      this.db.exec(`PRAGMA secure_delete = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;
        PRAGMA temp_store = MEMORY`);
      this.db.exec(schema);
    });
    this.lock = this.attempt(() => new DatabaseSync(`${path}-lock`));
    this.isAlone = this.takeLock();
  }

  /** @throws VaultUnavailable */
  get<R>(sql: string, ...values: readonly Value[]): R | undefined {
    return this.attempt(() => this.statement(sql).get(...values) as R | undefined);
  }

  /** @throws VaultUnavailable */
  all<R>(sql: string, ...values: readonly Value[]): R[] {
    return this.attempt(() => this.statement(sql).all(...values) as R[]);
  }

  /** Inside `write`. Returns how many rows were changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return Number(this.attempt(() => this.statement(sql).run(...values)).changes);
  }

  /** Changes whenever another process has written; anything remembered in memory is then out of date. */
  get version(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version')!.data_version;
  }

  /**
   * Runs `work` inside a transaction with whatever else is waiting; resolves once that is durable. If one piece of work
   * throws, it alone is undone.
   *
   * @throws VaultUnavailable
   */
  write<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const working = (): (() => void) => {
        const value = work();
        return () => resolve(value);
      };
      this.waiting.push({ work: working, reject });
      if (this.waiting.length === 1) setImmediate(() => this.commit());
    });
  }

  /**
   * Writes the whole file anew. `secure_delete` overwrites a deleted row where it last stood, but not the copies that
   * SQLite leaves in the gaps of pages when it moves rows between them; this does. 150 ms for 50,000 people.
   */
  scrub(): void {
    this.attempt(() => this.db.exec('VACUUM'));
  }

  /** A copy of these tables in a new file, as they are after the last commit. */
  copyTo(path: string, schema: string, tables: readonly string[]): void {
    this.attempt(() => {
      this.db.prepare('ATTACH ? AS copy').run(path);
      try {
        this.db.exec(`PRAGMA copy.journal_mode = MEMORY; PRAGMA copy.synchronous = FULL; BEGIN;
          ${schema.replaceAll('IF NOT EXISTS ', 'IF NOT EXISTS copy.')}
          ${tables.map((table) => `INSERT INTO copy.${table} SELECT * FROM main.${table};`).join('\n')}
          COMMIT`);
      } catch (error) {
        this.rollBack();
        throw error;
      } finally {
        this.db.exec('DETACH copy');
      }
    });
  }

  /** Done twice, it changes nothing more. */
  close(): void {
    if (!this.db.isOpen) return;
    this.commit();
    this.statements.clear();
    this.db.close();
    this.lock.close();
  }

  private takeLock(): boolean {
    try {
      this.lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      return true;
    } catch {
      return false;
    }
  }

  private commit(): void {
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    const settled: (() => void)[] = [];
    try {
      this.db.exec('BEGIN IMMEDIATE');
      for (const { work, reject } of batch) {
        this.db.exec('SAVEPOINT one');
        try {
          const resolve = work();
          this.db.exec('RELEASE one');
          settled.push(resolve);
        } catch (error) {
          this.db.exec('ROLLBACK TO one; RELEASE one');
          settled.push(() => reject(error));
        }
      }
      this.db.exec('COMMIT');
    } catch (error) {
      this.rollBack();
      for (const { reject } of batch) reject(translated(error));
      return;
    }
    for (const settle of settled) settle();
  }

  private rollBack(): void {
    try {
      this.db.exec('ROLLBACK');
    } catch {
      // There was no transaction to undo, or the file is away.
    }
  }

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw translated(error);
    }
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
