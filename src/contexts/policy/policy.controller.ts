import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Id } from '../../kernel/ids';
import { LongBody } from '../../platform/http/body-size';
import { Desk } from '../../platform/http/desk';
import { CommittedDto } from '../../platform/http/committed.dto';
import { Asking, Command } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { CalendarDto, DeadlineDto, PoliciesDto } from './policy-answers.dto';
import { calendarQuestion, deadlineQuestion, policiesQuestion } from './policy-questions.view';
import { type PolicyCommand, policyDecider } from './policy.decider';
import { CalendarQuery, DeadlinePreviewBody, JurisdictionParam, ReviseCalendarBody, SetPolicyBody } from './policy.dto';

@ApiTags('policy')
@Controller('api/v1')
export class PolicyController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get('policies/:jurisdiction')
  @ApiOperation({ summary: '辖区的规则', description: '今日有效的版本和全部版本；未自行设定的随上级。' })
  @ApiOkResponse({ type: PoliciesDto })
  policies(@Param() which: JurisdictionParam, @Asking() request: QuestionRequest): Promise<PoliciesDto> {
    return this.queries.execute(new Ask(policiesQuestion, which, request));
  }

  @Post('policies/:jurisdiction')
  @HttpCode(200)
  @ApiOperation({
    summary: '修改规则',
    description: '自生效日起适用于新开始的期限；已在计算的期限不变。此前定于更晚日期的改动仍在其日生效。',
  })
  @ApiOkResponse({ type: CommittedDto })
  setPolicy(
    @Param() { jurisdiction }: JurisdictionParam,
    @Body() { from, settings, reason }: SetPolicyBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(jurisdiction, { type: 'SetPolicy', data: { from, changes: settings, reason } }, request);
  }

  @Get('calendars/:jurisdiction')
  @ApiOperation({ summary: '辖区的工作日历', description: '一年的每一天：工作日、休息日、节假日、调休上班日。' })
  @ApiOkResponse({ type: CalendarDto })
  calendar(
    @Param() { jurisdiction }: JurisdictionParam,
    @Query() { year, version }: CalendarQuery,
    @Asking() request: QuestionRequest,
  ): Promise<CalendarDto> {
    return this.queries.execute(new Ask(calendarQuestion, { jurisdiction, year, version }, request));
  }

  @LongBody()
  @Post('calendars/:jurisdiction')
  @HttpCode(200)
  @ApiOperation({ summary: '修订工作日历', description: '已在计算的期限不自动变动，由经办人逐件确认。' })
  @ApiOkResponse({ type: CommittedDto })
  reviseCalendar(
    @Param() { jurisdiction }: JurisdictionParam,
    @Body() { changes, publishedUntil, reason }: ReviseCalendarBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(jurisdiction, { type: 'ReviseCalendar', data: { changes, publishedUntil, reason } }, request);
  }

  @Post('deadline-preview')
  @HttpCode(200)
  @ApiOperation({ summary: '试算期限', description: '到期日及逐日说明；不保存任何内容。' })
  @ApiOkResponse({ type: DeadlineDto })
  preview(@Body() body: DeadlinePreviewBody, @Asking() request: QuestionRequest): Promise<DeadlineDto> {
    const { jurisdiction, startedOn, term } = body;
    return this.queries.execute(new Ask(deadlineQuestion, { jurisdiction, startedOn, term }, request));
  }

  /** The stream of a jurisdiction's rules has the jurisdiction's own id. */
  private do(jurisdiction: Id, command: PolicyCommand, request: CommandRequest): Promise<Committed> {
    return this.desk.do(policyDecider, jurisdiction, command, { ...request, jurisdiction });
  }
}
