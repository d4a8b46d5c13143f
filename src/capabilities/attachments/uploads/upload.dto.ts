import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Id } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { Text } from '../../../platform/http/fields';
import { AttachmentBody } from '../../../platform/http/bodies.dto';

export class BeginUploadBody {
  @Text({ max: 500, description: '文件名', example: '现场照片.jpg' })
  name!: string;

  @ApiProperty({ description: '字节数', type: Number, example: 20_480 })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  size!: number;

  @ApiPropertyOptional({ description: '内容的 SHA-256；给出的，传完后核对', example: 'a3f5'.repeat(16) })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  hash?: string;
}

export class UploadDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '现场照片.jpg' })
  name!: string;

  @ApiProperty({ description: '字节数', type: Number, example: 20_480 })
  size!: number;

  @ApiProperty({ description: '已收到的字节数，由此续传', type: Number, example: 8_192 })
  offset!: number;

  @ApiProperty({ description: '传完后的文件；未传完为 null', type: AttachmentBody, nullable: true })
  attachment!: AttachmentBody | null;
}
