import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../kernel/ids';
import type { NewSecurityEntry, SecurityEntry, SecurityLog, SecurityQuestion } from '../vault';
import type { VaultDatabase } from './database';

/** How long an entry is kept: a year, twice what the law asks of logs. */
const retention = 365 * 86_400_000;

export class LocalSecurityLog implements SecurityLog {
  constructor(private readonly db: VaultDatabase) {}

  async add({ at, kind, account, stranger, address, about }: NewSecurityEntry): Promise<void> {
    await this.db.write(() =>
      this.db.run(
        'INSERT INTO security_log VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[randomUUID(), at, kind, account, stranger, address, about],
      ),
    );
  }

  async forget(now: Instant): Promise<void> {
    const oldest: Instant = new Date(Date.parse(now) - retention).toISOString();
    await this.db.write(() => this.db.run('DELETE FROM security_log WHERE at <= ?', oldest));
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async read(asked: SecurityQuestion): Promise<readonly SecurityEntry[]> {
    const { accounts, strangers, kinds, from, until, before, max } = asked;
    return this.db.all<SecurityEntry>(
      `SELECT id, at, kind, account, stranger, address, about FROM security_log
       WHERE (account IN (SELECT value FROM json_each(?1)) OR (account IS NULL AND ?2))
         AND kind IN (SELECT value FROM json_each(?3))
         AND at > ?4 AND at <= ?5 AND (at, id) < (?6, ?7)
       ORDER BY at DESC, id DESC LIMIT ?8`,
      ...[JSON.stringify(accounts), strangers ? 1 : 0, JSON.stringify(kinds), from, until],
      ...[before?.at ?? '~', before?.id ?? '', max],
    );
  }
}
