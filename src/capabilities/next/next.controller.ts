import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { NextDto, ThingParam } from './next.dto';
import { type Next, nextSteps } from './next.view';

@ApiTags('overview')
@Controller('api/v1/things')
export class NextController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':kind/:id/next')
  @ApiOperation({ summary: '下一步由谁办', description: '任何一项内容现在轮到谁、要做什么、何时前。只答现在。' })
  @ApiOkResponse({ type: NextDto })
  @Answers('thing.not-found')
  next(@Param() { kind, id }: ThingParam, @Asking() request: QuestionRequest): Promise<Next> {
    return this.queries.execute(new Ask(nextSteps, { kind, id }, request));
  }
}
