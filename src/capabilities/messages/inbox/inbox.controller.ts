import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { AboutQuery, InboxDto, InboxQuery, ReceiptsDto, SeenAllBody } from './inbox.dto';
import { InboxDesk } from './inbox-desk';
import { type Inbox, inbox, receipts, type Receipts } from './inbox-questions.view';

/** Everybody's messages and, for the office, who has seen them. */
@ApiTags('messages')
@Controller('api/v1')
export class InboxController {
  constructor(
    private readonly desk: InboxDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('inbox')
  @ApiOperation({ summary: '我的消息', description: '新的在前；只含本人的。' })
  @ApiOkResponse({ type: InboxDto })
  @Answers('page.cursor')
  inbox(@Query() query: InboxQuery, @Asking() request: QuestionRequest): Promise<Inbox> {
    return this.queries.execute(new Ask(inbox, query, request));
  }

  @Post('inbox/:id/seen')
  @HttpCode(200)
  @ApiOperation({ summary: '标为已读' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('inbox.missing')
  seen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.seen(id, request);
  }

  @Post('inbox/seen')
  @HttpCode(200)
  @ApiOperation({ summary: '到某一条为止全部标为已读' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('inbox.missing')
  seenAll(@Body() { until }: SeenAllBody, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.seenUntil(until, request);
  }

  @Get('unseen')
  @ApiOperation({ summary: '关于某事项，谁还没有看什么', description: '供工委办公室。' })
  @ApiOkResponse({ type: ReceiptsDto })
  unseen(@Query() { about }: AboutQuery, @Asking() request: QuestionRequest): Promise<Receipts> {
    return this.queries.execute(new Ask(receipts, { about, unseen: true }, request));
  }

  @Get('receipts')
  @ApiOperation({ summary: '关于某事项，告知过谁：何时送出、已读、办理', description: '供工委办公室。' })
  @ApiOkResponse({ type: ReceiptsDto })
  receipts(@Query() { about }: AboutQuery, @Asking() request: QuestionRequest): Promise<Receipts> {
    return this.queries.execute(new Ask(receipts, { about }, request));
  }
}
