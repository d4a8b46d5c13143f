import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Rating } from '../../../kernel/policy';
import { IdText, InstantText, LocalDateText, Nested, OneOf, OptionalNested, Text } from '../../../platform/http/fields';
import {
  AttachmentBody,
  EnteredBody,
  Evidenced,
  EvidenceBody,
  longText,
  PaperBody,
} from '../../../platform/http/bodies.dto';
import { type SpecialLevel, specialLevels, type SupervisionLevel } from './case-shapes.events';
import { type SpecialDecision, specialDecisions } from './independence.rules';
import { CaseReasonBody, CaseEvidenceBody } from './case.dto';

const ratings: readonly Rating[] = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'];
const levels: readonly SupervisionLevel[] = ['SUPERVISED', 'LISTED'];

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

  @OneOf(ratings, '评价：满意、基本满意、不满意')
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

  @OneOf(specialLevels, '谁批准：由工委主任签字，或者由上级（区人大常委会有关机构）批准')
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

  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class SupervisionBody extends CaseReasonBody {
  @OneOf(levels, '督办方式：督办或挂牌督办')
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
