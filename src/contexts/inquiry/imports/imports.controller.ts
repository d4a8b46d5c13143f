import { basename } from 'node:path';
import { Body, Controller, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Id } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { Answers } from '../../../platform/http/answers';
import { Asking, Command } from '../../../platform/http/request';
import { RequestValidation } from '../../../platform/http/validation';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { ImportForm, ImportJobDto, ImportProfileBody, ReverseImportBody } from './import.dto';
import { ImportDesk, type Upload, type Wanted } from './import-desk';
import type { ImportJob, ToldImport } from './import-job';
import { type ImportProfile, profileOf } from './profile';

/** The largest size of one list, in bytes. */
const largest = 256 * 1_048_576;

const validation = new RequestValidation();
const checked = <T extends object>(value: unknown, metatype: new () => T): T =>
  validation.transform(value, { type: 'body', metatype }) as T;

const told = ({
  account: _account,
  grant: _grant,
  hash: _hash,
  position: _position,
  attempts: _attempts,
  sheet = null,
  headerRow = null,
  ...job
}: ImportJob): ToldImport => ({ ...job, sheet, headerRow });

const parsed = (json: string): ImportProfileBody => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return invalid('import.profile', '导入方案不是有效的 JSON', 'The profile is not valid JSON', 'profile');
  }
  return checked(value, ImportProfileBody);
};

/** Lists of hotlines and complaint offices, read in the background. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(private readonly desk: ImportDesk) {}

  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: '导入热线工单',
    description:
      'XLSX、每行一个 JSON 对象，或以逗号、制表符、分号分隔的文本（UTF-8、UTF-16 或 GB 18030），不超过256兆字节；在后台进行，逐行报告结果。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'profile'],
      properties: {
        file: { type: 'string', format: 'binary' },
        profile: { type: 'string', description: '方案的名称，或一份 JSON', example: 'hotline' },
        jurisdiction: { type: 'string', format: 'uuid' },
        dryRun: { type: 'string', enum: ['true', 'false'] },
        mode: { type: 'string', enum: ['history', 'live'] },
        amend: { type: 'string', enum: ['true', 'false'] },
      },
    },
  })
  @ApiAcceptedResponse({ type: ImportJobDto })
  @Answers(
    ...['import.no-file', 'import.empty', 'import.too-large', 'import.profile', 'import.profile-unknown'],
    ...['import.jurisdiction-missing', 'access.other-jurisdiction', 'idempotency-key-reused'],
  )
  async upload(@Req() request: FastifyRequest, @Command() sent: CommandRequest): Promise<ToldImport> {
    await this.desk.mustImport(sent);
    return this.desk.receive(sent, async (job) => {
      const { upload, fields } = await this.received(request, job);
      if (upload === undefined) return invalid('import.no-file', '请选择要导入的文件', 'Send a file', 'file');
      return told(await this.desk.begin(upload, await this.wanted(checked(fields, ImportForm), sent), sent));
    });
  }

  @Get()
  @ApiOperation({ summary: '历次导入', description: '新的在前。' })
  @ApiOkResponse({ type: [ImportJobDto] })
  async list(@Asking() request: QuestionRequest): Promise<readonly ToldImport[]> {
    return (await this.desk.list(request)).map((job) => ({ ...told(job), refusals: [] }));
  }

  @Get('profiles')
  @ApiOperation({ summary: '导入方案', description: '内置的，以及以往用过的；同名的以最近一次为准。' })
  @ApiOkResponse({ type: [ImportProfileBody] })
  profiles(@Asking() request: QuestionRequest): Promise<readonly ImportProfile[]> {
    return this.desk.profiles(request);
  }

  @Get(':id')
  @ApiOperation({ summary: '一次导入的进度和结果' })
  @ApiOkResponse({ type: ImportJobDto })
  @Answers('import.not-found')
  async job(@Param('id', ParseUUIDPipe) id: Id, @Asking() request: QuestionRequest): Promise<ToldImport> {
    return told(await this.desk.job(id, request));
  }

  @Post(':id/stop')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: '停止导入', description: '已导入的行保留，可再撤回。' })
  @ApiAcceptedResponse({ type: ImportJobDto })
  @Answers('import.not-found', 'import.not-running')
  async stop(@Param('id', ParseUUIDPipe) id: Id, @Command() sent: CommandRequest): Promise<ToldImport> {
    return told(await this.desk.stop(id, sent));
  }

  @Post(':id/reverse')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: '撤回导入', description: '撤回此后无人办理的事项，列出其余的；再次导入即恢复，编号不变。' })
  @ApiAcceptedResponse({ type: ImportJobDto })
  @Answers('import.not-found', 'import.dry-run', 'import.reversed', 'import.running')
  async reverse(
    @Param('id', ParseUUIDPipe) id: Id,
    @Body() { reason }: ReverseImportBody,
    @Command() sent: CommandRequest,
  ): Promise<ToldImport> {
    return told(await this.desk.reverse(id, reason, sent));
  }

  /** Reads fields and file in any order. */
  private async received(
    request: FastifyRequest,
    job: Id,
  ): Promise<{ readonly upload: Upload | undefined; readonly fields: Record<string, unknown> }> {
    const fields: Record<string, unknown> = {};
    let upload: Upload | undefined;
    if (!request.isMultipart()) return { upload, fields };
    const options = { limits: { fileSize: largest, files: 1 }, throwFileSizeLimit: false };
    for await (const part of request.parts(options)) {
      if (part.type === 'field') {
        fields[part.fieldname] = part.value;
        continue;
      }
      upload = await this.desk.spool(job, part.file, basename(part.filename));
      if (part.file.truncated) invalid('import.too-large', '文件不得超过256兆字节', 'At most 256 MiB', 'file');
    }
    return { upload, fields };
  }

  private async wanted({ jurisdiction, profile, ...form }: ImportForm, sent: CommandRequest): Promise<Wanted> {
    const known = profile.startsWith('{')
      ? profileOf(parsed(profile))
      : (await this.desk.profiles(sent)).find(({ name }) => name === profile);
    if (known === undefined)
      return invalid('import.profile-unknown', '没有这个导入方案', 'There is no such profile', 'profile');
    const { mode = known.mode, amend = String(known.amend) } = form;
    return { jurisdiction, profile: { ...known, mode, amend: amend === 'true' }, dryRun: form.dryRun === 'true' };
  }
}
