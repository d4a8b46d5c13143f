import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../../kernel/ids';
import { invalid, notFound } from '../../../../kernel/rejection';
import { CLOCK, type Clock } from '../../../../platform/clock/clock';
import { SpoolGone } from '../../../../platform/vault/errors';
import { VAULT, type Vault } from '../../../../platform/vault/vault';
import { hasTakenAll, type ImportJob, isUnfinished, jobKind, laidAside, spoolOf } from '../import-job';
import { RefusedPages } from '../refused/refused-pages';
import { expiresAt, type ListUpload, type Received, uploadKind } from './list-upload';

const gone = (): never =>
  notFound(
    'import.upload-not-found',
    '没有这个文件：已过24小时被删除，或不是您上传的，请重新上传',
    'There is no such upload: it was destroyed after 24 hours, or is not yours. Send the file again',
    'upload',
  );

/**
 * The lists that were sent up: encrypted on the disk, each its sender's alone. One that nobody uses is destroyed after
 * 24 hours, and at once where an import has taken all of its rows.
 */
@Injectable()
export class ListUploads {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly pages: RefusedPages,
  ) {}

  /** Stores what comes, encrypted; what is here already under this id keeps its own file. */
  async spool(id: Id, content: Readable, fileName: string): Promise<Received> {
    const digest = createHash('sha256');
    let size = 0;
    const seen = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        digest.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    content.on('error', (error) => seen.destroy(error));
    content.pipe(seen);
    if (await this.isKnown(id)) for await (const _ of seen);
    else await this.vault.spools.write(id, seen);
    return { id, hash: digest.digest('hex'), size, fileName };
  }

  /** @throws Rejection `import.empty` */
  prepared(received: Received, account: Id): ListUpload {
    if (received.size === 0) invalid('import.empty', '文件是空的', 'The file is empty', 'file');
    return { ...received, account, usedAt: this.clock.now() };
  }

  async keep(upload: ListUpload): Promise<ListUpload> {
    await this.vault.jobs.put(uploadKind, upload.id, upload);
    return upload;
  }

  /** Destroys what came and became nothing. */
  async discard(id: Id): Promise<void> {
    if (!(await this.isKnown(id))) await this.vault.spools.remove(id);
  }

  known(id: Id): Promise<ListUpload | null> {
    return this.vault.jobs.get<ListUpload>(uploadKind, id);
  }

  /** @throws Rejection `import.upload-not-found` also where it is somebody else's */
  async find(id: Id, account: Id): Promise<ListUpload> {
    await this.sweep();
    const upload = await this.known(id);
    return upload?.account === account ? upload : gone();
  }

  /** Those of an account that are still here. */
  async of(account: Id): Promise<ReadonlySet<Id>> {
    await this.sweep();
    return new Set((await this.all()).filter((upload) => upload.account === account).map(({ id }) => id));
  }

  /** @throws Rejection `import.upload-not-found` */
  async read(id: Id): Promise<Readable> {
    try {
      return await this.vault.spools.read(id);
    } catch (error) {
      if (error instanceof SpoolGone) return gone();
      throw error;
    }
  }

  /** An import of it begins: it stays at least as long as if it were sent now. */
  async used(id: Id): Promise<void> {
    const upload = await this.known(id);
    if (upload !== null) await this.keep({ ...upload, usedAt: this.clock.now() });
  }

  /** An import of it has ended. Refused rows may be asked for, and after a trial or a failure it may be tried again. */
  async ended(job: ImportJob): Promise<void> {
    const id = spoolOf(job);
    const isHarmful = job.failure?.code === laidAside.code;
    const isNeeded = (await this.inUse()).has(id);
    if (!isNeeded && (hasTakenAll(job) || isHarmful || (await this.known(id)) === null)) await this.remove(id);
    else await this.used(id);
  }

  /** Destroys those that nobody has used for long. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const idle = (await this.all()).filter((upload) => expiresAt(upload) <= now);
    if (idle.length === 0) return;
    const inUse = await this.inUse();
    for (const { id } of idle) if (!inUse.has(id)) await this.remove(id);
  }

  /** At the start of the node: what has no upload and no import any more goes away. */
  async removeStrays(): Promise<void> {
    await this.sweep();
    const kept = new Set([...(await this.inUse()), ...(await this.all()).map(({ id }) => id)]);
    for (const spool of await this.vault.spools.list()) if (!kept.has(spool)) await this.vault.spools.remove(spool);
  }

  private async remove(id: Id): Promise<void> {
    // The record last: whatever ends the process before is done again.
    for (const job of await this.jobs()) if (spoolOf(job) === id) await this.pages.remove(job);
    await this.vault.spools.remove(id);
    await this.vault.jobs.remove(uploadKind, id);
  }

  private async isKnown(id: Id): Promise<boolean> {
    return (await this.known(id)) !== null || (await this.vault.jobs.get(jobKind, id)) !== null;
  }

  private async inUse(): Promise<ReadonlySet<Id>> {
    return new Set((await this.jobs()).filter(isUnfinished).map(spoolOf));
  }

  private async all(): Promise<readonly ListUpload[]> {
    return (await this.vault.jobs.list<ListUpload>(uploadKind)).map(({ state }) => state);
  }

  private async jobs(): Promise<readonly ImportJob[]> {
    return (await this.vault.jobs.list<ImportJob>(jobKind)).map(({ state }) => state);
  }
}
