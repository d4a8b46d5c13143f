import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { ActDto, MomentDto } from '../../../capabilities/timeline/timeline.dto';
import type { Id, Instant, LocalDate, Revision } from '../../../kernel/ids';
import { AttachmentBody, EnteredBody, longText } from '../../../platform/http/bodies.dto';
import { exampleId } from '../../../platform/http/examples';
import { IdText, Nested, NestedList, OptionalNested, SeveralOf, Text } from '../../../platform/http/fields';
import { MomentsQuery } from '../../../platform/http/moments';
import { PageQuery } from '../../../platform/http/page';
import { NoteBody } from '../interviews/interview.dto';
import { type SlipPhase, slipPhases, type TypedNote } from './slip-standing.state';

const mostPhotos = 20;
const nullable = { type: String, nullable: true } as const;

export class ReceiveSlipBody extends EnteredBody {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;

  @NestedList(() => AttachmentBody, {
    min: 1,
    max: mostPhotos,
    description: '照片或扫描件：已上传的照片或 PDF，至少一份',
  })
  photos!: AttachmentBody[];

  @Text({ optional: true, max: 1000, description: '附言', example: '背面还有一行' })
  words?: string;
}

export class AddSlipPhotosBody extends EnteredBody {
  @NestedList(() => AttachmentBody, { max: mostPhotos, description: '补拍的照片；只说明而不补拍时不填' })
  photos?: AttachmentBody[];

  @Text({ optional: true, max: 1000, description: '说明看不清之处', example: '第二行是“东门外”' })
  words?: string;
}

export class SlipReasonBody {
  @Text({ max: longText, description: '原因', example: '第二页反光，看不清承诺日期' })
  reason!: string;
}

export class SetAsideSlipBody extends SlipReasonBody {
  @IdText({ optional: true, description: '与哪一份纸面记录重复' })
  duplicateOf?: Id;
}

export class TypeSlipBody {
  @IdText({ optional: true, description: '调用方自定的约谈编号' })
  id?: Id;

  @Nested(() => NoteBody, '按纸面录入的约谈记录')
  note!: NoteBody;

  @IdText({ optional: true, each: 100, description: '联名人' })
  coFilers?: Id[];

  @ApiPropertyOptional({ description: '同一份上还有别的约谈，接着录', example: false })
  @IsOptional()
  @IsBoolean()
  more?: boolean;

  @Text({ optional: true, max: 500, description: '补录理由；约谈早于规则所定期限而不填的，记为“据纸面记录代录”' })
  lateReason?: string;
}

export class ConfirmSlipBody {
  @OptionalNested(() => AttachmentBody, '已上传的手写签名；工委办公室录入的，为本人签过字的打印件')
  scan?: AttachmentBody;
}

export class SlipListQuery extends IntersectionType(PageQuery, MomentsQuery) {
  @SeveralOf(slipPhases, '状态', 'RECEIVED')
  state?: string[];
}

export class TypedNoteDto {
  @ApiProperty({ description: '约谈', example: exampleId })
  interview!: Id;

  @ApiProperty({
    enum: ['WAITING', 'CONFIRMED', 'DISPUTED', 'UNCONFIRMED'],
    description: '本人的意见',
    example: 'WAITING',
  })
  answer!: TypedNote['answer'];

  @ApiProperty({ ...nullable, description: '确认期限', example: '2025-04-08' })
  confirmBy!: LocalDate | null;

  @ApiProperty({ ...nullable, description: '异议', example: null })
  reason!: string | null;
}

const entries = (description: string) => ({
  ...({ type: 'array', items: { type: 'object' }, description } as const),
  example: [{ reason: '看不清', by: { person: exampleId, occurredAt: '2025-04-01T02:00:00.000Z' } }],
});

export class SlipDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '版本号，作 If-Match 用', example: 0 })
  revision!: Revision;

  @ApiProperty({ enum: slipPhases, example: 'RECEIVED' })
  state!: SlipPhase;

  @ApiProperty({ ...nullable, description: '谁交的', example: exampleId })
  filer!: Id | null;

  @ApiProperty({ type: [AttachmentBody], description: '照片' })
  photos!: readonly AttachmentBody[];

  @ApiProperty({ ...nullable, description: '附言', example: null })
  words!: string | null;

  @ApiProperty({ ...nullable, description: '代录期限', example: '2025-04-04' })
  typeBy!: LocalDate | null;

  @ApiProperty({ type: [TypedNoteDto], description: '据此录入的约谈记录' })
  typed!: readonly TypedNoteDto[];

  @ApiProperty({ description: '收到时间：收到即为提交', example: '2025-04-01T02:00:00.000Z' })
  receivedAt!: Instant;

  @ApiProperty({ type: ActDto })
  receivedBy!: ActDto;

  @ApiProperty(entries('请补拍'))
  askedBack!: readonly object[];

  @ApiProperty({ type: Object, nullable: true, description: '搁置', example: null })
  setAside!: object | null;

  @ApiProperty(entries('重新代录'))
  takenUp!: readonly object[];

  @ApiProperty(entries('移交'))
  successions!: readonly object[];
}

export class SlipListDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [SlipDto] })
  rows!: readonly SlipDto[];

  @ApiProperty({ ...nullable, description: '下一页的 cursor；没有下一页为 null', example: null })
  next!: string | null;
}

export class SlipPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: SlipDto })
  slip!: SlipDto;

  @ApiProperty({ description: '按规则，本人须手写签名确认', example: false })
  signature!: boolean;

  @ApiProperty({ description: '版本号，作 If-Match 用', example: 0 })
  revision!: Revision;
}
