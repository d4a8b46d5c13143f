import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Id } from '../../kernel/ids';
import { exampleId } from '../../platform/http/examples';
import { Text } from '../../platform/http/fields';
import { MomentsQuery } from '../../platform/http/moments';
import { searchedFields, searchedKinds } from '../open-lists.rules';
import type { Kind } from '../thing.part';

const listed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

export class SearchQuery extends MomentsQuery {
  @Text({ max: 200, description: '检索词：连在一起的任意两个字即可；事项也可用编号、工单号', example: '路灯' })
  q!: string;

  @ApiPropertyOptional({
    enum: () => searchedKinds,
    isArray: true,
    description: '只看这几类，以逗号分隔',
    example: ['case'],
  })
  @IsOptional()
  @Transform(listed)
  @IsIn(searchedKinds, { each: true })
  kind?: Kind[];

  @ApiPropertyOptional({ description: '上一页答复中的 next' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  cursor?: string;

  @ApiPropertyOptional({ type: Number, description: '每页条数，至多100', example: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

class SnippetDto {
  @ApiProperty({ enum: () => searchedFields, description: '出现在何处', example: 'question' })
  field!: string;

  @ApiProperty({ example: '…东门路灯何时修复…' })
  text!: string;

  @ApiProperty({
    description: '检索词在其中的位置：起（含）、止（不含），以 UTF-16 计',
    type: 'array',
    items: { type: 'array', items: { type: 'number' } },
    example: [[3, 5]],
  })
  marks!: readonly (readonly [number, number])[];
}

class SearchHitDto {
  @ApiProperty({ enum: () => searchedKinds, example: 'session' })
  kind!: Kind;

  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ type: [SnippetDto] })
  snippets!: readonly SnippetDto[];
}

export class SearchAnswerDto {
  @ApiProperty({ description: '检索的词；每条结果都含所有的词', type: [String], example: ['路灯'] })
  words!: readonly string[];

  @ApiProperty({
    description: '各类的条数，不论只看哪几类',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { case: 12, interview: 3, session: 1, visit: 0, repeatIssue: 1 },
  })
  counts!: object;

  @ApiProperty({ description: '新的在前', type: [SearchHitDto] })
  hits!: readonly SearchHitDto[];

  @ApiProperty({ type: String, nullable: true, example: null })
  next!: string | null;
}
