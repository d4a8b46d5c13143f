import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { HandOverBody, WorkDto } from './handover.dto';
import { HandoverDesk } from './handover-desk';

/** 换届、岗位交接. */
@ApiTags('directory')
@Controller('api/v1/people')
export class HandoverController {
  constructor(private readonly desk: HandoverDesk) {}

  @Get(':id/work')
  @ApiOperation({ summary: '此人的在办事项和历次移交', description: '只答现在的情况。' })
  @ApiOkResponse({ type: WorkDto })
  @Answers('person.missing')
  work(@Param('id', ParseUUIDPipe) id: string, @Asking() request: QuestionRequest): Promise<WorkDto> {
    return this.desk.workOf(id, request);
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @ApiOperation({
    summary: '移交在办事项（换届、岗位交接）',
    description: '在办事项、评价、答复稿、邀请和待办一并移交，或只移交其中几类；已办的仍记在原经办人名下。',
  })
  @ApiOkResponse({ type: CommittedDto })
  @Answers(
    ...['person.missing', 'person.successor-self', 'person.successor-missing', 'person.successor-closed'],
    'person.successor-of-called-unit',
    ...['person.successor-elsewhere', 'person.successor-no-representative', 'person.successor-not-of-unit'],
    ...['person.successor-own-hand', 'person.nothing-to-hand-over'],
  )
  handOver(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason, as }: HandOverBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.handOver({ person: id, to, reason, as: as ?? null }, request);
  }
}
