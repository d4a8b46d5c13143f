import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Id, LocalDate, Revision } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { IdText, LocalDateText, OneOf, Text } from '../../../platform/http/fields';
import { type DutyKind, dutyKinds } from './person.events';

const kindText = '职务：代表、选民代表、网格员、承办单位经办人或负责人';

class DutyBody {
  @OneOf(dutyKinds, kindText, 'gridWorker')
  kind!: DutyKind;

  @IdText({ optional: true, description: '所属单位：经办人和负责人必填，其余不填' })
  unit?: Id;

  @IdText({ optional: true, description: '社区、网格或小区：网格员必填' })
  place?: Id;

  @ApiPropertyOptional({ description: '职务名称', example: '网格长' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  title?: string;

  @LocalDateText({ description: '起', example: '2024-01-01' })
  from!: LocalDate;

  @LocalDateText({ optional: true, description: '止（含当日）；不填为至今', example: '2025-12-31' })
  until?: LocalDate;
}

export class BeginDutyBody extends DutyBody {
  @IdText({ optional: true, description: '调用方自定的编号（UUID）' })
  id?: Id;
}

export class EndDutyBody {
  @LocalDateText({ optional: true, description: '止（含当日）；不填为仍在任', example: '2025-12-31' })
  until?: LocalDate;
}

export class CorrectDutyBody extends DutyBody {
  @Text({ max: 500, description: '更正的原因', example: '起期录入有误' })
  reason!: string;
}

const yes = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class DutiesQuery {
  @IdText({ optional: true, description: '只看这一辖区' })
  jurisdiction?: Id;

  @IdText({ optional: true, description: '某人的历任' })
  person?: Id;

  @ApiPropertyOptional({ enum: dutyKinds, description: kindText, example: 'gridWorker' })
  @IsOptional()
  @IsIn(dutyKinds)
  kind?: DutyKind;

  @IdText({ optional: true, description: '某单位的历任，含已并入它的单位' })
  unit?: Id;

  @IdText({ optional: true, description: '某地的历任' })
  place?: Id;

  @ApiPropertyOptional({ description: '连同其内的各地', example: false })
  @IsOptional()
  @Transform(yes)
  @IsBoolean()
  within?: boolean;

  @LocalDateText({ optional: true, description: '这一天在任的；不填为历任', example: '2025-04-01' })
  on?: LocalDate;

  @LocalDateText({ optional: true, description: '当日所知', example: '2025-04-01' })
  knownAt?: LocalDate;
}

export class DutyDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ description: '称呼，不含个人信息', example: '网格员07' })
  label!: string;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ enum: dutyKinds, example: 'gridWorker' })
  kind!: DutyKind;

  @ApiProperty({ type: String, nullable: true, example: null })
  unit!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  place!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: '网格长' })
  title!: string | null;

  @ApiProperty({ example: '2024-01-01' })
  from!: LocalDate;

  @ApiProperty({ type: String, nullable: true, example: null })
  until!: LocalDate | null;

  @ApiProperty({ description: '此人的版本号，作 If-Match 用', example: 3 })
  revision!: Revision;
}
