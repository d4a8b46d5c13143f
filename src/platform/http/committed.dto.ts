import { ApiProperty } from '@nestjs/swagger';
import type { Id, Position, Revision } from '../../kernel/ids';
import { exampleId } from './examples';

/** What an accepted command answers; made out of a `Committed` at the edge, which also sets ETag and position. */
export class CommittedDto {
  @ApiProperty({ description: '事项编号', example: exampleId })
  id!: Id;

  @ApiProperty({ description: '版本号，作 If-Match 用', example: 0, nullable: true, type: Number })
  revision!: Revision | null;

  @ApiProperty({ description: '在全部事件中的位置', example: 1024, nullable: true, type: Number })
  position!: Position | null;

  @ApiProperty({
    description: '列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查',
    enum: ['current', 'catching-up'],
    example: 'current',
  })
  lists!: 'current' | 'catching-up';

  @ApiProperty({ description: '此前已执行过', example: false })
  repeated!: boolean;
}
