import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Costly } from '../../platform/http/costly';
import { fileAnswer } from '../../platform/http/file-answer';
import { Asking } from '../../platform/http/request';
import type { QuestionRequest } from '../../platform/messaging/request';
import { DocumentDesk, type DocumentPage } from './document-desk';
import { DocumentKindDto, DocumentPageDto, DocumentQuery } from './document.dto';
import { docxType } from './docx-type';
import { commonValues } from './document.rules';
import type { DocumentKind, Meanings } from './document.part';
import { documentKinds } from './kinds.rules';
import { documentCodes } from './kinds.rules';

const codes = [
  ...['document.kind-missing', 'document.subject', 'document.item', 'document.nothing-yet', 'document.too-long'],
  ...['moment.unreadable', 'moment.in-future', 'case.not-found', 'interview.not-found', 'session.not-found'],
  ...['onSite.not-found', 'review.not-found'],
] as const;

const placeholders = (meanings: Meanings) => Object.entries(meanings).map(([name, meaning]) => ({ name, meaning }));

const shownKind = ({ code, zh, en, of, leaves, values, lists }: DocumentKind): DocumentKindDto => ({
  code,
  zh,
  en,
  of,
  leaves: leaves === true,
  values: placeholders({ ...values, ...commonValues }),
  lists: Object.entries(lists).map(([name, { meaning, columns }]) => ({
    name,
    meaning,
    columns: placeholders(columns),
  })),
});

/** 文书: notices, orders, minutes and lists as Word files and as pages to print. */
@ApiTags('documents')
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(private readonly desk: DocumentDesk) {}

  @Get('kinds')
  @ApiOperation({ summary: '各种文书及其占位符', description: '模板中可用的占位符，各附说明。' })
  @ApiOkResponse({ type: [DocumentKindDto] })
  kinds(): readonly DocumentKindDto[] {
    return documentKinds.map(shownKind);
  }

  @Get(':document')
  @Costly()
  @ApiOperation({
    summary: '生成文书（Word）',
    description: '按辖区现用的模板；内容就是询问人在相应页面上看得到的，看不到的不在其中。',
  })
  @ApiParam({ name: 'document', enum: documentCodes, example: 'assignment-order' })
  @ApiProduces(docxType)
  @ApiOkResponse({ description: 'Word 文件', schema: { type: 'string', format: 'binary' } })
  @Answers(...codes, 'document.template-lost', 'document.too-much-memory')
  async docx(
    @Param('document') document: string,
    @Query() query: DocumentQuery,
    @Asking() request: QuestionRequest,
  ): Promise<StreamableFile> {
    const { name, content } = await this.desk.docx(document, query, request);
    return fileAnswer(content, { type: docxType, name, plain: `${document}.docx`, length: content.length });
  }

  @Get(':document/page')
  @ApiOperation({ summary: '文书的内容，供网页打印', description: '按默认版式。' })
  @ApiParam({ name: 'document', enum: documentCodes, example: 'assignment-order' })
  @ApiOkResponse({ type: DocumentPageDto })
  @Answers(...codes)
  page(
    @Param('document') document: string,
    @Query() query: DocumentQuery,
    @Asking() request: QuestionRequest,
  ): Promise<DocumentPage> {
    return this.desk.page(document, query, request);
  }
}
