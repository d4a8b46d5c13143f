import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { rootJurisdiction } from '../../../kernel/system';
import { Desk } from '../../../platform/http/desk';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Route } from '../../../platform/http/routes';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { JurisdictionDto } from '../directory-answers.dto';
import { jurisdictionsQuestion } from '../directory-questions.view';
import { ReasonBody, RegisterJurisdictionBody, RenameBody, WhichQuery } from '../directory.dto';
import { jurisdictionDecider } from './jurisdiction.decider';

@ApiTags('directory')
@Controller('api/v1/jurisdictions')
export class JurisdictionsController {
  constructor(
    private readonly desk: Desk,
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
    return this.desk.do(jurisdictionDecider, id ?? null, command, {
      ...request,
      jurisdiction: parent ?? rootJurisdiction,
    });
  }

  @Route('rename', '辖区改名')
  rename(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: RenameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(jurisdictionDecider, id, { type: 'RenameJurisdiction', data: { name } }, request);
  }

  @Route('close', '停用辖区')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(jurisdictionDecider, id, { type: 'CloseJurisdiction', data: { reason } }, request);
  }

  @Route('reopen', '恢复辖区')
  reopen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(jurisdictionDecider, id, { type: 'ReopenJurisdiction', data: {} }, request);
  }
}
