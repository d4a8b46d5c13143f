import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { Id, LocalDate } from '../../kernel/ids';
import type { TermUnit } from '../../kernel/time/term';
import { IdText, LocalDateText, Text } from '../../platform/http/fields';
import type { Closure } from './policy.events';

export const termUnits: readonly TermUnit[] = ['workingDay', 'calendarDay', 'month'];
export const closureKinds: readonly Closure['kind'][] = ['holiday', 'adjustedWorkday'];

export class JurisdictionParam {
  @IdText({ description: '辖区' })
  jurisdiction!: Id;
}

export class SetPolicyBody {
  @LocalDateText({ description: '自哪一天起生效，不早于今日', example: '2026-01-01' })
  from!: LocalDate;

  @ApiProperty({
    description: '要改的设置；未列出的保持不变。每项的形状见 GET 的答复',
    type: 'object',
    additionalProperties: true,
    example: { endOfDay: '17:30', firstContact: { amount: 20, unit: 'workingDay' } },
  })
  @IsObject()
  settings!: Record<string, unknown>;

  @Text({ optional: true, max: 500, description: '原因，记入历次改动', example: '人大工委2026年第1次会议决定' })
  reason?: string;
}

export class ClosureChangeBody {
  @LocalDateText({ example: '2026-03-16' })
  date!: LocalDate;

  @ApiProperty({
    description: '休息日或上班日；null 取消本辖区此前的标注',
    enum: [...closureKinds, null],
    type: String,
    nullable: true,
    example: 'holiday',
  })
  @IsIn([...closureKinds, null])
  kind!: Closure['kind'] | null;

  @Text({ max: 100, description: '事由', example: '换届选举投票日' })
  reason!: string;
}

export class ReviseCalendarBody {
  @ApiProperty({ type: [ClosureChangeBody], description: '要改的日期；未列出的保持不变' })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ClosureChangeBody)
  changes!: ClosureChangeBody[];

  @LocalDateText({ optional: true, description: '放假安排已公布到哪一天', example: '2027-12-31' })
  publishedUntil?: LocalDate;

  @Text({ max: 500, description: '修订原因', example: '国务院办公厅放假通知' })
  reason!: string;
}

export class CalendarQuery {
  @ApiPropertyOptional({ description: '年份；不填为今年', example: 2025 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;

  @ApiPropertyOptional({ description: '日历版本；不填为最新', example: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}

export class TermBody {
  @ApiProperty({ description: '多少', example: 5, minimum: 1, maximum: 3660 })
  @IsInt()
  @Min(1)
  @Max(3660)
  amount!: number;

  @ApiProperty({ description: '期限的单位', enum: termUnits, example: 'workingDay' })
  @IsIn(termUnits)
  unit!: TermUnit;
}

export class DeadlinePreviewBody {
  @IdText({ description: '辖区' })
  jurisdiction!: Id;

  @LocalDateText({ description: '开始的当日，不计入', example: '2025-09-26' })
  startedOn!: LocalDate;

  @ApiProperty({ description: '期限', type: TermBody })
  @IsObject()
  @ValidateNested()
  @Type(() => TermBody)
  term!: TermBody;
}
