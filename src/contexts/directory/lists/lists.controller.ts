import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { derive } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { ListEntryDto } from '../directory-answers.dto';
import { listQuestion } from '../directory-questions.view';
import { AddListEntryBody, EndListEntryBody, ListKindParam, ListQuery, RenameBody } from '../directory.dto';
import { listDecider } from './list.decider';
import { listKinds } from './list.events';

/** Topics (专题) and key works (重点工作). Each list is identified by its jurisdiction and kind. */
@ApiTags('directory')
@Controller('api/v1/lists')
export class ListsController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get(':kind')
  @ApiOperation({ summary: '专题或重点工作清单' })
  @ApiParam({ name: 'kind', enum: listKinds, example: 'topic' })
  @ApiOkResponse({ type: [ListEntryDto] })
  list(
    @Param() { kind }: ListKindParam,
    @Query() { jurisdiction, on }: ListQuery,
    @Asking() request: QuestionRequest,
  ): Promise<readonly ListEntryDto[]> {
    const which = {
      kind,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(on === undefined ? {} : { on }),
    };
    return this.queries.execute(new Ask(listQuestion, which, request));
  }

  @Post(':kind')
  @ApiOperation({ summary: '增加条目' })
  @ApiParam({ name: 'kind', enum: listKinds, example: 'topic' })
  @ApiCreatedResponse({ type: CommittedDto })
  add(
    @Param() { kind }: ListKindParam,
    @Body() { jurisdiction, name, from, until }: AddListEntryBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { kind, name, from, until: until ?? null };
    const list = derive('list', jurisdiction, kind);
    return this.desk.do(listDecider, list, { type: 'AddListEntry', data }, { ...request, jurisdiction });
  }

  @Post(':list/entries/:entry/rename')
  @HttpCode(200)
  @ApiOperation({ summary: '条目改名' })
  @ApiOkResponse({ type: CommittedDto })
  rename(
    @Param('list', ParseUUIDPipe) list: string,
    @Param('entry', ParseUUIDPipe) entry: string,
    @Body() { name }: RenameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(listDecider, list, { type: 'RenameListEntry', data: { entry, name } }, request);
  }

  @Post(':list/entries/:entry/end')
  @HttpCode(200)
  @ApiOperation({ summary: '设定条目的最后可选日期，或重新启用' })
  @ApiOkResponse({ type: CommittedDto })
  end(
    @Param('list', ParseUUIDPipe) list: string,
    @Param('entry', ParseUUIDPipe) entry: string,
    @Body() { until }: EndListEntryBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(listDecider, list, { type: 'EndListEntry', data: { entry, until: until ?? null } }, request);
  }
}
