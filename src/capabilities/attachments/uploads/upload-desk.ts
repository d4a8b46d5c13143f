import { Readable } from 'node:stream';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, Instant } from '../../../kernel/ids';
import { conflict, invalid, notFound, Rejection } from '../../../kernel/rejection';
import { ACTOR_SOURCE, type ActorSource } from '../../../platform/access/actor-source';
import { activeAccount } from '../../../platform/access/capacity';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { KnownFiles } from '../../../platform/messaging/known-files';
import { derive, freshId } from '../../../platform/messaging/names';
import { UploadGone } from '../../../platform/vault/errors';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { bytesFrom } from '../../../platform/files/file-bytes';
import { headLength } from '../../../platform/files/recognise';
import { peek } from '../../../platform/vault/peek';
import { acceptedTypeOf, emptyFile, fileNameOf, largestFile, mustBeginAcceptably, tooLarge } from '../file-rules';

/** A file that comes in parts, and how far it has come. Kept in the vault: it changes in place and goes away. */
export interface Upload {
  readonly id: Id;
  readonly account: Id;
  readonly name: string;
  /** Bytes that it is to have. */
  readonly size: number;
  /** SHA-256 in hex, where the sender told it. */
  readonly hash: string | null;
  /** Bytes that are here and on the disk. */
  readonly offset: number;
  readonly touchedAt: Instant;
  /** What it has become; null until it is whole. */
  readonly attachment: AttachmentRef | null;
}

const brokenOff = (): never =>
  conflict('upload.broken-off', '传输中断，可续传', 'The line went dead: go on from here', 'id');

const jobKind = 'upload';

/** How long an upload may lie idle before it is given up, in milliseconds. */
const patience = 24 * 3_600_000;
/** How much one account may send within that time, in parts or whole. */
const mostFiles = 500;
const mostBytes = 2_048 * 1_048_576;

/**
 * Takes files in parts. Whoever began an upload can resume it: after a lost connection, a closed phone, a restart of
 * the node.
 */
