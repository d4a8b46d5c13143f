import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { exampleId } from '../../../platform/http/examples';
import { MomentsQuery } from '../../../platform/http/moments';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { IssueNameDto, SuggestedCaseDto } from './likeness.dto';

export class HotQuery extends MomentsQuery {
  @ApiPropertyOptional({ description: '此前多少天', minimum: 1, maximum: 3660, default: 90, example: 90, type: Number })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,4}$/.test(value) ? +value : value))
  @IsInt()
  @Min(1)
  @Max(3660)
  days?: number;
}

class NamedCountDto {
  @ApiProperty({ description: '名称', example: '东门新村' })
  name!: string;

  @ApiProperty({ description: '件数', example: 5 })
  cases!: number;
}

class TopicCountDto {
  @ApiProperty({ description: '问题', example: '道路设施' })
  topic!: string;

  @ApiProperty({ description: '件数', example: 4 })
  cases!: number;
}

class HotPlaceDto extends NamedCountDto {
  @ApiProperty({ description: '所反映的问题，多的在前', type: [TopicCountDto] })
  topics!: TopicCountDto[];

  @ApiProperty({ description: '最近的事项，至多五件', type: [SuggestedCaseDto] })
  newest!: SuggestedCaseDto[];
}

class WindowDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '自哪一天', example: '2025-01-01' })
  from!: string;
}

export class HotPlacesDto extends WindowDto {
  @ApiProperty({ description: '多的在前', type: [HotPlaceDto] })
  places!: HotPlaceDto[];
}

class SystemicTopicDto extends TopicCountDto {
  @ApiProperty({ description: '各地点，多的在前', type: [NamedCountDto] })
  places!: NamedCountDto[];
}

export class SystemicTopicsDto extends WindowDto {
  @ApiProperty({ description: '地点多的在前', type: [SystemicTopicDto] })
  topics!: SystemicTopicDto[];
}

class MonthDto {
  @ApiProperty({ example: '2025-03' })
  month!: string;

  @ApiProperty({ description: '件数', example: 6 })
  cases!: number;

  @ApiProperty({ description: '其中销号后又反映的', example: 2 })
  cameBack!: number;

  @ApiProperty({ description: '当月销号的件数', example: 4 })
  closedOff!: number;
}

class RelapseRateDto {
  @ApiProperty({ description: '单位或专题；不明为 null', type: String, nullable: true, example: exampleId })
  of!: string | null;

  @ApiProperty({ description: '已销号件数（分母）', example: 40 })
  closedOff!: number;

  @ApiProperty({ description: '销号后又反映的件数（分子）', example: 3 })
  cameBack!: number;
}

class CameBackDto {
  @ApiProperty({ description: '销号后至多多少天；更久为 null', type: Number, nullable: true, example: 30 })
  upTo!: number | null;

  @ApiProperty({ description: '件数', example: 2 })
  cases!: number;
}

class ToEscalateDto extends IssueNameDto {
  @ApiProperty({ description: '销号后又反映几次', example: 2 })
  cameBack!: number;
}

class ToCheckDto extends IssueNameDto {
  @ApiProperty({ description: '从何日起应检查', example: '2025-09-30' })
  checkFrom!: string;
}

export class RepeatOverviewDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '反复问题数', example: 12 })
  issues!: number;

  @ApiProperty({ description: '按反映的月份', type: [MonthDto] })
  months!: MonthDto[];

  @ApiProperty({ description: '各单位的反弹', type: [RelapseRateDto] })
  byUnit!: RelapseRateDto[];

  @ApiProperty({ description: '各专题的反弹', type: [RelapseRateDto] })
  byTopic!: RelapseRateDto[];

  @ApiProperty({ description: '销号后多少天又反映', type: [CameBackDto] })
  cameBackAfter!: CameBackDto[];

  @ApiProperty({ description: '已达规则所定次数而尚未升级的', type: [ToEscalateDto] })
  suggestEscalation!: ToEscalateDto[];

  @ApiProperty({ description: '还没有定长效措施的', type: [IssueNameDto] })
  withoutMeasure!: IssueNameDto[];

  @ApiProperty({ description: '长效措施已到检查日期的', type: [ToCheckDto] })
  checksDue!: ToCheckDto[];
}
