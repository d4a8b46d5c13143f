import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import type { Id, LocalDate } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { PageDto } from '../../platform/http/page';
import { MomentDto } from '../timeline/timeline.dto';
import { countings, mergedUnitsRules } from './counter.part';
import { knownDimensions, markKinds, metricCodes, subjectKinds, unitsOfCount } from './lists.rules';

export class MetricDto {
  @ApiProperty({ example: 'onTimeRate' })
  code!: string;

  @ApiProperty({ example: '按期办结率' })
  zh!: string;

  @ApiProperty({ example: 'On-time rate' })
  en!: string;

  @ApiProperty({ description: '计量单位：场次、人次、件、条', enum: unitsOfCount, example: 'cases' })
  unitOfCount!: string;

  @ApiProperty({ description: '口径的版本', type: Number, example: 1 })
  ruleVersion!: number;

  @ApiProperty({ description: '口径', example: '按期办结÷（办结＋逾期未结）' })
  definition!: string;

  @ApiProperty({ description: '分子所计', enum: markKinds, isArray: true, example: ['CLOSED_ON_TIME'] })
  numerator!: readonly string[];

  @ApiProperty({
    description: '分母所计；计数的指标为 null',
    type: [String],
    nullable: true,
    example: ['CLOSED_ON_TIME', 'CLOSED_LATE', 'OPEN_OVERDUE'],
  })
  denominator!: readonly string[] | null;

  @ApiProperty({ description: '排名时可从分母减去的未到期者', type: [String], example: [] })
  notYetDue!: readonly string[];

  @ApiProperty({ description: '高为好、低为好，或不分', type: String, nullable: true, example: 'higher' })
  better!: string | null;

  @ApiPropertyOptional({ description: '同一对象只计一次', type: Boolean, example: true })
  distinct?: true;

  @ApiPropertyOptional({ description: '可按人查询', type: Boolean, example: true })
  personal?: true;

  @ApiPropertyOptional({ description: '另须说明的', example: '共同参加的，每人各计一次' })
  note?: string;
}

export class FigureDto {
  @ApiProperty({ enum: metricCodes, example: 'onTimeRate' })
  code!: string;

  @ApiProperty({ type: Number, example: 9 })
  numerator!: number;

  @ApiProperty({ type: Number, nullable: true, example: 10 })
  denominator!: number | null;

  @ApiProperty({ description: '计数，或0至1的比率；分母为零为 null', type: Number, nullable: true, example: 0.9 })
  value!: number | null;

  @ApiPropertyOptional({ description: '其中使用本系统之前的结转数；没有的不列', type: Number, example: 19 })
  broughtForward?: number;
}

export class PeriodDto {
  @ApiProperty({ example: '2025-01-01' })
  from!: LocalDate;

  @ApiProperty({ example: '2025-03-31' })
  to!: LocalDate;
}

export class CountingRulesDto {
  @ApiProperty({ type: Number, example: 1 })
  policyVersion!: number;

  @ApiProperty({ description: '约谈人次计被约谈人还是参加的代表', enum: countings, example: 'INTERVIEWEES' })
  countedAs!: string;

  @ApiProperty({ type: Number, example: 1 })
  yearStartsInMonth!: number;

  @ApiProperty({ description: '排名的最少件数', type: Number, example: 5 })
  minimum!: number;

  @ApiProperty({ description: '排名不计未到期者', type: Boolean, example: true })
  excludeNotYetDue!: boolean;

  @ApiProperty({ description: '已撤并的单位仍以原名计，还是并入后继单位计', enum: mergedUnitsRules, example: 'OWN' })
  mergedUnits!: string;
}

/** What must be kept with a report to get the same figures again. */
export class FramedDto {
  @ApiProperty({ type: MomentDto, description: '以此再问，数字不变' })
  moment!: MomentDto;

  @ApiProperty({ type: PeriodDto })
  period!: PeriodDto;

