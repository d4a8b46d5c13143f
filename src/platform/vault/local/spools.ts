import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Id, isId } from '../../../kernel/ids';
import { SpoolGone } from '../errors';
import type { Spools } from '../vault';
import type { VaultDatabase } from './database';
import { flush, translated } from './disk';

interface Row {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly tag: Uint8Array | null;
}

const algorithm = 'aes-256-gcm';

/** Uploads encrypted under a key per job: once the key is destroyed, what a disk may still hold says nothing. */
export class LocalSpools implements Spools {
  constructor(
    private readonly db: VaultDatabase,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async write(job: Id, content: Readable): Promise<{ size: number }> {
    const path = this.pathOf(job);
    const key = randomBytes(32);
    const nonce = randomBytes(12);
    const cipher = createCipheriv(algorithm, key, nonce);
    // A second upload of one job takes the place of the first.
    await this.db.write(() => this.db.run('INSERT OR REPLACE INTO spools VALUES (?, ?, ?, NULL)', job, key, nonce));
    try {
      await pipeline(content, cipher, createWriteStream(path, { mode: 0o600 }));
      await flush(path);
      await flush(this.folder);
    } catch (error) {
      await this.remove(job);
      throw translated(error);
    }
    const tag = cipher.getAuthTag();
    await this.db.write(() => this.db.run('UPDATE spools SET tag = ? WHERE job = ?', tag, job));
    return { size: (await stat(path)).size };
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async read(job: Id): Promise<Readable> {
    const row = this.db.get<Row>('SELECT key, nonce, tag FROM spools WHERE job = ?', job);
    if (row?.tag == null) throw new SpoolGone(job);
    const decipher = createDecipheriv(algorithm, row.key, row.nonce, { authTagLength: 16 }).setAuthTag(row.tag);
    const file = createReadStream(this.pathOf(job));
    file.on('error', (error) => decipher.destroy(error));
    // A reader that stops early must not leave the file open.
    decipher.on('close', () => file.destroy());
    return file.pipe(decipher);
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async list(): Promise<readonly Id[]> {
    return this.db.all<{ job: Id }>('SELECT job FROM spools WHERE tag IS NOT NULL ORDER BY job').map(({ job }) => job);
  }

  async remove(job: Id): Promise<void> {
    const path = this.pathOf(job);
    const removed = await this.db.write(() => this.db.run('DELETE FROM spools WHERE job = ?', job));
    await rm(path, { force: true });
    if (removed > 0) this.db.scrub();
  }

  /** Removes uploads that the process died over, and files that have no key. */
  async sweep(): Promise<void> {
    const unfinished = this.db.all<{ job: Id }>('SELECT job FROM spools WHERE tag IS NULL');
    for (const { job } of unfinished) await this.remove(job);
    const kept = new Set(await this.list());
    for (const name of await readdir(this.folder))
      if (!kept.has(name)) await rm(join(this.folder, name), { force: true });
  }

  private pathOf(job: Id): string {
    if (!isId(job)) throw new Error('Not the id of a job');
    return join(this.folder, job);
  }
}
