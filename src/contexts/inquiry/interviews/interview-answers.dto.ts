import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { Id, Instant, Revision } from '../../../kernel/ids';
import type { PlaceRef } from '../../../kernel/place';
import { ActDto, MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { exampleId } from '../../../platform/http/examples';
import { PlaceBody } from '../../../platform/http/bodies.dto';
import { type InterviewPhase, interviewPhases } from './interview.state';
import { NoteBody } from './interview.dto';
import type { InterviewKind } from './interview.events';
import { type Attitude, attitudes } from './voices.rules';

const nullable = { type: String, nullable: true } as const;

/** A line of the list. */
export class InterviewRowDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ enum: interviewPhases, example: 'NOTICED' })
  state!: InterviewPhase;

  @ApiProperty({ ...nullable, example: 'TALK' })
  kind!: InterviewKind | null;

  @ApiProperty({ ...nullable, description: '专题', example: exampleId })
  topic!: Id | null;

  @ApiProperty({ ...nullable, description: '重点工作', example: null })
  keyWork!: Id | null;

  @ApiProperty({ type: PlaceBody })
  place!: PlaceRef;

  @ApiProperty({ type: [String], description: '所涉单位', example: [exampleId] })
  units!: readonly Id[];

  @ApiProperty({ ...nullable, description: '领衔人', example: exampleId })
  leadFiler!: Id | null;

  @ApiProperty({ type: [String], description: '联名人', example: [exampleId] })
  coFilers!: readonly Id[];

  @ApiProperty({ ...nullable, example: '2025-04-07T01:00:00.000Z' })
  scheduledAt!: Instant | null;

  @ApiProperty({ ...nullable, example: null })
  heldAt!: Instant | null;

  @ApiProperty({ description: '提出或录入的时间', example: '2025-04-01T02:00:00.000Z' })
  openedAt!: Instant;

  @ApiProperty({ type: [String], description: '所涉的未结事项', example: [] })
  aboutCases!: readonly Id[];

  @ApiProperty({ type: Number, nullable: true, description: '记录中的事项数', example: 2 })
  matters!: number | null;
}

export class InterviewListDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [InterviewRowDto] })
  rows!: readonly InterviewRowDto[];

  @ApiProperty({ ...nullable, description: '下一页的 cursor；没有下一页为 null', example: null })
  next!: string | null;
}

const entries = (description: string) => ({
  ...({ type: 'array', items: { type: 'object' }, description } as const),
  example: [{ reason: '请写明事项', by: { person: exampleId, occurredAt: '2025-04-01T02:00:00.000Z' } }],
});

export class NoteSlipDto {
  @ApiProperty({ description: '纸面记录', example: exampleId })
  id!: Id;

  @ApiProperty({ description: '收到时间', example: '2025-04-01T02:00:00.000Z' })
  receivedAt!: Instant;

  @ApiProperty({ description: '同一份上还有别的约谈', example: false })
  more!: boolean;
}

/** Everything about an interview; each entry of its lists says by whom and when. */
export class InterviewDto extends OmitType(InterviewRowDto, ['matters']) {
  @ApiProperty({ description: '版本号，作 If-Match 用', example: 3 })
  revision!: Revision;

  @ApiProperty({ type: Object, nullable: true, description: '提出的内容', example: { reason: '路灯长期不亮' } })
  request!: object | null;

  @ApiProperty({ ...nullable, example: '代表之家' })
  venue!: string | null;

  @ApiProperty({ ...entries('被通知的人'), example: [{ unit: exampleId, post: '科长' }] })
  interviewees!: readonly object[];

  @ApiProperty({ type: NoteBody, nullable: true })
  note!: object | null;

  @ApiProperty({ type: ActDto })
  openedBy!: ActDto;

  @ApiProperty(entries('退回'))
  returns!: readonly object[];

  @ApiProperty({ type: Object, nullable: true, description: '不予受理', example: null })
  rejection!: object | null;

  @ApiProperty({ type: Object, nullable: true, description: '并入', example: null })
  merged!: object | null;

  @ApiProperty(entries('撤销的并案'))
  mergersUndone!: readonly object[];

  @ApiProperty(entries('并入的申请'))
  joined!: readonly object[];

  @ApiProperty(entries('签收'))
  acknowledgements!: readonly object[];

  @ApiProperty(entries('委托'))
  delegates!: readonly object[];

  @ApiProperty(entries('延期'))
  postponements!: readonly object[];

  @ApiProperty(entries('更正'))
  amendments!: readonly object[];

  @ApiProperty({
    ...nullable,
    description: '异议期限的最后一日；此前未表示意见的，视为未提异议',
    example: '2025-04-08',
  })
  objectionsUntil!: string | null;

  @ApiProperty({
    type: NoteSlipDto,
    nullable: true,
    description: '由工委办公室据拍照的纸面记录录入的：哪一份，何时收到（收到即为提交）',
    example: null,
  })
  slip!: NoteSlipDto | null;

  @ApiProperty(entries('确认'))
  confirmations!: readonly object[];

  @ApiProperty(entries('异议'))
  disputes!: readonly object[];

  @ApiProperty(entries('扫描件'))
  scans!: readonly object[];

  @ApiProperty({ type: Object, nullable: true, description: '撤回', example: null })
  withdrawal!: object | null;
}

class VoiceDto {
  @ApiProperty({ ...nullable, description: '提出人', example: exampleId })
  person!: string | null;

  @ApiProperty({ ...nullable, description: '被约谈单位', example: null })
  unit!: string | null;

  @ApiProperty({ enum: attitudes, description: '已确认、有异议、待确认、未提异议、未经本人确认', example: 'UNOPPOSED' })
  attitude!: Attitude;

  @ApiProperty({ ...nullable, description: '何时表示', example: null })
  at!: string | null;

  @ApiProperty({ ...nullable, description: '异议', example: null })
  reason!: string | null;
}

export class InterviewPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: InterviewDto })
  interview!: InterviewDto;

  @ApiProperty({ type: [VoiceDto], description: '各提出人、各被约谈单位对现行记录的态度' })
  voices!: readonly VoiceDto[];

  @ApiProperty({ description: '版本号，作 If-Match 用', example: 3 })
  revision!: Revision;
}
