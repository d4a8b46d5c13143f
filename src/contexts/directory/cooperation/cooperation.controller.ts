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
import { type CooperationCommand, cooperationDecider } from './cooperation.decider';
import { AgreeBody, CooperationDto, EndCooperationBody } from './cooperation.dto';
import { cooperationQuestion } from './cooperation.view';

/** 跨街道协作: what each of two jurisdictions beside each other says stands in a stream of its own. */
@ApiTags('directory')
@Controller('api/v1/cooperation')
export class CooperationController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get(':jurisdiction')
  @ApiOperation({ summary: '与相邻辖区的协作约定' })
  @ApiOkResponse({ type: [CooperationDto] })
  list(
    @Param('jurisdiction', ParseUUIDPipe) jurisdiction: string,
    @Asking() request: QuestionRequest,
  ): Promise<readonly CooperationDto[]> {
    return this.queries.execute(new Ask(cooperationQuestion, { jurisdiction }, request));
  }

  @Post(':other/agree')
  @HttpCode(200)
  @ApiOperation({ summary: '同意与该辖区协作', description: '双方都同意后，可互相交办、引用单位、人员、地点和事项。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('jurisdiction.missing', 'jurisdiction.closed', 'cooperation.needless', 'cooperation.agreed')
  agree(
    @Param('other', ParseUUIDPipe) other: string,
    @Body() { jurisdiction, basis }: AgreeBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(jurisdiction, { type: 'AgreeToCooperate', data: { with: other, basis } }, request);
  }

  @Post(':other/end')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回同意', description: '已经办理的不受影响。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('cooperation.not-agreed')
  end(
    @Param('other', ParseUUIDPipe) other: string,
    @Body() { jurisdiction, reason }: EndCooperationBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(jurisdiction, { type: 'EndCooperation', data: { with: other, reason } }, request);
  }

  private do(jurisdiction: Id, command: CooperationCommand, request: CommandRequest): Promise<Committed> {
    const id = derive('cooperation', jurisdiction, command.data.with);
    return this.desk.do(cooperationDecider, id, command, { ...request, jurisdiction });
  }
}
