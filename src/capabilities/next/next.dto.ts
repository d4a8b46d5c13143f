import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { exampleId } from '../../platform/http/examples';
import { IdText } from '../../platform/http/fields';
import type { Id } from '../../kernel/ids';
import { thingKinds } from '../open-lists.rules';
import type { Kind } from '../thing.part';
import { turns } from './next.view';

export class ThingParam {
  @ApiProperty({ enum: () => thingKinds, description: '哪一类', example: 'case' })
  @IsIn(thingKinds)
  kind!: Kind;

  @IdText({ description: '哪一项' })
  id!: Id;
}

export class NextLineDto {
  @ApiProperty({ description: '要做什么', example: 'RECTIFY' })
  kind!: string;

  @ApiProperty({ description: '轮到谁：工委办公室、主任、单位、单位负责人或个人', enum: turns, example: 'unit' })
  who!: string;

  @ApiProperty({
    description: '哪个单位或哪一位；办公室、主任和不宜告知的个人为 null',
    type: String,
    nullable: true,
    example: exampleId,
  })
  id!: Id | null;

  @ApiProperty({ description: '不具名时共几人', type: Number, example: 1 })
  count!: number;

  @ApiProperty({ description: '何时前', type: String, nullable: true, example: '2025-05-06' })
  by!: string | null;
}

export class NextDto {
  @ApiProperty({ description: '没有一行即已办完', type: [NextLineDto] })
  lines!: NextLineDto[];
}
