import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsObject, IsOptional, Min, ValidateNested } from 'class-validator';
import type { Id } from '../../../kernel/ids';
import { replyCategories, type ReplyCategory } from '../../../kernel/policy';
import { IdText, Nested, OneOf, Text } from '../../../platform/http/fields';
import { CommitmentBody } from '../interviews/interview.dto';
import { Evidenced, EvidenceBody, longText, PaperBody } from '../../../platform/http/bodies.dto';
import { CaseTermBody } from './case.dto';

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

  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class UnitEvidenceBody extends PaperBody {
  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class RequestExtensionBody extends UnitReasonBody {
  @Nested(() => CaseTermBody, '延长多久')
  term!: CaseTermBody;
}

export class ReplyPointBody {
  @Text({ max: longText, description: '要点', example: '何时修复' })
  point!: string;

  @Text({ max: longText, description: '答复', example: '四月七日前' })
  answer!: string;
}

export class ReplyBody extends PaperBody {
  @OneOf(replyCategories, '答复类别：A 已解决、B 正在解决、C 待解决、D 留作参考')
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

  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();

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

  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}
