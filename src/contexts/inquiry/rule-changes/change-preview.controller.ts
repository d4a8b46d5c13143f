import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Id, Position } from '../../../kernel/ids';
import { Rejection } from '../../../kernel/rejection';
import { LongBody } from '../../../platform/http/body-size';
import { Desk } from '../../../platform/http/desk';
import { ShownCases } from '../cases/shown-cases';
import type { IfOverdue } from '../cases/clock.rules';
import { caseDecider } from '../cases/case.decider';
import { Answers } from '../../../platform/http/answers';
import { plain } from '../../../platform/http/plain';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import {
  CalendarPreviewBody,
  CalendarPreviewDto,
  ConfirmCalendarBody,
  ConfirmedCalendarDto,
  OfJurisdictionParam,
  PendingCalendarDto,
  PolicyPreviewBody,
  PolicyPreviewDto,
} from './change-preview.dto';
import { calendarPreview, pendingCalendar, policyPreview } from './change-preview.view';

/** What a change of rules or of the calendar would do to the clocks, before it is made, and its confirmation after. */
@ApiTags('policy')
@Controller('api/v1')
export class ChangePreviewController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly queries: QueryBus,
  ) {}

  @Post('policies/:jurisdiction/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '试改规则', description: '新开始的期限会怎样，计时中的为何不变；不保存任何内容。' })
  @ApiOkResponse({ type: PolicyPreviewDto })
  @Answers('jurisdiction.missing', 'policy.unknown-setting', 'preview.too-many')
  policy(
    @Param() { jurisdiction }: OfJurisdictionParam,
    @Body() { from, settings }: PolicyPreviewBody,
    @Asking() request: QuestionRequest,
  ): Promise<PolicyPreviewDto> {
    return this.queries.execute(new Ask(policyPreview, { jurisdiction, from, changes: settings }, request));
  }

  @LongBody()
  @Post('calendars/:jurisdiction/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '试改工作日历', description: '哪些计时中的期限会变动、变动几日；不保存任何内容。' })
  @ApiOkResponse({ type: CalendarPreviewDto })
  @Answers('jurisdiction.missing', 'policy.day', 'calendar.day-twice', 'calendar.unpublished', 'preview.too-many')
  calendar(
    @Param() { jurisdiction }: OfJurisdictionParam,
    @Body() { changes, publishedUntil }: CalendarPreviewBody,
    @Asking() request: QuestionRequest,
  ): Promise<CalendarPreviewDto> {
    const params = { jurisdiction, changes: plain(changes), publishedUntil };
    return this.queries.execute(new Ask(calendarPreview, params, request));
  }

  @Get('calendars/:jurisdiction/pending')
  @ApiOperation({ summary: '待确认的期限', description: '仍按旧日历计算的期限，按新日历会到哪一天。' })
  @ApiOkResponse({ type: PendingCalendarDto })
  @Answers('jurisdiction.missing', 'preview.too-many')
  pending(
    @Param() { jurisdiction }: OfJurisdictionParam,
    @Asking() request: QuestionRequest,
  ): Promise<PendingCalendarDto> {
    return this.queries.execute(new Ask(pendingCalendar, { jurisdiction }, request));
  }

  @Post('calendars/:jurisdiction/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: '成批确认', description: '按新日历重算所选事项的期限；逐件答复。' })
  @ApiOkResponse({ type: ConfirmedCalendarDto })
  async confirm(
    @Param() { jurisdiction }: OfJurisdictionParam,
    @Body() { cases, ifOverdue }: ConfirmCalendarBody,
    @Command() request: CommandRequest,
  ): Promise<ConfirmedCalendarDto> {
    const results: ConfirmedCalendarDto['results'][number][] = [];
    let last: Position = 0;
    for (const id of cases) {
      const outcome = await this.confirmed(id, ifOverdue, { ...request, jurisdiction });
      results.push({ case: id, refused: typeof outcome === 'string' ? outcome : null });
      if (typeof outcome === 'number') last = outcome;
    }
    await this.cases.shown(last);
    return { results };
  }

  /** Where it is stored, or why it is refused; each case is a command of its own, repeatable under its own key. */
  private async confirmed(
    id: Id,
    ifOverdue: IfOverdue | undefined,
    { idempotencyKey, ifMatch: _, ...request }: CommandRequest,
  ): Promise<Position | string> {
    const key = idempotencyKey === undefined ? {} : { idempotencyKey: `${idempotencyKey}:${id}` };
    try {
      const command = { type: 'ConfirmCalendarChange', data: { ifOverdue } } as const;
      const { position } = await this.desk.do(caseDecider, id, command, { ...request, ...key });
      return position ?? 0;
    } catch (error) {
      if (error instanceof Rejection) return error.code;
      throw error;
    }
  }
}
