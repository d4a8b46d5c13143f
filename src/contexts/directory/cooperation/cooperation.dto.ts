import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import type { Id, Instant } from '../../../kernel/ids';
import { ReasonBody } from '../directory.dto';
import type { Consent, Cooperation } from './cooperation.view';
import { exampleId } from '../../../platform/http/examples';

export class AgreeBody {
  @ApiProperty({ description: '代表哪个辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;

  @ApiProperty({ description: '依据：联席会议纪要、函件等', example: '2025年3月联席会议纪要' })
  @IsString()
  @MaxLength(500)
  basis!: string;
}

export class EndCooperationBody extends ReasonBody {
  @ApiProperty({ description: '代表哪个辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;
}

class ConsentDto implements Consent {
  @ApiProperty({ description: '是否同意；否为已撤回', example: true })
  agreed!: boolean;

  @ApiProperty({ description: '谁代表该辖区表示的', example: exampleId })
  person!: Id;

  @ApiProperty({ example: '2025-03-03T02:00:00.000Z' })
  at!: Instant;

  @ApiProperty({ description: '依据，或撤回的原因', example: '2025年3月联席会议纪要' })
  words!: string;
}

export class CooperationDto implements Cooperation {
  @ApiProperty({ description: '相邻辖区', example: exampleId })
  with!: Id;

  @ApiProperty({ example: '某某街道' })
  name!: string;

  @ApiProperty({ description: '本辖区的意见', type: ConsentDto, nullable: true })
  ours!: Consent | null;

  @ApiProperty({ description: '对方的意见', type: ConsentDto, nullable: true })
  theirs!: Consent | null;

  @ApiProperty({ description: '双方均已同意', example: false })
  inForce!: boolean;
}
