import { Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Authenticated } from '../../platform/access/authenticator';
import { Answers } from '../../platform/http/answers';
import { CommittedDto } from '../../platform/http/committed.dto';
import { OpenToAll } from '../../platform/http/open';
import { Asking, Command, Proven } from '../../platform/http/request';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import { CalendarAddressDto, CalendarStandingDto, CalendarTokenQuery } from './calendar.dto';
import { CalendarDesk } from './calendar-desk';

const ofUnits = ['unit.missing', 'unit.closed', 'calendar.not-your-unit'] as const;

/** A user's own dates and those of units, for the calendar of a phone or an office program. */
@ApiTags('calendar')
@Controller('api/v1')
export class CalendarController {
  constructor(private readonly desk: CalendarDesk) {}

  @Get('calendar.ics')
  @OpenToAll()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOperation({
    summary: '日程订阅（iCalendar）',
    description:
      '约谈、问询会、会办、到期日、评价和回头看；凭地址中的令牌。每次变动 SEQUENCE 增一，取消的以 STATUS:CANCELLED 留 60 天。',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: '日程', content: { 'text/calendar': { schema: { type: 'string' } } } })
  calendar(@Query() { token }: CalendarTokenQuery): Promise<string> {
    return this.desk.calendarAt(token);
  }

  @Get('me/calendar')
  @ApiOperation({ summary: '我的日程订阅是否有效' })
  @ApiOkResponse({ type: CalendarStandingDto })
  async standing(@Proven() { account }: Authenticated): Promise<CalendarStandingDto> {
    return { open: await this.desk.isOpen(account) };
  }

  @Post('me/calendar')
  @ApiOperation({ summary: '取得新的日程订阅地址', description: '此前的地址随即失效。' })
  @ApiCreatedResponse({ type: CalendarAddressDto })
  @Answers('calendar.not-yours')
  open(@Command() request: CommandRequest): Promise<Committed & { readonly url: string }> {
    return this.desk.open(request);
  }

  @Delete('me/calendar')
  @HttpCode(200)
  @ApiOperation({ summary: '日程订阅地址作废' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('calendar.not-yours')
  close(@Command() request: CommandRequest): Promise<Committed> {
    return this.desk.close(request);
  }

  @Get('units/:id/calendar')
  @ApiOperation({ summary: '单位日程订阅是否有效' })
  @ApiOkResponse({ type: CalendarStandingDto })
  @Answers(...ofUnits)
  async standingOf(
    @Param('id', ParseUUIDPipe) id: string,
    @Asking() request: QuestionRequest,
  ): Promise<CalendarStandingDto> {
    return { open: await this.desk.isOpenOf(id, request) };
  }

  @Post('units/:id/calendar')
  @ApiOperation({
    summary: '取得单位日程订阅的新地址',
    description: '由单位负责人或办公室取得；此前的地址随即失效。取得的人不再任此职务、重置密码或单位停用后，地址失效。',
  })
  @ApiCreatedResponse({ type: CalendarAddressDto })
  @Answers(...ofUnits)
  openOf(
    @Param('id', ParseUUIDPipe) id: string,
    @Command() request: CommandRequest,
  ): Promise<Committed & { readonly url: string }> {
    return this.desk.openOf(id, request);
  }

  @Delete('units/:id/calendar')
  @HttpCode(200)
  @ApiOperation({ summary: '单位日程订阅地址作废' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers(...ofUnits)
  closeOf(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.closeOf(id, request);
  }
}
