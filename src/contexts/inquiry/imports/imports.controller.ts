import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Id } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { Answers } from '../../../platform/http/answers';
import { Costly } from '../../../platform/http/costly';
import { fileName as safeName } from '../../../platform/http/disposition';
import { fileAnswer } from '../../../platform/http/file-answer';
import { Asking, Command } from '../../../platform/http/request';
import { RequestValidation } from '../../../platform/http/validation';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { Ask } from '../../../platform/messaging/ask';
import { xlsxType } from '../../../platform/tables/written';
import { AlikeTicketsDto } from './alike-tickets.dto';
import { alikeTicketsQuestion } from './imported-cases.view';
import { ImportForm, ImportJobDto, ImportProfileBody, ReverseImportBody } from './import.dto';
import { ImportDesk, type Wanted } from './import-desk';
import { hasTakenAll, type ImportJob, spoolOf, type ToldImport } from './import-job';
import { ImportRights } from './import-rights';
import { type ImportProfile, profileOf } from './profile';
import { chosenOf } from './uploads/chosen';
import { Reception } from './uploads/reception';

const validation = new RequestValidation();
const checked = <T extends object>(value: unknown, metatype: new () => T): T =>
  validation.transform(value, { type: 'body', metatype }) as T;

const toldBy =
  (uploads: ReadonlySet<Id>) =>
  (job: ImportJob): ToldImport => {
    const upload = spoolOf(job);
    const {
      account: _account,
      grant: _grant,
      hash: _hash,
      position: _position,
      attempts: _attempts,
      chosen: _chosen,
      refusedPages: _pages,
      sheet = null,
      headerRow = null,
      ...shown
    } = job;
    return { ...shown, sheet, headerRow, upload: uploads.has(upload) && !hasTakenAll(job) ? upload : null };
  };

const parsed = (json: string): ImportProfileBody => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return invalid('import.profile', '导入方案的格式不对，无法读取', 'The profile is not valid JSON', 'profile');
  }
  return checked(value, ImportProfileBody);
};

/** Lists of hotlines and complaint offices, read in the background. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly rights: ImportRights,
    private readonly reception: Reception,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: '导入热线工单',
    description:
      'XLSX、每行一个 JSON 对象，或以逗号、制表符、分号分隔的文本（UTF-8、UTF-16 或 GB 18030），不超过256兆字节，随请求发送或以 upload 指明；在后台进行，逐行报告结果。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['profile'],
      properties: {
        file: { type: 'string', format: 'binary' },
        upload: { type: 'string', format: 'uuid', description: '已上传的文件，代替 file' },
        sheet: { type: 'string', description: '工作表的名称；不填则按列名寻找' },
        headerRow: { type: 'string', description: '列名在第几行；不填则按列名寻找' },
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
    ...['import.upload-not-found', 'import.file-and-upload'],
  )
  async begin(@Req() request: FastifyRequest, @Command() sent: CommandRequest): Promise<ToldImport> {
    await this.rights.placesOf(sent);
    const job = await this.reception.receive('import', sent, async (id) => {
      const { file, fields } = await this.reception.form(request, id);
      if (file === undefined && fields['upload'] === undefined)
        return invalid('import.no-file', '请选择要导入的文件', 'Send a file', 'file');
      const { upload, ...form } = checked(fields, ImportForm);
      const wanted = await this.wanted(form, sent);
      if (upload === undefined) return this.desk.beginWith(file!, wanted, sent);
      if (file === undefined) return this.desk.beginFrom(id, upload, wanted, sent);
      return invalid('import.file-and-upload', '文件和已上传的文件只能选一个', 'Send a file or name one', 'upload');
    });
    return this.told(job, sent);
  }

  @Get()
  @ApiOperation({ summary: '历次导入', description: '新的在前。' })
  @ApiOkResponse({ type: [ImportJobDto] })
  async list(@Asking() request: QuestionRequest): Promise<readonly ToldImport[]> {
    const told = toldBy(await this.desk.uploadsOf(request));
    return (await this.desk.list(request)).map((job) => ({ ...told(job), refusals: [] }));
  }

  @Get('profiles')
  @ApiOperation({ summary: '导入方案', description: '内置的，以及以往用过的；同名的以最近一次为准。' })
  @ApiOkResponse({ type: [ImportProfileBody] })
  profiles(@Asking() request: QuestionRequest): Promise<readonly ImportProfile[]> {
    return this.desk.profiles(request);
  }

  @Get('alike-tickets')
  @ApiOperation({
    summary: '编号写法相近的工单',
    description: '只差全角半角、大小写、繁体简体或标点的；各自仍是一件，由人核对，不会自动合并。',
  })
  @ApiOkResponse({ type: [AlikeTicketsDto] })
  alikeTickets(@Asking() request: QuestionRequest): Promise<readonly AlikeTicketsDto[]> {
    return this.queries.execute(new Ask(alikeTicketsQuestion, {}, request));
  }

  @Get(':id')
  @ApiOperation({ summary: '一次导入的进度和结果' })
  @ApiOkResponse({ type: ImportJobDto })
  @Answers('import.not-found')
  async job(@Param('id', ParseUUIDPipe) id: Id, @Asking() request: QuestionRequest): Promise<ToldImport> {
    return this.told(await this.desk.job(id, request), request);
  }

  @Get(':id/refused.xlsx')
  @Costly()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: '未导入的行',
    description:
      '全部未导入的行，各列如文件所示，前加行号和原因两列；改好后可再次上传，这两列不影响导入。只给上传的账号。',
  })
  @ApiProduces(xlsxType)
  @ApiOkResponse({ description: 'Excel 文件', schema: { type: 'string', format: 'binary' } })
  @Answers('import.not-found', 'import.running', 'import.none-refused', 'import.upload-not-found')
  async refused(@Param('id', ParseUUIDPipe) id: Id, @Asking() request: QuestionRequest): Promise<StreamableFile> {
    const { job, file } = await this.desk.refused(id, request);
    const name = `未导入的行 ${safeName(job.fileName.replace(/\.\w+$/, ''))}.xlsx`;
    return fileAnswer(file, { type: xlsxType, name, plain: 'refused.xlsx' });
  }

  @Post(':id/stop')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ summary: '停止导入', description: '已导入的行保留，可再撤回。' })
  @ApiAcceptedResponse({ type: ImportJobDto })
  @Answers('import.not-found', 'import.not-running')
  async stop(@Param('id', ParseUUIDPipe) id: Id, @Command() sent: CommandRequest): Promise<ToldImport> {
    return this.told(await this.desk.stop(id, sent), sent);
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
    return this.told(await this.desk.reverse(id, reason, sent), sent);
  }

  private async told(job: ImportJob, request: QuestionRequest): Promise<ToldImport> {
    return toldBy(await this.desk.uploadsOf(request))(job);
  }

  private async wanted(
    { jurisdiction, profile, ...form }: Omit<ImportForm, 'upload'>,
    sent: CommandRequest,
  ): Promise<Wanted> {
    const known = profile.startsWith('{')
      ? profileOf(parsed(profile))
      : (await this.desk.profiles(sent)).find(({ name }) => name === profile);
    if (known === undefined)
      return invalid('import.profile-unknown', '没有这个导入方案', 'There is no such profile', 'profile');
    const { mode = known.mode, amend = String(known.amend) } = form;
    return {
      jurisdiction,
      profile: { ...known, mode, amend: amend === 'true' },
      dryRun: form.dryRun === 'true',
      chosen: chosenOf(form),
    };
  }
}
