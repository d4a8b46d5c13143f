import type { Id, Instant } from '../kernel/ids';
import { derive } from '../platform/messaging/names';
import type { SignInSession, SignInSessions } from '../platform/vault/vault';

/** Far behind every day of a demo. */
const never: Instant = '9999-12-31T00:00:00.000Z';

/** Sessions of a node that only fills a demo: nobody else can reach it, and they end with it. */
export class SessionsInMemory implements SignInSessions {
  private readonly sessions = new Map<string, SignInSession>();

  start(account: Id, device: string, now: Instant): Promise<{ token: string; session: SignInSession }> {
    const id = derive('demo-session', account, String(this.sessions.size));
    const session = { id, account, startedAt: now, seenAt: now, expiresAt: never, device };
    this.sessions.set(id, session);
    return Promise.resolve({ token: id, session });
  }

  find(token: string): Promise<SignInSession | null> {
    return Promise.resolve(this.sessions.get(token) ?? null);
  }

  list(account: Id): Promise<readonly SignInSession[]> {
    return Promise.resolve([...this.sessions.values()].filter((session) => session.account === account));
  }

  end(_account: Id, session: Id): Promise<void> {
    this.sessions.delete(session);
    return Promise.resolve();
  }

  async endAll(account: Id, except?: Id): Promise<void> {
    for (const { id } of await this.list(account)) if (id !== except) this.sessions.delete(id);
  }
}
