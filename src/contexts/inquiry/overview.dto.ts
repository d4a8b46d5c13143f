import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Id, Instant, LocalDate } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { MomentsQuery } from '../../platform/http/moments';
import { SeveralIds, SeveralOf } from '../../platform/http/fields';
import { MomentDto } from '../../capabilities/timeline/timeline.dto';
import type { CorrectedPromise } from './promises/promise.state';
import { promiseStandings } from './promises/promises.view';
import { taskKinds } from '../../capabilities/open-lists.rules';
import { weakWorkStandings } from './sessions/weak-works.view';

export class WorkbenchQuery {
  @ApiPropertyOptional({ description: '至多多少项，1至500', default: 100, example: 100, type: Number })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

export class WorkbenchTaskDto {
  @ApiProperty({ enum: ['case', 'interview', 'session'], example: 'case' })
  of!: string;

  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ description: '要做什么', enum: () => taskKinds, example: 'RATE_REPLY' })
  kind!: string;

  @ApiProperty({ description: '以何身份：office、chair、unit 或 person，及其编号', example: `person:${exampleId}` })
  holder!: string;

  @ApiProperty({ description: '何时前；回头看和复核为何时起', type: String, nullable: true, example: '2025-04-15' })
  by!: LocalDate | null;

  @ApiProperty({ description: 'by 为可以办的第一日，不是最后一日', type: Boolean, example: false })
  begins!: boolean;

  @ApiProperty({
    description: '“以后”为一周以后到期，或者还没有到可以办的日子',
    enum: ['overdue', 'today', 'soon', 'later', 'none'],
    example: 'later',
  })
  due!: string;

  @ApiProperty({ description: '已交给哪位经办人；null 为本单位或本人', type: String, nullable: true, example: null })
  handler!: Id | null;
}

export class WorkbenchDto {
  @ApiProperty({
    description: '现在要办的在前，以后的在后；须由主任决定的在前；先到期的在前',
    type: [WorkbenchTaskDto],
  })
  tasks!: WorkbenchTaskDto[];

  @ApiProperty({
    description: '各类多少项',
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { RATE_REPLY: 2 },
  })
  counts!: object;
}

export class LedgerQuery extends MomentsQuery {
  @SeveralIds('单位')
  unit?: Id[];

  @SeveralOf(promiseStandings, '兑现情况', 'BROKEN')
  standing?: string[];
}

export class LedgerLineDto {
  @ApiProperty({ example: exampleId })
  case!: Id;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ description: '承诺的单位', type: String, nullable: true, example: exampleId })
  unit!: Id | null;

  @ApiProperty({ description: '在约谈、问询会、会办还是答复中承诺', example: 'SESSION' })
  in!: string;

  @ApiProperty({ example: '月底前修好' })
  text!: string;

  @ApiProperty({ example: '2025-04-30' })
  dueOn!: LocalDate;

  @ApiProperty({ example: '2025-04-10T01:00:00.000Z' })
  madeAt!: Instant;

  @ApiProperty({ type: String, nullable: true, example: null })
  keptAt!: Instant | null;

  @ApiProperty({ description: '补录：按纸质材料为按期，但在期限过后才录入', example: false })
  enteredLater!: boolean;

  @ApiProperty({ description: '事项的第几项承诺，从1起', example: 1, type: Number })
  promise!: number;

  @ApiProperty({ description: '针对事项中的哪一件', example: '东门路灯不亮' })
  matter!: string;

  @ApiProperty({
    description: '更正前的承诺，先更正的在前',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [{ text: '月底前修好', dueOn: '2025-04-20', at: '2025-04-11T01:00:00.000Z', reason: '记错日期' }],
  })
  corrected!: readonly CorrectedPromise[];

  @ApiProperty({ description: '本人是否代表作出承诺的单位', example: false })
  mine!: boolean;

  @ApiProperty({ enum: promiseStandings, example: 'OPEN' })
  standing!: string;
}

export class LedgerDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '先到期的在前', type: [LedgerLineDto] })
  lines!: LedgerLineDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { OPEN: 3, KEPT: 5, KEPT_LATE: 1, BROKEN: 2 },
  })
  counts!: object;
}

export class WeakWorksQuery extends MomentsQuery {
  @SeveralIds('单位')
  unit?: Id[];

  @SeveralIds('专题')
  topic?: Id[];

  @SeveralOf(weakWorkStandings, '补齐情况', 'NO_CLOSER')
  standing?: string[];
}

export class WeakWorkLineDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ description: '哪次问询会', example: exampleId })
  session!: Id;

  @ApiProperty({ example: '物业管理问询会' })
  title!: string;

  @ApiProperty({ example: exampleId })
  unit!: Id;

  @ApiProperty({ example: exampleId })
  topic!: Id;

  @ApiProperty({ example: '按时办结率偏低' })
  what!: string;

  @ApiProperty({
    description: '衡量什么：当时的数值和目标',
    type: Object,
    nullable: true,
    example: { name: '按时办结率', unitOfCount: '%', value: 72, target: 90 },
  })
  measure!: object | null;

  @ApiProperty({ type: String, nullable: true, example: '2025-12-31' })
  dueOn!: LocalDate | null;

  @ApiProperty({ description: '其后的数值', type: [Object], example: [{ on: '2025-06-30', value: 85, note: '月报' }] })
  readings!: readonly object[];

  @ApiProperty({
    description: '补齐、接近、未接近、尚无数值、不以数值衡量',
    enum: weakWorkStandings,
    example: 'CLOSER',
  })
  standing!: string;

  @ApiProperty({ description: '到期未补齐', type: Boolean, example: false })
  overdue!: boolean;
}

export class WeakWorksDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '先到期的在前', type: [WeakWorkLineDto] })
  lines!: readonly WeakWorkLineDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { CAUGHT_UP: 1, CLOSER: 2, NO_CLOSER: 0, UNREAD: 1, UNMEASURED: 0 },
  })
  counts!: object;
}
