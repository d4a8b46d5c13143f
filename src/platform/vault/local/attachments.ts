import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 } from 'uuid';
import type { Attachments } from '../vault';
import { flush, translated } from './disk';

/** Files by content: written beside, flushed, then renamed, so that a name never stands for half a file. */
export class FolderAttachments implements Attachments {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    this.incoming = join(folder, 'incoming');
    mkdirSync(this.incoming, { recursive: true, mode: 0o700 });
  }

  async put(content: Readable): Promise<{ hash: string; size: number }> {
    const incoming = join(this.incoming, v7());
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(incoming, { flags: 'wx', mode: 0o600 }));
      await flush(incoming);
      const name = hash.digest('hex');
      const shelf = this.shelfOf(name);
      await mkdir(shelf, { recursive: true, mode: 0o700 });
      await rename(incoming, join(shelf, name));
      await flush(shelf);
      // The shelf itself may be new.
      await flush(this.folder);
      return { hash: name, size };
    } catch (error) {
      await rm(incoming, { force: true });
      throw translated(error);
    }
  }

  get(hash: string, part?: { readonly start: number; readonly end: number }): Readable {
    return createReadStream(this.pathOf(hash), part ?? {});
  }

  sizeOf(hash: string): Promise<number | null> {
    return stat(this.pathOf(hash)).then(
      ({ size }) => size,
      () => null,
    );
  }

  has(hash: string): Promise<boolean> {
    return access(this.pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  /** Removes what uploads that died with the process have left. */
  async sweep(): Promise<void> {
    for (const name of await readdir(this.incoming)) await rm(join(this.incoming, name), { force: true });
  }

  private pathOf(hash: string): string {
    return join(this.shelfOf(hash), hash);
  }

  private shelfOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not the SHA-256 of a file');
    return join(this.folder, hash.slice(0, 2));
  }
}
