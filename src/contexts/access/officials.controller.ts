import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { OfficialsDto } from './access.dto';
import { unitOfficialsQuestion } from './accounts/officials.view';

/** Who answers for a unit. */
@ApiTags('units')
@Controller('api/v1/units')
export class OfficialsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':unit/officials')
  @ApiOperation({ summary: '单位的经办人和负责人', description: '供本单位指定经办人；账号停用的不列。' })
  @ApiOkResponse({ type: OfficialsDto })
  @Answers('unit.missing')
  officials(@Param('unit', ParseUUIDPipe) unit: string, @Asking() request: QuestionRequest): Promise<OfficialsDto> {
    return this.queries.execute(new Ask(unitOfficialsQuestion, { unit }, request));
  }
}
