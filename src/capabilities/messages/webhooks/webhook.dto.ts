import { ApiProperty } from '@nestjs/swagger';
import type { Id, Instant, Position } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { IdText, Text } from '../../../platform/http/fields';
import { PublicFactDto } from '../../feed/feed.dto';

const exampleUrl = 'https://qyapi.weixin.qq.com/hooks/yuexun';

export class EndpointBody {
  @Text({ max: 60, description: '名称', example: '城市运行平台' })
  name!: string;

  @Text({ max: 400, description: '网址：https，主机须在配置 OUTBOUND_HOSTS 之内', example: exampleUrl })
  url!: string;

  @Text({ max: 60, each: 100, description: '要哪些事件，见 GET feed/kinds；空为全部', example: 'CaseAssigned' })
  kinds!: string[];
}

export class RegisterWebhookBody extends EndpointBody {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '哪一辖区（含下级）；不填为自己的' })
  jurisdiction?: Id;
}

export class RemoveWebhookBody {
  @Text({ max: 500, description: '原因', example: '系统下线' })
  reason!: string;
}

export class WebhookSecretDto extends CommittedDto {
  @ApiProperty({
    description: '签名密钥，只显示这一次。签名为 HMAC-SHA256(密钥, 时间戳 + "." + 正文)',
    example: '5e88…',
  })
  secret!: string;
}

export class WebhookDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ example: '城市运行平台' })
  name!: string;

  @ApiProperty({ example: exampleUrl })
  url!: string;

  @ApiProperty({ type: [String], example: ['CaseAssigned'] })
  kinds!: readonly string[];

  @ApiProperty({ description: '密钥更换过几次', example: 1 })
  secretVersion!: number;

  @ApiProperty({ description: '已送达到哪一位置', example: 1024 })
  position!: Position;

  @ApiProperty({ description: '当前这一条已失败几次', example: 0 })
  failures!: number;

  @ApiProperty({ type: String, nullable: true, example: null })
  code!: string | null;

  @ApiProperty({ description: '何时再试', type: String, nullable: true, example: null })
  nextAt!: Instant | null;

  @ApiProperty({ description: '未送达而搁置的条数', example: 0 })
  deadLetters!: number;
}

export class DeadLetterDto {
  @ApiProperty({ example: exampleId })
  webhook!: Id;

  @ApiProperty({ type: PublicFactDto })
  fact!: PublicFactDto;

  @ApiProperty({ example: 'outbound.unreachable' })
  code!: string;

  @ApiProperty({ example: '2025-04-01T02:00:00.000Z' })
  failedAt!: Instant;
}
