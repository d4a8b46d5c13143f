import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Id, Instant, Position } from '../../kernel/ids';
import { toldKinds } from '../open-lists.rules';
import { exampleId, exampleInstant } from '../../platform/http/examples';

export class FeedQuery {
  @ApiPropertyOptional({ description: '上次答复中的 next；不填为从头', example: 1024, type: Number })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-1)
  after?: Position;

  @ApiPropertyOptional({
    description: '至多多少条',
    minimum: 1,
    maximum: 1000,
    default: 100,
    example: 100,
    type: Number,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}

export class PublicKindDto {
  @ApiProperty({ description: '事件名，见 docs/events.md', example: 'CaseAssigned' })
  kind!: string;

  @ApiProperty({ enum: () => toldKinds, example: 'case' })
  of!: string;
}

export class PublicFactDto {
  @ApiProperty({ description: '在全部事件中的位置', example: 1025 })
  position!: Position;

  @ApiProperty({ description: '事件编号', example: exampleId })
  id!: Id;

  @ApiProperty({ description: '事件名，见 docs/events.md', example: 'CaseAssigned' })
  kind!: string;

  @ApiProperty({ enum: () => toldKinds, example: 'case' })
  of!: string;

  @ApiProperty({ example: exampleId })
  about!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '此后的状态', example: 'ASSIGNED' })
  state!: string;

  @ApiProperty({ description: '发生时间', example: exampleInstant })
  occurredAt!: Instant;

  @ApiProperty({ description: '登记时间', example: exampleInstant })
  recordedAt!: Instant;
}

export class FeedDto {
  @ApiProperty({ description: '先发生的在前', type: [PublicFactDto] })
  items!: readonly PublicFactDto[];

  @ApiProperty({ description: '下次由此之后接着问；没有新的则不变', example: 1025 })
  next!: Position;

  @ApiProperty({ description: '其后是否还有', example: false })
  more!: boolean;
}
