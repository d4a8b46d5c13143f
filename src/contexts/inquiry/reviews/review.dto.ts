import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import type { Id, Instant, LocalDate, Revision } from '../../../kernel/ids';
import { exampleId, exampleInstant } from '../../../platform/http/examples';
import { IdText, InstantText, LocalDateText, OneOf, OptionalNested, Text } from '../../../platform/http/fields';
import { MomentsQuery } from '../../../platform/http/moments';
import { PageDto } from '../../../platform/http/page';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { casePhases } from '../cases/case-phases.rules';
import { SeveralOf } from '../../../platform/http/fields';
import { EvidenceBody, LateBody, longText } from '../../../platform/http/bodies.dto';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { packReasons } from './review-pack.view';
import { reviewPhases } from './review.state';
import { type DecisionKind, decisionKinds } from './review.events';

export class FixPackBody {
  @InstantText({ optional: true, description: '以何时的实情为准；不填为现在', example: exampleInstant })
  asOf?: Instant;

  @InstantText({ optional: true, description: '以何时所知为准；不填为现在', example: exampleInstant })
  knownAt?: Instant;

  @InstantText({ optional: true, description: '从何时起；筹备时不填为上次会议的时刻，重新确定时不填为不变' })
  since?: Instant;
}

export class PrepareReviewBody extends FixPackBody {
  @Text({ max: 200, description: '名称', example: '四月整改情况听取会' })
  title!: string;

  @InstantText({ description: '何时开会' })
  scheduledAt!: Instant;

  @Text({ max: 200, description: '地点', example: '街道会议室' })
  venue!: string;

  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;
}

export class OpenReviewBody extends LateBody {
  @InstantText({ description: '实际开会时间' })
  openedAt!: Instant;

  @IdText({ each: 200, description: '到会人员' })
  present!: Id[];
}

export class SeenCaseBody {
  @ApiProperty({ description: '事项的修订号', type: Number, example: 12 })
  @IsInt()
  @Min(0)
  revision!: Revision;

  @ApiProperty({ description: '事项的轮次', type: Number, example: 1 })
  @IsInt()
  @Min(0)
  round!: number;
}

export class DecideBody {
  @IdText({ description: '事项' })
  case!: Id;

  @OneOf(decisionKinds, '决定：知悉、督办、挂牌督办、重新办理、挂账、销号、特批销号、转呈上级、建议问询、建议会办')
  kind!: DecisionKind;

  @Text({ max: longText, description: '理由', example: '逾期一个月未动工' })
  reason!: string;

  @Text({ optional: true, max: longText, description: '整改措施', example: '更换灯具并公示' })
  measure?: string;

  @LocalDateText({ optional: true, description: '完成期限', example: '2025-05-31' })
  dueOn?: LocalDate;

  @Text({ optional: true, max: 100, description: '责任人，写职务不写姓名', example: '城管科科长' })
  responsible?: string;

  @LocalDateText({ optional: true, description: '挂账的复核日期', example: '2025-09-01' })
  reviewOn?: LocalDate;

  @Text({ optional: true, max: 200, description: '转呈何处', example: '区人大常委会代表工委' })
  to?: string;

  @OptionalNested(() => EvidenceBody, '销号的佐证')
  evidence?: EvidenceBody;

  @OptionalNested(() => SeenCaseBody, '作决定时所见的事项；此后事项又有变化的，不予落实，须重新阅看后确认')
  seen?: SeenCaseBody;
}

export class CarryOutBody {
  @IdText({ description: '哪一项决定' })
  decision!: Id;

  @OptionalNested(() => SeenCaseBody, '重新阅看后确认时所见的事项；不填为作决定时所见')
  seen?: SeenCaseBody;
}

export class WithdrawDecisionBody {
  @IdText({ description: '哪一项决定' })
  decision!: Id;

  @Text({ max: longText, description: '原因', example: '事项已另行解决' })
  reason!: string;
}

export class CloseReviewBody {
  @Text({ max: longText, description: '纪要', example: '听取了三个事项的整改情况' })
  minutes!: string;
}

export class ReviewReasonBody {
  @Text({ max: longText, description: '原因', example: '改期' })
  reason!: string;
}

export class ReviewListQuery extends MomentsQuery {
  @SeveralOf(reviewPhases, '状态', 'CLOSED')
  state?: string[];
}

export class RefusedDto {
  @ApiProperty({ example: 'case.four-eyes-filed' })
  code!: string;

  @ApiProperty({ example: '提出人不能办理此项审批' })
  zh!: string;

  @ApiProperty({ example: 'Not by somebody who filed it' })
  en!: string;
}

/** A decision that was recorded, and what the case answered. */
export class DecidedDto extends CommittedDto {
  @ApiProperty({ type: String, nullable: true, example: exampleId })
  decision!: Id | null;

  @ApiProperty({
    description: '事项没有接受的，写明原因；会议的决定仍在，可再次落实',
    type: RefusedDto,
    nullable: true,
  })
  refused!: RefusedDto | null;
}

export class ReviewDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ enum: reviewPhases, example: 'OPEN' })
  state!: string;

  @ApiProperty({ example: '四月整改情况听取会' })
  title!: string;

  @ApiProperty({ example: exampleInstant })
  scheduledAt!: Instant;

  @ApiProperty({
    description: '材料的两个时刻',
    type: 'object',
    nullable: true,
    additionalProperties: true,
    example: {},
  })
  pack!: object | null;

  @ApiProperty({ description: '决定及其落实', type: 'array', items: { type: 'object' }, example: [] })
  decisions!: readonly object[];
}

export class ReviewListDto extends PageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [ReviewDto] })
  rows!: readonly ReviewDto[];
}

export class ReviewPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '修订号，即 ETag', example: 3, type: Number })
  revision!: Revision;

  @ApiProperty({ type: ReviewDto })
  review!: ReviewDto;
}

export class PackLineDto {
  @ApiProperty({ example: exampleId })
  case!: Id;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  unit!: Id | null;

  @ApiProperty({ enum: casePhases, example: 'UNDER_REVIEW' })
  state!: string;

  @ApiProperty({ type: String, nullable: true, example: '2025-05-06' })
  dueOn!: LocalDate | null;

  @ApiProperty({ enum: packReasons, isArray: true, example: ['BECAME_OVERDUE'] })
  reasons!: readonly string[];

  @ApiProperty({ description: '会议至今的决定', type: 'array', items: { type: 'object' }, example: [] })
  decisions!: readonly object[];
}

export class ReviewPackDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '上次会议的时刻', type: String, nullable: true, example: null })
  since!: Instant | null;

  @ApiProperty({ type: [PackLineDto] })
  lines!: readonly PackLineDto[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { BECAME_OVERDUE: 2 } })
  counts!: object;
}

export class ReviewListsDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '问题清单', type: 'array', items: { type: 'object' }, example: [] })
  issues!: readonly object[];

  @ApiProperty({ description: '责任清单', type: 'array', items: { type: 'object' }, example: [] })
  responsibilities!: readonly object[];

  @ApiProperty({ description: '整改清单', type: 'array', items: { type: 'object' }, example: [] })
  rectifications!: readonly object[];
}
