import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Id } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { IdText, OneOf } from '../../../platform/http/fields';

const yesNo = ['true', 'false'] as const;

export class RosterQuery {
  @IdText({ optional: true, description: '辖区；只有一处时可不填' })
  jurisdiction?: Id;
}

/** The text fields that come with an uploaded list. */
export class RosterForm extends RosterQuery {
  @IsOptional()
  @OneOf(yesNo, '试导入：只报告结果，不保存', 'true')
  dryRun?: (typeof yesNo)[number];
}

const outcomes = ['created', 'changed', 'unchanged', 'refused', 'partly', 'notReached'];

class RosterProblemDto {
  @ApiProperty({ example: 'place.parent-missing' })
  code!: string;

  @ApiProperty({ description: '所涉的列', type: String, nullable: true, example: '上级' })
  column!: string | null;

  @ApiProperty({ example: '本辖区没有该上级地点' })
  zh!: string;

  @ApiProperty({ example: 'There is no such place here' })
  en!: string;
}

class RosterRowDto {
  @ApiProperty({ description: '工作表', example: '地点' })
  sheet!: string;

  @ApiProperty({ description: '第几行', example: 7 })
  row!: number;

  @ApiProperty({ description: '编号', type: String, nullable: true, example: exampleId })
  id!: Id | null;

  @ApiProperty({ description: '新增、更改、不变、拒绝、部分完成、未处理', enum: outcomes, example: 'created' })
  outcome!: string;

  @ApiProperty({ description: '有更改的列', type: [String], example: ['名称'] })
  changed!: readonly string[];

  @ApiProperty({ type: [RosterProblemDto] })
  problems!: readonly RosterProblemDto[];
}

export class RosterReportDto {
  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '试导入', example: true })
  dryRun!: boolean;

  @ApiProperty({ description: '是否处理到最后一行；否则可原样再次导入', example: true })
  complete!: boolean;

  @ApiProperty({
    description: '各种结果的行数',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { created: 3, changed: 1, unchanged: 200, refused: 0, partly: 0, notReached: 0 },
  })
  counts!: object;

  @ApiProperty({ description: '未予理会的列', type: [String], example: ['人员: 备注'] })
  ignored!: readonly string[];

  @ApiProperty({ description: '每一行的结果；不含行中的内容', type: [RosterRowDto] })
  rows!: readonly RosterRowDto[];
}
