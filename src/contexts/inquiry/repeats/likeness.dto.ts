import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, MaxLength } from 'class-validator';
import type { Id } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { IdText, OptionalNested } from '../../../platform/http/fields';
import { longText, PlaceBody } from '../../../platform/http/bodies.dto';
import { type LikenessGrade, likenessGrades } from './detection/grade.rules';
import { relations } from './repeat.events';

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

export class SuggestedCaseDto {
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

export class IssueNameDto {
  @IdText({ description: '反复问题' })
  id!: string;

  @ApiProperty({ description: '名称', example: '东门新村路灯反复不亮' })
  title!: string;
}

class SuggestionDto {
  @ApiProperty({ type: SuggestedCaseDto })
  case!: SuggestedCaseDto;

  @ApiProperty({ description: '为同一问题的可能性，0至1，只用于排序和界限；给人看的是 grade', example: 0.93 })
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
  @ApiProperty({ description: '规则所定的界限：可能性达到它即列为疑似重复', example: 0.44 })
  suspectAt!: number;

  @ApiProperty({ description: '较早的相似事项，可能性大的在前', type: [SuggestionDto] })
  suggestions!: SuggestionDto[];

  @ApiProperty({ description: '同地其他事项：同一地点、另一问题，只供了解，无需认定', type: [SuggestionDto] })
  alsoHere!: SuggestionDto[];
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
