import { v7 } from 'uuid';
import type { Id, Instant } from '../../../kernel/ids';
import type { SignInSession, SignInSessions } from '../vault';
import type { VaultDatabase } from './database';
import { isAhead } from './ahead';
import { newToken, tokenHash } from './tokens';

const hour = 3_600_000;
/** A session ends after this long without a request, and in any case after this total time. */
const idle = 12 * hour;
const longest = 14 * 24 * hour;
/** `seen_at` is written at most this often. */
const seenEvery = hour / 6;

const later = (now: Instant, milliseconds: number): Instant => new Date(Date.parse(now) + milliseconds).toISOString();

const columns = 'id, account, started_at AS startedAt, seen_at AS seenAt, expires_at AS expiresAt, device';

export class LocalSessions implements SignInSessions {
  constructor(private readonly db: VaultDatabase) {}

  async start(account: Id, device: string, now: Instant): Promise<{ token: string; session: SignInSession }> {
    const token = newToken();
    const session = { id: v7(), account, startedAt: now, seenAt: now, expiresAt: later(now, longest), device };
    await this.db.write(() => {
      this.db.run('DELETE FROM sessions WHERE expires_at <= ? OR seen_at <= ?', now, later(now, -idle));
      this.db.run(
        'INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)',
        tokenHash(token),
        session.id,
        account,
        now,
        now,
        session.expiresAt,
        device,
      );
    });
    return { token, session };
  }

  async find(token: string, now: Instant): Promise<SignInSession | null> {
    const hash = tokenHash(token);
    const session = this.db.get<SignInSession>(`SELECT ${columns} FROM sessions WHERE token = ?`, hash);
    if (session === undefined || session.expiresAt <= now || later(session.seenAt, idle) <= now) return null;
    if (isAhead(session.seenAt, now)) return null;
    if (later(session.seenAt, seenEvery) <= now) {
      await this.db.write(() => this.db.run('UPDATE sessions SET seen_at = ? WHERE token = ?', now, hash));
    }
    return { ...session, seenAt: now };
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async list(account: Id, now: Instant): Promise<readonly SignInSession[]> {
    const found = this.db.all<SignInSession>(
      `SELECT ${columns} FROM sessions WHERE account = ? AND expires_at > ? AND seen_at > ? ORDER BY started_at`,
      account,
      now,
      later(now, -idle),
    );
    return found.filter(({ seenAt }) => !isAhead(seenAt, now));
  }

  async end(account: Id, session: Id): Promise<void> {
    await this.db.write(() => this.db.run('DELETE FROM sessions WHERE account = ? AND id = ?', account, session));
  }

  async endAll(account: Id, except?: Id): Promise<void> {
    await this.db.write(() =>
      this.db.run('DELETE FROM sessions WHERE account = ? AND id IS NOT ?', account, except ?? null),
    );
  }
}
