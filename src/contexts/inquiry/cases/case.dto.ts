import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { type Rating, replyCategories, type ReplyCategory, type Urgency } from '../../../kernel/policy';
import type { Term, TermUnit } from '../../../kernel/time/term';
import { IdText, InstantText, LocalDateText, Nested, OneOf, OptionalNested, Text } from '../../../platform/http/fields';
import { CommitmentBody } from '../interviews/interview.dto';
import {
  AttachmentBody,
  EnteredBody,
  EvidenceBody,
  longText,
  PaperBody,
  PlaceBody,
} from '../../../platform/http/bodies.dto';
import { type Origin, origins, type SpecialLevel, specialLevels, type SupervisionLevel } from './case-shapes.events';
import { type IfOverdue, ifOverdueChoices } from './clock.rules';
import { type SpecialDecision, specialDecisions } from './independence.rules';

export const urgencies: readonly Urgency[] = ['urgent', 'normal', 'complex'];
const termUnits: readonly TermUnit[] = ['workingDay', 'calendarDay', 'month'];
const ratings: readonly Rating[] = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'];
const levels: readonly SupervisionLevel[] = ['SUPERVISED', 'LISTED'];

export class CaseTermBody implements Term {
  @ApiProperty({ description: '多少', example: 10, type: Number })
  @IsInt()
  @Min(1)
  @Max(400)
  amount!: number;

  @OneOf(termUnits, '工作日、自然日或月')
  unit!: TermUnit;
}

export class CaseContentBody extends EnteredBody {
  @Text({ max: 200, description: '标题', example: '东门路灯不亮' })
  title!: string;

  @Text({ max: longText, description: '事由', example: '小区东门三盏路灯自三月起不亮' })
  description!: string;

  @Nested(() => PlaceBody, '地点')
  place!: PlaceBody;

  @IdText({ optional: true, description: '专题' })
  topic?: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;
}

