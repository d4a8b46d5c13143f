import type { Id, Instant } from '../../../kernel/ids';
import type { ApiToken, ApiTokens } from '../vault';
import type { VaultDatabase } from './database';
import { isAhead } from './ahead';
import { newToken, tokenHash } from './tokens';

export class LocalApiTokens implements ApiTokens {
  constructor(private readonly db: VaultDatabase) {}

  async issue({ id, account, name, issuedAt, expiresAt }: ApiToken): Promise<string> {
    const token = newToken();
    await this.db.write(() => {
      this.db.run('DELETE FROM api_tokens WHERE expires_at <= ?', issuedAt);
      this.db.run(
        'INSERT INTO api_tokens VALUES (?, ?, ?, ?, ?, ?)',
        tokenHash(token),
        id,
        account,
        name,
        issuedAt,
        expiresAt,
      );
    });
    return token;
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async find(token: string, now: Instant): Promise<ApiToken | null> {
    const found = this.db.get<ApiToken>(
      `SELECT id, account, name, issued_at AS issuedAt, expires_at AS expiresAt FROM api_tokens WHERE token = ?`,
      tokenHash(token),
    );
    if (found === undefined || isAhead(found.issuedAt, now)) return null;
    return found.expiresAt !== null && found.expiresAt <= now ? null : found;
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async has(account: Id, id: Id): Promise<boolean> {
    return this.db.get('SELECT 1 FROM api_tokens WHERE account = ? AND id = ?', account, id) !== undefined;
  }

  async revoke(account: Id, id: Id): Promise<void> {
    await this.db.write(() => this.db.run('DELETE FROM api_tokens WHERE account = ? AND id = ?', account, id));
  }

  async revokeAll(account: Id): Promise<void> {
    await this.db.write(() => this.db.run('DELETE FROM api_tokens WHERE account = ?', account));
  }
}
