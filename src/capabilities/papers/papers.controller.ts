import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
  IntersectionType,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { InstrumentList } from '../../kernel/reading/rows';
import { notFound } from '../../kernel/rejection';
import { Answers } from '../../platform/http/answers';
import { CommittedDto } from '../../platform/http/committed.dto';
import { Costly } from '../../platform/http/costly';
import { fileAnswer } from '../../platform/http/file-answer';
import { entered } from '../../platform/http/entered';
import { MomentsQuery } from '../../platform/http/moments';
import { PageQuery } from '../../platform/http/page';
import { plain } from '../../platform/http/plain';
import { type AskedAt, AskingAt, Pages, readingOf, type Shown } from '../../platform/http/reading';
import { Asking, Command } from '../../platform/http/request';
import { lateCodes, routesOf } from '../../platform/http/routes';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { nameFitting } from '../../platform/files/file-kinds';
import { sandbox } from '../attachments/download';
import { docxType } from '../documents/docx-type';
import { PaperDesk, scanKinds } from './paper-desk';
import { type PaperCommand, paperDecider } from './paper.decider';
import {
  DiscardPaperBody,
  DraftPaperBody,
  PaperListDto,
  PaperListQuery,
  PaperPageDto,
  PaperStepBody,
  SealPaperBody,
  SignPaperBody,
  WithdrawPaperBody,
} from './paper.dto';
import { paperList, type PaperPage, paperPage, type PaperRow } from './papers.view';

const Read = readingOf('paper');
const Route = routesOf('paper');
const entryCodes = [...lateCodes('paper'), 'attachment.missing'] as const;
const documentCodes = ['document.nothing-yet', 'document.subject', 'document.item', 'document.template-lost'] as const;
const numberCodes = ['paper.official-number', 'paper.official-number-year', 'paper.official-number-taken'] as const;
const chairCodes = ['paper.chair', 'paper.signatory', 'paper.form-missing', 'paper.scan-type'] as const;

class PapersQuery extends IntersectionType(PaperListQuery, PageQuery, MomentsQuery) {}

/** 发文: papers that leave the house, from the draft to the stamp, kept as they were signed. */
@ApiTags('papers')
@Controller('api/v1/papers')
export class PapersController {
  constructor(
    private readonly desk: PaperDesk,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @Get()
  @ApiOperation({
    summary: '发文登记',
    description: '新的在前；编号连续，撤回、替换、作废的都在其中。承办单位只看到发给它的。',
  })
  @ApiOkResponse({ type: PaperListDto })
  @Answers('moment.unreadable', 'moment.in-future', 'page.cursor')
  list(@Query() query: PapersQuery, @Asking() request: QuestionRequest): Promise<InstrumentList<PaperRow>> {
    return this.queries.execute(new Ask(paperList, query, request));
  }

  @Read('', { summary: '一份文书的各步与去向' }, PaperPageDto)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<PaperPage, PaperCommand['type']>> {
    return this.pages.show(paperPage, paperDecider, { id, ...asked }, (page) => page.paper.revision);
  }

  @Get(':id/file')
  @Costly()
  @ApiOperation({
    summary: '重印（Word）',
    description: '与签发时逐字节相同；其后删除的个人信息涂黑并注明，无权查看的姓名略去。',
  })
  @ApiProduces(docxType)
  @ApiOkResponse({ description: 'Word 文件', schema: { type: 'string', format: 'binary' } })
  @Answers('paper.not-found', 'paper.not-signed', 'paper.file-lost', 'paper.file-damaged', 'document.too-much-memory')
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Asking() request: QuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, content, erased } = await this.desk.print(id, request);
    void reply.header('x-blacked-out', String(erased));
    return fileAnswer(content, { type: docxType, name, plain: 'paper.docx', length: content.length });
  }

  @Get(':id/scans/:which')
  @ApiOperation({
    summary: '扫描件',
    description: '用印件（实际发出的），或代录时主任签字的签发件、撤回件。载有已删除个人信息的不再提供。',
  })
  @ApiParam({ name: 'which', enum: scanKinds, example: 'stamped' })
  @ApiOkResponse({ description: '扫描件' })
  @Answers('paper.not-found', 'paper.no-scan', 'paper.scan-withheld', 'paper.scan-names', 'attachment.no-view')
  async scan(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('which') which: string,
    @Asking() request: QuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const known = scanKinds.find((kind) => kind === which);
    if (known === undefined) return notFound('paper.no-scan', '没有这一扫描件', 'There is no such scan', 'which');
    const { name, mediaType, content } = await this.desk.scan(id, known, request);
    void reply.header('content-security-policy', sandbox);
    return fileAnswer(content, {
      type: mediaType,
      name: nameFitting(name, mediaType),
      plain: nameFitting(`${which}-scan`, mediaType),
    });
  }

  @Post()
  @ApiOperation({ summary: '拟稿', description: '取得发文登记的编号；签发之前，文书页面就是草稿。' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(
    ...['document.kind-missing', 'paper.kind', 'paper.not-found', 'paper.replaces-not-issued', 'paper.replaces-other'],
    ...[...documentCodes, ...numberCodes, ...lateCodes('paper')],
  )
  draft(@Body() body: DraftPaperBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { document, subject, item, officialNumber, replaces } = body;
    const input = {
      document,
      subject: subject ?? null,
      item: item ?? null,
      officialNumber: officialNumber ?? null,
      replaces: replaces ?? null,
    };
    return this.desk.draft(input, entered(sent, body));
  }

  @Route('check', '核稿', 'paper.check-needless', 'paper.own-draft', ...entryCodes)
  check(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PaperStepBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'CheckPaper', data: {} }, entered(sent, body));
  }

  @Post(':id/sign')
  @HttpCode(200)
  @ApiOperation({ summary: '签发', description: '文书就此定稿留存；由工委主任签发，或由办公室凭签字件代录。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers(
    ...['paper.not-found', 'paper.wrong-phase', 'paper.not-checked', 'paper.not-numbered', 'person.erased'],
    'document.too-much-memory',
    ...[...chairCodes, ...numberCodes, ...documentCodes, ...entryCodes],
  )
  sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SignPaperBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { officialNumber, seenAt, form } = body;
    const input = {
      officialNumber: officialNumber ?? null,
      seenAt: seenAt ?? null,
      ...(form === undefined ? {} : { form: plain(form) }),
    };
    return this.desk.sign(id, input, entered(sent, body));
  }

  @Route('seal', '用印：登记盖章后的扫描件', 'paper.sealed', 'paper.scan-type', ...entryCodes)
  seal(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SealPaperBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const scan = plain(body.scan);
    return this.desk.do(id, { type: 'SealPaper', data: { scan } }, entered(sent, body));
  }

  @Route('discard', '草稿作废', ...entryCodes)
  discard(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DiscardPaperBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { reason } = body;
    return this.desk.do(id, { type: 'DiscardPaperDraft', data: { reason } }, entered(sent, body));
  }

  @Route('withdraw', '撤回已签发的文书', ...chairCodes, ...entryCodes)
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawPaperBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { reason, form } = body;
    const scan = form === undefined ? {} : { form: plain(form) };
    const data = { reason, ...scan };
    return this.desk.do(id, { type: 'WithdrawPaper', data }, entered(sent, body));
  }
}
