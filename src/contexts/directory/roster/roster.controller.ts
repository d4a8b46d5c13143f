import { buffer } from 'node:stream/consumers';
import { Controller, Get, HttpCode, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalid } from '../../../kernel/rejection';
import { Answers } from '../../../platform/http/answers';
import { Costly } from '../../../platform/http/costly';
import { fileAnswer } from '../../../platform/http/file-answer';
import { formOf } from '../../../platform/http/form';
import { Asking, Command } from '../../../platform/http/request';
import { RequestValidation } from '../../../platform/http/validation';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { xlsxType } from '../../../platform/tables/written';
import { RosterForm, RosterQuery, RosterReportDto } from './roster.dto';
import { RosterDesk, type RosterReport } from './roster-desk';

/** The largest size of one list, in bytes. */
const largest = 10 * 1_048_576;

const tooLarge = (): never => invalid('roster.too-large', '文件不得超过10兆字节', 'At most 10 MiB', 'file');

const validation = new RequestValidation();

/** All registers of a jurisdiction as one workbook that the office can check, correct and send back. */
@ApiTags('directory')
@Controller('api/v1/directory')
export class RosterController {
  constructor(private readonly desk: RosterDesk) {}

  @Get('export.xlsx')
  @Costly()
  @ApiOperation({
    summary: '导出名册',
    description: '单位、地点、人员、任职各一张工作表。姓名、电话、住址只给有权查看的人，“说明”表写明含与不含。',
  })
  @ApiProduces(xlsxType)
  @ApiOkResponse({ description: '工作簿', schema: { type: 'string', format: 'binary' } })
  @Answers('roster.jurisdiction-missing', 'access.other-jurisdiction', 'jurisdiction.missing')
  async export(@Query() { jurisdiction }: RosterQuery, @Asking() request: QuestionRequest): Promise<StreamableFile> {
    const { name, content } = await this.desk.workbook(jurisdiction, request);
    return fileAnswer(content, { type: xlsxType, name, plain: 'roster.xlsx', length: content.length });
  }

  @Post('import')
  @HttpCode(200)
  @ApiOperation({
    summary: '导入名册',
    description:
      '导出的那种工作簿，不超过10兆字节。逐行报告结果；编号留空的按编码、称呼、名称辨认；未列出的不变；再次导入不会重复。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        jurisdiction: { type: 'string', format: 'uuid' },
        dryRun: { type: 'string', enum: ['true', 'false'] },
      },
    },
  })
  @ApiOkResponse({ type: RosterReportDto })
  @Answers(
    ...['roster.no-file', 'roster.too-large', 'roster.jurisdiction-missing', 'roster.no-sheet', 'roster.sheet-unknown'],
    ...['roster.column-missing', 'roster.column-twice', 'roster.too-many-rows', 'roster.personal-forbidden'],
    ...['import.sheet-broken', 'import.binary-workbook', 'import.too-many-rows', 'import.too-many-columns'],
    ...['import.cell-too-long', 'import.too-much-memory', 'import.number-rounded', 'import.formula-error'],
    ...['import.not-a-workbook', 'import.unpacks-too-large', 'access.other-jurisdiction', 'jurisdiction.missing'],
  )
  async import(@Req() request: FastifyRequest, @Command() sent: CommandRequest): Promise<RosterReport> {
    await this.desk.mustWrite(sent);
    const { file, fields } = await formOf(request, largest, (part) => buffer(part.file), tooLarge);
    if (file === undefined) return invalid('roster.no-file', '请选择要导入的名册', 'Send a list', 'file');
    const form = validation.transform(fields, { type: 'body', metatype: RosterForm }) as RosterForm;
    return this.desk.take(file, form.jurisdiction, form.dryRun === 'true', sent);
  }
}
