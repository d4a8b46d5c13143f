import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { handKinds, type HandKind } from '../../../capabilities/hands/hands.part';
import { toldKinds } from '../../../capabilities/open-lists.rules';
import type { Kind } from '../../../capabilities/thing.part';
import type { Id, Instant } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { IdText, Text } from '../../../platform/http/fields';

export class OpenWorkDto {
  @ApiProperty({ enum: () => toldKinds, example: 'case' })
  kind!: Kind;

  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '东门路灯不亮' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: '约谈〔2025〕001号' })
  number!: string | null;

  @ApiProperty({ enum: handKinds, description: 'FILER 提出、评价；HANDLER 经办；INVITED 受邀', example: 'FILER' })
  as!: HandKind;

  @ApiProperty({ description: '代表哪个单位经办', type: String, nullable: true, example: exampleId })
  unit!: Id | null;

  @ApiProperty({ description: '对方单位：其人员不能接手', type: [String], example: [] })
  against!: readonly Id[];
}

export class HandoverDto {
  @ApiProperty({ description: '接手人', example: exampleId })
  to!: Id;

  @ApiProperty({ example: '换届' })
  reason!: string;

  @ApiProperty({ example: '2026-12-01T02:00:00.000Z' })
  at!: Instant;

  @ApiProperty({ description: '移交了几件', example: 3 })
  things!: number;
}

export class WorkDto {
  @ApiProperty({ description: '在办的', type: [OpenWorkDto] })
  open!: readonly OpenWorkDto[];

  @ApiProperty({ description: '历次移交', type: [HandoverDto] })
  handedOver!: readonly HandoverDto[];
}

export class HandOverBody {
  @IdText({ description: '接手人' })
  to!: Id;

  @Text({ max: 500, description: '移交原因', example: '换届，不再担任代表' })
  reason!: string;

  @ApiPropertyOptional({
    description: '只移交哪几类；不填为全部。既是代表又是经办人的，分别移交给两位接手人',
    enum: handKinds,
    isArray: true,
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(handKinds, { each: true })
  as?: HandKind[];
}
