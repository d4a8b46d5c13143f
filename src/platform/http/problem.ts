import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { exampleId } from './examples';

/** One thing that is wrong with one field. */
export class FieldProblem {
  @ApiProperty({ description: '字段路径', example: 'matters[0].title' })
  field!: string;

  @ApiPropertyOptional({ description: '字段的中文名称', example: '事项第1项·标题' })
  label?: string;

  @ApiProperty({ description: '规则', example: 'maxLength' })
  rule!: string;

  @ApiProperty({ example: '不得超过100字' })
  zh!: string;

  @ApiProperty({ example: 'At most 100 characters' })
  en!: string;
}

/** One of several capacities in which the sender may act. */
export class CapacityChoice {
  @ApiProperty({ description: '授权编号', example: exampleId })
  grant!: string;

  @ApiProperty({ description: '身份', example: 'clerk' })
  role!: string;

  @ApiProperty({ description: '辖区', example: exampleId })
  jurisdiction!: string;

  @ApiPropertyOptional({ description: '单位', example: exampleId })
  unit?: string;
}

/** The body of every answer that is not a success (RFC 9457, `application/problem+json`). */
export class Problem {
  @ApiProperty({ description: '问题类别', example: 'urn:yuexun:problem:case.no-reply-waiting' })
  type!: string;

  @ApiProperty({ description: '一句话', example: '事项目前的状态不允许此操作' })
  title!: string;

  @ApiProperty({ example: 'The state of the thing does not allow this' })
  titleEn!: string;

  @ApiProperty({ description: 'HTTP 状态', example: 409 })
  status!: number;

  @ApiProperty({ description: '稳定的代码，供程序判断', example: 'case.no-reply-waiting' })
  code!: string;

  @ApiProperty({ description: '哪条规则不允许', example: '没有待评价的答复' })
  detail!: string;

  @ApiProperty({ example: 'No reply is waiting to be rated' })
  detailEn!: string;

  @ApiPropertyOptional({ description: '与哪个字段有关', example: 'dueOn' })
  field?: string;

  @ApiPropertyOptional({ description: '各字段的问题', type: [FieldProblem] })
  errors?: readonly FieldProblem[];

  @ApiPropertyOptional({ description: '请求编号，报告问题时请附上', example: 'k3v9x2-1f' })
  reference?: string;

  @ApiPropertyOptional({ description: '视图建立的进度（0–1）', example: 0.42, nullable: true, type: Number })
  progress?: number | null;

  @ApiPropertyOptional({ description: '目前的版本号', example: 7, nullable: true, type: Number })
  revision?: number | null;

  @ApiPropertyOptional({ description: '可选的身份，选一个放入请求头 Yuexun-Capacity', type: [CapacityChoice] })
  choices?: readonly CapacityChoice[];
}

/** A request whose form is wrong: a field missing, unknown, of another kind, too long. */
export class MalformedRequest extends Error {
  constructor(readonly errors: readonly FieldProblem[]) {
    super(`Malformed: ${errors.map(({ field, rule }) => `${field} ${rule}`).join(', ')}`);
    this.name = 'MalformedRequest';
  }
}
