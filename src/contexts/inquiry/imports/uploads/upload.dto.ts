import { IsOptional, Matches } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Text } from '../../../../platform/http/fields';

/** Where in a file the list stands, if it is not found by itself. */
export class ChosenQuery {
  @Text({ optional: true, max: 100, description: '工作表的名称', example: '工单' })
  sheet?: string;

  @ApiPropertyOptional({ type: String, description: '列名在第几行', example: '2' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,6}$/, { message: 'must be the number of a row' })
  headerRow?: string;
}
