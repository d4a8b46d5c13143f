import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Id } from '../../../kernel/ids';
import { Desk } from '../../../platform/http/desk';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { derive } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { type AliasProposal, aliasProposals, type BookedName, nameBook } from './name-book.view';
import { AliasBody, AliasProposalDto, KnownNameDto, KnownNameBody, RemoveNameBody } from './name-book.dto';
import { type NameBookCommand, nameBookDecider } from './name-book.decider';

/** 名称册: names and what people say for them, by which texts are read. One book per jurisdiction. */
@ApiTags('repeat issues')
@Controller('api/v1')
export class NameBookController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get('name-book')
  @ApiOperation({ summary: '识别地点和单位所用的名称', description: '含地点、单位名录中的名称。' })
  @ApiOkResponse({ type: [KnownNameDto] })
  names(@Asking() request: QuestionRequest): Promise<readonly BookedName[]> {
    return this.queries.execute(new Ask(nameBook, {}, request));
  }

  @Get('repeat-issues/:id/alias-proposals')
  @ApiOperation({ summary: '由已关联的事项看出的简称和误写，待确认' })
  @ApiOkResponse({ type: [AliasProposalDto] })
  @Answers('repeat.not-found')
  proposals(
    @Param('id', ParseUUIDPipe) id: string,
    @Asking() request: QuestionRequest,
  ): Promise<readonly AliasProposal[]> {
    return this.queries.execute(new Ask(aliasProposals, { id }, request));
  }

  @Post('name-book/names')
  @HttpCode(200)
  @ApiOperation({ summary: '收录名称' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('name.too-short', 'name.known')
  add(@Body() { jurisdiction, name }: KnownNameBody, @Command() request: CommandRequest): Promise<Committed> {
    return this.do({ type: 'AddName', data: { name } }, jurisdiction, request);
  }

  @Post('name-book/aliases')
  @HttpCode(200)
  @ApiOperation({ summary: '收录简称' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('name.too-short', 'name.known', 'name.alias-of-itself', 'name.circle')
  learn(
    @Body() { jurisdiction, alias, name, issue }: AliasBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do({ type: 'LearnAlias', data: { alias, name, issue: issue ?? null } }, jurisdiction, request);
  }

  @Post('name-book/removals')
  @HttpCode(200)
  @ApiOperation({ summary: '去掉收录的名称或简称' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('name.missing')
  remove(
    @Body() { jurisdiction, name, reason }: RemoveNameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do({ type: 'RemoveName', data: { name, reason } }, jurisdiction, request);
  }

  private do(command: NameBookCommand, jurisdiction: Id, request: CommandRequest): Promise<Committed> {
    return this.desk.do(nameBookDecider, derive('nameBook', jurisdiction), command, { ...request, jurisdiction });
  }
}
