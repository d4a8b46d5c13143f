import { ApiProperty } from '@nestjs/swagger';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';

export class PublicResultDto {
  @ApiProperty({ format: 'uuid', description: '事项' })
  case!: Id;

  @ApiProperty({ nullable: true, type: String, description: '编号', example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '承办单位' })
  unit!: string | null;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ example: '已更换三盏路灯' })
  result!: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: Instant;
}

export class PublicResultsDto {
  @ApiProperty({ type: [PublicResultDto] })
  rows!: PublicResultDto[];

  @ApiProperty({ nullable: true, type: String, description: '下一页的 cursor' })
  next!: string | null;
}

export class KeptLongEnoughDto {
  @ApiProperty({ format: 'uuid', description: '反映人、被约谈人、应询人等被写入姓名的人' })
  person!: Id;

  @ApiProperty({ description: '写有其个人信息的事项、约谈、问询会和会办数', example: 2 })
  cases!: number;

  @ApiProperty({ format: 'date', description: '其中最后一件结束之日' })
  lastEndedOn!: LocalDate;

  @ApiProperty({ format: 'date', description: '至此日为止须保存' })
  keptUntil!: LocalDate;
}

export class RetentionDto {
  @ApiProperty({ type: [KeptLongEnoughDto] })
  people!: KeptLongEnoughDto[];
}
