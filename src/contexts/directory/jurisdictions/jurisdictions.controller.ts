import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { rootJurisdiction } from '../../../kernel/system';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { JurisdictionDto } from '../directory-answers.dto';
import { jurisdictionsQuestion } from '../directory-questions.view';
import { ReasonBody, RegisterJurisdictionBody, RenameBody, WhichQuery } from '../directory.dto';
import { type JurisdictionCommand, jurisdictionDecider } from './jurisdiction.decider';

@ApiTags('directory')
@Controller('api/v1/jurisdictions')
export class JurisdictionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '辖区' })
  @ApiOkResponse({ type: [JurisdictionDto] })
  list(@Query() which: WhichQuery, @Asking() request: QuestionRequest): Promise<readonly JurisdictionDto[]> {
    return this.queries.execute(new Ask(jurisdictionsQuestion, which, request));
  }

  @Post()
  @ApiOperation({ summary: '登记辖区', description: '不填上级即为最上级，须由全系统管理员登记。' })
  @ApiCreatedResponse({ type: CommittedDto })
  register(
    @Body() { id, name, level, parent }: RegisterJurisdictionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const command = { type: 'RegisterJurisdiction', data: { name, level } } as const;
    return this.do(id ?? null, command, { ...request, jurisdiction: parent ?? rootJurisdiction });
  }

  @Post(':id/rename')
  @HttpCode(200)
  @ApiOperation({ summary: '辖区改名' })
  @ApiOkResponse({ type: CommittedDto })
  rename(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: RenameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(id, { type: 'RenameJurisdiction', data: { name } }, request);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: '停用辖区' })
  @ApiOkResponse({ type: CommittedDto })
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(id, { type: 'CloseJurisdiction', data: { reason } }, request);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复辖区' })
  @ApiOkResponse({ type: CommittedDto })
  reopen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.do(id, { type: 'ReopenJurisdiction', data: {} }, request);
  }

  private do(id: string | null, command: JurisdictionCommand, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(jurisdictionDecider, id, command, request));
  }
}
