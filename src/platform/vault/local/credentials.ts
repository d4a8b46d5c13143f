import { hash, verify } from '@node-rs/argon2';
import type { Id } from '../../../kernel/ids';
import type { Credentials } from '../vault';
import type { VaultDatabase } from './database';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export class LocalCredentials implements Credentials {
  /** Used for comparison if there is no password, so that the answer takes just as long. */
  private nobody: Promise<string> | undefined;

  constructor(private readonly db: VaultDatabase) {}

  async setPassword(account: Id, password: string): Promise<void> {
    const hashed = await hash(password, cost);
    await this.db.write(() => this.db.run('INSERT OR REPLACE INTO credentials VALUES (?, ?)', account, hashed));
  }

  async verify(account: Id | null, password: string): Promise<boolean> {
    // Made at the first check, whoever it is about, so that its time reveals nothing.
    const nobody = await (this.nobody ??= hash('nobody', cost));
    const stored =
      account === null
        ? undefined
        : this.db.get<{ hash: string }>('SELECT hash FROM credentials WHERE account = ?', account)?.hash;
    const matches = await verify(stored ?? nobody, password);
    return matches && stored !== undefined;
  }
}
