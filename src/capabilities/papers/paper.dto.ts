import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Id, Instant, Revision } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { AttachmentBody, EnteredBody } from '../../platform/http/bodies.dto';
import { IdText, InstantText, Nested, OptionalNested, SeveralOf, Text } from '../../platform/http/fields';
import { PageDto } from '../../platform/http/page';
import { documentCodes } from '../documents/kinds.rules';
import type { DocumentCode } from '../documents/template.events';
import { MomentDto } from '../timeline/timeline.dto';
import { paperPhases } from './paper.state';

const subjectForm = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4})$/;

const wholeNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;

export class PaperListQuery {
  @SeveralOf(paperPhases, '拟稿、已核稿、待用印、已印发、撤回、替换、作废')
  state?: string[];

  @SeveralOf(documentCodes, '文书种类')
  document?: string[];

  @ApiPropertyOptional({ description: '哪一事项、约谈、问询会、会办或会议的', example: exampleId })
  @IsOptional()
  @Matches(subjectForm)
  subject?: string;

  @ApiPropertyOptional({ description: '登记的年份', example: 2026, type: Number })
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(2000)
  @Max(2999)
  year?: number;
}

export class DraftPaperBody extends EnteredBody {
  @ApiProperty({ description: '文书种类', enum: documentCodes, example: 'assignment-order' })
  @IsIn(documentCodes)
  document!: DocumentCode;

  @ApiPropertyOptional({ description: '哪一事项、约谈、问询会、会办或会议的', example: exampleId })
  @IsOptional()
  @Matches(subjectForm)
  subject?: string;

  @ApiPropertyOptional({ description: '第几次交办、催办、督办；不填为最近一次', example: 1, type: Number })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9999)
  item?: number;

  @Text({ optional: true, max: 60, description: '机关的发文字号（GB/T 9704）', example: '示街人工委〔2026〕5号' })
  officialNumber?: string;

  @IdText({ optional: true, description: '替换哪一份文书' })
  replaces?: Id;
}

export class PaperStepBody extends EnteredBody {}

export class SignPaperBody extends EnteredBody {
  @Text({ optional: true, max: 60, description: '机关的发文字号（GB/T 9704）', example: '示街人工委〔2026〕5号' })
  officialNumber?: string;

  @InstantText({ optional: true, description: '所阅草稿页面的时刻；内容以此为准，不填为现在' })
  seenAt?: Instant;

  @OptionalNested(() => AttachmentBody, '代录时：主任签字的扫描件')
  form?: AttachmentBody;
}

export class SealPaperBody extends EnteredBody {
  @Nested(() => AttachmentBody, '用印件的扫描件（PDF 或图片），即实际发出的')
  scan!: AttachmentBody;
}

export class DiscardPaperBody extends EnteredBody {
  @Text({ max: 500, description: '原因', example: '并入另一份' })
  reason!: string;
}

export class WithdrawPaperBody extends DiscardPaperBody {
  @OptionalNested(() => AttachmentBody, '代录时：主任签字的扫描件')
  form?: AttachmentBody;
}

export class PaperListDto extends PageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: 'array', items: { type: 'object' }, example: [{ number: '发文2026-0001', state: 'ISSUED' }] })
  rows!: readonly object[];
}

export class PaperPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ description: '修订号，即 ETag', example: 3, type: Number })
  revision!: Revision;

  @ApiProperty({ description: '文书的各步、编号与去向', type: 'object', additionalProperties: true, example: {} })
  paper!: object;

  @ApiPropertyOptional({ description: '现在可做的', type: 'object', additionalProperties: true, example: {} })
  allowed?: object;
}
