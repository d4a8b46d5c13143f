import {
  Controller,
  Get,
  Headers,
  HttpException,
  HttpStatus,
  Inject,
  Param,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
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
import { attachmentInSight } from '../../kernel/attachment-in-sight';
import { invalid, notFound } from '../../kernel/rejection';
import type { Authenticated } from '../../platform/access/authenticator';
import { Answers } from '../../platform/http/answers';
import { fileAnswer } from '../../platform/http/file-answer';
import { Asking, Proven } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import { KnownFiles } from '../../platform/messaging/known-files';
import type { QuestionRequest } from '../../platform/messaging/request';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { nameFitting, toldKinds } from '../../platform/files/file-kinds';
import { acceptedWords, largestFile } from './file-rules';
import { AttachmentBody } from '../../platform/http/bodies.dto';
import { UploadDesk } from './uploads/upload-desk';

/** A browser that is tricked into showing a file as a page must not run anything in it. */
const sandbox = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * The single range of a file that is asked for; undefined: all of it. Several ranges, or one that cannot be read, get
 * the whole file.
 */
const partIn = (
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | undefined => {
  const [matched, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (matched === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  if (start >= size || (first === '' && Number(last) === 0))
    throw new HttpException('No such range', HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
  return { start, end };
};

/** Files by their content: scans, photos, documents. Streamed both ways, never held. */
@ApiTags('attachments')
@Controller('api/v1/attachments')
export class AttachmentsController {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly queries: QueryBus,
    private readonly uploads: UploadDesk,
    private readonly files: KnownFiles,
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
    description: '以内容的 SHA-256 取用；看得到用了它的事项、约谈、问询会或会办的人才取得到；可只取一段。',
  })
  @ApiHeader({ name: 'Range', description: '只取一段', required: false, example: 'bytes=0-1023' })
  @ApiParam({ name: 'hash', example: 'a3f5'.repeat(16) })
  @ApiOkResponse({ description: '文件内容' })
  @Answers('attachment.not-found', 'request.range')
  async download(
    @Param('hash') hash: string,
    @Headers('range') range: string | undefined,
    @Headers('if-range') ifRange: string | undefined,
    @Asking() request: QuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const name = await this.queries.execute(new Ask(attachmentInSight, { hash }, request));
    const size = name !== null ? await this.vault.attachments.sizeOf(hash) : null;
    if (name === null || size === null)
      return notFound('attachment.not-found', '没有这个文件', 'There is no such file', 'hash');
    const tag = `"${hash}"`;
    const unchanged = ifRange === undefined || ifRange === tag;
    void reply.header('accept-ranges', 'bytes').header('content-security-policy', sandbox);
    const part = unchanged ? partIn(range, size) : undefined;
    void reply.header('etag', tag);
    if (part !== undefined) void reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`);
    const type = await this.files.typeOf(hash, size);
    return fileAnswer(this.vault.attachments.get(hash, part), {
      type,
      name: nameFitting(name, type),
      plain: nameFitting(hash.slice(0, 12), type),
      length: part === undefined ? size : part.end - part.start + 1,
    });
  }
}

const noFile = (): never => invalid('attachment.no-file', '请上传一个文件', 'Send one file, as multipart', 'file');
