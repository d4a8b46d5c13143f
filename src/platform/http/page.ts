import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Json } from '../../kernel/json';
import { invalid } from '../../kernel/rejection';

/** What every list may be asked with. */
export class PageQuery {
  @ApiPropertyOptional({ description: '上一页答复中的 next；不填为第一页', example: 'eyJhIjoxfQ' })
  @IsOptional()
  @IsString()
  @MaxLength(512)
  @Matches(/^[\w.-]+$/)
  cursor?: string;

  @ApiPropertyOptional({ description: '每页条数', minimum: 1, maximum: 200, default: 50, example: 50, type: Number })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,4}$/.test(value) ? +value : value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** The frame of a page; a list's own DTO extends it and adds `items`. */
export class PageDto {
  @ApiProperty({
    description: '下一页的 cursor；没有下一页为 null',
    example: 'eyJhIjoxfQ',
    nullable: true,
    type: String,
  })
  next!: string | null;
}

/** A place in a list as one opaque word. */
export const cursorOf = (place: Json): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place that a cursor names; `fits` says whether it is one of this list's.
 *
 * @throws Rejection `page.cursor`
 */
export const placeOf = <T extends Json>(cursor: string, fits: (place: unknown) => place is T): T => {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    place = undefined;
  }
  return fits(place) ? place : invalid('page.cursor', '翻页标记无法识别', 'The cursor is not one of ours', 'cursor');
};
