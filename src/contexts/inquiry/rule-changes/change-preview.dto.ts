import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { CalendarChange } from '../../../kernel/time/calendar';
import type { Term } from '../../../kernel/time/term';
import { type IfOverdue, ifOverdueChoices } from '../cases/clock.rules';
import { ifOverdueWords } from '../cases/case.dto';
import { exampleId } from '../../../platform/http/examples';
import { IdText, LocalDateText, Text } from '../../../platform/http/fields';

const marks: readonly CalendarChange['kind'][] = ['holiday', 'adjustedWorkday', null];

export class OfJurisdictionParam {
  @IdText({ description: '辖区' })
  jurisdiction!: Id;
}

export class PolicyPreviewBody {
  @LocalDateText({ description: '拟自哪一天起生效', example: '2026-01-01' })
  from!: LocalDate;

  @ApiProperty({
    description: '拟改的设置；未列出的保持不变',
    type: 'object',
    additionalProperties: true,
    example: { rectification: { urgent: { amount: 3, unit: 'workingDay' } } },
  })
  @IsObject()
  settings!: Record<string, unknown>;
}

export class CalendarMarkBody implements CalendarChange {
  @LocalDateText({ example: '2026-03-16' })
  date!: LocalDate;

  @ApiProperty({
    description: '休息日或上班日；null 取消本辖区此前的标注',
    enum: marks,
    type: String,
    nullable: true,
    example: 'holiday',
  })
  @IsIn(marks)
  kind!: CalendarChange['kind'];

  @Text({ max: 100, description: '事由', example: '换届选举投票日' })
  reason!: string;
}

export class CalendarPreviewBody {
  @ApiProperty({ type: [CalendarMarkBody], description: '拟改的日期' })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CalendarMarkBody)
  changes!: CalendarMarkBody[];

  @LocalDateText({ optional: true, description: '放假安排已公布到哪一天', example: '2027-12-31' })
  publishedUntil?: LocalDate;
}

export class ConfirmCalendarBody {
  @IdText({ each: 500, description: '哪些事项，见待确认的期限' })
  @ArrayMinSize(1)
  cases!: Id[];

  @ApiPropertyOptional({ enum: ifOverdueChoices, description: ifOverdueWords, example: 'KEEP' })
  @IsOptional()
  @IsIn(ifOverdueChoices)
  ifOverdue?: IfOverdue;
}

export class ClockChangeDto {
  @ApiProperty({ example: exampleId })
  case!: Id;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ description: '主办单位', type: String, nullable: true, example: exampleId })
  unit!: Id | null;

  @ApiProperty({ description: '计时是否暂停', type: Boolean, example: false })
  paused!: boolean;

  @ApiProperty({ description: '现在的期限', example: '2025-10-10' })
  dueNow!: LocalDate;

  @ApiProperty({ description: '改后的期限', example: '2025-10-11' })
  dueThen!: LocalDate;

  @ApiProperty({ description: '推后几日；负数为提前', type: Number, example: 1 })
  days!: number;
}

export class MovingClockDto extends ClockChangeDto {
  @ApiProperty({ description: '现未逾期，改后当即逾期', type: Boolean, example: false })
  overdueThen!: boolean;
}

export class NewClockDto {
  @ApiProperty({ description: '哪一项设置', example: 'rectification.normal' })
  setting!: string;

  @ApiProperty({ type: Object, example: { amount: 1, unit: 'month' } })
  termNow!: Term;

  @ApiProperty({ type: Object, example: { amount: 20, unit: 'workingDay' } })
  termThen!: Term;

  @ApiProperty({ example: '2025-10-10' })
  dueNow!: LocalDate;

  @ApiProperty({ example: '2025-10-13' })
  dueThen!: LocalDate;

  @ApiProperty({ type: Number, example: 3 })
  days!: number;
}

class ChangePreviewDto {
  @ApiProperty({ description: '新开始的期限从哪一天算起', example: '2025-09-26' })
  startingOn!: LocalDate;

  @ApiProperty({ description: '新开始的期限，改前改后各到哪一天', type: [NewClockDto] })
  newClocks!: readonly NewClockDto[];
}

export class PolicyPreviewDto extends ChangePreviewDto {
  @ApiProperty({
    description: '计时中的期限都不变（沿用开始时的规则）；dueThen 为若按新规则重新开始会到哪一天',
    type: [ClockChangeDto],
  })
  kept!: readonly ClockChangeDto[];
}

export class PendingCalendarDto {
  @ApiProperty({ description: '会变动的期限，须逐件或成批确认', type: [MovingClockDto] })
  moving!: readonly MovingClockDto[];

  @ApiProperty({ description: '不变的有几件', type: Number, example: 12 })
  unmoved!: number;
}

export class CalendarPreviewDto extends ChangePreviewDto {
  @ApiProperty({ description: '会变动的期限，修订后须逐件或成批确认', type: [MovingClockDto] })
  moving!: readonly MovingClockDto[];

  @ApiProperty({ description: '不变的有几件', type: Number, example: 12 })
  unmoved!: number;
}

class ConfirmedClockDto {
  @ApiProperty({ example: exampleId })
  case!: Id;

  @ApiProperty({ description: '未能确认的为其代码', type: String, nullable: true, example: null })
  refused!: string | null;
}

export class ConfirmedCalendarDto {
  @ApiProperty({ type: [ConfirmedClockDto] })
  results!: readonly ConfirmedClockDto[];
}
