import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsISO8601,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  type JurisdictionLevel,
  jurisdictionLevels,
  type PlaceKind,
  type UnitNature,
  unitNatures,
} from '../../kernel/directory';
import type { Id, LocalDate } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { OneOf } from '../../platform/http/fields';
import { type ListKind, listKinds } from './lists/list.events';

const placeKinds: readonly PlaceKind[] = ['community', 'grid', 'estate'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Any "register" body may contain an id chosen by the caller. */
class WithId {
  @ApiPropertyOptional({ description: '调用方自定的编号（UUID）', example: exampleId })
  @IsOptional()
  @IsUUID()
  id?: Id;
}

export class RegisterJurisdictionBody extends WithId {
  @ApiProperty({ description: '名称', example: '某某街道' })
  @IsString()
  @MaxLength(100)
  name!: string;

  @ApiProperty({ description: '级别', enum: jurisdictionLevels, example: 'street' })
  @IsIn(jurisdictionLevels)
  level!: JurisdictionLevel;

  @ApiPropertyOptional({ description: '上级辖区；不填则为最上级', example: exampleId })
  @IsOptional()
  @IsUUID()
  parent?: Id;
}

export class RegisterUnitBody extends WithId {
  @ApiProperty({ description: '所属辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;

  @ApiProperty({ description: '单位编码，同一辖区内不重复', example: 'CG-01' })
  @IsString()
  @MaxLength(64)
  code!: string;

  @ApiProperty({ description: '名称', example: '城市管理科' })
  @IsString()
  @MaxLength(100)
  name!: string;
}

export class ChangeUnitCodeBody {
  @ApiProperty({ description: '单位编码', example: 'CG-02' })
  @IsString()
  @MaxLength(64)
  code!: string;
}

export class UnitNatureBody {
  @OneOf(unitNatures, '单位性质：下属机关，或不相隶属的企业、单位，对其发函，不发通知书', 'INDEPENDENT')
  nature!: UnitNature;
}

export class RegisterPlaceBody extends WithId {
  @ApiProperty({ description: '所属辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;

  @ApiProperty({ description: '社区、网格或小区', enum: placeKinds, example: 'grid' })
  @IsIn(placeKinds)
  kind!: PlaceKind;

  @ApiProperty({ description: '名称', example: '第一社区第3网格' })
  @IsString()
  @MaxLength(100)
  name!: string;

  @ApiPropertyOptional({ description: '上级地点：网格属社区，小区属网格或社区', example: exampleId })
  @IsOptional()
  @IsUUID()
  parent?: Id;
}

export class MovePlaceBody {
  @ApiProperty({ description: '新的上级地点', example: exampleId })
  @IsUUID()
  parent!: Id;
}

/** Personal data. Each field is sealed under the person's own key before anything is decided or stored. */
export class PersonalBody {
  @ApiPropertyOptional({ description: '姓名', example: '代表03' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string;

  @ApiPropertyOptional({ description: '电话', example: '13800000000' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string;

  @ApiPropertyOptional({ description: '住址', example: '第一社区1幢101室' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  address?: string;
}

export class RegisterPersonBody extends WithId {
  @ApiProperty({ description: '所属辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;

  @ApiProperty({ description: '名单上的称呼，不含个人信息', example: '代表03' })
  @IsString()
  @MaxLength(100)
  label!: string;

  @ApiPropertyOptional({ type: PersonalBody, description: '个人信息，加密保存' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonalBody)
  personal?: PersonalBody;
}

export class RelabelPersonBody {
  @ApiProperty({ description: '称谓', example: '代表04' })
  @IsString()
  @MaxLength(100)
  label!: string;
}

export class RenameBody {
  @ApiProperty({ description: '新名称', example: '城市管理科' })
  @IsString()
  @MaxLength(100)
  name!: string;
}

export class ReasonBody {
  @ApiProperty({ description: '原因', example: '机构改革撤并' })
  @IsString()
  @MaxLength(500)
  reason!: string;
}

export class MergeUnitBody extends ReasonBody {
  @ApiProperty({ description: '并入的单位', example: exampleId })
  @IsUUID()
  into!: Id;
}

export class AddListEntryBody {
  @ApiProperty({ description: '所属辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;

  @ApiProperty({ description: '名称', example: '养老服务' })
  @IsString()
  @MaxLength(100)
  name!: string;

  @ApiProperty({ description: '启用日期', example: '2025-01-01' })
  @Matches(day)
  @IsISO8601({ strict: true })
  from!: LocalDate;

  @ApiPropertyOptional({ description: '最后可选日期；不填为长期', example: '2025-12-31' })
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  until?: LocalDate;
}

export class EndListEntryBody {
  @ApiPropertyOptional({ description: '最后可选日期；不填则重新启用', example: '2025-12-31' })
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  until?: LocalDate;
}

const yes = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class WhichQuery {
  @ApiPropertyOptional({ description: '只看这一辖区', example: exampleId })
  @IsOptional()
  @IsUUID()
  jurisdiction?: Id;

  @ApiPropertyOptional({ description: '是否包括已停用的', example: false })
  @IsOptional()
  @Transform(yes)
  @IsBoolean()
  closed?: boolean;
}

export class ListQuery {
  @ApiPropertyOptional({ description: '只看这一辖区', example: exampleId })
  @IsOptional()
  @IsUUID()
  jurisdiction?: Id;

  @ApiPropertyOptional({ description: '只看这一天可选的', example: '2025-04-01' })
  @IsOptional()
  @Matches(day)
  @IsISO8601({ strict: true })
  on?: LocalDate;
}

export class NamesBody {
  @ApiProperty({ description: '至多500个编号', example: [exampleId], type: [String] })
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  ids!: Id[];
}

export class ListKindParam {
  @ApiProperty({ enum: listKinds, example: 'topic' })
  @IsIn(listKinds)
  kind!: ListKind;
}
