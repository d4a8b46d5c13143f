import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { LocalDate } from '../../../kernel/ids';
import { AssignCaseBody } from './case.dto';

/** The commands that start a clock, let it go on or move it, and say nothing else that matters to the day. */
const clockCommands = [
  'AssignCase',
  'GrantExtension',
  'ResumeClock',
  'OrderRework',
  'EndDeferral',
  'ReopenCase',
] as const;
export type ClockCommand = (typeof clockCommands)[number];

export class DueDayBody extends PartialType(PickType(AssignCaseBody, ['unit', 'coUnits', 'urgency', 'term'] as const)) {
  @ApiProperty({ enum: clockCommands, description: '打算做什么', example: 'AssignCase' })
  @IsIn(clockCommands)
  command!: ClockCommand;
}

export class DueDayDto {
  @ApiProperty({ description: '现在的到期日；没有计时的为 null', type: String, nullable: true, example: null })
  before!: LocalDate | null;

  @ApiProperty({ description: '这样做以后的到期日', type: String, nullable: true, example: '2025-05-06' })
  dueOn!: LocalDate | null;

  @ApiPropertyOptional({
    description: '期限逐日说明；等待承诺兑现的为 null',
    type: 'object',
    nullable: true,
    additionalProperties: true,
    example: { dueOn: '2025-05-06', days: [] },
  })
  explanation!: object | null;
}
