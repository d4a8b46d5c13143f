import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { v7 } from 'uuid';
import type { Copies } from '../vault';
import { translated } from './disk';

/** Copies beside their originals: one that is half written never bears its name. */
export class FolderCopies implements Copies {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    this.incoming = join(folder, 'incoming');
  }

  async put(hash: string, made: string, content: Buffer): Promise<void> {
    const path = this.pathOf(hash, made);
    const incoming = join(this.incoming, v7());
    try {
      await mkdir(this.incoming, { recursive: true, mode: 0o700 });
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      await writeFile(incoming, content, { flag: 'wx', mode: 0o600 });
      await rename(incoming, path);
    } catch (error) {
      await rm(incoming, { force: true });
      throw translated(error);
    }
  }

  sizeOf(hash: string, made: string): Promise<number | null> {
    return stat(this.pathOf(hash, made)).then(
      ({ size }) => size,
      () => null,
    );
  }

  get(hash: string, made: string, part: { readonly start: number; readonly end: number }): Readable {
    return createReadStream(this.pathOf(hash, made), part);
  }

  /** Removes what a process that died has left. */
  async sweep(): Promise<void> {
    const left = await readdir(this.incoming).catch(() => []);
    for (const name of left) await rm(join(this.incoming, name), { force: true });
  }

  private pathOf(hash: string, made: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash) || !/^[a-z0-9-]+$/.test(made)) throw new Error('Not a copy of a file');
    return join(this.folder, made, hash.slice(0, 2), hash);
  }
}
