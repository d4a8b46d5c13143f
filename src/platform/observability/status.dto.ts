import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Id, Instant, Position } from '../../kernel/ids';
import { exampleId, exampleInstant } from '../http/examples';

const reaches = ['up', 'down'] as const;
const states = ['standby', 'building', 'catching-up', 'live', 'failing', 'stopped'] as const;
const overall = ['ready', 'degraded', 'unready'] as const;

export class LiveDto {
  @ApiProperty({ enum: ['live'], example: 'live' })
  status!: 'live';
}

export class PartStatusDto {
  @ApiProperty({
    description: 'deliveries 送出的消息；webhooks 推送；clock 本机时钟；heads 日志存证的第二处',
    example: 'deliveries',
  })
  name!: string;

  @ApiProperty({ enum: ['up', 'degraded'], example: 'up' })
  state!: 'up' | 'degraded';

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, example: { waiting: 2, failing: 0 } })
  counts!: Readonly<Record<string, number>>;
}

export class FailureDto {
  @ApiProperty({ example: 'no such column' })
  message!: string;

  @ApiPropertyOptional({ description: '处理哪个事件时', example: exampleId })
  event?: Id;

  @ApiProperty({ example: exampleInstant })
  at!: Instant;

  @ApiPropertyOptional({ description: '何时再试', example: exampleInstant })
  retryAt?: Instant;
}

export class RefusedCommandDto {
  @ApiProperty({ description: '起因的事件', example: exampleId })
  event!: Id;

  @ApiProperty({ example: 'case.rule' })
  code!: string;

  @ApiProperty({ example: exampleInstant })
  at!: Instant;
}

export class SubscriptionStatusDto {
  @ApiProperty({ example: 'case_board' })
  name!: string;

  @ApiProperty({ enum: states, example: 'live' })
  state!: (typeof states)[number];

  @ApiPropertyOptional({ type: Number, example: 2 })
  version: number | undefined;

  @ApiPropertyOptional({ description: '第几次建立', type: Number, example: 1 })
  generation: number | undefined;

  @ApiProperty({ description: '已处理到的位置', type: Number, nullable: true, example: 1024 })
  position!: Position | null;

  @ApiProperty({ description: '事件库的末尾', type: Number, nullable: true, example: 1024 })
  head!: Position | null;

  @ApiProperty({ description: '落后多少', type: Number, nullable: true, example: 0 })
  behind!: number | null;

  @ApiPropertyOptional({ description: '出错的情况', type: FailureDto })
  error: FailureDto | undefined;

  @ApiPropertyOptional({ description: '联动中被拒绝的命令，新的在后', type: [RefusedCommandDto] })
  refusals: readonly RefusedCommandDto[] | undefined;
}

export class StatusDto {
  @ApiProperty({ enum: overall, example: 'ready' })
  status!: (typeof overall)[number];

  @ApiProperty({ description: '事件库', enum: reaches, example: 'up' })
  store!: (typeof reaches)[number];

  @ApiProperty({ description: '个人信息和文件', enum: reaches, example: 'up' })
  vault!: (typeof reaches)[number];

  @ApiProperty({ type: [PartStatusDto] })
  parts!: readonly PartStatusDto[];

  @ApiProperty({ description: '各视图', type: [SubscriptionStatusDto] })
  views!: readonly SubscriptionStatusDto[];

  @ApiProperty({ description: '各项联动', type: [SubscriptionStatusDto] })
  reactions!: readonly SubscriptionStatusDto[];
}