  @ApiProperty({ type: CountingRulesDto })
  rules!: CountingRulesDto;
}

export class BreakdownRowDto {
  @ApiProperty({ description: 'null 为没有；several 为涉及多个单位', type: String, nullable: true, example: exampleId })
  value!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '城市管理科' })
  name!: string | null;

  @ApiProperty({ type: [FigureDto] })
  figures!: readonly FigureDto[];
}

export class BreakdownDto {
  @ApiProperty({ enum: knownDimensions, example: 'unit' })
  by!: string;

  @ApiProperty({ description: '各行之和等于总数', type: [BreakdownRowDto] })
  rows!: readonly BreakdownRowDto[];
}

export class ReportDto extends FramedDto {
  @ApiProperty({ type: [FigureDto] })
  figures!: readonly FigureDto[];

  @ApiProperty({ type: BreakdownDto, nullable: true })
  breakdown!: BreakdownDto | null;
}

export class DifferenceDto {
  @ApiProperty({ example: 'casesClosed' })
  code!: string;

  @ApiProperty({ type: Number, nullable: true, example: 8 })
  before!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 10 })
  after!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 2 })
  change!: number | null;

  @ApiProperty({ description: '较前期的增减幅', type: Number, nullable: true, example: 0.25 })
  relative!: number | null;
}

export class ComparisonDto {
  @ApiProperty({ type: ReportDto })
  report!: ReportDto;

  @ApiProperty({ type: ReportDto })
  against!: ReportDto;

  @ApiProperty({ type: [DifferenceDto] })
  differences!: readonly DifferenceDto[];
}

export class RankedUnitDto {
  @ApiProperty({ example: exampleId })
  unit!: Id;

  @ApiProperty({ type: String, nullable: true, example: '城市管理科' })
  name!: string | null;

  @ApiProperty({ description: '名次；件数不足的为 null', type: Number, nullable: true, example: 1 })
  place!: number | null;

  @ApiProperty({ type: FigureDto })
  figure!: FigureDto;
}

export class RankingDto extends FramedDto {
  @ApiProperty({ enum: metricCodes, example: 'onTimeRate' })
  metric!: string;

  @ApiProperty({ type: [RankedUnitDto] })
  units!: readonly RankedUnitDto[];
}

export class BehindDto {
  @ApiProperty({ enum: subjectKinds, example: 'case' })
  of!: string;

  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ description: '计的是什么', enum: markKinds, example: 'CLOSED_ON_TIME' })
  kind!: string;

  @ApiProperty({ example: '2025-03-20' })
  on!: LocalDate;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  unit!: string | null;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  topic!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  keyWork!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  community!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'INTERVIEW' })
  origin!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'CLOSED_OFF' })
  state!: string | null;

  @ApiProperty({ description: '其中哪个问题、措施或人', type: String, nullable: true, example: null })
  item!: Id | null;

  @ApiPropertyOptional({ description: '计多少；不列为1', type: Number, example: 35 })
  times?: number;

  @ApiPropertyOptional({ description: '不重复计数的对象', example: exampleId })
  key?: string;

  @ApiPropertyOptional({ description: '何人所为', type: [String], example: [exampleId] })
  by?: readonly Id[];

  @ApiPropertyOptional({ description: '站点', example: exampleId })
  station?: Id;

  @ApiPropertyOptional({ description: '使用本系统之前的结转数所属的时期', type: PeriodDto })
  broughtForward?: PeriodDto;
}

export class DrillDownDto extends IntersectionType(PageDto, FramedDto) {
  @ApiProperty({ enum: metricCodes, example: 'casesClosedOnTime' })
  metric!: string;

  @ApiProperty({ description: '与指标的数字相同', type: Number, example: 9 })
  total!: number;

  @ApiPropertyOptional({ description: '清单的行数；与数字相同的不列', type: Number, example: 3 })
  lines?: number;

  @ApiProperty({ description: '新的在前', type: [BehindDto] })
  rows!: readonly BehindDto[];
}
