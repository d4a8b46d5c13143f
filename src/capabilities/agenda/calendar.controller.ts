import { Controller, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Authenticated } from '../../platform/access/authenticator';
import { Answers } from '../../platform/http/answers';
import { CommittedDto } from '../../platform/http/committed.dto';
import { OpenToAll } from '../../platform/http/open';
import { Command, Proven } from '../../platform/http/request';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest } from '../../platform/messaging/request';
import { CalendarAddressDto, CalendarStandingDto, CalendarTokenQuery } from './calendar.dto';
import { CalendarDesk } from './calendar-desk';

/** A user's own dates, for the calendar of a phone or an office program. */
@ApiTags('calendar')
@Controller('api/v1')
export class CalendarController {
  constructor(private readonly desk: CalendarDesk) {}

  @Get('calendar.ics')
  @OpenToAll()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOperation({
    summary: '日程订阅（iCalendar）',
    description: '约谈、问询会、会办、到期日、评价和回头看；凭地址中的令牌。',
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
}
