import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { Id, Instant } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { OneOf, Text } from '../../../platform/http/fields';
import { channels, type DeliveryChannel } from '../inbox/inbox.events';
import { messageKinds, toldKinds } from '../../open-lists.rules';
import { KindWordsDto } from '../inbox/inbox.dto';
import type { Kind } from '../../thing.part';

const exampleAddress = 'jingbanren@example.gov.cn';

export class ChooseDeliveryBody {
  @OneOf(channels, '渠道：EMAIL 邮件；WECOM 企业微信群机器人；DINGTALK 钉钉群机器人（安全设置用关键词“约询”）')
  channel!: DeliveryChannel;

  @Text({ max: 400, description: '邮箱地址，或群机器人的网址；加密保存', example: exampleAddress })
  address!: string;

  @ApiPropertyOptional({ description: '只送紧急的，其余只留在消息列表', default: false, example: false })
  @IsOptional()
  @IsBoolean()
  urgentOnly?: boolean;
}

export class ChoiceDto {
  @ApiProperty({ enum: channels, type: String, nullable: true, example: 'EMAIL' })
  channel!: DeliveryChannel | null;

  @ApiProperty({ description: '只给本人看', type: String, nullable: true, example: exampleAddress })
  address!: string | null;

  @ApiProperty({ example: false })
  urgentOnly!: boolean;
}

export class PendingDeliveryDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ description: '收件人', example: exampleId })
  person!: Id;

  @ApiProperty({ description: '名单上的称呼', type: String, nullable: true, example: '城管科经办人' })
  label!: string | null;

  @ApiProperty({ enum: () => messageKinds, example: 'CASE_ASSIGNED' })
  kind!: string;

  @ApiProperty({ description: '消息的标题', type: KindWordsDto })
  words!: KindWordsDto;

  @ApiProperty({ enum: () => toldKinds, example: 'case' })
  of!: Kind;

  @ApiProperty({ example: exampleId })
  about!: Id;

  @ApiProperty({ description: '失败次数', example: 2 })
  failures!: number;

  @ApiProperty({ description: '最近一次失败的原因代码', type: String, nullable: true, example: 'outbound.unreachable' })
  code!: string | null;

  @ApiProperty({
    description: '何时送出或再试；null 为已放弃，可再次送出',
    type: String,
    nullable: true,
    example: '2025-04-01T02:00:00.000Z',
  })
  nextAt!: Instant | null;
}
