import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { type DrillDown, metricList, type ShownMetric, statisticsCases } from './drill-down.view';
import type { Report } from './report.rules';
import {
  type Comparison,
  type Ranking,
  statisticsComparison,
  statisticsRanking,
  statisticsReport,
} from './report.view';
import { CompareQuery, DrillDownQuery, RankingQuery, ReportQuery } from './statistics-query.dto';
import { ComparisonDto, DrillDownDto, MetricDto, RankingDto, ReportDto } from './statistics.dto';

const metricCodes = ['statistics.metric-missing', 'statistics.dimension'] as const;
const momentCodes = ['statistics.period', 'moment.unreadable', 'moment.in-future'] as const;

/** Figures, each defined once, and the list behind each. */
@ApiTags('statistics')
@Controller('api/v1/statistics')
export class StatisticsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('metrics')
  @ApiOperation({ summary: '各项指标的口径', description: '每项指标只在此定义一次：分子、分母、计量单位和口径版本。' })
  @ApiOkResponse({ type: [MetricDto] })
  metrics(@Asking() request: QuestionRequest): Promise<readonly ShownMetric[]> {
    return this.queries.execute(new Ask(metricList, {}, request));
  }

  @Get()
  @ApiOperation({
    summary: '统计',
    description:
      '一段时期的各项指标，可按单位、专题、社区、重点工作、来源、状态或月份分列。已过去的时期以其最后一日的情况为准，除非另给 asOf。' +
      '答复中的 moment 与 period 存档；以之再问，数字不变。社区按当日的区划归属。',
  })
  @ApiOkResponse({ type: ReportDto })
  @Answers(...momentCodes, ...metricCodes)
  report(@Query() query: ReportQuery, @Asking() request: QuestionRequest): Promise<Report> {
    return this.queries.execute(new Ask(statisticsReport, query, request));
  }

  @Get('compare')
  @ApiOperation({ summary: '两个时期对比', description: '不给对比期的，与上年同期相比；各以自己时期的最后一日为准。' })
  @ApiOkResponse({ type: ComparisonDto })
  @Answers(...momentCodes, ...metricCodes)
  compare(@Query() query: CompareQuery, @Asking() request: QuestionRequest): Promise<Comparison> {
    return this.queries.execute(new Ask(statisticsComparison, query, request));
  }

  @Get('ranking')
  @ApiOperation({ summary: '单位排名', description: '件数不足规则所定最少数的，列于其后、不计名次。' })
  @ApiOkResponse({ type: RankingDto })
  @Answers(...momentCodes, ...metricCodes, 'statistics.not-ranked')
  ranking(@Query() query: RankingQuery, @Asking() request: QuestionRequest): Promise<Ranking> {
    return this.queries.execute(new Ask(statisticsRanking, query, request));
  }

  @Get(':metric/cases')
  @ApiOperation({ summary: '数字背后的清单', description: '与统计同样的筛选；清单的条数就是指标的数字。' })
  @ApiParam({ name: 'metric', example: 'casesClosed' })
  @ApiOkResponse({ type: DrillDownDto })
  @Answers(...momentCodes, ...metricCodes, 'page.cursor')
  cases(
    @Param('metric') metric: string,
    @Query() query: DrillDownQuery,
    @Asking() request: QuestionRequest,
  ): Promise<DrillDown> {
    return this.queries.execute(new Ask(statisticsCases, { ...query, metric }, request));
  }
}
