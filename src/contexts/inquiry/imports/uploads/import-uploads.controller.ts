import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Id } from '../../../../kernel/ids';
import { invalid } from '../../../../kernel/rejection';
import { Answers } from '../../../../platform/http/answers';
import { Asking, Command } from '../../../../platform/http/request';
import type { CommandRequest, QuestionRequest } from '../../../../platform/messaging/request';
import { ImportRights } from '../import-rights';
import { chosenOf } from './chosen';
import { Reception } from './reception';
import { ChosenQuery } from './upload.dto';
import { ListUploadDesk, type ShownUpload } from './upload-desk';

const unreadable = [
  ...[
    'import.old-workbook',
    'import.web-page',
    'import.not-a-workbook',
    'import.binary-workbook',
    'import.sheet-broken',
  ],
  ...['import.table-broken', 'import.no-sheet', 'import.unpacks-too-large', 'import.too-much-memory'],
  ...['import.too-many-columns', 'import.cell-too-long'],
];

/** Lists that are sent up once, looked at, matched, tried and then imported. */
@ApiTags('imports')
@Controller('api/v1/imports/uploads')
export class ImportUploadsController {
  constructor(
    private readonly desk: ListUploadDesk,
    private readonly reception: Reception,
    private readonly rights: ImportRights,
  ) {}

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: '上传待导入的文件',
    description: '答复前20行及各列含义的建议；加密保存，24小时无人使用即销毁。试导入和正式导入时以 upload 指明。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ description: '文件的开头，各列含义的建议' })
  @Answers('import.no-file', 'import.empty', 'import.too-large', 'idempotency-key-reused', ...unreadable)
  async send(@Req() request: FastifyRequest, @Command() sent: CommandRequest): Promise<ShownUpload> {
    await this.rights.placesOf(sent);
    return this.reception.receive('import-upload', sent, async (id) => {
      const { file } = await this.reception.form(request, id);
      if (file === undefined) return invalid('import.no-file', '请选择要导入的文件', 'Send a file', 'file');
      return this.desk.take(file, sent);
    });
  }

  @Get(':id')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: '上传的文件的开头',
    description: '前20行及各列含义的建议；只给上传的账号。可指定工作表和列名所在的行（前20行之一）。',
  })
  @ApiOkResponse({ description: '文件的开头，各列含义的建议' })
  @Answers('import.upload-not-found', 'import.sheet-missing', 'import.header-row', ...unreadable)
  show(
    @Param('id', ParseUUIDPipe) id: Id,
    @Query() query: ChosenQuery,
    @Asking() request: QuestionRequest,
  ): Promise<ShownUpload> {
    return this.desk.find(id, chosenOf(query), request);
  }
}