@Injectable()
export class UploadDesk implements OnApplicationBootstrap {
  /** Parts of one file come one after the other. */
  private readonly writing = new Set<Id>();

  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly files: KnownFiles,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
  }

  /** @throws Rejection `attachment.empty`, `attachment.too-large`, `upload.quota`, `access.account-inactive` */
  async begin(
    account: Id,
    { name, size, hash }: { readonly name: string; readonly size: number; readonly hash: string | null },
    key: string | undefined,
  ): Promise<Upload> {
    await activeAccount(this.actors, account);
    if (size === 0) emptyFile();
    if (size > largestFile) tooLarge();
    const id = key === undefined ? freshId() : derive('upload', account, key);
    const known = await this.vault.jobs.get<Upload>(jobKind, id);
    if (known !== null) return known;
    await this.mustHaveRoom(account, size);
    await this.vault.uploads.begin(id);
    return this.save({
      id,
      account,
      name: fileNameOf(name),
      size,
      hash,
      offset: 0,
      touchedAt: this.clock.now(),
      attachment: null,
    });
  }

  /** @throws Rejection `upload.quota` */
  async mustHaveRoom(account: Id, size = 0): Promise<void> {
    const mine = (await this.sweep()).filter((upload) => upload.account === account);
    const begun = mine.reduce((sum, upload) => sum + upload.size, size);
    if (mine.length >= mostFiles || begun > mostBytes)
      invalid(
        'upload.quota',
        '一天内上传的文件过多，请稍后再试',
        'Too many files within a day: try again later',
        'size',
      );
  }

  /**
   * Takes a file that comes in one piece: put where parts are put, so that its end is there to look at before anything
   * is kept, and counted as they are.
   *
   * @param isCut whether the sender had more than is taken
   * @throws Rejection `attachment.empty`, `attachment.too-large`, `attachment.type`, `upload.quota`, `upload.broken-off`
   */
  async takeWhole(account: Id, name: string, content: Readable, isCut: () => boolean): Promise<AttachmentRef> {
    await this.mustHaveRoom(account);
    const { head, all } = await peek(content, headLength);
    if (head.length === 0) return emptyFile();
    mustBeginAcceptably(head);
    const id = freshId();
    const begun = { id, account, name: fileNameOf(name), size: 0, hash: null, offset: 0, attachment: null };
    this.writing.add(id);
    try {
      await this.save({ ...begun, touchedAt: this.clock.now() });
      await this.vault.uploads.begin(id);
      return await this.orDrop(id, async () => {
        const { size, whole } = await this.received(id, 0, Readable.from(all, { objectMode: false }));
        if (isCut()) tooLarge();
        if (!whole) brokenOff();
        return (await this.finish({ ...begun, size, offset: size, touchedAt: this.clock.now() })).attachment!;
      });
    } finally {
      this.writing.delete(id);
    }
  }

  /** @throws Rejection `upload.not-found` where it is somebody else's, too */
  async find(account: Id, id: Id): Promise<Upload> {
    const upload = await this.vault.jobs.get<Upload>(jobKind, id);
    if (upload?.account === account) return upload;
    return notFound('upload.not-found', '没有这次上传', 'There is no such upload', 'id');
  }

  /**
   * Takes the next part, from where the last one ended. What arrives before the connection is lost is kept. After the
   * last byte the file is checked and becomes an attachment; one that is not acceptable is thrown away.
   *
   * @throws Rejection `upload.not-found`, `upload.offset`, `upload.busy`, `upload.beyond-end`, `upload.broken-off`,
   * `upload.hash`, `upload.lost`, `attachment.type`
   */
  async append(account: Id, id: Id, offset: number, content: Readable): Promise<Upload> {
    const upload = await this.find(account, id);
    if (this.writing.has(id)) conflict('upload.busy', '上一段尚未传完', 'Another part is on its way', 'id');
    this.writing.add(id);
    try {
      if (upload.attachment !== null || offset !== upload.offset)
        conflict('upload.offset', `应从第${upload.offset}字节续传`, `Go on at byte ${upload.offset}`, 'Upload-Offset');
      return await this.take(upload, content);
    } finally {
      this.writing.delete(id);
    }
  }

  /** @throws Rejection `upload.not-found`, `upload.busy` */
  async giveUp(account: Id, id: Id): Promise<void> {
    await this.find(account, id);
    if (this.writing.has(id)) conflict('upload.busy', '上一段尚未传完', 'Another part is on its way', 'id');
    await this.drop(id);
  }

  private async take(upload: Upload, content: Readable): Promise<Upload> {
    const { id, offset } = upload;
    const { size, whole } = await this.received(id, offset, content);
    if (size > upload.size) {
      // Nobody can tell any more which of the bytes belong to the file; the part may be sent again.
      invalid('upload.beyond-end', '内容多于所报的大小', 'More than was announced', 'size');
    }
    const now = await this.save({ ...upload, offset: size, touchedAt: this.clock.now() });
    if (size < upload.size) {
      if (offset < headLength && size >= headLength) await this.orDrop(id, () => this.mustBegin(now));
      if (!whole) brokenOff();
      return now;
    }
    return this.orDrop(id, () => this.finish(now));
  }

  private async received(id: Id, offset: number, content: Readable) {
    try {
      return await this.vault.uploads.append(id, offset, content);
    } catch (error) {
      if (!(error instanceof UploadGone)) throw error;
      await this.drop(id);
      return notFound('upload.lost', '已收到的部分已丢失，请重新上传', 'What had come is lost: send it anew', 'id');
    }
  }

  private async finish(upload: Upload): Promise<Upload> {
    const { id, name, size } = upload;
    const mediaType = await this.typeOf(upload);
    const stored = await this.vault.attachments.put(this.vault.uploads.read(id, size));
    if (upload.hash !== null && upload.hash !== stored.hash)
      invalid('upload.hash', '内容与所报的校验值不符，请重新上传', 'The content is not what was announced', 'hash');
    const finished = await this.save({ ...upload, attachment: { hash: stored.hash, name, mediaType, size } });
    await this.vault.uploads.remove(id);
    return finished;
  }

  private typeOf({ id, size }: Upload): Promise<string> {
    return acceptedTypeOf(bytesFrom(size, (start, end) => this.vault.uploads.read(id, end + 1, start)));
  }

  private async mustBegin({ id }: Upload): Promise<void> {
    const content = this.vault.uploads.read(id, headLength);
    try {
      mustBeginAcceptably((await peek(content, headLength)).head);
    } finally {
      content.destroy();
    }
  }

  private async orDrop<T>(id: Id, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Rejection) await this.drop(id);
      throw error;
    }
  }

  private async save(upload: Upload): Promise<Upload> {
    const { id, account, attachment } = upload;
    if (attachment !== null) await this.files.given(account, attachment);
    await this.vault.jobs.put(jobKind, id, upload);
    return upload;
  }

  private async drop(id: Id): Promise<void> {
    await this.vault.jobs.remove(jobKind, id);
    await this.vault.uploads.remove(id);
  }

  /** Gives up idle uploads and deletes bytes that belong to no known upload; returns the others. */
  private async sweep(): Promise<readonly Upload[]> {
    const before = new Date(Date.parse(this.clock.now()) - patience).toISOString();
    const uploads = (await this.vault.jobs.list<Upload>(jobKind)).map(({ state }) => state);
    const kept = uploads.filter(({ id, touchedAt }) => touchedAt >= before || this.writing.has(id));
    const ids = new Set(kept.map(({ id }) => id));
    for (const { id } of uploads) if (!ids.has(id)) await this.drop(id);
    for (const id of await this.vault.uploads.list())
      if (!uploads.some((upload) => upload.id === id)) await this.drop(id);
    return kept;
  }
}
