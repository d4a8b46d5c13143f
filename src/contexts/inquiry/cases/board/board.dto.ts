import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Id, LocalDate, Revision } from '../../../../kernel/ids';
import { boardColours } from '../../../../kernel/policy';
import { exampleId } from '../../../../platform/http/examples';
import { SeveralIds, LocalDateText, Text } from '../../../../platform/http/fields';
import { MomentsQuery } from '../../../../platform/http/moments';
import { PageDto, PageQuery } from '../../../../platform/http/page';
import { SeveralOf } from '../../../../platform/http/fields';
import { MomentDto } from '../../../../capabilities/timeline/timeline.dto';
import type { Colour, Deadline } from './board-filter.rules';
import { casePhases } from '../case-phases.rules';
import { urgencies } from '../case.dto';
import { origins } from '../case-shapes.events';

/** Filters of the board; several values are separated by commas. */
export class BoardFilterQuery extends MomentsQuery {
  @SeveralOf(['open', 'closed'], '未结或已结')
  phase?: string[];

  @SeveralOf(casePhases, '状态')
  state?: string[];

  @SeveralOf(boardColours, '颜色')
  colour?: Colour[];

  @SeveralOf(origins, '来源')
  origin?: string[];

  @SeveralOf(urgencies, '缓急')
  urgency?: string[];

  @SeveralIds('主办或协办单位')
  unit?: Id[];

  @SeveralIds('辖区')
  jurisdiction?: Id[];

  @SeveralIds('专题')
  topic?: Id[];

  @SeveralIds('重点工作')
  keyWork?: Id[];

  @SeveralIds('社区、网格或小区，含其中各处')
  place?: Id[];

  @ApiPropertyOptional({ type: [Number], description: '轮次', example: [2] })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').map(Number) : value))
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(99, { each: true })
  round?: number[];

  @LocalDateText({ optional: true, description: '期限不早于' })
  dueFrom?: LocalDate;

  @LocalDateText({ optional: true, description: '期限不晚于' })
  dueTo?: LocalDate;

  @ApiPropertyOptional({ description: '曾经逾期', example: true, type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  late?: boolean;

  @ApiPropertyOptional({ enum: ['without', 'with', 'only'], description: '导入的历史；不填为不含', example: 'without' })
  @IsOptional()
  @IsIn(['without', 'with', 'only'])
  history?: 'without' | 'with' | 'only';

  @Text({ optional: true, max: 200, description: '检索文字、编号或工单号；只查现在', example: '路灯' })
  search?: string;
}

export class BoardPageQuery extends IntersectionType(PageQuery, BoardFilterQuery) {
  @ApiPropertyOptional({ enum: ['due', 'newest'], description: '排序：期限先后，或新的在前', example: 'due' })
  @IsOptional()
  @IsIn(['due', 'newest'])
  sort?: 'due' | 'newest';
}

/** A line of the board. */
export class BoardRowDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ enum: casePhases, example: 'ASSIGNED' })
  state!: string;

  @ApiProperty({ enum: ['open', 'closed'], example: 'open' })
  phase!: string;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  leadUnit!: Id | null;

  @ApiProperty({ type: Number, example: 1 })
  round!: number;

  @ApiProperty({ type: String, nullable: true, description: '期限', example: '2025-05-06' })
  dueOn!: LocalDate | null;

  @ApiProperty({ description: '期限状况', example: 'later' })
  deadline!: Deadline;

  @ApiProperty({ enum: boardColours, example: 'green' })
  colour!: Colour;

  @ApiProperty({ type: Boolean, example: false })
  overdue!: boolean;
}

export class BoardPageDto extends PageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [BoardRowDto] })
  rows!: readonly BoardRowDto[];
}

export class BoardFacetsDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '符合全部筛选的件数', type: Number, example: 12 })
  total!: number;

  @ApiProperty({ description: '其中导入的历史，另计', type: Number, example: 0 })
  history!: number;

  @ApiProperty({
    description: '各筛选项的件数',
    type: 'object',
    additionalProperties: true,
    example: { state: [{ value: 'ASSIGNED', count: 3 }] },
  })
  facets!: object;
}

export class CasePageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '修订号，即 ETag', example: 7, type: Number })
  revision!: Revision;

  @ApiProperty({
    description: '事项的全部情况',
    type: 'object',
    additionalProperties: true,
    example: { id: exampleId },
  })
  case!: object;

  @ApiProperty({ description: '期限状况', example: 'later' })
  deadline!: Deadline;

  @ApiProperty({ enum: boardColours, example: 'green' })
  colour!: Colour;

  @ApiProperty({ type: Boolean, example: false })
  overdue!: boolean;

  @ApiProperty({
    description: '协办意见：问了谁、何日前、是否已提出或迟到',
    type: [Object],
    example: [{ unit: exampleId, dueOn: '2025-04-18', standing: 'WAITING', given: [] }],
  })
  opinions!: readonly object[];

  @ApiProperty({
    description: '督办建议：按规则应到哪一级、为何；由人决定，不自动进行',
    type: Object,
    example: { ladder: [], recommended: 'SUPERVISE' },
  })
  escalation!: object;

  @ApiProperty({
    description: '本地区的办理结果及其名称',
    type: [Object],
    example: [{ code: 'A', words: { zh: '已经解决', en: 'Solved' } }],
  })
  resultCategories!: readonly object[];

  @ApiProperty({
    description: '期限逐日说明；没有计时的期限为 null',
    type: 'object',
    nullable: true,
    additionalProperties: true,
    example: { dueOn: '2025-05-06', days: [] },
  })
  explanation!: object | null;
}

export class RegisteredDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ type: Number, example: 0 })
  revision!: Revision;

  @ApiProperty({ type: Number, example: 128 })
  position!: number;

  @ApiProperty({ type: Boolean, example: false })
  repeated!: boolean;

  @ApiProperty({ enum: ['current', 'catching-up'], example: 'current' })
  lists!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '编号；两秒内尚未编出为 null，随后由变更通知告知',
    example: '约谈〔2025〕001号',
  })
  number!: string | null;
}
