import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Id } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import type { Authenticated } from '../../../platform/access/authenticator';
import { Answers } from '../../../platform/http/answers';
import { PART_TYPE } from '../../../platform/http/part';
import { Command, Proven } from '../../../platform/http/request';
import type { CommandRequest } from '../../../platform/messaging/request';
import { acceptedWords } from '../file-rules';
import { BeginUploadBody, UploadDto } from './upload.dto';
import { type Upload, UploadDesk } from './upload-desk';

const OFFSET = 'upload-offset';

const offsetIn = (header: string | string[] | undefined): number =>
  typeof header === 'string' && /^\d{1,15}$/.test(header)
    ? Number(header)
    : invalid('upload-offset.form', '请求中没有写明从第几字节续传', 'Say in Upload-Offset where it goes on', OFFSET);

/** Uploads in parts, in the style of tus: begin, send parts from where the last one ended, ask how far it is. */
@ApiTags('attachments')
@Controller('api/v1/attachments/uploads')
export class UploadsController {
  constructor(private readonly desk: UploadDesk) {}

  @Post()
  @ApiOperation({ summary: '开始分段上传', description: '断线、关机、服务器重启后可续传；24小时无人续传即作废。' })
  @ApiCreatedResponse({ type: UploadDto })
  @Answers('attachment.empty', 'attachment.too-large', 'upload.quota', 'access.account-inactive')
  async begin(
    @Body() { name, size, hash }: BeginUploadBody,
    @Command() { account, idempotencyKey }: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadDto> {
    return told(await this.desk.begin(account, { name, size, hash: hash ?? null }, idempotencyKey), reply);
  }

  // Fastify answers HEAD by the same route, without the body.
  @Get(':id')
  @ApiOperation({ summary: '已收到多少', description: '也可用 HEAD：Upload-Offset 和 Upload-Length。' })
  @ApiOkResponse({ type: UploadDto })
  @Answers('upload.not-found')
  async show(
    @Param('id', ParseUUIDPipe) id: Id,
    @Proven() { account }: Authenticated,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadDto> {
    return told(await this.desk.find(account, id), reply);
  }

  @Patch(':id')
  @ApiOperation({ summary: '上传下一段', description: `传完最后一段即成为附件；${acceptedWords}` })
  @ApiConsumes(PART_TYPE)
  @ApiHeader({ name: 'Upload-Offset', description: '从第几字节续传', required: true, example: '8192' })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: UploadDto })
  @Answers(
    ...['upload.not-found', 'upload.offset', 'upload.busy', 'upload.beyond-end', 'upload.broken-off', 'upload.hash'],
    ...['upload-offset.form', 'upload.no-part', 'upload.lost', 'attachment.type'],
  )
  async append(
    @Param('id', ParseUUIDPipe) id: Id,
    @Proven() { account }: Authenticated,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadDto> {
    const offset = offsetIn(request.headers[OFFSET]);
    if (!(request.body instanceof Readable))
      return invalid('upload.no-part', `请以 ${PART_TYPE} 发送`, `Send it as ${PART_TYPE}`, 'Content-Type');
    try {
      return told(await this.desk.append(account, id, offset, request.body), reply);
    } finally {
      // Whatever is left of a refused part must be read, or the connection stays stuck.
      request.body.resume();
    }
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '放弃上传' })
  @ApiNoContentResponse({ description: '已放弃' })
  @Answers('upload.not-found', 'upload.busy')
  async giveUp(@Param('id', ParseUUIDPipe) id: Id, @Proven() { account }: Authenticated): Promise<void> {
    await this.desk.giveUp(account, id);
  }
}

const told = ({ id, name, size, offset, attachment }: Upload, reply: FastifyReply): UploadDto => {
  void reply.header('upload-offset', offset).header('upload-length', size);
  return { id, name, size, offset, attachment };
};
