import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import type { Term, TermUnit } from '../../../kernel/time/term';
import { IdText, LocalDateText, Nested, OneOf, Text } from '../../../platform/http/fields';
import { CommitmentBody } from '../interviews/interview.dto';
import {
  AttachmentBody,
  EnteredBody,
  Evidenced,
  EvidenceBody,
  longText,
  PlaceBody,
} from '../../../platform/http/bodies.dto';
import { type Origin, origins } from './case-shapes.events';
import { type IfOverdue, ifOverdueChoices } from './clock.rules';

export const urgencies: readonly Urgency[] = ['urgent', 'normal', 'complex'];
const termUnits: readonly TermUnit[] = ['workingDay', 'calendarDay', 'month'];
export class CaseTermBody implements Term {
  @ApiProperty({ description: '多少', example: 10, type: Number })
  @IsInt()
  @Min(1)
  @Max(400)
  amount!: number;

  @OneOf(termUnits, '期限的单位：工作日、自然日或月')
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

  @OneOf(urgencies, '缓急：紧急、一般或复杂', 'normal')
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

  @OneOf(urgencies, '缓急：紧急、一般或复杂', 'normal')
  urgency!: Urgency;
}

export class AssignCaseBody {
  @IdText({ description: '主办单位' })
  unit!: Id;

  @IdText({ optional: true, each: 20, description: '协办单位' })
  coUnits?: Id[];

  @OneOf(urgencies, '缓急：紧急、一般或复杂', 'normal')
  urgency!: Urgency;

  @ApiPropertyOptional({ type: CaseTermBody, description: '另定期限；不填依规则' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CaseTermBody)
  term?: CaseTermBody;

  @LocalDateText({ optional: true, description: '协办单位须在何日前提出意见；不填为不征求', example: '2025-04-18' })
  opinionsBy?: LocalDate;

  @Text({ optional: true, max: longText, description: '交办意见：对承办单位的要求', example: '请于汛期前完成' })
  instruction?: string;
}

export class CaseEvidenceBody {
  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class AddFindingBody extends IntersectionType(EnteredBody, CaseEvidenceBody) {}

export class GrantExtensionBody {
  @ApiPropertyOptional({ type: CaseTermBody, description: '批准多久；不填为所申请的' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CaseTermBody)
  term?: CaseTermBody;
}

export const ifOverdueWords = '按新日历当即逾期的：MOVE 照改，KEEP 保留原到期日；不填则不改并说明';

export class ConfirmCalendarChangeBody {
  @ApiPropertyOptional({ enum: ifOverdueChoices, description: ifOverdueWords, example: 'KEEP' })
  @IsOptional()
  @IsIn(ifOverdueChoices)
  ifOverdue?: IfOverdue;
}

export class CorrectPromiseBody extends CaseReasonBody {
  @ApiProperty({ description: '事项的第几项承诺，从1起', example: 1, type: Number })
  @IsInt()
  @Min(1)
  promise!: number;

  @Nested(() => CommitmentBody, '更正后的承诺')
  commitment!: CommitmentBody;
}

export class CaseScanBody {
  @Nested(() => AttachmentBody, '已上传的扫描件')
  scan!: AttachmentBody;
}
