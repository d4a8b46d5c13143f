import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Id, Instant, LocalDate } from '../../kernel/ids';
import { type Role, roles } from '../../kernel/permission';
import type { Making, PolicySettings } from '../../kernel/policy';
import type { DayKind } from '../../kernel/time/calendar';
import { defaultSettings } from './settings.rules';
import { closureKinds } from './policy.dto';
import type { Closure } from './policy.events';
import { exampleId } from '../../platform/http/examples';

const dayKinds: readonly DayKind[] = ['workday', 'weekend', 'holiday', 'adjustedWorkday'];
export class MakingDto implements Making {
  @ApiProperty({ description: '在哪一辖区作出；与所问的不同即随上级', example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ enum: roles, example: 'administrator' })
  role!: Role;

  @ApiProperty({ example: '2025-12-20T02:00:00.000Z' })
  at!: Instant;

  @ApiProperty({ description: '原因', type: String, nullable: true, example: '人大工委2026年第1次会议决定' })
  reason!: string | null;
}

export class PolicyVersionDto {
  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ description: '自这一天起生效', example: '2026-01-01' })
  from!: LocalDate;

  @ApiProperty({ description: '全部设置', type: 'object', additionalProperties: true, example: defaultSettings })
  settings!: PolicySettings;

  @ApiProperty({ description: '何人何时因何作出；null 为软件的默认', type: MakingDto, nullable: true })
  made!: MakingDto | null;
}

export class PoliciesDto {
  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '今日', example: '2026-01-05' })
  today!: LocalDate;

  @ApiProperty({ description: '今日有效的版本', example: 1 })
  current!: number;

  @ApiProperty({ description: '全部版本，新的在前', type: [PolicyVersionDto] })
  versions!: readonly PolicyVersionDto[];
}

class MarkedDayDto {
  @ApiProperty({ example: '2025-10-01' })
  date!: LocalDate;

  @ApiProperty({ enum: dayKinds, example: 'holiday' })
  kind!: DayKind;

  @ApiProperty({ example: '国庆节' })
  reason!: string;

  @ApiProperty({ description: '放假安排（第一版）或调休安排尚未公布，可能变动', example: false })
  provisional!: boolean;
}

export class CalendarDayDto extends MarkedDayDto {
  @ApiProperty({ description: '由本辖区或上级辖区标注', example: false })
  local!: boolean;
}

class CalendarMarkDto {
  @ApiProperty({ example: '2026-03-16' })
  date!: LocalDate;

  @ApiProperty({ description: 'null 为取消标注', enum: [...closureKinds, null], type: String, nullable: true })
  kind!: Closure['kind'] | null;

  @ApiProperty({ description: '事由；取消的为此前的事由', example: '换届选举投票日' })
  reason!: string;
}

export class CalendarVersionDto {
  @ApiProperty({ example: 2 })
  version!: number;

  @ApiProperty({ type: String, nullable: true, example: '2026-12-31' })
  publishedUntil!: LocalDate | null;

  @ApiProperty({ description: '与上一版相比改动的日期', type: [CalendarMarkDto] })
  changes!: readonly CalendarMarkDto[];

  @ApiProperty({
    description: '何人何时因何作出；null 为国家公布的日历，或按放假办法补入法定节假日的一版',
    type: MakingDto,
    nullable: true,
  })
  made!: MakingDto | null;
}

export class CalendarDto {
  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ example: 2025 })
  year!: number;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ description: '最新的版本', example: 1 })
  newestVersion!: number;

  @ApiProperty({ description: '放假安排已公布到哪一天', type: String, nullable: true, example: '2026-12-31' })
  publishedUntil!: LocalDate | null;

  @ApiProperty({ type: [CalendarDayDto] })
  days!: readonly CalendarDayDto[];

  @ApiProperty({ description: '历次修订，新的在前', type: [CalendarVersionDto] })
  versions!: readonly CalendarVersionDto[];
}

export class ExplainedDayDto extends MarkedDayDto {
  @ApiProperty({
    description: '期限的第几日（按月时为第几个月）；null 为不计入',
    type: Number,
    nullable: true,
    example: 3,
  })
  counted!: number | null;

  @ApiPropertyOptional({ description: '当日暂停计时，不计入', enum: [true], example: true })
  paused?: true;
}

export class WordsDto {
  @ApiProperty({ example: '开始的当日不计入（民法典第二百零一条）' })
  zh!: string;

  @ApiProperty({ example: 'The first day is not counted (Civil Code art. 201)' })
  en!: string;
}

export class DeadlineDto {
  @ApiProperty({ example: '2025-10-10' })
  dueOn!: LocalDate;

  @ApiProperty({ description: '顺延前的最后一日；null 为未顺延', type: String, nullable: true, example: null })
  rolledFrom!: LocalDate | null;

  @ApiProperty({ example: 1 })
  policyVersion!: number;

  @ApiProperty({ example: 1 })
  calendarVersion!: number;

  @ApiProperty({ description: '依次适用的规则', type: [WordsDto] })
  rule!: readonly WordsDto[];

  @ApiProperty({ description: '逐日说明', type: [ExplainedDayDto] })
  days!: readonly ExplainedDayDto[];
}
