import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Id } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { IdText, Nested, Text } from '../../platform/http/fields';
import { MomentsQuery } from '../../platform/http/moments';
import { AttachmentBody } from '../../platform/http/bodies.dto';
import { ActDto, MomentDto } from '../timeline/timeline.dto';
import { documentSubjects } from './kinds.rules';
import { documentCodes } from './kinds.rules';

const wholeNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;

export class DocumentQuery extends MomentsQuery {
  @ApiPropertyOptional({
    description:
      '哪一次约谈、问询会、会办、整改情况听取会或哪个事项；年度段落为年度，或年度和起止月份（2026.01-05）；台账为单位，不填为全部',
    example: exampleId,
  })
  @IsOptional()
  @Matches(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}(\.\d{2}-\d{2})?)$/)
  subject?: string;

  @ApiPropertyOptional({ description: '第几次交办、催办、督办、答复、销号；不填为最近一次', example: 1, type: Number })
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(9999)
  item?: number;
}

export class PlaceholderDto {
  @ApiProperty({ description: '占位符，写作 {名称}', example: '标题' })
  name!: string;

  @ApiProperty({ example: '事项标题' })
  meaning!: string;
}

export class PlaceholderListDto extends PlaceholderDto {
  @ApiProperty({ description: '清单之内可用的占位符', type: [PlaceholderDto] })
  columns!: readonly PlaceholderDto[];
}

export class DocumentKindDto {
  @ApiProperty({ enum: documentCodes, example: 'assignment-order' })
  code!: string;

  @ApiProperty({ example: '交办单' })
  zh!: string;

  @ApiProperty({ example: 'Assignment order' })
  en!: string;

  @ApiProperty({ description: '是什么的文书', enum: documentSubjects, example: 'case' })
  of!: string;

  @ApiProperty({ description: '须签发留存', type: Boolean, example: true })
  leaves!: boolean;

  @ApiProperty({ description: '可用的占位符', type: [PlaceholderDto] })
  values!: readonly PlaceholderDto[];

  @ApiProperty({ description: '可用的清单，写作 {#名称}…{/名称}', type: [PlaceholderListDto] })
  lists!: readonly PlaceholderListDto[];
}

export class UsedTemplateDto {
  @ApiProperty({ description: '第几版', type: Number, example: 2 })
  version!: number;

  @ApiProperty({ description: '哪一辖区的模板', example: exampleId })
  jurisdiction!: Id;
}

export class DocumentPageDto {
  @ApiProperty({ enum: documentCodes, example: 'assignment-order' })
  document!: string;

  @ApiProperty({ description: '是什么的文书', enum: documentSubjects, example: 'case' })
  of!: string;

  @ApiProperty({ example: '交办单' })
  title!: string;

  @ApiProperty({
    description: '按默认版式填好的各段：文字、两栏的表和清单',
    type: 'array',
    items: { type: 'object' },
    example: [{ kind: 'title', text: '整改事项交办单' }],
  })
  blocks!: readonly object[];

  @ApiProperty({ description: 'Word 文件所用的自备模板；null 为默认', type: UsedTemplateDto, nullable: true })
  template!: UsedTemplateDto | null;

  @ApiProperty({ description: '须签发留存；此页为其草稿', type: Boolean, example: true })
  leaves!: boolean;

  @ApiProperty({ description: '内容所据的时刻', type: MomentDto })
  moment!: MomentDto;
}

export class JurisdictionQuery {
  @IdText({ optional: true, description: '辖区；不填为自己的' })
  jurisdiction?: Id;
}

export class TemplateFileQuery extends JurisdictionQuery {
  @ApiPropertyOptional({ description: '第几版；0为默认；不填为现用的', example: 1, type: Number })
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(0)
  @Max(9999)
  version?: number;
}

export class ReplaceTemplateBody {
  @IdText({ description: '辖区' })
  jurisdiction!: Id;

  @Nested(() => AttachmentBody, '模板文件：先上传的 Word 文件（.docx）')
  file!: AttachmentBody;
}

export class RevertTemplateBody {
  @IdText({ description: '辖区' })
  jurisdiction!: Id;

  @Text({ max: 500, description: '原因', example: '新模板有误' })
  reason!: string;
}

export class TemplateStepDto {
  @ApiProperty({ description: '第几版；null 为恢复默认', type: Number, nullable: true, example: 2 })
  version!: number | null;

  @ApiProperty({ description: '文件及其 SHA-256', type: AttachmentBody, nullable: true })
  file!: AttachmentBody | null;

  @ApiProperty({ description: '恢复默认的原因', type: String, nullable: true, example: null })
  reason!: string | null;

  @ApiProperty({ type: ActDto })
  by!: ActDto;
}

export class TemplateInUseDto extends UsedTemplateDto {
  @ApiProperty({ type: AttachmentBody })
  file!: AttachmentBody;
}

export class TemplateStandingDto {
  @ApiProperty({ enum: documentCodes, example: 'assignment-order' })
  document!: string;

  @ApiProperty({ description: '现用的；null 为默认', type: TemplateInUseDto, nullable: true })
  used!: TemplateInUseDto | null;

  @ApiProperty({ description: '此辖区先后所用的，旧的在前', type: [TemplateStepDto] })
  history!: readonly TemplateStepDto[];
}
