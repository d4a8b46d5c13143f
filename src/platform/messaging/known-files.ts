import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AttachmentRef } from '../../kernel/attachment';
import { attachmentInSight } from '../../kernel/attachment-in-sight';
import type { Id } from '../../kernel/ids';
import { PersonalInput } from '../../kernel/personal';
import { notFound, Rejection } from '../../kernel/rejection';
import { bytesFrom } from '../files/file-bytes';
import { mediaTypeOf } from '../files/recognise';
import { VAULT, type Vault } from '../vault/vault';
import { Ask } from './ask';
import { derive } from './names';
import { type CommandRequest, readerOf } from './request';

const kind = 'file-given';

type Given = Pick<AttachmentRef, 'hash' | 'mediaType'>;

const missing = (): never =>
  notFound('attachment.missing', '文件尚未上传', 'This file was not uploaded', 'attachments');

const isFile = (value: object): value is AttachmentRef =>
  'hash' in value && typeof value.hash === 'string' && 'mediaType' in value && 'size' in value;

/**
 * The files that commands name. Only who sent a file up, or sees something that names it, may name it: a hash that
 * somebody guessed or overheard opens nothing. What kind of file it is and how long, the server knows by itself.
 */
@Injectable()
export class KnownFiles {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly queries: QueryBus,
  ) {}

  /** Remembers that this account has the file, for having sent it up, and of what type it was found to be. */
  async given(account: Id, { hash, mediaType }: Given): Promise<void> {
    await this.vault.jobs.put(kind, derive(kind, account, hash), { hash, mediaType });
  }

  /** Did this account send the file up? */
  async isFrom(account: Id, hash: string): Promise<boolean> {
    return (await this.vault.jobs.get<Given>(kind, derive(kind, account, hash))) !== null;
  }

  /**
   * The data of a command, with each file in it as the server knows it.
   *
   * @throws Rejection `attachment.missing`
   */
  async in(data: unknown, request: CommandRequest): Promise<unknown> {
    if (typeof data !== 'object' || data === null || data instanceof PersonalInput) return data;
    if (Array.isArray(data)) return Promise.all(data.map((item) => this.in(item, request)));
    if (isFile(data)) return this.known(data, request);
    const entries = Object.entries(data).map(async ([key, inner]) => [key, await this.in(inner, request)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  /** @throws Rejection `attachment.missing` */
  async known({ hash, name }: AttachmentRef, request: CommandRequest): Promise<AttachmentRef> {
    const size = await this.vault.attachments.sizeOf(hash);
    if (size === null) return missing();
    const own = await this.vault.jobs.get<Given>(kind, derive(kind, request.account, hash));
    if (own !== null) return { hash, name, mediaType: own.mediaType, size };
    if (!(await this.isInSight(hash, request))) return missing();
    return { hash, name, mediaType: await this.typeOf(hash, size), size };
  }

  async typeOf(hash: string, size: number): Promise<string> {
    const file = bytesFrom(size, (start, end) => this.vault.attachments.get(hash, { start, end }));
    return (await mediaTypeOf(file)) ?? 'application/octet-stream';
  }

  private async isInSight(hash: string, request: CommandRequest): Promise<boolean> {
    try {
      return (await this.queries.execute(new Ask(attachmentInSight, { hash }, readerOf(request)))) !== null;
    } catch (error) {
      if (error instanceof Rejection) return false;
      throw error;
    }
  }
}
