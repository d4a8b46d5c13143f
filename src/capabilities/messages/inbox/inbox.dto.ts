import { ApiProperty } from '@nestjs/swagger';
import type { Holder } from '../../../kernel/holder';
import type { Id, Instant } from '../../../kernel/ids';
import { exampleId, exampleInstant } from '../../../platform/http/examples';
import { IdText, QueryFlag } from '../../../platform/http/fields';
import { PageDto, PageQuery } from '../../../platform/http/page';
import { channels } from './inbox.events';
import { spans } from '../messages.part';
import { standings } from './inbox-questions.view';
import { messageKinds, toldKinds } from '../../open-lists.rules';

export class InboxQuery extends PageQuery {
  @QueryFlag('只看未读')
  unseen?: boolean;

  @QueryFlag('只看待办')
  open?: boolean;

  @IdText({ optional: true, description: '只看关于这一事项、约谈、问询会或会办的' })
  about?: Id;
}

export class AboutQuery {
  @IdText({ description: '事项、约谈、问询会或会办的编号' })
  about!: Id;
}

export class SeenAllBody {
  @IdText({ description: '到这一条为止（含）；一般为列表中最新的一条' })
  until!: Id;
}

export class KindWordsDto {
  @ApiProperty({ example: '新交办事项' })
  zh!: string;

  @ApiProperty({ example: 'A case is assigned to your unit' })
  en!: string;
}

export class GroupWordsDto {
  @ApiProperty({ type: KindWordsDto })
  words!: KindWordsDto;

  @ApiProperty({
    description: 'due 的含义：BEFORE 在此之前；AT 在此时；UNTIL 至此为止',
    enum: spans,
    example: 'BEFORE',
  })
  span!: string;
}

export class AboutDto {
  @ApiProperty({ enum: () => toldKinds, example: 'case' })
  of!: string;

  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;
}

export class MessageDto {
  @ApiProperty({ description: '即所述事件的编号', example: exampleId })
  id!: Id;

  @ApiProperty({ enum: () => messageKinds, example: 'CASE_ASSIGNED' })
  kind!: string;

  @ApiProperty({ type: KindWordsDto })
  words!: KindWordsDto;

  @ApiProperty({ type: AboutDto })
  about!: AboutDto;

  @ApiProperty({ description: '所涉问题', type: String, nullable: true, example: null })
  item!: Id | null;

  @ApiProperty({ description: '以何身份收到：office、chair、unit 或 person', example: `unit:${exampleId}` })
  holder!: Holder;

  @ApiProperty({ description: '何时前，或何时举行', type: String, nullable: true, example: '2025-04-07' })
  due!: string | null;

  @ApiProperty({ example: false })
  urgent!: boolean;

  @ApiProperty({ description: '转到群里时怎么说，不含个人信息', type: GroupWordsDto })
  group!: GroupWordsDto;

  @ApiProperty({ description: '转到群里时所说的单位', type: [String], example: [exampleId] })
  units!: readonly Id[];

  @ApiProperty({ example: exampleInstant })
  toldAt!: Instant;

  @ApiProperty({
    description: 'TOLD 仅告知；OPEN 待办；ACTED 已办；LAPSED 已不需办',
    enum: standings,
    example: 'OPEN',
  })
  standing!: string;

  @ApiProperty({ description: '办理时间', type: String, nullable: true, example: null })
  actedAt!: Instant | null;

  @ApiProperty({ description: '已读时间', type: String, nullable: true, example: null })
  seenAt!: Instant | null;

  @ApiProperty({ description: '经邮件或群机器人送出的时间', type: String, nullable: true, example: null })
  sentAt!: Instant | null;
}

export class InboxDto extends PageDto {
  @ApiProperty({ description: '全部未读条数', example: 3 })
  unseen!: number;

  @ApiProperty({ description: '全部待办条数', example: 1 })
  open!: number;

  @ApiProperty({ type: [MessageDto] })
  items!: readonly MessageDto[];
}

export class ReceiptDto extends MessageDto {
  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ description: '名单上的称呼', type: String, nullable: true, example: '城管科经办人' })
  label!: string | null;

  @ApiProperty({ enum: channels, type: String, nullable: true, example: 'EMAIL' })
  channel!: string | null;

  @ApiProperty({ description: '放弃送出的原因代码', type: String, nullable: true, example: null })
  failure!: string | null;
}

export class ReceiptsDto {
  @ApiProperty({ description: '不在您辖区内时为 null', type: AboutDto, nullable: true })
  about!: AboutDto | null;

  @ApiProperty({ description: '先告知的在前', type: [ReceiptDto] })
  receipts!: readonly ReceiptDto[];
}
