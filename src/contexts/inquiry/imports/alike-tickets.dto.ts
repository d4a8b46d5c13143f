import { ApiProperty } from '@nestjs/swagger';
import type { Id } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';

class CaseOfTicketDto {
  @ApiProperty({ description: '事项', example: exampleId })
  id!: Id;

  @ApiProperty({ description: '名单中所写的编号', example: 'GD-2025-001A' })
  ticketNumber!: string;
}

export class AlikeTicketsDto {
  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ description: '来源', example: '12345' })
  source!: string;

  @ApiProperty({ type: [CaseOfTicketDto] })
  cases!: readonly CaseOfTicketDto[];
}
