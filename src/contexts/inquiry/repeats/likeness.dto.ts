import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Id } from '../../../kernel/ids';
import { IdText, OptionalNested, Text } from '../../../platform/http/fields';
import { MomentsQuery } from '../../../platform/http/moments';
import { longText, PlaceBody } from '../../../platform/http/bodies.dto';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { type LikenessGrade, likenessGrades } from './detection/grade.rules';
import { relations } from './repeat.events';

const exampleId = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';

export class SuggestBody {
  @ApiPropertyOptional({ description: '正在填写的标题', example: '东门新村路灯不亮', default: '' })
  @Transform(({ value }: { value: unknown }) => value ?? '')
  @IsString()
  @MaxLength(200)
  title: string = '';

  @ApiPropertyOptional({ description: '正在填写的内容', example: '东门新村3栋前的路灯又灭了', default: '' })
  @Transform(({ value }: { value: unknown }) => value ?? '')
  @IsString()
  @MaxLength(longText)
  description: string = '';

  @OptionalNested(() => PlaceBody, '地点')
  place?: PlaceBody;

  @IdText({ optional: true, description: '承办单位' })
  unit?: Id;

  @IdText({ optional: true, description: '反映人' })
  reporter?: Id;
}

class SuggestedCaseDto {
  @IdText({ description: '事项' })
  id!: string;

  @ApiProperty({ description: '编号', type: String, nullable: true, example: '热线〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ description: '标题', example: '东门新村路灯不亮' })
  title!: string;

  @ApiProperty({ description: '状态', example: 'CLOSED_OFF' })
  state!: string;

  @ApiProperty({ description: '未结或已结', enum: ['open', 'closed'], example: 'closed' })
  phase!: string;

  @ApiProperty({ description: '主办单位', type: String, nullable: true, example: exampleId })
  leadUnit!: string | null;

  @ApiProperty({ description: '专题', type: String, nullable: true, example: null })
  topic!: string | null;

  @ApiProperty({ description: '反映时间', type: String, nullable: true, example: '2025-03-01T01:00:00.000Z' })
  reportedAt!: string | null;

  @ApiProperty({ description: '销号时间', type: String, nullable: true, example: '2025-03-11T01:00:00.000Z' })
  closedAt!: string | null;

  @ApiProperty({ description: '导入的历史', example: false })
  history!: boolean;
}

class IssueNameDto {
  @IdText({ description: '反复问题' })
  id!: string;

  @ApiProperty({ description: '名称', example: '东门新村路灯反复不亮' })
  title!: string;
}

class SuggestionDto {
  @ApiProperty({ type: SuggestedCaseDto })
  case!: SuggestedCaseDto;

  @ApiProperty({ description: '为同一问题的可能性，0至1', example: 0.93 })
  likelihood!: number;

  @ApiProperty({ description: '高度疑似、疑似、供参考', enum: likenessGrades, example: 'HIGH' })
  grade!: LikenessGrade;

  @ApiProperty({
    description: '理由',
    type: [String],
    example: ['同一小区：「东门新村」', '同样说到：路灯', '同类问题：道路设施', '相隔40天', '30天前销号'],
  })
  reasons!: string[];

  @ApiProperty({
    description: '若属同一问题，建议认定的关系；超出规则所定期间为 null',
    enum: [...relations, null],
    type: String,
    nullable: true,
    example: 'RECURRENCE',
  })
  relation!: string | null;

  @ApiProperty({ description: '该事项已属于的反复问题', type: [IssueNameDto] })
  issues!: IssueNameDto[];
}

export class SuggestionsDto {
  @ApiProperty({ description: '规则所定的界限：可能性达到它即列为疑似重复', example: 0.6 })
  suspectAt!: number;

  @ApiProperty({ description: '较早的相似事项，可能性大的在前', type: [SuggestionDto] })
  suggestions!: SuggestionDto[];
}

class SuspectedDto {
  @ApiProperty({ type: SuggestedCaseDto })
  case!: SuggestedCaseDto;

  @ApiProperty({ description: '可能与之相同的较早事项', type: [SuggestionDto] })
  earlier!: SuggestionDto[];
}

export class SuspectedListDto {
  @ApiProperty({ type: [SuspectedDto] })
  rows!: SuspectedDto[];

  @ApiProperty({ description: '下一页的 cursor', type: String, nullable: true, example: null })
  next!: string | null;
}

class DismissedDto {
  @IdText({ description: '编号，恢复提示时用' })
  id!: string;

  @ApiProperty({ description: '两个事项', type: [SuggestedCaseDto] })
  cases!: SuggestedCaseDto[];

  @ApiProperty({ description: '理由', example: '另一处' })
  reason!: string;

  @ApiProperty({ description: '何时', example: '2025-03-11T01:00:00.000Z' })
  at!: string;
}

export class DismissedListDto {
  @ApiProperty({ type: [DismissedDto] })
  rows!: DismissedDto[];

  @ApiProperty({ description: '下一页的 cursor', type: String, nullable: true, example: null })
  next!: string | null;
}

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
}

export class KnownNameBody {
  @IdText({ description: '所属辖区' })
  jurisdiction!: Id;

  @Text({ max: 50, description: '名称', example: '东门新村' })
  name!: string;
}

export class AliasBody extends KnownNameBody {
  @Text({ max: 50, description: '简称或别名', example: '东新村' })
  alias!: string;

  @IdText({ optional: true, description: '由哪个反复问题的事项得知' })
  issue?: Id;
}

export class RemoveNameBody extends KnownNameBody {
  @Text({ max: 500, description: '原因', example: '另有所指' })
  reason!: string;
}

export class KnownNameDto {
  @ApiProperty({ description: '名称或简称', example: '东新村' })
  name!: string;

  @ApiProperty({ description: '全称；与名称相同则本身即全称', example: '东门新村' })
  full!: string;

  @ApiProperty({ description: '来自地点、单位名录或本名称册', enum: ['place', 'unit', 'book'], example: 'book' })
  from!: string;
}

export class AliasProposalDto {
  @ApiProperty({ description: '可能的简称', example: '东新村' })
  alias!: string;

  @ApiProperty({ description: '全称', example: '东门新村' })
  name!: string;
}
