import { Controller, Get, Headers, Inject, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtension,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AttachmentRef } from '../../kernel/attachment';
import { attachmentInSight, attachmentOriginal } from '../../kernel/attachment-in-sight';
import { invalid, notFound } from '../../kernel/rejection';
import type { Authenticated } from '../../platform/access/authenticator';
import { Answers } from '../../platform/http/answers';
import { Asking, Proven } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import { KnownFiles } from '../../platform/messaging/known-files';
import type { QuestionRequest } from '../../platform/messaging/request';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { toldKinds } from '../../platform/files/file-kinds';
import { ShownFiles } from '../../platform/files/shown-files';
import { downloadOf } from './download';
import { acceptedWords, largestFile } from './file-rules';
import { AttachmentBody } from '../../platform/http/bodies.dto';
import { UploadDesk } from './uploads/upload-desk';

/** Files by their content: scans, photos, documents. Streamed both ways, never held. */
@ApiTags('attachments')
@Controller('api/v1/attachments')
export class AttachmentsController {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly queries: QueryBus,
    private readonly uploads: UploadDesk,
    private readonly files: KnownFiles,
    private readonly shown: ShownFiles,
  ) {}

  @Post()
  @ApiOperation({ summary: '上传文件', description: `同样的内容只存一份；${acceptedWords}` })
  @ApiExtension('x-file-kinds', toldKinds)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: AttachmentBody })
  @Answers('attachment.no-file', 'attachment.empty', 'attachment.too-large', 'attachment.type', 'upload.quota')
  async upload(@Req() request: FastifyRequest, @Proven() { account }: Authenticated): Promise<AttachmentRef> {
    if (!request.isMultipart()) return noFile();
    const part = await request.file({ limits: { fileSize: largestFile, files: 1 }, throwFileSizeLimit: false });
    if (part === undefined) return noFile();
    try {
      return await this.uploads.takeWhole(account, part.filename, part.file, () => part.file.truncated);
    } finally {
      // Whatever is left of a refused upload must be read, or the connection stays stuck.
      part.file.resume();
    }
  }

  @Get(':hash')
  @ApiOperation({
    summary: '下载文件',
    description:
      '以内容的 SHA-256 取用；看得到用了它的事项、约谈、问询会或会办的人才取得到；可只取一段。' +
      '照片、录像、录音不含拍摄信息（地点、设备、机主、缩略图），HEIC 照片转为 JPEG；上传的原件另取。',
  })
  @ApiHeader({ name: 'Range', description: '只取一段', required: false, example: 'bytes=0-1023' })
  @ApiParam({ name: 'hash', example: 'a3f5'.repeat(16) })
  @ApiOkResponse({ description: '文件内容' })
  @Answers('attachment.not-found', 'attachment.no-view', 'request.range')
  async download(
    @Param('hash') hash: string,
    @Headers('range') range: string | undefined,
    @Headers('if-range') ifRange: string | undefined,
    @Asking() request: QuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, size, mediaType } = await this.seen(hash, request);
    const file = await this.shown.forOthers(hash, mediaType, size);
    return downloadOf(file, { name, plain: hash.slice(0, 12) }, { range, ifRange }, reply);
  }

  @Get(':hash/original')
  @ApiOperation({
    summary: '下载原件',
    description: '与上传的逐字节相同，含拍摄信息；只给上传它的账号，以及要以它为证据的工委办公室；可只取一段。',
  })
  @ApiHeader({ name: 'Range', description: '只取一段', required: false, example: 'bytes=0-1023' })
  @ApiParam({ name: 'hash', example: 'a3f5'.repeat(16) })
  @ApiOkResponse({ description: '文件内容' })
  @Answers('attachment.not-found', 'request.range')
  async original(
    @Param('hash') hash: string,
    @Headers('range') range: string | undefined,
    @Headers('if-range') ifRange: string | undefined,
    @Asking() request: QuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, size, mediaType } = await this.seen(hash, request);
    if (!(await this.files.isFrom(request.account, hash)))
      await this.queries.execute(new Ask(attachmentOriginal, { hash }, request));
    const file = this.shown.original(hash, mediaType, size);
    return downloadOf(file, { name, plain: hash.slice(0, 12) }, { range, ifRange }, reply);
  }

  /** @throws Rejection `attachment.not-found` */
  private async seen(hash: string, request: QuestionRequest) {
    const name = await this.queries.execute(new Ask(attachmentInSight, { hash }, request));
    const size = name === null ? null : await this.vault.attachments.sizeOf(hash);
    if (name === null || size === null)
      return notFound('attachment.not-found', '没有这个文件', 'There is no such file', 'hash');
    return { name, size, mediaType: await this.files.typeOf(hash, size) };
  }
}

const noFile = (): never => invalid('attachment.no-file', '请上传一个文件', 'Send one file, as multipart', 'file');
