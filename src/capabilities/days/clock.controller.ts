import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { CommittedDto } from '../../platform/http/committed.dto';
import { Asking, Command } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { ClockGuard, type ClockReport } from './clock-guard';
import { clockStatus } from './clock-status.view';
import { ClockDto, ConfirmClockBody } from './clock.dto';

/** The clock of the machine, which decides which days begin. */
@ApiTags('operations')
@Controller('api/v1/system/clock')
export class ClockController {
  constructor(
    private readonly queries: QueryBus,
    private readonly guard: ClockGuard,
  ) {}

  @Get()
  @ApiOperation({
    summary: '本机时钟',
    description: '与记录不符时，不开始新的一天，不封存，不提醒，直到有人确认。',
  })
  @ApiOkResponse({ type: ClockDto })
  async clock(@Asking() request: QuestionRequest): Promise<ClockReport> {
    await this.queries.execute(new Ask(clockStatus, {}, request));
    return this.guard.report();
  }

  @Post('confirm')
  @HttpCode(200)
  @ApiOperation({ summary: '确认本机日期无误', description: '此后照此日期补开始各天、封存和提醒。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('clock.other-day', 'clock.right')
  confirm(@Body() { day, reason }: ConfirmClockBody, @Command() request: CommandRequest): Promise<Committed> {
    return this.guard.confirm(day, reason, request);
  }
}
