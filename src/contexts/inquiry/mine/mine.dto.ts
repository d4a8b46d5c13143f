import { ApiProperty, PickType } from '@nestjs/swagger';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { MomentsQuery } from '../../../platform/http/moments';
import { SeveralOf } from '../../../platform/http/fields';
import { StatisticsQuery } from '../../../capabilities/statistics/statistics-query.dto';
import { PeriodDto } from '../../../capabilities/statistics/statistics.dto';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { casePhases } from '../cases/case-phases.rules';
import { joinings } from './involvement.view';

const phases = ['open', 'closed'] as const;

export class MyMattersQuery extends MomentsQuery {
  @SeveralOf(phases, '未结或已结', 'open')
  phase?: string[];
}

export class MyMatterDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ description: '提出、问询或约谈', enum: joinings, isArray: true, example: ['FILED'] })
  joined!: readonly string[];

  @ApiProperty({ enum: casePhases, example: 'REPLIED' })
  state!: string;

  @ApiProperty({ enum: phases, example: 'open' })
  phase!: string;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  leadUnit!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: '2025-05-06' })
  dueOn!: LocalDate | null;

  @ApiProperty({ description: '等我评价', type: Boolean, example: true })
  mayRate!: boolean;

  @ApiProperty({ type: String, nullable: true, example: '2025-03-03T02:00:00.000Z' })
  reportedAt!: Instant | null;
}

export class MyMattersDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '新的在前', type: [MyMatterDto] })
  matters!: readonly MyMatterDto[];
}

export class MyRecordQuery extends PickType(StatisticsQuery, ['year', 'from', 'to', 'asOf', 'knownAt'] as const) {}

const list = { type: 'array', items: { type: 'object' }, example: [] } as const;

export class MyRecordDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: PeriodDto })
  period!: PeriodDto;

  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ type: String, nullable: true, example: '代表03' })
  label!: string | null;

  @ApiProperty({ description: '参加的约谈', ...list })
  interviews!: readonly object[];

  @ApiProperty({ description: '参加的问询会', ...list })
  sessions!: readonly object[];

  @ApiProperty({ description: '参加的会办', ...list })
  visits!: readonly object[];

  @ApiProperty({ description: '提出的问题', ...list })
  questions!: readonly object[];

  @ApiProperty({ description: '提出的事项及其结果', ...list })
  cases!: readonly object[];

  @ApiProperty({ description: '作出的评价', ...list })
  ratings!: readonly object[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { interviews: 3, cases: 5 } })
  counts!: object;
}
