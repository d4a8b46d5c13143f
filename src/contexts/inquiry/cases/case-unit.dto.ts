import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMinSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import type { Id, LocalDate } from '../../../kernel/ids';
import { replyCategories, type ReplyCategory } from '../../../kernel/policy';
import { IdText, LocalDateText, NestedList, OptionalNested, Text } from '../../../platform/http/fields';
import { CommitmentBody } from '../interviews/interview.dto';
import { EnteredBody, Evidenced, EvidenceBody, longText, PaperBody } from '../../../platform/http/bodies.dto';

export class NameHandlerBody extends EnteredBody {
  @IdText({ optional: true, description: '本单位的经办人；不填为交回本单位' })
  person?: Id;

  @Text({ max: 500, description: '原因', example: '由片区负责人办理' })
  reason!: string;
}

export class RequestOpinionsBody extends EnteredBody {
  @IdText({ each: 20, description: '征求哪些协办单位' })
  @ArrayMinSize(1)
  units!: Id[];

  @Text({ max: longText, description: '征求什么意见', example: '管线由谁维修' })
  about!: string;

  @LocalDateText({ description: '何日前，不晚于整改期限', example: '2025-04-18' })
  dueOn!: LocalDate;
}

export class OpinionBody extends PaperBody {
  @Text({ max: longText, description: '协办意见', example: '由产权单位维修，本单位配合' })
  text!: string;

  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class DraftPointBody {
  @Text({ max: longText, description: '要点', example: '何时修复' })
  point!: string;

  @ApiPropertyOptional({ description: '答复；送签前可不填', example: '四月七日前', default: '' })
  @Transform(({ value }: { value: unknown }) => value ?? '')
  @IsString()
  @MaxLength(longText)
  answer: string = '';
}

/** An unfinished reply: anything may still be missing. */
export class DraftBody {
  @ApiPropertyOptional({
    description: '答复类别：A 已解决、B 正在解决、C 待解决、D 留作参考',
    enum: replyCategories,
    example: 'A',
  })
  @IsOptional()
  @IsIn(replyCategories)
  category?: ReplyCategory;

  @ApiPropertyOptional({ description: '答复', example: '已全部修复', default: '' })
  @Transform(({ value }: { value: unknown }) => value ?? '')
  @IsString()
  @MaxLength(longText)
  summary: string = '';

  @NestedList(() => DraftPointBody, { max: 50, description: '逐点答复' })
  points?: DraftPointBody[];

  @ApiPropertyOptional({ description: '是否面复', example: true, type: Boolean })
  @IsOptional()
  @IsBoolean()
  inPerson?: boolean;

  @OptionalNested(() => EvidenceBody, '佐证')
  evidence?: EvidenceBody;

  @OptionalNested(() => CommitmentBody, '仍待完成的承诺')
  commitment?: CommitmentBody;

  @IdText({ optional: true, description: '承诺针对哪一件；不填为登记时的一件' })
  about?: Id;
}

export class SignBody {
  @ApiProperty({ description: '所阅答复稿的序号；其后有修改即不能签发', example: 2, type: Number })
  @IsInt()
  @Min(1)
  draft!: number;
}

export class ReturnDraftBody extends SignBody {
  @Text({ max: 500, description: '退回修改的意见', example: '请写明完成日期' })
  reason!: string;
}
