import type { Id } from '../../../kernel/ids';
import type { Jobs } from '../vault';
import type { VaultDatabase } from './database';

export class LocalJobs implements Jobs {
  constructor(private readonly db: VaultDatabase) {}

  async put(kind: string, id: Id, state: unknown): Promise<void> {
    const text = JSON.stringify(state);
    await this.db.write(() => this.db.run('INSERT OR REPLACE INTO jobs VALUES (?, ?, ?)', kind, id, text));
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async get<T>(kind: string, id: Id): Promise<T | null> {
    const row = this.db.get<{ state: string }>('SELECT state FROM jobs WHERE kind = ? AND id = ?', kind, id);
    return row === undefined ? null : (JSON.parse(row.state) as T);
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async list<T>(kind: string): Promise<readonly { readonly id: Id; readonly state: T }[]> {
    const rows = this.db.all<{ id: Id; state: string }>('SELECT id, state FROM jobs WHERE kind = ? ORDER BY id', kind);
    return rows.map(({ id, state }) => ({ id, state: JSON.parse(state) as T }));
  }

  async remove(kind: string, id: Id): Promise<void> {
    await this.db.write(() => this.db.run('DELETE FROM jobs WHERE kind = ? AND id = ?', kind, id));
  }
}
