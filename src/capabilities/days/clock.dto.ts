import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '../../kernel/ids';
import { LocalDateText, Text } from '../../platform/http/fields';
import { type ClockState, clockStates } from './clock.rules';

export class ClockDto {
  @ApiProperty({ description: '本机的时间', example: '2025-04-01T02:00:00.000Z' })
  now!: Instant;

  @ApiProperty({ description: '本机的日期（北京时间）', example: '2025-04-01' })
  today!: LocalDate;

  @ApiProperty({
    enum: clockStates,
    description: 'RIGHT 正常；BEHIND 早于最后一条记录；AHEAD 距上次开始的一天过久',
    example: 'RIGHT',
  })
  state!: ClockState;

  @ApiProperty({ description: '今天已有人确认日期无误', example: false })
  confirmed!: boolean;

  @ApiProperty({ description: '最后开始的一天', type: String, nullable: true, example: '2025-03-31' })
  lastDay!: LocalDate | null;

  @ApiProperty({
    description: '最后一条记录的时间',
    type: String,
    nullable: true,
    example: '2025-03-31T09:30:00.000Z',
  })
  lastEventAt!: Instant | null;

  @ApiProperty({ description: '须补开始的天数，含今天', example: 1 })
  daysToBegin!: number;

  @ApiProperty({ description: '本机日期早于最后一条记录几天', example: 0 })
  daysBehind!: number;
}

export class ConfirmClockBody {
  @LocalDateText({ description: '所核对的本机日期' })
  day!: LocalDate;

  @Text({ max: 500, description: '为什么相差这么久，如何核对的', example: '机房搬迁停机四十天，已对照挂历' })
  reason!: string;
}
