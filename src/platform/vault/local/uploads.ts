import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Id, isId } from '../../../kernel/ids';
import { UploadGone } from '../errors';
import type { Uploads } from '../vault';
import { flush, translated } from './disk';

/** Bytes; null where there is no such file. */
const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw translated(error);
  }
};

/** Files on their way in, each under the id of its upload, until they are whole. */
export class FolderUploads implements Uploads {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async begin(upload: Id): Promise<void> {
    try {
      await this.folderAgain();
      await (await open(this.pathOf(upload), 'w', 0o600)).close();
      await flush(this.folder);
    } catch (error) {
      throw translated(error);
    }
  }

  async append(upload: Id, offset: number, content: Readable): Promise<{ size: number; whole: boolean }> {
    const path = this.pathOf(upload);
    if (((await sizeOf(path)) ?? -1) < offset) throw new UploadGone(upload);
    let size = offset;
    let whole = true;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        done(null, chunk);
      },
    });
    // Ended, not destroyed, where the sender goes away: what has come so far is kept.
    const ended = (): void => {
      whole = false;
      measure.end();
    };
    content.once('error', ended).once('aborted', ended);
    content.once('close', () => {
      if (!content.readableEnded) ended();
    });
    content.pipe(measure);
    try {
      await pipeline(measure, createWriteStream(path, { flags: 'r+', start: offset }));
      await flush(path);
    } catch (error) {
      throw translated(error);
    }
    return { size, whole };
  }

  read(upload: Id, end: number, start = 0): Readable {
    return createReadStream(this.pathOf(upload), { start, end: Math.max(end - 1, 0) });
  }

  async list(): Promise<readonly Id[]> {
    await this.folderAgain();
    return (await readdir(this.folder)).filter(isId);
  }

  async remove(upload: Id): Promise<void> {
    await rm(this.pathOf(upload), { force: true });
  }

  /** Somebody may have cleared the folder away under a node that runs. */
  private async folderAgain(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  private pathOf(upload: Id): string {
    if (!isId(upload)) throw new Error('Not the id of an upload');
    return join(this.folder, upload);
  }
}
