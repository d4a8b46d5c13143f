import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AttachmentRef } from '../../kernel/attachment';
import { invalid, notFound, Rejection } from '../../kernel/rejection';
import { Answers } from '../../platform/http/answers';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { headLength, mediaTypeOf } from './media-type';
import { peek } from './peek';
import { AttachmentBody } from './shared.dto';
import { attachmentInSight } from './views/attachment-uses.view';

/** Bytes of one file. */
const largest = 50 * 1_048_576;

const tooLarge = (): never => invalid('attachment.too-large', '文件不得超过50兆字节', 'At most 50 MiB', 'file');

/** Files by their content: scans, photos, documents. Streamed both ways, never held. */
@ApiTags('attachments')
@Controller('api/v1/attachments')
export class AttachmentsController {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiOperation({ summary: '上传文件', description: '同样的内容只存一份；类型由内容判定，不看文件名。' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: AttachmentBody })
  @Answers('attachment.no-file', 'attachment.empty', 'attachment.too-large', 'attachment.type')
  async upload(@Req() request: FastifyRequest): Promise<AttachmentRef> {
    if (!request.isMultipart()) return noFile();
    const part = await request.file({ limits: { fileSize: largest, files: 1 }, throwFileSizeLimit: false });
    if (part === undefined) return noFile();
    try {
      const { head, all } = await peek(part.file, headLength);
      if (head.length === 0) return invalid('attachment.empty', '文件是空的', 'The file is empty', 'file');
      const mediaType = mediaTypeOf(head);
      if (mediaType === null)
        return invalid(
          'attachment.type',
          '只接受 PDF、图片、MP4、Word 和 Excel 文件',
          'PDF, pictures, MP4, Word and Excel only',
          'file',
        );
      const { hash, size } = await this.store(all, () => part.file.truncated);
      return { hash, name: nameOf(part.filename), mediaType, size };
    } finally {
      // Whatever is left of a refused upload must be read, or the connection stays stuck.
      part.file.resume();
    }
  }

  @Get(':hash')
  @ApiOperation({ summary: '下载文件', description: '以内容的 SHA-256 取用；看得到用了它的事项或约谈的人才取得到。' })
  @ApiParam({ name: 'hash', example: 'a3f5'.repeat(16) })
  @ApiOkResponse({ description: '文件内容' })
  @Answers('attachment.not-found')
  async download(
    @Param('hash') hash: string,
    @Asking() request: QuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const inSight = await this.queries.execute(new Ask(attachmentInSight, { hash }, request));
    if (!inSight || !(await this.vault.attachments.has(hash)))
      return notFound('attachment.not-found', '没有这个文件', 'There is no such file', 'hash');
    const { head, all } = await peek(this.vault.attachments.get(hash), headLength);
    const type = mediaTypeOf(head) ?? 'application/octet-stream';
    const shown = type.startsWith('image/') || type === 'application/pdf';
    void reply.header('etag', `"${hash}"`).header('cache-control', 'private, max-age=31536000, immutable');
    return new StreamableFile(Readable.from(all), { type, disposition: shown ? 'inline' : 'attachment' });
  }

  private async store(content: AsyncIterable<Buffer>, truncated: () => boolean) {
    const whole = async function* (): AsyncGenerator<Buffer> {
      yield* content;
      if (truncated()) tooLarge();
    };
    try {
      return await this.vault.attachments.put(Readable.from(whole(), { objectMode: false }));
    } catch (error) {
      // However the vault wraps it, the upload's own refusal is what the sender must read.
      if (!(error instanceof Rejection) && truncated()) return tooLarge();
      throw error;
    }
  }
}

const noFile = (): never => invalid('attachment.no-file', '请上传一个文件', 'Send one file, as multipart', 'file');

/** The name as its sender has it, without folders and control characters, of at most 200 characters. */
const nameOf = (sent: string): string => {
  const name = [
    ...basename(sent.replaceAll('\\', '/'))
      .normalize('NFC')
      .replaceAll(/\p{Cc}/gu, '')
      .trim(),
  ];
  return name.length === 0 ? '文件' : name.slice(-200).join('');
};
