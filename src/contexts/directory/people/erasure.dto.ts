import { ApiProperty } from '@nestjs/swagger';
import type { Id } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { CommittedDto } from '../../../platform/http/committed.dto';

export class ResidueDto {
  @ApiProperty({ description: '何种事项', example: 'case' })
  category!: string;

  @ApiProperty({ description: '事项编号', example: exampleId })
  id!: Id;

  @ApiProperty({ description: '其中仍出现此人的哪些信息', type: [String], example: ['name', 'phone'] })
  fields!: readonly string[];
}

export class ErasedDto extends CommittedDto {
  @ApiProperty({
    description: '正文中仍出现此人姓名、号码的事项，供遮盖；此前已删除的，无从查找，为 null',
    type: [ResidueDto],
    nullable: true,
  })
  residues!: readonly ResidueDto[] | null;
}

export class ResiduesDto {
  @ApiProperty({
    description: '正文中出现此人姓名、号码的事项；已删除的，无从查找，为 null',
    type: [ResidueDto],
    nullable: true,
  })
  residues!: readonly ResidueDto[] | null;
}
