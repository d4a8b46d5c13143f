import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { attachmentInSight, type AttachmentRef } from '../../kernel/attachment';
import type { Id } from '../../kernel/ids';
import { PersonalInput } from '../../kernel/personal';
import { notFound, Rejection } from '../../kernel/rejection';
import { headLength, mediaTypeOf } from '../vault/media-type';
import { peek } from '../vault/peek';
import { VAULT, type Vault } from '../vault/vault';
import { Ask } from './ask';
import { derive } from './names';
import { type CommandRequest, readerOf } from './request';

const kind = 'file-sent';

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

  /** Remembers that this account sent the file up. */
  async sent(account: Id, hash: string): Promise<void> {
    await this.vault.jobs.put(kind, derive(kind, account, hash), { account, hash });
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
    if (size === null || !(await this.isGiven(hash, request)))
      return notFound('attachment.missing', '文件尚未上传', 'This file was not uploaded', 'attachments');
    return { hash, name, mediaType: await this.typeOf(hash), size };
  }

  async typeOf(hash: string): Promise<string> {
    const content = this.vault.attachments.get(hash, { start: 0, end: headLength - 1 });
    return mediaTypeOf((await peek(content, headLength)).head) ?? 'application/octet-stream';
  }

  private async isGiven(hash: string, request: CommandRequest): Promise<boolean> {
    if ((await this.vault.jobs.get(kind, derive(kind, request.account, hash))) !== null) return true;
    try {
      return await this.queries.execute(new Ask(attachmentInSight, { hash }, readerOf(request)));
    } catch (error) {
      if (error instanceof Rejection) return false;
      throw error;
    }
  }
}
