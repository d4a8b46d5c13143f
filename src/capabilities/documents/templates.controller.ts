import { Body, Controller, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { CommittedDto } from '../../platform/http/committed.dto';
import { Costly } from '../../platform/http/costly';
import { plain } from '../../platform/http/plain';
import { fileAnswer } from '../../platform/http/file-answer';
import { Asking, Command } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { DocumentDesk } from './document-desk';
import {
  JurisdictionQuery,
  ReplaceTemplateBody,
  RevertTemplateBody,
  TemplateFileQuery,
  TemplateStandingDto,
} from './document.dto';
import { docxType } from './docx-type';
import { documentCodes } from './kinds.rules';
import { templateList, type TemplateStanding } from './templates.view';

const DocumentParam = (): MethodDecorator =>
  ApiParam({ name: 'document', enum: documentCodes, example: 'assignment-order' });

/** 文书模板: the office's own wording, in place of the one that comes with this software. */
@ApiTags('documents')
@Controller('api/v1/documents/templates')
export class TemplatesController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '各种文书现用的模板及历史' })
  @ApiOkResponse({ type: [TemplateStandingDto] })
  @Answers('document.jurisdiction-missing')
  list(@Query() query: JurisdictionQuery, @Asking() request: QuestionRequest): Promise<readonly TemplateStanding[]> {
    return this.queries.execute(new Ask(templateList, query, request));
  }

  @Get(':document/file')
  @Costly()
  @ApiOperation({ summary: '下载模板', description: '现用的、默认的或者以前的一版。' })
  @DocumentParam()
  @ApiProduces(docxType)
  @ApiOkResponse({ description: 'Word 文件', schema: { type: 'string', format: 'binary' } })
  @Answers('document.kind-missing', 'document.no-version', 'document.template-lost', 'document.jurisdiction-missing')
  async file(
    @Param('document') document: string,
    @Query() query: TemplateFileQuery,
    @Asking() request: QuestionRequest,
  ): Promise<StreamableFile> {
    const { name, content } = await this.desk.template(document, query, request);
    return fileAnswer(content, { type: docxType, name, plain: `${document}-template.docx`, length: content.length });
  }

  @Post(':document')
  @HttpCode(200)
  @ApiOperation({
    summary: '更换模板',
    description: '即时生效，下级辖区没有自己模板的也随之；占位符有误、含宏、会取用外部内容的不收，并指明何处。',
  })
  @DocumentParam()
  @ApiOkResponse({ type: CommittedDto })
  @Answers(
    ...['document.kind-missing', 'attachment.missing', 'jurisdiction.missing', 'document.template-broken'],
    ...['document.template-too-large', 'document.template-unpacks-too-large', 'document.template-macro'],
    ...['document.template-active', 'document.template-syntax', 'document.template-placeholder'],
    ...['document.template-list', 'document.too-much-memory'],
  )
  replace(
    @Param('document') document: string,
    @Body() { jurisdiction, file }: ReplaceTemplateBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.replace(document, plain(file), jurisdiction, request);
  }

  @Post(':document/revert')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复默认模板' })
  @DocumentParam()
  @ApiOkResponse({ type: CommittedDto })
  @Answers('document.kind-missing', 'document.template-default')
  revert(
    @Param('document') document: string,
    @Body() { jurisdiction, reason }: RevertTemplateBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.revert(document, reason, jurisdiction, request);
  }
}
