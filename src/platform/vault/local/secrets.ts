import { createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from '../vault';
import type { VaultDatabase } from './database';

/** One random key per purpose, made when it is first needed. */
export class LocalSecrets implements Secrets {
  private readonly keys = new Map<string, Uint8Array>();

  constructor(private readonly db: VaultDatabase) {}

  async hmac(purpose: string, value: string): Promise<string> {
    const key = this.keys.get(purpose) ?? (await this.keyFor(purpose));
    return createHmac('sha256', key).update(value).digest('hex');
  }

  private async keyFor(purpose: string): Promise<Uint8Array> {
    const key = await this.db.write(() => {
      this.db.run('INSERT OR IGNORE INTO secrets VALUES (?, ?)', purpose, randomBytes(32));
      return this.db.get<{ key: Uint8Array }>('SELECT key FROM secrets WHERE purpose = ?', purpose)!.key;
    });
    this.keys.set(purpose, key);
    return key;
  }
}
