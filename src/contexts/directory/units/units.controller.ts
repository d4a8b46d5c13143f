import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Route } from '../../../platform/http/routes';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { commandIdOf, derive } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { UnitDto } from '../directory-answers.dto';
import { unitsQuestion } from '../directory-questions.view';
import {
  ChangeUnitCodeBody,
  MergeUnitBody,
  ReasonBody,
  RegisterUnitBody,
  RenameBody,
  UnitNatureBody,
  WhichQuery,
} from '../directory.dto';
import { UnitDesk } from './unit-desk';

@ApiTags('directory')
@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly desk: UnitDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '承办单位' })
  @ApiOkResponse({ type: [UnitDto] })
  list(@Query() which: WhichQuery, @Asking() request: QuestionRequest): Promise<readonly UnitDto[]> {
    return this.queries.execute(new Ask(unitsQuestion, which, request));
  }

  @Post()
  @ApiOperation({ summary: '登记单位', description: '同一辖区内编码不得重复（claim.unitCode-taken）。' })
  @ApiCreatedResponse({ type: CommittedDto })
  register(
    @Body() { id, jurisdiction, code, name }: RegisterUnitBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const unit = id ?? derive('id', commandIdOf(request.account, 'RegisterUnit', request.idempotencyKey));
    return this.desk.register(unit, code, name, jurisdiction, request);
  }

  @Route('rename', '单位改名')
  rename(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: RenameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'RenameUnit', data: { name } }, request);
  }

  @Route('code', '更改单位编码')
  changeCode(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { code }: ChangeUnitCodeBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.changeCode(id, code, request);
  }

  @Post(':id/nature')
  @HttpCode(200)
  @ApiOperation({ summary: '单位性质', description: '对不相隶属的企业、单位，文书为函而非通知书。' })
  @ApiOkResponse({ type: CommittedDto })
  stateNature(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { nature }: UnitNatureBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'StateUnitNature', data: { nature } }, request);
  }

  @Route('close', '停用单位')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'CloseUnit', data: { reason } }, request);
  }

  @Route('reopen', '恢复单位')
  reopen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(id, { type: 'ReopenUnit', data: {} }, request);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @ApiOperation({
    summary: '并入另一单位',
    description: '原单位停用；其未办结事项仍列原名，由并入的单位继续承办。恢复单位即撤销并入。',
  })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('unit.successor-missing', 'unit.successor-closed', 'unit.successor-itself', 'unit.merged')
  merge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { into, reason }: MergeUnitBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'MergeUnit', data: { into, reason } }, request);
  }
}
