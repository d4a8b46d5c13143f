import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import type { Id } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import { exampleId } from '../../../platform/http/examples';
import { IdText, Nested, OneOf, Text } from '../../../platform/http/fields';
import { urgencies } from '../cases/case.dto';

const modes = ['history', 'live'] as const;

/** In characters: some lists explain in the name of a column what to write in it. */
const longestName = 300;

const Column = (description: string, example: string, optional = true): PropertyDecorator =>
  Text({ optional, max: longestName, description: `${description}所在的列`, example });

/** Which column says what. */
export class ImportColumnsBody {
  @Column('工单编号', '工单编号', false)
  ticketNumber!: string;

  @Column('标题', '标题', false)
  title!: string;

  @Column('反映时间', '反映时间', false)
  reportedAt!: string;

  @Column('内容', '内容')
  description?: string;

  @Column('地点', '地址')
  place?: string;

  @Column('社区', '社区')
  community?: string;

  @Column('网格', '网格')
  grid?: string;

  @Column('小区', '小区')
  estate?: string;

  @Column('议题', '类别')
  topic?: string;

  @Column('承办单位的名称或代码', '承办单位')
  unit?: string;

  @Column('答复', '答复意见')
  reply?: string;

  @Column('答复时间', '答复时间')
  repliedAt?: string;

  @Column('办结时间', '办结时间')
  closedAt?: string;

  @Column('来源系统中反映人的标识', '用户编号')
  reporterKey?: string;

  @Column('反映人姓名', '反映人')
  reporterName?: string;

  @Column('反映人电话', '联系电话')
  reporterPhone?: string;

  @Column('反映人住址', '住址')
  reporterAddress?: string;
}

/** How to tell that a row is closed. */
export class ClosedColumnBody {
  @Text({ max: longestName, description: '列名', example: '办理状态' })
  column!: string;

  @Text({ max: 100, each: 20, description: '表示办结的值', example: '已办结' })
  values!: string[];
}

/** How a list is read. */
export class ImportProfileBody {
  @Text({ max: 50, description: '方案名称，同名的以最近一次为准', example: '热线周报' })
  name!: string;

  @Text({ max: 50, description: '来源；与工单编号一起确定事项', example: '12345' })
  source!: string;

  @OneOf(modes, '导入方式：历史不计时限；办理的，未办结的自今日起计时')
  mode!: 'history' | 'live';

  @ApiPropertyOptional({ type: Boolean, description: '同一工单内容有变时予以修改，否则该行不予导入', example: false })
  @IsOptional()
  @IsBoolean()
  amend?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: '内容含个人信息：整段加密，不可检索', example: false })
  @IsOptional()
  @IsBoolean()
  sealText?: boolean;

  @OneOf(urgencies, '缓急', 'normal')
  urgency!: Urgency;

  @Nested(() => ImportColumnsBody, '各列的含义')
  columns!: ImportColumnsBody;

  @IsOptional()
  @Nested(() => ClosedColumnBody, '表示办结的列')
  closed?: ClosedColumnBody;
}

const yesNo = ['true', 'false'] as const;

/** The text fields of a form that begins an import. */
export class ImportForm {
  @IdText({ optional: true, description: '已上传的文件，代替 file' })
  upload?: Id;

  @Text({ optional: true, max: 100, description: '工作表的名称；不填则按列名寻找', example: '工单' })
  sheet?: string;

  @ApiPropertyOptional({ type: String, description: '列名在第几行；不填则按列名寻找', example: '2' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,6}$/, { message: 'must be the number of a row' })
  headerRow?: string;

  @IdText({ optional: true, description: '辖区；只有一处可导入时可不填' })
  jurisdiction?: Id;

  @Text({ max: 20_000, description: '导入方案：名称，或一份 JSON', example: 'hotline' })
  profile!: string;

  @IsOptional()
  @OneOf(yesNo, '试导入：只报告结果，不保存', 'true')
  dryRun?: (typeof yesNo)[number];

  @IsOptional()
  @OneOf(modes, '改用此方式')
  mode?: (typeof modes)[number];

  @IsOptional()
  @OneOf(yesNo, '改为修改或不修改', 'true')
  amend?: (typeof yesNo)[number];
}

export class ReverseImportBody {
  @Text({ max: 500, description: '撤回的理由', example: '导入了错误的文件' })
  reason!: string;
}

const refusalExample = { code: 'import.date', zh: '日期无法识别', en: 'This is no date', field: '反映时间' };

/** An import and its progress. */
export class ImportJobDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({
    description: '上传的文件，可再导入或取未导入的行；已销毁或不是自己上传的则没有',
    type: String,
    nullable: true,
    example: exampleId,
  })
  upload!: string | null;

  @ApiProperty({ example: '热线一周.csv' })
  fileName!: string;

  @ApiProperty({ description: '文件的字节数', type: Number, example: 228_122 })
  size!: number;

  @ApiProperty({ description: '所用的方案', type: 'object', additionalProperties: true, example: { name: 'hotline' } })
  profile!: object;

  @ApiProperty({ description: '试导入', type: Boolean, example: false })
  dryRun!: boolean;

  @ApiProperty({
    enum: ['WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED', 'REVERSING', 'REVERSED'],
    example: 'RUNNING',
  })
  state!: string;

  @ApiProperty({ example: '2025-03-01T01:00:00.000Z' })
  startedAt!: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  endedAt!: string | null;

  @ApiProperty({ description: '所读的工作表；不是工作簿时没有', type: String, nullable: true, example: '工单' })
  sheet!: string | null;

  @ApiProperty({ description: '列名在第几行', type: Number, nullable: true, example: 1 })
  headerRow!: number | null;

  @ApiProperty({ description: '已处理到文件的第几行', type: Number, example: 128 })
  row!: number;

  @ApiProperty({
    description: '各种结果的行数',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { created: 120, reinstated: 0, amended: 0, unchanged: 6, refused: 2 },
  })
  counts!: object;

  @ApiProperty({
    description: '未导入的行及原因（前一千行）；不含行中的内容',
    type: 'array',
    items: { type: 'object', example: { row: 17, ticketNumber: 'WH-17', ...refusalExample } },
  })
  refusals!: readonly object[];

  @ApiProperty({ description: '整个导入失败的原因', type: 'object', nullable: true, additionalProperties: true })
  failure!: object | null;

  @ApiProperty({
    description: '撤回的情况：撤回件数，保留件数及原因（前一千件）',
    type: 'object',
    nullable: true,
    additionalProperties: true,
    example: null,
  })
  reversal!: object | null;
}
