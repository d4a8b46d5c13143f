import { createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from '../vault';
import type { VaultDatabase } from './database';

/** A new key of 32 bytes for this purpose. */
export type NewSecret = (purpose: string) => Uint8Array;

/** One key per purpose, made when it is first needed: a random one. */
export class LocalSecrets implements Secrets {
  private readonly keys = new Map<string, Uint8Array>();

  constructor(
    private readonly db: VaultDatabase,
    private readonly newSecret: NewSecret = () => randomBytes(32),
  ) {}

  async hmac(purpose: string, value: string): Promise<string> {
    const key = this.keys.get(purpose) ?? (await this.keyFor(purpose));
    return createHmac('sha256', key).update(value).digest('hex');
  }

  private async keyFor(purpose: string): Promise<Uint8Array> {
    const key = await this.db.write(() => {
      this.db.run('INSERT OR IGNORE INTO secrets VALUES (?, ?)', purpose, this.newSecret(purpose));
      return this.db.get<{ key: Uint8Array }>('SELECT key FROM secrets WHERE purpose = ?', purpose)!.key;
    });
    this.keys.set(purpose, key);
    return key;
  }
}
