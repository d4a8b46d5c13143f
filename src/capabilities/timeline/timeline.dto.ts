import { exampleId } from '../../platform/http/examples';
import { AttachmentBody } from '../../platform/http/bodies.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Id, Instant, Position, Revision } from '../../kernel/ids';
import type { Json } from '../../kernel/json';

export class MomentDto {
  @ApiProperty({ description: '当时的实情', example: '2025-04-01T02:00:00.000Z' })
  asOf!: Instant;

  @ApiProperty({ description: '当时所知', example: '2025-04-01T02:00:00.000Z' })
  knownAt!: Instant;
}

/** Who did it, in which capacity, for whom and when. */
export class ActDto {
  @ApiProperty({
    description: '不宜告知时为空：承办单位看不到是谁评价的',
    type: String,
    nullable: true,
    example: exampleId,
  })
  person!: Id | null;

  @ApiProperty({ example: 'clerk' })
  role!: string;

  @ApiProperty({ description: '以何单位身份', type: String, nullable: true, example: null })
  unit!: Id | null;

  @ApiProperty({ description: '代何人', type: String, nullable: true, example: exampleId })
  onBehalfOf!: Id | null;

  @ApiProperty({ example: 'web' })
  channel!: string;

  @ApiProperty({ description: '何时发生', example: '2025-03-31T02:00:00.000Z' })
  occurredAt!: Instant;

  @ApiProperty({ description: '何时登记', example: '2025-04-01T02:00:00.000Z' })
  recordedAt!: Instant;

  @ApiPropertyOptional({ description: '补录理由' })
  lateReason?: string;

  @ApiPropertyOptional({ type: AttachmentBody, description: '补录所依据的纸质材料' })
  lateScan?: AttachmentBody;
}

export class TimelineFactDto {
  @ApiProperty({ example: 1024 })
  position!: Position;

  @ApiProperty({ example: 3 })
  revision!: Revision;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '发生了什么', example: 'NoteFiled' })
  type!: string;

  @ApiProperty({ type: ActDto })
  by!: ActDto;

  @ApiProperty({ description: '内容，依 type 而定', type: Object, example: { reason: '补记' } })
  data!: Json;

  @ApiProperty({
    description: '代录：办公室从纸质或电话录入，代哪个单位或何人；否则为 null',
    type: () => EnteredForDto,
    nullable: true,
  })
  entered!: EnteredForDto | null;
}

export class EnteredForDto {
  @ApiProperty({ description: '哪个单位', type: String, nullable: true, example: exampleId })
  unit!: Id | null;

  @ApiProperty({ description: '何人', type: String, nullable: true, example: null })
  person!: Id | null;
}

/** In the order in which the facts were written down. */
export class TimelineDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [TimelineFactDto] })
  facts!: readonly TimelineFactDto[];
}