export class RegisterCaseBody extends CaseContentBody {
  @IdText({ optional: true, description: '由调用方给定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '辖区；不填为本人身份所在辖区' })
  jurisdiction?: Id;

  @OneOf(origins, '来源：约谈、问询、会办、热线')
  origin!: Origin;

  @IdText({ optional: true, each: 50, description: '提出人，领衔在前' })
  filers?: Id[];

  @IdText({ optional: true, description: '建议的承办单位' })
  proposedUnit?: Id;

  @OneOf(urgencies, '紧急、一般或复杂', 'normal')
  urgency!: Urgency;

  @ApiPropertyOptional({ type: CommitmentBody, description: '单位的承诺' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CommitmentBody)
  commitment?: CommitmentBody;
}

export class AmendCaseBody extends CaseContentBody {
  @Text({ max: 500, description: '更正原因', example: '地点有误' })
  reason!: string;
}

export class CaseReasonBody {
  @Text({ max: longText, description: '原因', example: '不属本单位职责' })
  reason!: string;
}

export class ReconsiderBody extends IntersectionType(EnteredBody, CaseReasonBody) {}

export class CodedReasonBody extends CaseReasonBody {
  @Text({ max: 64, description: '理由代码（见规则）', example: 'JUDICIAL' })
  code!: string;
}

export class RejectCaseBody extends IntersectionType(EnteredBody, CodedReasonBody) {
  @IdText({ optional: true, description: '此前已处理的原案；无新的事实和理由时关联' })
  sameAs?: Id;
}

export class ScreenCaseBody {
  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @OneOf(urgencies, '紧急、一般或复杂', 'normal')
  urgency!: Urgency;
}

export class AssignCaseBody {
  @IdText({ description: '主办单位' })
  unit!: Id;

  @IdText({ optional: true, each: 20, description: '协办单位' })
  coUnits?: Id[];

  @OneOf(urgencies, '紧急、一般或复杂', 'normal')
  urgency!: Urgency;

  @ApiPropertyOptional({ type: CaseTermBody, description: '另定期限；不填依规则' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CaseTermBody)
  term?: CaseTermBody;

  @LocalDateText({ optional: true, description: '协办单位须在何日前提出意见；不填为不征求', example: '2025-04-18' })
  opinionsBy?: LocalDate;
}

export class UnitReasonBody extends PaperBody {
  @Text({ max: longText, description: '原因', example: '不属本单位职责' })
  reason!: string;
}

export class FirstContactBody extends PaperBody {
  @Text({ max: 500, description: '如何联系', example: '电话联系领衔代表' })
  how!: string;
}

export class PlanBody extends PaperBody {
  @Text({ max: longText, description: '整改方案', example: '更换灯具并检修线路' })
  plan!: string;

  @ApiPropertyOptional({ type: [CommitmentBody], description: '阶段目标' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CommitmentBody)
  milestones?: CommitmentBody[];
}

export class ProgressBody extends PaperBody {
  @Text({ max: longText, description: '进展', example: '已更换两盏' })
  summary!: string;

  @Nested(() => EvidenceBody, '佐证')
  evidence!: EvidenceBody;
}

export class CaseEvidenceBody {
  @Nested(() => EvidenceBody, '佐证')
  evidence!: EvidenceBody;
}

export class AddFindingBody extends IntersectionType(EnteredBody, CaseEvidenceBody) {}

export class UnitEvidenceBody extends PaperBody {
  @Nested(() => EvidenceBody, '佐证')
  evidence!: EvidenceBody;
}

export class RequestExtensionBody extends UnitReasonBody {
  @Nested(() => CaseTermBody, '延长多久')
  term!: CaseTermBody;
}

export class GrantExtensionBody {
  @ApiPropertyOptional({ type: CaseTermBody, description: '批准多久；不填为所申请的' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CaseTermBody)
  term?: CaseTermBody;
}

export const ifOverdueWords = '按新日历当即超期的：MOVE 照改，KEEP 保留原到期日；不填则不改并说明';

export class ConfirmCalendarChangeBody {
  @ApiPropertyOptional({ enum: ifOverdueChoices, description: ifOverdueWords, example: 'KEEP' })
  @IsOptional()
  @IsIn(ifOverdueChoices)
  ifOverdue?: IfOverdue;
}

export class ReplyPointBody {
  @Text({ max: longText, description: '要点', example: '何时修复' })
  point!: string;

  @Text({ max: longText, description: '答复', example: '四月七日前' })
  answer!: string;
}

export class ReplyBody extends PaperBody {
  @OneOf(replyCategories, 'A 已解决、B 正在解决、C 待解决、D 留作参考')
  category!: ReplyCategory;

  @Text({ max: longText, description: '答复', example: '已全部修复' })
  summary!: string;

  @ApiPropertyOptional({ type: [ReplyPointBody], description: '逐点答复' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReplyPointBody)
  points?: ReplyPointBody[];

  @ApiPropertyOptional({ description: '是否面复', example: true, type: Boolean })
  @IsOptional()
  @IsBoolean()
  inPerson?: boolean;

  @Nested(() => EvidenceBody, '佐证')
  evidence!: EvidenceBody;

  @ApiPropertyOptional({ type: CommitmentBody, description: '仍待完成的承诺' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CommitmentBody)
  commitment?: CommitmentBody;

  @IdText({ optional: true, description: '承诺针对哪一件：约谈记录、问询会或会办中的一项；不填为登记时的一件' })
  about?: Id;
}

export class KeepPromiseBody extends PaperBody {
  @ApiProperty({ description: '事项的第几项承诺，从1起', example: 1, type: Number })
  @IsInt()
  @Min(1)
  promise!: number;

  @Nested(() => EvidenceBody, '佐证')
  evidence!: EvidenceBody;
}

export class CorrectPromiseBody extends CaseReasonBody {
  @ApiProperty({ description: '事项的第几项承诺，从1起', example: 1, type: Number })
  @IsInt()
  @Min(1)
  promise!: number;

  @Nested(() => CommitmentBody, '更正后的承诺')
  commitment!: CommitmentBody;
}

export class RatingCallBody {
  @Text({ max: 40, description: '通话号码，加密保存', example: '13800000000' })
  number!: string;

  @InstantText({ description: '通话时间' })
  at!: Instant;

  @IdText({ optional: true, description: '工委办公室何人通话；不填为录入人' })
  caller?: Id;
}

export class RateBody extends PaperBody {
  @OptionalNested(() => RatingCallBody, '电话评价的通话；从电话录入时必填')
  call?: RatingCallBody;

  @OneOf(ratings, '满意、基本满意、不满意')
  rating!: Exclude<Rating, 'NOT_RATED'>;

  @ApiPropertyOptional({ description: '对办理态度的评价；规则要求时必填', enum: ratings, example: 'SATISFIED' })
  @IsOptional()
  @IsIn(ratings)
  attitude?: Exclude<Rating, 'NOT_RATED'>;

  @Text({ optional: true, max: longText, description: '理由；不满意时必填', example: '仍有一盏不亮' })
  reasons?: string;
}

export class DeferBody extends CaseReasonBody {
  @LocalDateText({ description: '何日复核', example: '2025-09-01' })
  reviewOn!: LocalDate;
}

export class OverrideBody extends CaseEvidenceBody {
  @Text({ max: longText, description: '为何特批销号', example: '产权单位已注销' })
  reason!: string;
}

export class SpecialApprovalBody extends EnteredBody {
  @OneOf(specialDecisions, '特批哪一项决定')
  decision!: SpecialDecision;

  @IdText({ optional: true, description: '特批交办给哪个单位：仅其人员须回避时写明' })
  unit?: string;

  @OneOf(specialLevels, '由工委主任签字，或者由上级（区人大常委会有关机构）批准')
  level!: SpecialLevel;

  @Text({ max: longText, description: '为何没有人可以独立办理', example: '主任是提出人，经办人代录了评价' })
  reason!: string;

  @Text({
    optional: true,
    max: 200,
    description: '由上级批准时：何机关、文号',
    example: '区人大常委会代工委〔2025〕6号',
  })
  approvedBy?: string;

  @Nested(() => AttachmentBody, '签字的审批表，已上传的扫描件')
  scan!: AttachmentBody;
}

export class LookBackBody {
  @Text({ max: longText, description: '所见', example: '路灯正常' })
  found!: string;

  @Nested(() => EvidenceBody, '佐证')
  evidence!: EvidenceBody;
}

export class SupervisionBody extends CaseReasonBody {
  @OneOf(levels, '督办或挂牌督办')
  level!: SupervisionLevel;
}

export class PublishResultBody {
  @Text({ max: 200, description: '公开的标题，不含个人信息', example: '东门路灯不亮' })
  title!: string;

  @Text({ max: 2_000, description: '公开的办理结果，不含个人信息', example: '已更换三盏路灯' })
  result!: string;
}

export class ReferUpwardBody extends CaseReasonBody {
  @Text({ max: 200, description: '转呈何处', example: '区人大常委会代表工委' })
  to!: string;

  @Text({ optional: true, max: 100, description: '对方编号', example: '〔2025〕12号' })
  outsideNumber?: string;
}

export class CaseScanBody {
  @Nested(() => AttachmentBody, '已上传的扫描件')
  scan!: AttachmentBody;
}
