import { Controller, Get, Header } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '../http/request';
import { Ask } from '../messaging/ask';
import type { QuestionRequest } from '../messaging/request';
import { NodeStatus } from './node-status';
import { StatusDto } from './status.dto';
import { systemStatus } from './system-status';

/** The same as `/health/ready`, for people: that one is kept off the public side of a proxy. */
@ApiTags('operations')
@Controller('api/v1/system')
export class StatusController {
  constructor(
    private readonly queries: QueryBus,
    private readonly node: NodeStatus,
  ) {}

  @Get('status')
  @ApiOperation({ summary: '系统状态', description: '事件库、个人信息库、各视图和联动、送出的消息和推送。' })
  @ApiOkResponse({ type: StatusDto })
  @Header('cache-control', 'no-store')
  async status(@Asking() request: QuestionRequest): Promise<StatusDto> {
    await this.queries.execute(new Ask(systemStatus, {}, request));
    return this.node.now();
  }
}
