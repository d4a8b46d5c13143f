import { ApiProperty } from '@nestjs/swagger';
import type { Id } from '../../../kernel/ids';
import { IdText, Text } from '../../../platform/http/fields';

export class KnownNameBody {
  @IdText({ description: '所属辖区' })
  jurisdiction!: Id;

  @Text({ max: 50, description: '名称', example: '东门新村' })
  name!: string;
}

export class AliasBody extends KnownNameBody {
  @Text({ max: 50, description: '简称或别名', example: '东新村' })
  alias!: string;

  @IdText({ optional: true, description: '由哪个反复问题的事项得知' })
  issue?: Id;
}

export class RemoveNameBody extends KnownNameBody {
  @Text({ max: 500, description: '原因', example: '另有所指' })
  reason!: string;
}

export class KnownNameDto {
  @ApiProperty({ description: '名称或简称', example: '东新村' })
  name!: string;

  @ApiProperty({ description: '全称；与名称相同则本身即全称', example: '东门新村' })
  full!: string;

  @ApiProperty({ description: '来自地点、单位名录或本名称册', enum: ['place', 'unit', 'book'], example: 'book' })
  from!: string;
}

export class AliasProposalDto {
  @ApiProperty({ description: '可能的简称或误写', example: '东新村' })
  alias!: string;

  @ApiProperty({ description: '全称', example: '东门新村' })
  name!: string;
}
