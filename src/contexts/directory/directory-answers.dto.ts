import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type JurisdictionLevel,
  jurisdictionLevels,
  type PlaceKind,
  type UnitNature,
  unitNatures,
} from '../../kernel/directory';
import type { Id, LocalDate, Revision } from '../../kernel/ids';
import { type AlikeKind, alikeKinds } from './alike-names.view';
import { type ListKind, listKinds } from './lists/list.events';
import { exampleId } from '../../platform/http/examples';

class EntryDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '是否已停用', example: false })
  closed!: boolean;

  @ApiProperty({ description: '版本号，作 If-Match 用', example: 0 })
  revision!: Revision;
}

export class JurisdictionDto extends EntryDto {
  @ApiProperty({ example: '某某街道' })
  name!: string;

  @ApiProperty({ enum: jurisdictionLevels, example: 'street' })
  level!: JurisdictionLevel;

  @ApiProperty({ type: String, nullable: true, example: null })
  parent!: Id | null;
}

export class UnitDto extends EntryDto {
  @ApiProperty({ example: '城市管理科' })
  name!: string;

  @ApiProperty({ example: 'CG-01' })
  code!: string;

  @ApiProperty({ description: '已并入的单位', type: String, nullable: true, example: null })
  mergedInto!: Id | null;

  @ApiProperty({ description: '下属机关，或不相隶属的企业、单位（发函）', enum: unitNatures, example: 'SUBORDINATE' })
  nature!: UnitNature;
}

export class PlaceDto extends EntryDto {
  @ApiProperty({ enum: ['community', 'grid', 'estate'], example: 'grid' })
  kind!: PlaceKind;

  @ApiProperty({ example: '第一社区第3网格' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  parent!: Id | null;
}

export class PersonDto extends EntryDto {
  @ApiProperty({ example: '代表03' })
  label!: string;

  @ApiPropertyOptional({
    description: '个人信息，有权者可见',
    type: Object,
    example: { person: exampleId, fields: { phone: '13800000000' } },
  })
  personal?: unknown;
}

class PersonPartDto {
  @ApiProperty({ description: '身份或职务', example: 'deputy' })
  role!: string;

  @ApiProperty({ description: '经办人和负责人的单位', type: String, nullable: true, example: null })
  unit!: Id | null;
}

export class ListedPersonDto extends PersonDto {
  @ApiProperty({ description: '今天的身份：依任职或账号；都没有登记的为空', type: [PersonPartDto] })
  as!: readonly PersonPartDto[];
}

export class ListEntryDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  list!: Id;

  @ApiProperty({ enum: listKinds, example: 'topic' })
  kind!: ListKind;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ example: '物业管理' })
  name!: string;

  @ApiProperty({ example: '2024-01-01' })
  from!: LocalDate;

  @ApiProperty({ type: String, nullable: true, example: null })
  until!: LocalDate | null;

  @ApiProperty({ example: 3 })
  revision!: Revision;
}

class AlikeNameDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '城管（东）队' })
  name!: string;
}

export class AlikeNamesDto {
  @ApiProperty({ enum: alikeKinds, example: 'unit' })
  kind!: AlikeKind;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ type: [AlikeNameDto] })
  entries!: readonly AlikeNameDto[];
}
