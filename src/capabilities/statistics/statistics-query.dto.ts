import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Id, LocalDate } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { LocalDateText, OneOf, Several, SeveralIds, SeveralOf } from '../../platform/http/fields';
import { MomentsQuery } from '../../platform/http/moments';
import { PageQuery } from '../../platform/http/page';
import { type Dimension, type MergedUnits, mergedUnitsRules } from './counter.part';
import { knownDimensions, metricCodes, offeredOrigins, offeredStates } from './lists.rules';

/** Ids, or the words that stand for no value and for several units. */
const Narrowed =
  (description: string, words: readonly string[] = ['none']): PropertyDecorator =>
  (target, key) => {
    const form = new RegExp(`^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|${words.join('|')})$`);
    const said = `${description}；可取多值，以逗号分隔；也可填${words.join('、')}`;
    ApiPropertyOptional({ type: [String], description: said, example: [exampleId] })(target, key);
    IsOptional()(target, key);
    Several()(target, key);
    ArrayMaxSize(100)(target, key);
    Matches(form, { each: true })(target, key);
  };

/** What is counted: a period, narrowed, at a moment. */
export class StatisticsQuery extends MomentsQuery {
  @ApiPropertyOptional({ description: '统计年度；不填起止日期和年度为本年度', example: 2025, type: Number })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{4}$/.test(value) ? +value : value))
  @IsInt()
  @Min(2000)
  @Max(2999)
  year?: number;

  @LocalDateText({ optional: true, description: '起始日期，含当日', example: '2025-01-01' })
  from?: LocalDate;

  @LocalDateText({
    optional: true,
    description: '截止日期，含当日；已过去的，以该日结束时的情况为准',
    example: '2025-03-31',
  })
  to?: LocalDate;

  @ApiPropertyOptional({
    description: '已撤并的单位以原名计（OWN）还是并入后继单位计（SUCCESSOR）；不填依规则',
    enum: mergedUnitsRules,
    example: 'SUCCESSOR',
  })
  @IsOptional()
  @IsIn(mergedUnitsRules)
  mergedUnits?: MergedUnits;

  @Narrowed('单位', ['none', 'several'])
  unit?: string[];

  @Narrowed('专题')
  topic?: string[];

  @Narrowed('社区')
  community?: string[];

  @Narrowed('重点工作')
  keyWork?: string[];

  @SeveralOf(offeredOrigins, '来源', 'INTERVIEW')
  origin?: string[];

  @SeveralOf(offeredStates, '事项到查询时的状态', 'CLOSED_OFF')
  state?: string[];

  @SeveralIds('辖区')
  jurisdiction?: Id[];
}

const further = {
  grid: '网格',
  station: '站点',
  person: '人员',
  kind: '类别',
  dutyRole: '身份',
  outlet: '媒体',
  level: '级别',
} as const;

/** Ids, and words of the contexts that count by them. */
const FurtherNarrowed =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: [String], description: `${description}；可取多值，以逗号分隔；也可填none` })(
      target,
      key,
    );
    IsOptional()(target, key);
    Several()(target, key);
    ArrayMaxSize(100)(target, key);
    Matches(/^[\w-]{1,64}$/, { each: true })(target, key);
  };

// Only what some counter knows: a query that names anything else is refused like every unknown field.
for (const name of Object.keys(further) as (keyof typeof further)[])
  if (knownDimensions.includes(name)) FurtherNarrowed(further[name])(StatisticsQuery.prototype, name);

export class ReportQuery extends StatisticsQuery {
  @ApiPropertyOptional({ enum: knownDimensions, description: '按什么分列', example: 'unit' })
  @IsOptional()
  @IsIn(knownDimensions)
  by?: Dimension;

  @SeveralOf(metricCodes, '只要这些指标', 'casesClosed')
  metric?: string[];
}

export class CompareQuery extends ReportQuery {
  @LocalDateText({ optional: true, description: '对比期起始日期；不填为上年同期', example: '2024-01-01' })
  againstFrom?: LocalDate;

  @LocalDateText({ optional: true, description: '对比期截止日期', example: '2024-03-31' })
  againstTo?: LocalDate;
}

export class RankingQuery extends StatisticsQuery {
  @OneOf(metricCodes, '以哪个指标排名', 'onTimeRate')
  metric!: string;
}

export class DrillDownQuery extends IntersectionType(PageQuery, StatisticsQuery) {
  @ApiPropertyOptional({
    enum: ['numerator', 'denominator'],
    description: '分子或分母背后的；不填为分子',
    example: 'numerator',
  })
  @IsOptional()
  @IsIn(['numerator', 'denominator'])
  part?: 'numerator' | 'denominator';
}
