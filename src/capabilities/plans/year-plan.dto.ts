import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { Id, LocalDate, Revision } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { IdText, OneOf, Text } from '../../platform/http/fields';
import { PageDto } from '../../platform/http/page';
import { longText } from '../../platform/http/bodies.dto';
import { MomentDto } from '../timeline/timeline.dto';
import { lineStandings } from './year-plans.view';
import { plannedInstruments } from './held.rules';
import type { PlannedInstrument } from './year-plan.events';

export class DrawUpYearPlanBody {
  @IdText({ description: '辖区；一个辖区一年一个计划' })
  jurisdiction!: Id;

  @ApiProperty({ description: '年度', example: 2025, type: Number })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2999)
  year!: number;

  @Text({ max: 200, description: '名称', example: '2025年度约询计划' })
  title!: string;
}

export class PlanLineBody {
  @OneOf(plannedInstruments, '形式：约谈、问询会或会办', 'SESSION')
  instrument!: PlannedInstrument;

  @Text({ max: 200, description: '内容', example: '物业管理问询会' })
  title!: string;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @ApiProperty({ description: '月份', minimum: 1, maximum: 12, example: 4, type: Number })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  month!: number;

  @IdText({ each: 50, description: '单位；可为空' })
  units!: Id[];

  @ApiProperty({ description: '次数', minimum: 1, maximum: 99, example: 1, type: Number })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(99)
  times!: number;
}

export class ChangePlanLineBody extends PlanLineBody {
  @IdText({ description: '计划的哪一项' })
  line!: Id;

  @Text({ max: longText, description: '调整的原因', example: '与重点工作同步' })
  reason!: string;
}

export class DropPlanLineBody {
  @IdText({ description: '计划的哪一项' })
  line!: Id;

  @Text({ max: longText, description: '取消的原因', example: '并入另一次' })
  reason!: string;
}

export class FulfilPlanLineBody {
  @IdText({ description: '计划的哪一项' })
  line!: Id;

  @OneOf(plannedInstruments, '形式：约谈、问询会或会办', 'SESSION')
  instrument!: PlannedInstrument;

  @IdText({ description: '哪一次' })
  id!: Id;
}

export class WithdrawFulfilmentBody extends FulfilPlanLineBody {
  @Text({ max: longText, description: '原因', example: '不是同一次' })
  reason!: string;
}

export class DoneDto {
  @ApiProperty({ enum: plannedInstruments, example: 'SESSION' })
  instrument!: string;

  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '物业管理问询会' })
  title!: string;

  @ApiProperty({ example: '2025-04-10' })
  heldOn!: LocalDate;
}

export class PlanLineDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ enum: plannedInstruments, example: 'SESSION' })
  instrument!: string;

  @ApiProperty({ example: '物业管理问询会' })
  title!: string;

  @ApiProperty({ type: Number, example: 4 })
  month!: number;

  @ApiProperty({ type: Number, example: 1 })
  times!: number;

  @ApiProperty({ description: '已完成、部分完成、未到、逾月未完成', enum: lineStandings, example: 'DONE' })
  standing!: string;

  @ApiProperty({ description: '已计入的', type: [DoneDto] })
  done!: readonly DoneDto[];

  @ApiProperty({ description: '同月同专题、尚未计入任何一项的，供确认', type: [DoneDto] })
  suggested!: readonly DoneDto[];
}

export class YearPlanPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '修订号，即 ETag', example: 3, type: Number })
  revision!: Revision;

  @ApiProperty({ description: '年度、名称、通过与历次调整', type: 'object', additionalProperties: true, example: {} })
  plan!: object;

  @ApiProperty({ type: [PlanLineDto] })
  lines!: readonly PlanLineDto[];

  @ApiProperty({ description: '计划以外举行的', type: [DoneDto] })
  unplanned!: readonly DoneDto[];

  @ApiProperty({ description: '计划的次数', type: Number, example: 12 })
  planned!: number;

  @ApiProperty({ description: '已完成的次数', type: Number, example: 5 })
  held!: number;
}

export class YearPlanListDto extends PageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: 'array', items: { type: 'object' }, example: [{ year: 2025, title: '2025年度约询计划' }] })
  rows!: readonly object[];
}
