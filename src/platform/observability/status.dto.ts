import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Id, Instant, Position, Revision } from '../../kernel/ids';
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

export class OpenFailureDto {
  @ApiProperty({ example: exampleInstant })
  at!: Instant;

  @ApiPropertyOptional({ description: '何时再试', type: String, example: exampleInstant })
  retryAt?: Instant | undefined;
}

export class FailureDto extends OpenFailureDto {
  @ApiProperty({ example: 'no such column' })
  message!: string;

  @ApiPropertyOptional({ description: '处理哪个事件时', example: exampleId })
  event?: Id;
}

export class RefusedCommandDto {
  @ApiProperty({ description: '起因的事件', example: exampleId })
  event!: Id;

  @ApiProperty({ example: 'case.rule' })
  code!: string;

  @ApiProperty({ example: exampleInstant })
  at!: Instant;
}

class RunDto {
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

  @ApiPropertyOptional({ description: '多少件含较新版本写入、现用版本读不懂的记录', type: Number, example: 1 })
  gaps: number | undefined;

  @ApiPropertyOptional({ description: '联动：有多少处事件留待升级后处理', type: Number, example: 1 })
  aside: number | undefined;
}

export class OpenSubscriptionStatusDto extends RunDto {
  @ApiPropertyOptional({ description: '出错的时间；情况登录后可见', type: OpenFailureDto })
  error: OpenFailureDto | undefined;

  @ApiPropertyOptional({ description: '联动中被拒绝的命令数', type: Number, example: 1 })
  refused: number | undefined;
}

export class SubscriptionStatusDto extends RunDto {
  @ApiPropertyOptional({ description: '出错的情况', type: FailureDto })
  error: FailureDto | undefined;

  @ApiPropertyOptional({ description: '联动中被拒绝的命令，新的在后', type: [RefusedCommandDto] })
  refusals: readonly RefusedCommandDto[] | undefined;
}

/** The first fact of a stream that this release cannot read. */
export class GapDto {
  @ApiProperty({ description: '事件流', example: `case-${exampleId}` })
  stream!: string;

  @ApiProperty({ description: '类型', example: 'NoteFiled' })
  type!: string;

  @ApiProperty({ description: '内容结构的版本', example: 2 })
  schema!: number;

  @ApiProperty({ example: 3 })
  revision!: Revision;

  @ApiProperty({ example: 1024 })
  position!: Position;

  @ApiProperty({ description: '何时写入', example: exampleInstant })
  recordedAt!: Instant;
}

class NodeDto {
  @ApiProperty({ enum: overall, example: 'ready' })
  status!: (typeof overall)[number];

  @ApiProperty({ description: '事件库', enum: reaches, example: 'up' })
  store!: (typeof reaches)[number];

  @ApiProperty({ description: '个人信息和文件', enum: reaches, example: 'up' })
  vault!: (typeof reaches)[number];

  @ApiProperty({ type: [PartStatusDto] })
  parts!: readonly PartStatusDto[];
}

export class OpenStatusDto extends NodeDto {
  @ApiProperty({ description: '各视图', type: [OpenSubscriptionStatusDto] })
  views!: readonly OpenSubscriptionStatusDto[];

  @ApiProperty({ description: '各项联动', type: [OpenSubscriptionStatusDto] })
  reactions!: readonly OpenSubscriptionStatusDto[];
}

export class StatusDto extends NodeDto {
  @ApiProperty({ description: '各视图', type: [SubscriptionStatusDto] })
  views!: readonly SubscriptionStatusDto[];

  @ApiProperty({ description: '各项联动', type: [SubscriptionStatusDto] })
  reactions!: readonly SubscriptionStatusDto[];

  @ApiProperty({ description: '含较新版本记录的各件：从哪一条起读不懂', type: [GapDto] })
  newer!: readonly GapDto[];
}
