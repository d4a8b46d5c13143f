import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsArray, IsNumber } from 'class-validator';
import type { AttachmentRef, Evidence } from '../../kernel/attachment';
import type { Id, Instant } from '../../kernel/ids';
import type { PlaceRef } from '../../kernel/place';
import { IdText, InstantText, NestedOrEmpty, OptionalNested, Text } from './fields';
import { longText } from './long-text';

export { longText };

export class PointBody {
  @ApiProperty({ description: '经度（WGS 84）', example: 121.4737, type: Number })
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude!: number;

  @ApiProperty({ description: '纬度（WGS 84）', example: 31.2304, type: Number })
  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude!: number;
}

export class PlaceBody implements PlaceRef {
  @IdText({ optional: true, description: '社区' })
  community?: Id;

  @IdText({ optional: true, description: '网格' })
  grid?: Id;

  @IdText({ optional: true, description: '小区' })
  estate?: Id;

  @Text({ optional: true, max: 200, description: '文字说明', example: '东门外公厕旁' })
  text?: string;

  @ApiPropertyOptional({ type: PointBody })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PointBody)
  point?: PointBody;
}

export class AttachmentBody implements AttachmentRef {
  @ApiProperty({ description: '文件内容的校验值：SHA-256', example: 'a3f5'.repeat(16) })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  hash!: string;

  @Text({ max: 200, description: '文件名', example: '现场照片.jpg' })
  name!: string;

  @ApiProperty({ description: '内容类型', example: 'image/jpeg' })
  @IsString()
  @MaxLength(100)
  mediaType!: string;

  @ApiProperty({ description: '字节数', example: 120_431, type: Number })
  @IsInt()
  @Min(1)
  size!: number;
}

export class EvidenceBody implements Evidence {
  @ApiPropertyOptional({ description: '文字说明', example: '已现场更换灯泡', default: '' })
  @Transform(({ value }: { value: unknown }) => value ?? '')
  @IsString()
  @MaxLength(longText)
  text: string = '';

  @ApiPropertyOptional({ type: [AttachmentBody], description: '已上传的文件，至多50个' })
  @Transform(({ value }: { value: unknown }) => value ?? [])
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AttachmentBody)
  attachments: AttachmentBody[] = [];
}

/** Evidence that may be left out, which is the same as none; whether some is needed is decided by the rules. */
export const Evidenced = (): PropertyDecorator =>
  NestedOrEmpty(() => EvidenceBody, '佐证；按规则须有的，文字或文件至少一项');

const enteredFrom = ['paper', 'telephone'] as const;

/** For what the office may enter long after it happened. */
export class LateBody {
  @Text({ optional: true, max: 500, description: '补录理由；补录超过规则所定期限时必填' })
  lateReason?: string;

  @OptionalNested(() => AttachmentBody, '补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填')
  lateScan?: AttachmentBody;
}

/** For commands that the office may enter for somebody, from paper or telephone. */
export class EnteredBody extends LateBody {
  @ApiPropertyOptional({ description: '由工委办公室从纸质或电话录入', enum: enteredFrom, example: 'paper' })
  @IsOptional()
  @IsIn(enteredFrom)
  channel?: (typeof enteredFrom)[number];

  @IdText({ optional: true, description: '代何人录入' })
  onBehalfOf?: Id;

  @InstantText({ optional: true, description: '录入之事实际发生的时间；须注明 channel' })
  occurredAt?: Instant;
}

/** What a unit does, also where the office enters it from the unit's paper (代录). */
export class PaperBody extends EnteredBody {
  @IdText({ optional: true, description: '代录时：哪个单位；不填为主办单位' })
  unit?: Id;

  @OptionalNested(() => AttachmentBody, '已上传的扫描件；从纸质代录时必附')
  scan?: AttachmentBody;
}
