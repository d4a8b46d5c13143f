import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { commandIdOf, derive } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { ReasonBody } from '../directory.dto';
import { dutiesQuestion } from './duties.view';
import { BeginDutyBody, CorrectDutyBody, DutiesQuery, DutyDto, EndDutyBody } from './duty.dto';
import { personDecider } from './person.decider';
import type { Duty } from './person.events';

const codes = [
  ...['duty.day', 'duty.ends-before-start', 'duty.overlaps', 'duty.title-too-long', 'duty.unit-missing'],
  ...['duty.unit-unfit', 'duty.unit-unknown', 'duty.unit-closed', 'duty.place-missing', 'duty.place-unknown'],
  ...['duty.place-closed', 'person.closed'],
];

const dutyOf = ({ kind, unit, place, title, from, until }: Omit<BeginDutyBody, 'id'>): Duty => ({
  kind,
  unit: unit ?? null,
  place: place ?? null,
  title: title ?? null,
  from,
  until: until ?? null,
});

/** Who had which duty in which unit or place, and when. For the office's information only: it gives no rights. */
@ApiTags('directory')
@Controller('api/v1')
export class DutiesController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get('duties')
  @ApiOperation({
    summary: '任职：何人何时任何职',
    description: '以人、单位、地点或日期查询；不填日期即为历任，后任在前。',
  })
  @ApiOkResponse({ type: [DutyDto] })
  @Answers('moment.unreadable', 'moment.in-future')
  list(@Query() query: DutiesQuery, @Asking() request: QuestionRequest): Promise<readonly DutyDto[]> {
    return this.queries.execute(new Ask(dutiesQuestion, query, request));
  }

  @Post('people/:id/duties')
  @ApiOperation({ summary: '登记任职', description: '可登记以往的；一人可兼数职，同一任职的日期不得重叠。' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers('person.missing', 'duty.exists', ...codes)
  begin(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { id: given, ...body }: BeginDutyBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const duty = given ?? derive('duty', commandIdOf(request.account, 'BeginDuty', request.idempotencyKey));
    return this.desk.do(personDecider, id, { type: 'BeginDuty', data: { duty, ...dutyOf(body) } }, request);
  }

  @Post('people/:id/duties/:duty/end')
  @HttpCode(200)
  @ApiOperation({ summary: '登记止期，或恢复在任' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('duty.missing', ...codes)
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('duty', ParseUUIDPipe) duty: string,
    @Body() { until }: EndDutyBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(personDecider, id, { type: 'EndDuty', data: { duty, until: until ?? null } }, request);
  }

  @Post('people/:id/duties/:duty/correct')
  @HttpCode(200)
  @ApiOperation({ summary: '更正任职', description: '写明更正后的全部内容和原因。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('duty.missing', 'duty.reason', ...codes)
  correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('duty', ParseUUIDPipe) duty: string,
    @Body() { reason, ...body }: CorrectDutyBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(personDecider, id, { type: 'CorrectDuty', data: { duty, reason, ...dutyOf(body) } }, request);
  }

  @Post('people/:id/duties/:duty/annul')
  @HttpCode(200)
  @ApiOperation({ summary: '作废任职', description: '从未有过的任职；已结束的请登记止期。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('duty.missing', 'duty.reason')
  annul(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('duty', ParseUUIDPipe) duty: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(personDecider, id, { type: 'AnnulDuty', data: { duty, reason } }, request);
  }
}
